import {
  Kafka,
  logLevel,
  CompressionTypes,
  ConfigResourceTypes,
  type Consumer,
  Partitioners,
  type Producer,
} from "kafkajs";
import { withBroker } from "./testing/with-broker.ts";

function kafkaOf(address: string): Kafka {
  return new Kafka({
    brokers: [address],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 50, maxRetryTime: 200, retries: 100 },
  });
}

function producerOf(kafka: Kafka): Producer {
  return kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
  });
}

interface Seen {
  readonly partition: number;
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
}

/** Collects messages and tells when there are enough. */
function collector(): {
  readonly seen: Seen[];
  readonly take: (message: Seen) => void;
  readonly until: (count: number) => Promise<void>;
} {
  const seen: Seen[] = [];
  let wake = (): void => {};
  return {
    seen,
    take: (message) => {
      seen.push(message);
      wake();
    },
    until: async (count) => {
      while (seen.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

async function consume(consumer: Consumer, topic: string, take: (message: Seen) => void): Promise<void> {
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise<void>((resolve) => {
    consumer.on(consumer.events.GROUP_JOIN, () => resolve());
  });
  await consumer.run({
    autoCommit: false,
    eachMessage: async ({ topic: from, partition, message }) => {
      const headers = Object.fromEntries(
        Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
      );
      take({ partition, key: String(message.key), value: String(message.value), headers });
      await consumer
        .commitOffsets([{ topic: from, partition, offset: String(BigInt(message.offset) + 1n) }])
        .catch(() => {});
    },
  });
  await joined;
}

async function withKafka(use: (kafka: Kafka) => Promise<void>): Promise<void> {
  await withBroker({}, async ({ address }) => {
    const kafka = kafkaOf(address);
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: "orders.events", numPartitions: 4 }] });
    await admin.disconnect();
    await use(kafka);
  });
}

describe("kafkajs end to end", () => {
  test("messages with keys, headers and gzip arrive in order of their key", async () => {
    await withKafka(async (kafka) => {
      const producer = producerOf(kafka);
      await producer.connect();
      for (let index = 0; index < 40; index += 1) {
        await producer.send({
          topic: "orders.events",
          acks: -1,
          compression: index % 2 === 0 ? CompressionTypes.GZIP : CompressionTypes.None,
          messages: [{ key: `order-${index % 5}`, value: String(index), headers: { ce_id: `e${index}` } }],
        });
      }
      const consumer = kafka.consumer({ groupId: "g", maxWaitTimeInMs: 100 });
      const { seen, take, until } = collector();
      await consume(consumer, "orders.events", take);
      await until(40);
      for (let key = 0; key < 5; key += 1) {
        const values = seen.filter((message) => message.key === `order-${key}`).map(({ value }) => Number(value));
        expect(values).toEqual(Array.from({ length: 8 }, (_, index) => index * 5 + key));
      }
      expect(seen.every(({ value, headers }) => headers["ce_id"] === `e${value}`)).toBe(true);
      await consumer.disconnect();
      await producer.disconnect();
    });
  }, 30_000);

  test("a group of two shares the partitions; when one leaves the other takes over and nothing is lost", async () => {
    await withKafka(async (kafka) => {
      const producer = producerOf(kafka);
      await producer.connect();
      const send = async (from: number, to: number): Promise<void> => {
        for (let index = from; index < to; index += 1) {
          await producer.send({ topic: "orders.events", messages: [{ key: `k${index}`, value: String(index) }] });
        }
      };
      const both = collector();
      const partitionsOf = [new Set<number>(), new Set<number>()];
      const consumers = [0, 1].map(() =>
        kafka.consumer({ groupId: "pair", maxWaitTimeInMs: 100, heartbeatInterval: 50 }),
      );
      await Promise.all(
        consumers.map((consumer, index) =>
          consume(consumer, "orders.events", (message) => {
            partitionsOf[index]?.add(message.partition);
            both.take(message);
          }),
        ),
      );
      const admin = kafka.admin();
      await admin.connect();
      const isShared = async (): Promise<boolean> => {
        const { groups } = await admin.describeGroups(["pair"]);
        return groups[0]?.state === "Stable" && groups[0].members.length === 2;
      };
      while (!(await isShared()));
      await send(0, 60);
      await both.until(60);
      expect(partitionsOf.map((partitions) => partitions.size)).toEqual([2, 2]);
      await consumers[0]?.disconnect();
      await send(60, 100);
      await both.until(100);
      expect(new Set(both.seen.map(({ value }) => value)).size).toBe(100);
      expect(partitionsOf[1]?.size).toBe(4);
      await consumers[1]?.disconnect();
      await admin.disconnect();
      await producer.disconnect();
    });
  }, 30_000);

  test("a consumer that comes back goes on after its last commit", async () => {
    await withKafka(async (kafka) => {
      const producer = producerOf(kafka);
      await producer.connect();
      const send = (value: string): Promise<unknown> =>
        producer.send({ topic: "orders.events", messages: [{ key: "k", value }] });
      for (const value of ["a", "b", "c"]) await send(value);
      const first = kafka.consumer({ groupId: "g", maxWaitTimeInMs: 100 });
      const before = collector();
      await consume(first, "orders.events", before.take);
      await before.until(3);
      const admin = kafka.admin();
      await admin.connect();
      const committed = async (): Promise<string[]> => {
        const [topic] = await admin.fetchOffsets({ groupId: "g", topics: ["orders.events"] });
        return topic?.partitions.map(({ offset }) => offset) ?? [];
      };
      while (!(await committed()).includes("3"));
      await first.disconnect();
      await send("d");
      const second = kafka.consumer({ groupId: "g", maxWaitTimeInMs: 100 });
      const after = collector();
      await consume(second, "orders.events", after.take);
      await after.until(1);
      expect(after.seen.map(({ value }) => value)).toEqual(["d"]);
      await second.disconnect();
      await admin.disconnect();
      await producer.disconnect();
    });
  }, 30_000);

  test("admin: offsets, offsets by time, settings, groups, deletion", async () => {
    await withKafka(async (kafka) => {
      const admin = kafka.admin();
      const producer = producerOf(kafka);
      await Promise.all([admin.connect(), producer.connect()]);
      const messages = [1000, 2000, 3000].map((time) => ({ partition: 0, value: "v", timestamp: String(time) }));
      await producer.send({ topic: "orders.events", messages });
      const offsets = await admin.fetchTopicOffsets("orders.events");
      expect(offsets.find(({ partition }) => partition === 0)).toMatchObject({ low: "0", high: "3" });
      const byTime = await admin.fetchTopicOffsetsByTimestamp("orders.events", 1500);
      expect(byTime.find(({ partition }) => partition === 0)).toMatchObject({ offset: "1" });
      const described = await admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: "orders.events", configNames: ["retention.ms"] }],
      });
      expect(described.resources[0]?.configEntries).toMatchObject([
        { configName: "retention.ms", configValue: "604800000" },
      ]);
      await admin.setOffsets({ groupId: "moved", topic: "orders.events", partitions: [{ partition: 0, offset: "2" }] });
      expect((await admin.listGroups()).groups).toMatchObject([{ groupId: "moved" }]);
      expect(await admin.deleteGroups(["moved"])).toMatchObject([{ errorCode: 0 }]);
      await admin.deleteTopics({ topics: ["orders.events"] });
      expect(await admin.listTopics()).toEqual([]);
      expect(await admin.createTopics({ topics: [{ topic: "orders.events", numPartitions: 1 }] })).toBe(true);
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    });
  }, 30_000);

  test("a transactional producer is refused at once", async () => {
    await withKafka(async (kafka) => {
      const producer = kafka.producer({ transactionalId: "tx", idempotent: true, maxInFlightRequests: 1 });
      await expect(producer.connect().then(() => producer.transaction())).rejects.toMatchObject({
        name: "KafkaJSGroupCoordinatorNotFound",
      });
      await producer.disconnect();
    });
  }, 30_000);
});
