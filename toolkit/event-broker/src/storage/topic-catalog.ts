import type { DatabaseSync } from "node:sqlite";
import type { Committer } from "./committer.ts";
import { type PartitionContext, PartitionLog } from "./partition-log.ts";
import { MAX_PARTITION_ID, positionOf } from "./position.ts";
import { readTopicConfig, type TopicConfig } from "./topic-config.ts";

export interface Topic {
  readonly id: number;
  readonly name: string;
  /** The settings that differ from the defaults. */
  readonly settings: Readonly<Record<string, string>>;
  readonly config: TopicConfig;
  readonly partitions: readonly PartitionLog[];
}

export type CreateOutcome = "created" | "exists" | "too-many-partitions";

/** The topics and their partitions' logs. */
export class TopicCatalog {
  readonly #database: DatabaseSync;
  readonly #committer: Committer;
  readonly #context: PartitionContext;
  readonly #maxPartitions: number;
  readonly #topics = new Map<string, Topic>();
  /** Ids that belong to a topic or to batches that are still being removed. */
  readonly #usedIds = new Set<number>();

  constructor(database: DatabaseSync, committer: Committer, context: PartitionContext, maxPartitions: number) {
    this.#database = database;
    this.#committer = committer;
    this.#context = context;
    this.#maxPartitions = Math.min(maxPartitions, MAX_PARTITION_ID);
    this.#load();
  }

  #load(): void {
    for (const row of this.#database.prepare("SELECT partition_id FROM purge").all()) {
      this.#usedIds.add(Number(row["partition_id"]));
    }
    const partitions = this.#database.prepare("SELECT id FROM partition WHERE topic_id = ? ORDER BY number");
    for (const row of this.#database.prepare("SELECT id, name, config FROM topic ORDER BY id").all()) {
      const id = Number(row["id"]);
      const ids = partitions.all(id).map((partition) => Number(partition["id"]));
      this.#add(id, String(row["name"]), JSON.parse(String(row["config"])) as Record<string, string>, ids);
    }
  }

  #add(id: number, name: string, settings: Record<string, string>, partitionIds: readonly number[]): void {
    for (const partitionId of partitionIds) this.#usedIds.add(partitionId);
    const partitions = partitionIds.map((partitionId) => new PartitionLog(partitionId, this.#context));
    this.#topics.set(name, { id, name, settings, config: readTopicConfig(settings), partitions });
  }

  all(): IterableIterator<Topic> {
    return this.#topics.values();
  }

  get(name: string): Topic | undefined {
    return this.#topics.get(name);
  }

  partition(name: string, number: number): PartitionLog | undefined {
    return this.#topics.get(name)?.partitions[number];
  }

  /** Whether a topic of so many partitions could be created now. */
  judge(name: string, partitions: number): CreateOutcome {
    if (this.#topics.has(name)) return "exists";
    return this.#usedIds.size + partitions > this.#maxPartitions ? "too-many-partitions" : "created";
  }

  create(name: string, partitions: number, settings: Record<string, string>): Promise<CreateOutcome> {
    return this.#committer
      .write<{ outcome: CreateOutcome; topicId: number; ids: number[] }>({
        apply: () => {
          // One commit may hold two wishes for one topic: the first one stands in the file, not yet in the catalogue.
          const outcome = this.#isStored(name) ? "exists" : this.judge(name, partitions);
          if (outcome !== "created") return { outcome, topicId: 0, ids: [] };
          const ids = this.#reserveIds(partitions);
          return { outcome, topicId: this.#insert(name, settings, ids), ids };
        },
        committed: ({ outcome, topicId, ids }) => {
          if (outcome === "created") this.#add(topicId, name, settings, ids);
        },
        undo: () => this.#forgetUnused(),
      })
      .then(({ outcome }) => outcome);
  }

  #isStored(name: string): boolean {
    return this.#database.prepare("SELECT 1 FROM topic WHERE name = ?").get(name) !== undefined;
  }

  #reserveIds(count: number): number[] {
    const ids: number[] = [];
    for (let id = 1; ids.length < count; id += 1) {
      if (!this.#usedIds.has(id)) ids.push(id);
    }
    for (const id of ids) this.#usedIds.add(id);
    return ids;
  }

  #insert(name: string, settings: Record<string, string>, ids: readonly number[]): number {
    const inserted = this.#database
      .prepare("INSERT INTO topic (name, config) VALUES (?, ?)")
      .run(name, JSON.stringify(settings));
    const topicId = Number(inserted.lastInsertRowid);
    const partition = this.#database.prepare("INSERT INTO partition (id, topic_id, number) VALUES (?, ?, ?)");
    for (const [number, id] of ids.entries()) partition.run(id, topicId, number);
    return topicId;
  }

  #forgetUnused(): void {
    this.#usedIds.clear();
    for (const table of ["partition", "purge"]) {
      const column = table === "partition" ? "id" : "partition_id";
      for (const row of this.#database.prepare(`SELECT ${column} AS id FROM ${table}`).all()) {
        this.#usedIds.add(Number(row["id"]));
      }
    }
  }

  /** Deletes a topic with its committed offsets; its batches are removed step by step by {@link purge}. */
  delete(name: string): Promise<boolean> {
    return this.#committer.write({
      apply: () => {
        const topic = this.#topics.get(name);
        if (topic === undefined) return false;
        this.#database
          .prepare("INSERT INTO purge SELECT id FROM partition WHERE topic_id = ? ON CONFLICT DO NOTHING")
          .run(topic.id);
        this.#database.prepare("DELETE FROM partition WHERE topic_id = ?").run(topic.id);
        this.#database.prepare("DELETE FROM topic WHERE id = ?").run(topic.id);
        this.#database.prepare("DELETE FROM committed_offset WHERE topic = ?").run(name);
        return true;
      },
      committed: (deleted) => {
        const topic = this.#topics.get(name);
        if (!deleted || topic === undefined) return;
        this.#topics.delete(name);
        for (const partition of topic.partitions) partition.wake();
      },
    });
  }

  /** Removes some batches of deleted topics; true when there are more. */
  purge(): Promise<boolean> {
    const doomed = this.#database.prepare("SELECT partition_id AS id FROM purge LIMIT 1").get();
    if (doomed === undefined) return Promise.resolve(false);
    const id = Number(doomed["id"]);
    const { oldest, removeBefore } = this.#context.statements;
    return this.#committer
      .write({
        apply: () => {
          const from = positionOf(id, 0);
          const last = oldest.all(from, positionOf(id + 1, 0), 500).at(-1);
          if (last !== undefined) {
            removeBefore.run(from, Number(last["position"]) + 1);
            return false;
          }
          this.#database.prepare("DELETE FROM purge WHERE partition_id = ?").run(id);
          return true;
        },
        committed: (gone) => {
          if (gone) this.#usedIds.delete(id);
        },
      })
      .then(() => true);
  }
}
