import { gzipSync, zstdCompressSync } from "node:zlib";
import { makeBatch, seal } from "../testing/make-batch.ts";
import { RawClient } from "../testing/raw-client.ts";
import { withBroker } from "../testing/with-broker.ts";

interface Sent {
  readonly error: number;
  readonly offset: number;
}

async function withTopic(use: (client: RawClient, produce: Produce) => Promise<void>): Promise<void> {
  await withBroker({}, async ({ port }) => {
    const client = await RawClient.open(port);
    const config = [{ Name: "max.message.bytes", Value: "2000" }];
    await client.request("CreateTopics", 2, {
      Topics: [{ Name: "t", NumPartitions: 1, ReplicationFactor: 1, Configs: config }],
    });
    const produce: Produce = async (
      batch,
      { version = 7, acks = -1, topic = "t", partition = 0, transactionalId = null } = {},
    ) => {
      const answer = await client.request("Produce", version, {
        TransactionalId: transactionalId,
        Acks: acks,
        TimeoutMs: 1000,
        TopicData: [{ Name: topic, PartitionData: [{ Index: partition, Records: batch }] }],
      });
      const [answered] = answer["Responses"] as { PartitionResponses: { ErrorCode: number; BaseOffset: number }[] }[];
      const [first] = answered?.PartitionResponses ?? [];
      return { error: first?.ErrorCode ?? NaN, offset: first?.BaseOffset ?? NaN };
    };
    await use(client, produce);
    client.close();
  });
}

type Produce = (
  batch: Buffer | null,
  options?: { version?: number; acks?: number; topic?: string; partition?: number; transactionalId?: string | null },
) => Promise<Sent>;

const one = [{ key: "k", value: "v" }];
const changed = (change: (batch: Buffer) => void, sealed = true): Buffer => {
  const batch = makeBatch(one);
  change(batch);
  return sealed ? seal(batch) : batch;
};

describe("Produce", () => {
  test("gives consecutive offsets to consecutive records", async () => {
    await withTopic(async (_client, produce) => {
      expect(await produce(makeBatch(one))).toEqual({ error: 0, offset: 0 });
      expect(await produce(makeBatch([...one, ...one, ...one]))).toEqual({ error: 0, offset: 1 });
      expect(await produce(makeBatch(one))).toEqual({ error: 0, offset: 4 });
    });
  });

  test.each<[string, Buffer | null, Parameters<Produce>[1], number]>([
    ["an unknown topic", makeBatch(one), { topic: "x" }, 3],
    ["an unknown partition", makeBatch(one), { partition: 1 }, 3],
    ["a negative partition", makeBatch(one), { partition: -1 }, 3],
    ["acks 2", makeBatch(one), { acks: 2 }, 21],
    ["a transactional id", makeBatch(one), { transactionalId: "tx" }, 53],
    ["no records", null, {}, 87],
    ["empty records", Buffer.alloc(0), {}, 2],
    ["a flipped bit", changed((batch) => batch.writeUInt8(1, 65), false), {}, 2],
    ["record format 1", changed((batch) => batch.writeInt8(1, 16)), {}, 43],
    ["two batches", Buffer.concat([makeBatch(one), makeBatch(one)]), {}, 87],
    ["a length beyond the bytes", changed((batch) => batch.writeInt32BE(5000, 8)), {}, 2],
    ["a negative length", changed((batch) => batch.writeInt32BE(-1, 8)), {}, 2],
    ["a transactional batch", changed((batch) => batch.writeInt16BE(0x10, 21)), {}, 87],
    ["a control batch", changed((batch) => batch.writeInt16BE(0x20, 21)), {}, 87],
    ["an unknown codec", changed((batch) => batch.writeInt16BE(5, 21)), {}, 76],
    ["a count of 0", changed((batch) => batch.writeInt32BE(0, 57)), {}, 87],
    ["a count that differs from the offsets", changed((batch) => batch.writeInt32BE(2, 57)), {}, 87],
    ["a negative sequence of a producer", makeBatch(one, { producerId: 1, epoch: 0, sequence: -1 }), {}, 87],
    ["a batch over the topic's limit", makeBatch([{ value: "x".repeat(2000) }]), {}, 10],
    ["zstd below version 7", makeBatch(one, { attributes: 4, compress: zstdCompressSync }), { version: 6 }, 76],
  ])("refuses %s", async (_name, batch, options, error) => {
    await withTopic(async (_client, produce) => {
      expect(await produce(batch, options)).toEqual({ error, offset: -1 });
      expect(await produce(makeBatch(one))).toEqual({ error: 0, offset: 0 });
    });
  });

  test.each([
    ["gzip", 1, gzipSync],
    ["zstd", 4, zstdCompressSync],
  ])("stores %s as it came", async (_name, attributes, compress) => {
    await withTopic(async (client, produce) => {
      const batch = makeBatch(one, { attributes, compress });
      expect(await produce(batch)).toEqual({ error: 0, offset: 0 });
      const answer = await client.request("Fetch", 11, {
        MaxBytes: 1e6,
        Topics: [{ Topic: "t", Partitions: [{ Partition: 0, PartitionMaxBytes: 1e6 }] }],
      });
      expect(answer).toMatchObject({ Responses: [{ Partitions: [{ ErrorCode: 0, Records: batch }] }] });
    });
  });

  test("a sequence: continued, repeated, with a gap, of an old epoch, of a new epoch", async () => {
    await withTopic(async (_client, produce) => {
      const send = (epoch: number, sequence: number, records = one): Promise<Sent> =>
        produce(makeBatch(records, { producerId: 7, epoch, sequence }));
      expect(await send(1, 0, [...one, ...one])).toEqual({ error: 0, offset: 0 });
      expect(await send(1, 2)).toEqual({ error: 0, offset: 2 });
      expect(await send(1, 0, [...one, ...one])).toEqual({ error: 0, offset: 0 });
      expect(await send(1, 2)).toEqual({ error: 0, offset: 2 });
      expect(await send(1, 4)).toEqual({ error: 45, offset: -1 });
      for (let sequence = 3; sequence < 8; sequence += 1) await send(1, sequence);
      expect(await send(1, 2)).toEqual({ error: 45, offset: -1 });
      expect(await send(0, 8)).toEqual({ error: 47, offset: -1 });
      expect(await send(2, 8)).toEqual({ error: 45, offset: -1 });
      expect(await send(2, 0)).toEqual({ error: 0, offset: 8 });
    });
  });

  test("sequences go on at 0 after 2^31 - 1", async () => {
    await withTopic(async (_client, produce) => {
      const last = 2 ** 31 - 1;
      const send = (sequence: number): Promise<Sent> => produce(makeBatch(one, { producerId: 7, epoch: 0, sequence }));
      expect(await send(last)).toEqual({ error: 0, offset: 0 });
      expect(await send(1)).toEqual({ error: 45, offset: -1 });
      expect(await send(0)).toEqual({ error: 0, offset: 1 });
    });
  });

  test("acks 0: no answer; a refused batch closes the connection", async () => {
    await withTopic(async (client, produce) => {
      const send = (partition: number): Promise<unknown> =>
        client.request("Produce", 7, {
          Acks: 0,
          TopicData: [{ Name: "t", PartitionData: [{ Index: partition, Records: makeBatch(one) }] }],
        });
      const unanswered = send(0);
      unanswered.catch(() => {});
      expect(await produce(makeBatch(one))).toEqual({ error: 0, offset: 1 });
      await expect(send(5)).rejects.toThrow("closed");
    });
  });
});
