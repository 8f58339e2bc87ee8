import { createRequire } from "node:module";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import kafkajs, { CompressionTypes, type Consumer, type Kafka, logLevel, Partitioners, type Producer } from "kafkajs";
import { type CheckSuite, fresh, same, type Target } from "./check.ts";

// Not among the exports that Node sees by name.
kafkajs.CompressionCodecs[CompressionTypes.ZSTD] = () => ({
  compress: (encoder: { buffer: Buffer }) => Promise.resolve(zstdCompressSync(encoder.buffer)),
  decompress: (buffer: Buffer) => Promise.resolve(zstdDecompressSync(buffer)),
});

/** Runs against kafkajs as the platform uses it. */
export const kafkajsSuite: CheckSuite = {
  client: "kafkajs",
  missing: () => {
    createRequire(import.meta.url).resolve("kafkajs");
    return null;
  },
  checks: [
    {
      name: "create and describe topics",
      run: (target) =>
        withTopic(target, 3, async ({ topic, kafka }) => {
          const admin = kafka.admin();
          const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
          same(topics[0]?.partitions.length, 3, "partitions");
          await admin.disconnect();
        }),
    },
    ...[CompressionTypes.None, CompressionTypes.GZIP, CompressionTypes.ZSTD].map((compression) => ({
      name: `produce and consume with headers, codec ${compression}`,
      run: (target: Target) =>
        withTopic(target, 2, async ({ topic, kafka, producer }) => {
          const messages = Array.from({ length: 50 }, (_, index) => ({
            key: `k${index}`,
            value: `v${index}`,
            headers: { h: `h${index}` },
          }));
          await producer.send({ topic, compression, messages });
          const seen: string[] = [];
          const consumer = await consume(kafka, topic, fresh("g"), (text) => seen.push(text));
          await until(() => seen.length >= 50);
          same(
            seen.toSorted(),
            messages.map(({ key, value, headers }) => `${key}=${value} ${headers.h}`).toSorted(),
            "messages",
          );
          await consumer.disconnect();
        }),
    })),
    {
      name: "idempotent order of a key",
      run: (target) =>
        withTopic(target, 2, async ({ topic, kafka, producer }) => {
          for (let index = 0; index < 100; index += 1)
            await producer.send({ topic, messages: [{ key: "k", value: String(index), headers: { h: "" } }] });
          const seen: string[] = [];
          const consumer = await consume(kafka, topic, fresh("g"), (text) => seen.push(text));
          await until(() => seen.length >= 100);
          same(
            seen,
            Array.from({ length: 100 }, (_, index) => `k=${index} `),
            "order",
          );
          await consumer.disconnect();
        }),
    },
    {
      name: "a group of two, one leaves, commits hold",
      run: (target) =>
        withTopic(target, 4, async ({ topic, kafka, producer }) => {
          const group = fresh("g");
          const seen: string[] = [];
          const consumers = await Promise.all(
            [0, 1].map(() => consume(kafka, topic, group, (text) => seen.push(text))),
          );
          const send = (from: number, to: number): Promise<unknown> =>
            producer.send({
              topic,
              messages: Array.from({ length: to - from }, (_, index) => ({ key: `k${from + index}`, value: "v" })),
            });
          await send(0, 40);
          await until(() => new Set(seen).size >= 40);
          await consumers[0]?.disconnect();
          await send(40, 80);
          await until(() => new Set(seen).size >= 80);
          await consumers[1]?.disconnect();
        }),
    },
    {
      name: "offsets: earliest, latest, by time",
      run: (target) =>
        withTopic(target, 1, async ({ topic, kafka, producer }) => {
          await producer.send({
            topic,
            messages: [1000, 2000, 3000].map((time) => ({ value: "v", timestamp: String(time) })),
          });
          const admin = kafka.admin();
          same(
            (await admin.fetchTopicOffsets(topic)).map(({ low, high }) => [low, high]),
            [["0", "3"]],
            "offsets",
          );
          same(
            (await admin.fetchTopicOffsetsByTimestamp(topic, 1500)).map(({ offset }) => offset),
            ["1"],
            "offset by time",
          );
          await admin.disconnect();
        }),
    },
    {
      name: "three kill -9: nothing lost, nothing twice, in order",
      run: (target) =>
        withTopic(target, 1, async ({ topic, kafka, producer }) => {
          let sent = 0;
          const sending = (async () => {
            for (; sent < 600; sent += 1)
              await producer.send({ topic, messages: [{ key: "k", value: String(sent), headers: { h: "" } }] });
          })();
          for (const at of [100, 250, 400]) {
            await until(() => sent >= at);
            await target.crash();
          }
          await sending;
          const seen: string[] = [];
          const consumer = await consume(kafka, topic, fresh("g"), (text) => seen.push(text));
          await until(() => seen.length >= 600);
          same(
            seen,
            Array.from({ length: 600 }, (_, index) => `k=${index} `),
            "records",
          );
          await consumer.disconnect();
        }),
    },
  ],
};

export function kafkaOf({ address }: Target): Kafka {
  return new kafkajs.Kafka({
    brokers: [address],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 50, maxRetryTime: 300, retries: 1000 },
  });
}

export function producerOf(kafka: Kafka): Producer {
  return kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
  });
}

interface Bench {
  readonly topic: string;
  readonly kafka: Kafka;
  readonly producer: Producer;
}

async function withTopic(target: Target, partitions: number, use: (bench: Bench) => Promise<void>): Promise<void> {
  const kafka = kafkaOf(target);
  const topic = fresh("t");
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: partitions }], waitForLeaders: true });
  await admin.disconnect();
  const producer = producerOf(kafka);
  await producer.connect();
  await use({ topic, kafka, producer });
  await producer.disconnect();
}

export async function consume(
  kafka: Kafka,
  topic: string,
  groupId: string,
  take: (text: string) => void,
): Promise<Consumer> {
  const consumer = kafka.consumer({ groupId, sessionTimeout: 6000, heartbeatInterval: 200, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.run({
    eachMessage: async ({ message }) =>
      take(`${String(message.key)}=${String(message.value)} ${String(message.headers?.["h"] ?? "")}`),
  });
  await joined;
  return consumer;
}

export async function until(reached: () => boolean, limitMs = 45_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!reached()) {
    if (Date.now() > end) throw new Error("the expected state was not reached in time");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
