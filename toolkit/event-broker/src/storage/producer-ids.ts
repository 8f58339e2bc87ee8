import type { DatabaseSync } from "node:sqlite";
import type { Committer } from "./committer.ts";

const BLOCK = 1000;
const SETTING = "next_producer_id";

/** Hands out producer ids. Whole blocks are reserved on disk first, so an id is never given twice, restarts included. */
export class ProducerIds {
  readonly #database: DatabaseSync;
  readonly #committer: Committer;
  #next: number;
  #reservedTo: number;

  constructor(database: DatabaseSync, committer: Committer) {
    this.#database = database;
    this.#committer = committer;
    const row = database.prepare("SELECT value FROM setting WHERE name = ?").get(SETTING);
    this.#next = Number(row?.["value"] ?? 1);
    this.#reservedTo = this.#next;
  }

  async next(): Promise<number> {
    while (this.#next >= this.#reservedTo) await this.#reserve();
    const id = this.#next;
    this.#next += 1;
    return id;
  }

  #reserve(): Promise<void> {
    return this.#committer
      .write({
        apply: () => {
          const to = Math.max(this.#reservedTo, this.#next) + BLOCK;
          this.#database
            .prepare(
              "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )
            .run(SETTING, to);
          return to;
        },
        committed: (to) => {
          this.#reservedTo = Math.max(this.#reservedTo, to);
        },
      })
      .then(() => undefined);
  }
}
