import { Kafka, logLevel, Partitioners } from "kafkajs";
import { startEventBroker } from "./event-broker.ts";
import { DirectoryInUse } from "./storage/database.ts";
import { startProcess } from "./testing/broker-process.ts";
import { makeBatch } from "./testing/make-batch.ts";
import { RawClient } from "./testing/raw-client.ts";
import { temporaryDirectory } from "./testing/with-broker.ts";

const TIMEOUT = 60_000;

async function withDirectory(use: (path: string) => Promise<void>): Promise<void> {
  const directory = temporaryDirectory();
  try {
    await use(directory.path);
  } finally {
    directory.remove();
  }
}

async function send(client: RawClient, batch: Buffer): Promise<{ error: number; offset: number }> {
  const data = [{ Name: "t", PartitionData: [{ Index: 0, Records: batch }] }];
  const answer = await client.request("Produce", 7, { Acks: -1, TopicData: data });
  const [topic] = answer["Responses"] as { PartitionResponses: { ErrorCode: number; BaseOffset: number }[] }[];
  const [partition] = topic?.PartitionResponses ?? [];
  return { error: partition?.ErrorCode ?? NaN, offset: partition?.BaseOffset ?? NaN };
}

const createTopic = (client: RawClient, configs: object[] = []): Promise<unknown> =>
  client.request("CreateTopics", 2, {
    Topics: [{ Name: "t", NumPartitions: 1, ReplicationFactor: 1, Configs: configs }],
  });

async function endOffset(client: RawClient): Promise<number> {
  const topics = [{ Name: "t", Partitions: [{ PartitionIndex: 0, Timestamp: -1 }] }];
  const answer = await client.request("ListOffsets", 1, { Topics: topics });
  const [topic] = answer["Topics"] as { Partitions: { Offset: number }[] }[];
  return topic?.Partitions[0]?.Offset ?? NaN;
}

describe("durability", () => {
  test(
    "kill -9 three times under an idempotent producer: nothing lost, nothing twice, order kept",
    async () => {
      await withDirectory(async (path) => {
        let broker = await startProcess(path);
        const port = String(broker.port);
        const kafka = new Kafka({
          brokers: [broker.address],
          logLevel: logLevel.NOTHING,
          connectionTimeout: 1000,
          requestTimeout: 5000,
          retry: { initialRetryTime: 20, maxRetryTime: 100, retries: 1000 },
        });
        const admin = kafka.admin();
        await admin.connect();
        await admin.createTopics({ topics: [{ topic: "t", numPartitions: 3 }] });
        await admin.disconnect();
        const producer = kafka.producer({
          createPartitioner: Partitioners.DefaultPartitioner,
          idempotent: true,
          maxInFlightRequests: 1,
          allowAutoTopicCreation: false,
        });
        await producer.connect();
        let acknowledged = 0;
        const writing = (async () => {
          for (; acknowledged < 600; acknowledged += 1) {
            await producer.send({
              topic: "t",
              messages: [{ key: `k${acknowledged % 7}`, value: String(acknowledged) }],
            });
          }
        })();
        for (const at of [100, 250, 400]) {
          while (acknowledged < at) await new Promise((resolve) => setImmediate(resolve));
          expect(await broker.end("SIGKILL")).toBe("SIGKILL");
          broker = await startProcess(path, { PORT: port });
        }
        await writing;
        await producer.disconnect();
        const consumer = kafka.consumer({ groupId: "check", maxWaitTimeInMs: 100 });
        await consumer.connect();
        await consumer.subscribe({ topic: "t", fromBeginning: true });
        const byKey = new Map<string, number[]>();
        let count = 0;
        await new Promise<void>((resolve) => {
          void consumer.run({
            eachMessage: async ({ message }) => {
              const key = String(message.key);
              byKey.set(key, [...(byKey.get(key) ?? []), Number(message.value)]);
              count += 1;
              if (count === 600) resolve();
            },
          });
        });
        await consumer.disconnect();
        const stored = await RawClient.open(broker.port);
        const answer = await stored.request("ListOffsets", 1, {
          Topics: [{ Name: "t", Partitions: [0, 1, 2].map((PartitionIndex) => ({ PartitionIndex, Timestamp: -1 })) }],
        });
        const [topic] = answer["Topics"] as { Partitions: { Offset: number }[] }[];
        expect(topic?.Partitions.reduce((sum, { Offset }) => sum + Offset, 0)).toBe(600);
        for (const [key, values] of byKey) {
          const first = Number(key.slice(1));
          expect(values).toEqual(Array.from({ length: values.length }, (_, index) => first + index * 7));
        }
        stored.close();
        expect(await broker.end("SIGTERM")).toBe(0);
      });
    },
    TIMEOUT,
  );

  test(
    "a kill between the store and the answer: the repeated batch gets its first offset",
    async () => {
      await withDirectory(async (path) => {
        const faults = JSON.stringify([{ api: "Produce", times: 1, fault: { kind: "drop", when: "after" } }]);
        const first = await startProcess(path, { EVENT_BROKER_FAULTS: faults });
        const before = await RawClient.open(first.port);
        await createTopic(before);
        const batch = (sequence: number): Buffer => makeBatch([{ value: "v" }], { producerId: 1, epoch: 0, sequence });
        await expect(send(before, batch(0))).rejects.toThrow("closed");
        await first.end("SIGKILL");
        const second = await startProcess(path);
        const after = await RawClient.open(second.port);
        expect(await send(after, batch(0))).toEqual({ error: 0, offset: 0 });
        expect(await send(after, batch(2))).toEqual({ error: 45, offset: -1 });
        expect(await send(after, batch(1))).toEqual({ error: 0, offset: 1 });
        after.close();
        await second.end("SIGKILL");
      });
    },
    TIMEOUT,
  );

  test.each<["SIGKILL" | "SIGTERM"]>([["SIGKILL"], ["SIGTERM"]])(
    "offsets, topics, sequences and producer ids survive %s",
    async (signal) => {
      await withDirectory(async (path) => {
        const first = await startProcess(path, { EVENT_BROKER_DURABILITY: "normal" });
        const before = await RawClient.open(first.port);
        await createTopic(before, [{ Name: "retention.ms", Value: "-1" }]);
        const { ProducerId: oldId } = await before.request("InitProducerId", 1, { TransactionalId: null });
        // More batches than one checkpoint holds.
        for (let sequence = 0; sequence < 1010; sequence += 1) {
          await send(before, makeBatch([{ value: "v" }], { producerId: Number(oldId), epoch: 0, sequence }));
        }
        const commit = { GroupId: "g", GenerationIdOrMemberEpoch: -1, MemberId: "" };
        const committed = [{ Name: "t", Partitions: [{ PartitionIndex: 0, CommittedOffset: 77 }] }];
        await before.request("OffsetCommit", 2, { ...commit, Topics: committed });
        await first.end(signal);
        const second = await startProcess(path);
        const after = await RawClient.open(second.port);
        expect(await endOffset(after)).toBe(1010);
        const again = (sequence: number): Promise<unknown> =>
          send(after, makeBatch([{ value: "v" }], { producerId: Number(oldId), epoch: 0, sequence }));
        expect(await again(1009)).toEqual({ error: 0, offset: 1009 });
        expect(await again(1011)).toEqual({ error: 45, offset: -1 });
        expect(await again(1010)).toEqual({ error: 0, offset: 1010 });
        const offsets = await after.request("OffsetFetch", 2, { GroupId: "g", Topics: null });
        expect(offsets["Topics"]).toMatchObject([{ Name: "t", Partitions: [{ CommittedOffset: 77 }] }]);
        const { ProducerId: newId } = await after.request("InitProducerId", 1, { TransactionalId: null });
        expect(Number(newId)).toBeGreaterThan(Number(oldId));
        const heartbeat = await after.request("Heartbeat", 3, { GroupId: "g", MemberId: "m" });
        expect(heartbeat["ErrorCode"]).toBe(25);
        after.close();
        await second.end("SIGKILL");
      });
    },
    TIMEOUT,
  );

  test(
    "a second broker on the same directory is refused, in this process and in another",
    async () => {
      await withDirectory(async (path) => {
        const first = await startProcess(path);
        const second = await startProcess(path);
        expect(second.lines[0]).toMatchObject({ level: "error", msg: "start failed" });
        expect(second.lines[0]?.["reason"]).toContain(`is in use by process ${first.child.pid}`);
        expect(await second.ended).toBe(1);
        await expect(startEventBroker({ directory: `${path}/event-broker` })).rejects.toThrow(DirectoryInUse);
        const client = await RawClient.open(first.port);
        expect(await client.request("ApiVersions", 0, {})).toMatchObject({ ErrorCode: 0 });
        client.close();
        await first.end("SIGKILL");
        const third = await startProcess(path);
        expect(third.lines[0]).toMatchObject({ msg: "ready" });
        await third.end("SIGTERM");
      });
    },
    TIMEOUT,
  );
});

describe("the process", () => {
  test(
    "health, one ready line, end with the parent's pipe",
    async () => {
      await withDirectory(async (path) => {
        const broker = await startProcess(path, { HEALTH_PORT: "0", CONCORDAT_PARENT_PIPE: "1" });
        const base = `http://127.0.0.1:${String(broker.lines[0]?.["healthPort"])}`;
        const status = async (url: string): Promise<number> => (await fetch(`${base}${url}`)).status;
        expect([await status("/health/live"), await status("/health/ready"), await status("/x")]).toEqual([
          200, 200, 404,
        ]);
        expect(broker.lines).toHaveLength(1);
        broker.child.stdin?.end();
        expect(await broker.ended).toBe(0);
      });
    },
    TIMEOUT,
  );

  test(
    "end with the parent's channel",
    async () => {
      await withDirectory(async (path) => {
        const broker = await startProcess(path, { CONCORDAT_PARENT_PIPE: "1" }, "ipc");
        broker.child.disconnect();
        expect(await broker.ended).toBe(0);
      });
    },
    TIMEOUT,
  );

  test(
    "wrong settings are named together",
    async () => {
      await withDirectory(async (path) => {
        const broker = await startProcess(path, { PORT: "x", LOG_LEVEL: "loud", EVENT_BROKER_FAULTS: "{}" });
        expect(broker.lines).toMatchObject([{ msg: "start failed" }]);
        const reason = String(broker.lines[0]?.["reason"]);
        expect(["PORT", "LOG_LEVEL", "EVENT_BROKER_FAULTS"].every((name) => reason.includes(name))).toBe(true);
        expect(await broker.ended).toBe(1);
      });
    },
    TIMEOUT,
  );

  test(
    "a busy port is one clear line",
    async () => {
      await withDirectory(async (path) => {
        const broker = await startProcess(path);
        const second = await startProcess(`${path}/other`, { PORT: String(broker.port) });
        expect(second.lines).toMatchObject([{ msg: "start failed", reason: expect.stringContaining("EADDRINUSE") }]);
        await broker.end("SIGTERM");
      });
    },
    TIMEOUT,
  );
});
