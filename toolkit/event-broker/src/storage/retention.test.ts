import { makeBatch } from "../testing/make-batch.ts";
import { readBatchHeader } from "../protocol/record-batch.ts";
import { temporaryDirectory } from "../testing/with-broker.ts";
import { Committer, StorageFailed } from "./committer.ts";
import { openDatabase } from "./database.ts";
import { Housekeeping } from "./housekeeping.ts";
import { prepareLogStatements } from "./log-statements.ts";
import type { PartitionLog } from "./partition-log.ts";
import { TailCache } from "./tail-cache.ts";
import { TopicCatalog } from "./topic-catalog.ts";

interface Store {
  readonly topics: TopicCatalog;
  readonly committer: Committer;
  readonly housekeeping: Housekeeping;
  readonly rows: () => number;
  /** Opens the same data again. */
  readonly reopen: () => Store;
  readonly close: () => void;
}

function open(path: string): Store {
  const database = openDatabase(path, "normal");
  const committer = new Committer(database, false);
  const context = { statements: prepareLogStatements(database), tails: new TailCache(1000), producersPerPartition: 3 };
  const topics = new TopicCatalog(database, committer, context, 100);
  return {
    topics,
    committer,
    housekeeping: new Housekeeping(topics, committer, () => {}),
    rows: () => Number(database.prepare("SELECT count(*) AS n FROM batch").get()?.["n"]),
    reopen: () => {
      database.close();
      return open(path);
    },
    close: () => database.close(),
  };
}

async function withStore(use: (store: Store) => Promise<Store | void>): Promise<void> {
  const directory = temporaryDirectory();
  const store = open(directory.path);
  const last = (await use(store)) ?? store;
  last.close();
  directory.remove();
}

function append({ committer }: Store, log: PartitionLog, batch: Buffer): Promise<unknown> {
  return committer.write({ apply: () => log.append(batch, readBatchHeader(batch)), undo: () => log.reload() });
}

async function topicOf(store: Store, settings: Record<string, string>): Promise<PartitionLog> {
  await store.topics.create("t", 1, settings);
  const log = store.topics.partition("t", 0);
  if (log === undefined) throw new Error("no partition");
  return log;
}

const size = makeBatch([{ value: "v" }]).length;

describe("retention", () => {
  test("by size: the newest batches stay; offsets go on, also after a new start", async () => {
    await withStore(async (store) => {
      const log = await topicOf(store, { "retention.bytes": String(size * 10), "retention.ms": "-1" });
      for (let count = 0; count < 620; count += 1) await append(store, log, makeBatch([{ value: "v" }]));
      await store.housekeeping.run();
      expect([log.start, log.end, log.bytes, store.rows()]).toEqual([610, 620, size * 10, 10]);
      const again = store.reopen();
      const reopened = again.topics.partition("t", 0);
      expect([reopened?.start, reopened?.end, reopened?.bytes]).toEqual([610, 620, size * 10]);
      return again;
    });
  });

  test("by time: everything may go and the next offset is still known", async () => {
    await withStore(async (store) => {
      const log = await topicOf(store, { "retention.ms": "1000" });
      for (const timestamp of [1, 2, 3]) await append(store, log, makeBatch([{ value: "v", timestamp }]));
      await store.housekeeping.run();
      expect([log.start, log.end, store.rows()]).toEqual([3, 3, 0]);
      const again = store.reopen();
      const reopened = again.topics.partition("t", 0);
      expect([reopened?.start, reopened?.end]).toEqual([3, 3]);
      if (reopened !== undefined) await append(again, reopened, makeBatch([{ value: "v", timestamp: Date.now() }]));
      await again.housekeeping.run();
      expect([reopened?.start, reopened?.end, again.rows()]).toEqual([3, 4, 1]);
      return again;
    });
  });

  test("the batches of a deleted topic are removed, its partition ids are used again only then", async () => {
    await withStore(async (store) => {
      const log = await topicOf(store, {});
      for (let count = 0; count < 510; count += 1) await append(store, log, makeBatch([{ value: "v" }]));
      await store.topics.delete("t");
      const between = await topicOf(store, {});
      expect([between.id === log.id, between.end, store.rows()]).toEqual([false, 0, 510]);
      await store.housekeeping.run();
      expect(store.rows()).toBe(0);
      await store.topics.create("u", 1, {});
      expect(store.topics.partition("u", 0)?.id).toBe(log.id);
    });
  });
});

describe("group commit", () => {
  test("one topic wished for several times in one turn is created once", async () => {
    await withStore(async ({ topics }) => {
      const outcomes = await Promise.all(["t", "t", "u", "t"].map((name) => topics.create(name, 2, {})));
      expect(outcomes).toEqual(["created", "exists", "created", "exists"]);
    });
  });

  test("writes of one turn go together, and a failed one takes nothing into the file", async () => {
    await withStore(async (store) => {
      const log = await topicOf(store, {});
      const order: string[] = [];
      const write = (name: string): Promise<unknown> =>
        store.committer.write({
          apply: () => order.push(`apply ${name}`),
          committed: () => order.push(`committed ${name}`),
        });
      await Promise.all([write("a"), write("b")]);
      expect(order).toEqual(["apply a", "apply b", "committed a", "committed b"]);
      const batch = makeBatch([{ value: "v" }], { producerId: 1, epoch: 0, sequence: 0 });
      const good = append(store, log, batch);
      const bad = store.committer.write({
        apply: () => {
          throw new Error("disk full");
        },
      });
      expect((await Promise.allSettled([good, bad])).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      await expect(bad).rejects.toThrow(StorageFailed);
      expect([log.end, log.bytes, store.rows()]).toEqual([0, 0, 0]);
      expect(await append(store, log, batch)).toMatchObject({ error: 0, offset: 0 });
    });
  });

  test("producers beyond the limit: the one longest idle is forgotten", async () => {
    await withStore(async (store) => {
      const log = await topicOf(store, {});
      const send = (producerId: number, sequence: number): Promise<unknown> =>
        append(store, log, makeBatch([{ value: "v" }], { producerId, epoch: 0, sequence }));
      for (const producerId of [1, 2, 3, 1, 4]) await send(producerId, producerId === 1 ? log.end / 3 : 0);
      expect(await send(1, 1)).toMatchObject({ error: 0, stored: null });
      expect(await send(2, 9)).toMatchObject({ error: 0, offset: 5 });
    });
  });
});
