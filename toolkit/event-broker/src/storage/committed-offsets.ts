import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Committer } from "./committer.ts";

export interface CommittedOffset {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly metadata: string | null;
}

/** The offsets that consumer groups have committed. */
export class CommittedOffsets {
  readonly #committer: Committer;
  readonly #put: StatementSync;
  readonly #one: StatementSync;
  readonly #ofGroup: StatementSync;
  readonly #groups: StatementSync;
  readonly #exists: StatementSync;
  readonly #removeGroup: StatementSync;

  constructor(database: DatabaseSync, committer: Committer) {
    this.#committer = committer;
    this.#put = database.prepare(
      `INSERT INTO committed_offset (group_id, topic, partition, "offset", metadata) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (group_id, topic, partition) DO UPDATE SET "offset" = excluded."offset", metadata = excluded.metadata`,
    );
    const columns = 'topic, partition, "offset", metadata';
    this.#one = database.prepare(
      `SELECT ${columns} FROM committed_offset WHERE group_id = ? AND topic = ? AND partition = ?`,
    );
    this.#ofGroup = database.prepare(
      `SELECT ${columns} FROM committed_offset WHERE group_id = ? ORDER BY topic, partition`,
    );
    this.#groups = database.prepare("SELECT DISTINCT group_id FROM committed_offset ORDER BY group_id");
    this.#exists = database.prepare("SELECT 1 FROM committed_offset WHERE group_id = ? LIMIT 1");
    this.#removeGroup = database.prepare("DELETE FROM committed_offset WHERE group_id = ?");
  }

  commit(groupId: string, offsets: readonly CommittedOffset[]): Promise<void> {
    return this.#committer.write({
      apply: () => {
        for (const { topic, partition, offset, metadata } of offsets) {
          this.#put.run(groupId, topic, partition, offset, metadata);
        }
      },
    });
  }

  get(groupId: string, topic: string, partition: number): CommittedOffset | undefined {
    const row = this.#one.get(groupId, topic, partition);
    return row === undefined ? undefined : toOffset(row);
  }

  ofGroup(groupId: string): CommittedOffset[] {
    return this.#ofGroup.all(groupId).map(toOffset);
  }

  has(groupId: string): boolean {
    return this.#exists.get(groupId) !== undefined;
  }

  groupIds(): string[] {
    return this.#groups.all().map((row) => String(row["group_id"]));
  }

  deleteGroup(groupId: string): Promise<void> {
    return this.#committer.write({ apply: () => void this.#removeGroup.run(groupId) });
  }
}

function toOffset(row: Record<string, unknown>): CommittedOffset {
  return {
    topic: String(row["topic"]),
    partition: Number(row["partition"]),
    offset: Number(row["offset"]),
    metadata: row["metadata"] === null ? null : String(row["metadata"]),
  };
}
