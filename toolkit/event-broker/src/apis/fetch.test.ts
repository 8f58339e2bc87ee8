import type { Values } from "../testing/message-codec.ts";
import { makeBatch } from "../testing/make-batch.ts";
import { RawClient } from "../testing/raw-client.ts";
import { withBroker } from "../testing/with-broker.ts";

interface Fetched {
  readonly ErrorCode: number;
  readonly HighWatermark: number;
  readonly LogStartOffset: number;
  readonly Records: Buffer;
}

const batchOf = (value: string): Buffer => makeBatch([{ key: value, value }]);

function produce(client: RawClient, partition: number, batch: Buffer): Promise<Values> {
  const data = [{ Name: "t", PartitionData: [{ Index: partition, Records: batch }] }];
  return client.request("Produce", 7, { Acks: -1, TopicData: data });
}

async function fetch(client: RawClient, partitions: Values[], more: Values = {}, version = 11): Promise<Fetched[]> {
  const answer = await client.request("Fetch", version, {
    MinBytes: 1,
    MaxBytes: 1e6,
    ...more,
    Topics: [{ Topic: "t", Partitions: partitions.map((values) => ({ PartitionMaxBytes: 1e6, ...values })) }],
  });
  return (answer["Responses"] as { Partitions: Fetched[] }[])[0]?.Partitions ?? [];
}

/** First offsets of the batches. */
function offsets(records: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0; at < records.length; at += records.readInt32BE(at + 8) + 12) {
    found.push(Number(records.readBigInt64BE(at)));
  }
  return found;
}

async function withTopic(use: (client: RawClient, port: number) => Promise<void>, tailBytes = 16e6): Promise<void> {
  await withBroker({ limits: { tailBytes } }, async ({ port }) => {
    const client = await RawClient.open(port);
    await client.request("CreateTopics", 2, { Topics: [{ Name: "t", NumPartitions: 3, ReplicationFactor: 1 }] });
    await use(client, port);
    client.close();
  });
}

describe.each([
  ["from memory", 16e6],
  ["from disk", 0],
  ["from both", 500],
])("Fetch %s", (_name, tailBytes) => {
  test("whole batches from the one that holds the offset", async () => {
    await withTopic(async (client) => {
      await produce(client, 0, makeBatch([{ value: "a" }, { value: "b" }, { value: "c" }]));
      for (const value of ["d", "e", "f", "g", "h", "i", "j"]) await produce(client, 0, batchOf(value));
      const read = async (offset: number): Promise<number[]> => {
        const [first] = await fetch(client, [{ FetchOffset: offset }]);
        expect(first).toMatchObject({ ErrorCode: 0, HighWatermark: 10, LogStartOffset: 0 });
        return offsets(first?.Records ?? Buffer.alloc(0));
      };
      expect(await read(0)).toEqual([0, 3, 4, 5, 6, 7, 8, 9]);
      expect(await read(2)).toEqual([0, 3, 4, 5, 6, 7, 8, 9]);
      expect(await read(4)).toEqual([4, 5, 6, 7, 8, 9]);
      expect(await read(9)).toEqual([9]);
    }, tailBytes);
  });

  test("byte limits: at least one batch in all, never more than asked besides", async () => {
    await withTopic(async (client) => {
      const size = batchOf("a").length;
      for (const partition of [0, 0, 0, 1, 1]) await produce(client, partition, batchOf("a"));
      const sizes = async (more: Values, partitionMax: number): Promise<number[]> => {
        const all = [0, 1].map((Partition) => ({ Partition, FetchOffset: 0, PartitionMaxBytes: partitionMax }));
        return (await fetch(client, all, more)).map(({ Records }) => Records.length / size);
      };
      expect(await sizes({}, 1e6)).toEqual([3, 2]);
      expect(await sizes({}, size * 2 + 1)).toEqual([2, 2]);
      expect(await sizes({ MaxBytes: size * 4 }, 1e6)).toEqual([3, 1]);
      expect(await sizes({ MaxBytes: 1 }, 1e6)).toEqual([1, 0]);
      expect(await sizes({ MaxBytes: 1e6 }, 1)).toEqual([1, 0]);
    }, tailBytes);
  });
});

describe("Fetch", () => {
  test.each([
    ["beyond the end", { FetchOffset: 2 }, 1],
    ["negative", { FetchOffset: -1 }, 1],
    ["an unknown partition", { Partition: 7, FetchOffset: 0 }, 3],
  ])("answers an offset %s at once with its error", async (_name, partition, error) => {
    await withTopic(async (client) => {
      await produce(client, 0, batchOf("a"));
      const [first] = await fetch(client, [partition], { MaxWaitMs: 60_000 });
      expect(first).toMatchObject({ ErrorCode: error });
      expect(first?.Records).toHaveLength(0);
    });
  });

  test("waits, is woken by an append, and then answers with it", async () => {
    await withTopic(async (client, port) => {
      const waiting = await RawClient.open(port);
      const partitions = [0, 1, 2].map((Partition) => ({ Partition, FetchOffset: 0 }));
      const fetched = fetch(waiting, partitions, { MaxWaitMs: 60_000 });
      await produce(client, 1, batchOf("a"));
      expect((await fetched).map(({ Records }) => offsets(Records))).toEqual([[], [0], []]);
      waiting.close();
    });
  });

  test("waits for the minimum of bytes over all partitions", async () => {
    await withTopic(async (client, port) => {
      const waiting = await RawClient.open(port);
      const partitions = [0, 1].map((Partition) => ({ Partition, FetchOffset: 0 }));
      const MinBytes = batchOf("a").length * 3;
      const fetched = fetch(waiting, partitions, { MaxWaitMs: 60_000, MinBytes });
      for (const partition of [0, 1, 0]) await produce(client, partition, batchOf("a"));
      expect((await fetched).map(({ Records }) => offsets(Records))).toEqual([[0, 1], [0]]);
      waiting.close();
    });
  });

  test("answers with nothing when the wait is over", async () => {
    await withTopic(async (client) => {
      const [first] = await fetch(client, [{ FetchOffset: 0 }], { MaxWaitMs: 20 });
      expect(first).toMatchObject({ ErrorCode: 0, HighWatermark: 0 });
      expect(first?.Records).toHaveLength(0);
    });
  });

  test("a deleted topic wakes who waits for it", async () => {
    await withTopic(async (client, port) => {
      const waiting = await RawClient.open(port);
      const fetched = fetch(waiting, [{ FetchOffset: 0 }], { MaxWaitMs: 60_000 });
      await client.request("DeleteTopics", 1, { TopicNames: ["t"] });
      expect(await fetched).toMatchObject([{ ErrorCode: 3 }]);
      waiting.close();
    });
  });

  test("zstd below version 10 is refused, as a client of that version cannot read it", async () => {
    await withTopic(async (client) => {
      await produce(client, 0, makeBatch([{ value: "a" }], { attributes: 4 }));
      expect(await fetch(client, [{ FetchOffset: 0 }], {}, 9)).toMatchObject([{ ErrorCode: 76 }]);
      expect(await fetch(client, [{ FetchOffset: 0 }], {}, 10)).toMatchObject([{ ErrorCode: 0 }]);
    });
  });
});
