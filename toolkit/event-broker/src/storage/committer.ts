import type { DatabaseSync, StatementSync } from "node:sqlite";

/** A write could not be made durable; nothing of it is stored. */
export class StorageFailed extends Error {
  override readonly name = "StorageFailed";
}

interface Steps<T> {
  /** Runs inside the transaction, in the order of the calls, without waiting. */
  readonly apply: () => T;
  /** Shows the write to readers once it is on disk. */
  readonly committed?: (result: T) => void;
  /** Puts memory back in line with the data file when the transaction failed. */
  readonly undo?: () => void;
}

interface Write {
  readonly steps: Steps<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StorageFailed) => void;
}

/** The longest that a flush waits for writers that took part in the one before. */
const GATHER_MS = 0.3;

/**
 * Group commit: all writes that arrive in one turn of the event loop go into one transaction, hence one flush of the
 * disk. A write's promise settles after the flush.
 */
export class Committer {
  readonly #database: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #gather: boolean;
  #writes: Write[] = [];
  #flushTogether = 1;
  #gatherUntil = 0;

  /** @param gather wait a moment for writers of the flush before: worth it when a flush waits for the disk */
  constructor(database: DatabaseSync, gather: boolean) {
    this.#database = database;
    this.#gather = gather;
    this.#begin = database.prepare("BEGIN IMMEDIATE");
    this.#commit = database.prepare("COMMIT");
  }

  /**
   * @returns what `apply` returned, once it is on disk
   * @throws {StorageFailed}
   */
  write<T>(steps: Steps<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#writes.push({
        steps: steps as Steps<unknown>,
        resolve: resolve as (value: unknown) => void,
        reject,
      });
      if (this.#writes.length === 1) {
        this.#gatherUntil = performance.now() + GATHER_MS;
        setImmediate(this.#flushSoon);
      }
    });
  }

  readonly #flushSoon = (): void => {
    if (this.#gather && this.#writes.length < this.#flushTogether && performance.now() < this.#gatherUntil) {
      setImmediate(this.#flushSoon);
      return;
    }
    this.flush();
  };

  /** Makes everything that is waiting durable now. */
  flush(): void {
    const writes = this.#writes;
    if (writes.length === 0) return;
    this.#writes = [];
    this.#flushTogether = writes.length;
    let results: unknown[];
    try {
      this.#begin.run();
      results = writes.map((write) => write.steps.apply());
      this.#commit.run();
    } catch (error) {
      this.#fail(writes, error);
      return;
    }
    for (const [index, write] of writes.entries()) write.steps.committed?.(results[index]);
    for (const [index, write] of writes.entries()) write.resolve(results[index]);
  }

  #fail(writes: readonly Write[], cause: unknown): void {
    if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
    const reason = cause instanceof Error ? cause.message : String(cause);
    const error = new StorageFailed(`the data file refused a write: ${reason}`, { cause });
    for (const write of writes) write.steps.undo?.();
    for (const write of writes) write.reject(error);
  }
}
