import { randomUUID } from "node:crypto";
import kafkajs from "kafkajs";
import { isExternalBroker, startTestBroker, type TestBroker } from "../../../../tests/setup/event-broker.ts";
import { eventCodec } from "../codegen-v1/event-codec.ts";
import { recordOf } from "../codegen-v1/event-fixtures.ts";
import type { EventSink } from "../codegen-v1/event-message.ts";
import { publishEvent } from "../codegen-v1/event-publish.ts";
import { onEvent, type EventHandler } from "../codegen-v1/event-subscription.ts";
import { startEventConsumer, type EventConsumer, type EventConsumerOptions } from "./consumer.ts";
import { replayDeadLetters } from "./dead-letter-replay.ts";
import { createMemorySchemas } from "./event-double.ts";
import { createKafkaTransport } from "./kafka-transport.ts";
import type { EventProducer, EventTransport } from "./transport.ts";

interface Step {
  readonly id: string;
  readonly n: number;
}

/** Skipped against an external broker, which a test cannot kill. */
const testWithKill = isExternalBroker ? test.skip : test;

let broker: TestBroker;
let transport: EventTransport;
let producer: EventProducer;
let topic: string;
let group: string;
let step: ReturnType<typeof codecFor>;
const schemas = createMemorySchemas();
const consumers: EventConsumer[] = [];

function codecFor(name: string) {
  return eventCodec<Step>({
    name: "Step",
    fullName: "concordat.test.Step",
    source: "/test",
    topic: name,
    subject: `${name}-concordat.test.Step`,
    key: "id",
    mapping: { longs: "number", timestamps: "date" },
    schema: recordOf(
      [
        { name: "id", type: "string" },
        { name: "n", type: "int" },
      ],
      "Step",
    ),
  });
}

beforeAll(async () => {
  broker = await startTestBroker();
  transport = createKafkaTransport({ brokers: broker.address, clientId: "test" });
});
afterAll(() => broker.stop());
beforeEach(() => {
  const tag = randomUUID().slice(0, 8);
  topic = `steps-${tag}.events`;
  group = `reader-${tag}`;
  step = codecFor(topic);
  producer = transport.createProducer();
});
afterEach(async () => {
  await Promise.all(consumers.splice(0).map((consumer) => consumer.stop()));
  await producer.close();
});

const sink: EventSink = { schemas, append: (message) => producer.send([message]) };
const publish = (id: string, n: number) => publishEvent(sink, step, { id, n });

async function publishMany(keys: readonly string[], count: number): Promise<void> {
  const messages: Parameters<EventSink["append"]>[0][] = [];
  const collector: EventSink = { schemas, append: (message) => Promise.resolve(void messages.push(message)) };
  for (let n = 0; n < count; n++) for (const id of keys) await publishEvent(collector, step, { id, n });
  await producer.send(messages);
}

async function consume(
  handler: EventHandler<Step>,
  options: Partial<EventConsumerOptions> = {},
): Promise<EventConsumer> {
  const subscriptions = [onEvent(step, handler)];
  const consumer = await startEventConsumer({
    transport,
    groupId: group,
    schemas,
    subscriptions,
    retryDelay: 5,
    ...options,
  });
  consumers.push(consumer);
  return consumer;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Notes what comes, by key. */
function notebook() {
  const seen = new Map<string, number[]>();
  return {
    seen,
    note({ id, n }: Step): void {
      seen.set(id, [...(seen.get(id) ?? []), n]);
    },
    get count(): number {
      return [...seen.values()].reduce((sum, list) => sum + list.length, 0);
    },
  };
}

const keys = ["a", "b", "c", "d", "e", "f", "g"];
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

test("every event comes once, in the order of its key, over partitions and members", async () => {
  const book = notebook();
  await transport.ensureTopics([{ name: topic, partitions: 4 }]);
  const one = await consume((event) => book.note(event));
  const two = await consume((event) => book.note(event));
  await Promise.all([one.joined(), two.joined()]);
  await publishMany(keys, 50);
  await until(() => book.count >= keys.length * 50);
  expect(Object.fromEntries(book.seen)).toEqual(Object.fromEntries(keys.map((key) => [key, upTo(50)])));
});

test("topics are created once, also by several at the same time", async () => {
  await Promise.all(Array.from({ length: 3 }, () => transport.ensureTopics([{ name: topic, partitions: 3 }])));
  await transport.ensureTopics([{ name: topic, partitions: 5 }]);
  expect(await transport.progress(group, [topic])).toHaveLength(3);
});

test("a graceful stop loses and repeats nothing", async () => {
  const book = notebook();
  await transport.ensureTopics([{ name: topic, partitions: 4 }]);
  await publishMany(keys, 60);
  const total = keys.length * 60;
  for (let round = 0; book.count < total; round++) {
    const before = book.count;
    const consumer = await consume(async (event) => {
      await new Promise((resolve) => setImmediate(resolve));
      book.note(event);
    });
    await until(() => book.count >= Math.min(total, before + 40));
    await consumer.stop();
    const done = book.count;
    const progress = await transport.progress(group, [topic]);
    expect(progress.reduce((sum, { committed }) => sum + committed, 0n)).toBe(BigInt(done));
    expect(round).toBeLessThan(total);
  }
  expect(Object.fromEntries(book.seen)).toEqual(Object.fromEntries(keys.map((key) => [key, upTo(60)])));
});

test("a handler at work is waited for, and its event is committed", async () => {
  const entered = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  let finished = false;
  const consumer = await consume(async (_event, { signal }) => {
    entered.resolve();
    await release.promise;
    finished = !signal.aborted;
  });
  await publish("a", 1);
  await entered.promise;
  const stopped = consumer.stop();
  release.resolve();
  await stopped;
  expect(finished).toBe(true);
  expect((await transport.progress(group, [topic])).reduce((sum, { committed }) => sum + committed, 0n)).toBe(1n);
});

test("a stop that waits long enough tells the handler to end", async () => {
  const entered = Promise.withResolvers<void>();
  const consumer = await consume(async (_event, { signal }) => {
    entered.resolve();
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    throw Object.assign(new Error("interrupted"), { transient: true });
  });
  await publish("a", 1);
  await entered.promise;
  await consumer.stop({ timeout: 100 });
  const book = notebook();
  await consume((event) => book.note(event));
  await until(() => book.count === 1);
});

test("a member that leaves and one that comes do not disturb the other's work", async () => {
  const book = notebook();
  await transport.ensureTopics([{ name: topic, partitions: 4 }]);
  const slow: EventHandler<Step> = async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    book.note(event);
  };
  const first = await consume(slow);
  await first.joined();
  await publishMany(keys, 60);
  await until(() => book.count > 20);
  const second = await consume(slow);
  await second.joined();
  await until(() => book.count > 120);
  await first.stop();
  await until(() => keys.every((key) => new Set(book.seen.get(key)).size === 60));
  // Partitions that changed hands while at work may repeat, as Kafka has it; what was seen first is in order.
  for (const key of keys) expect([...new Set(book.seen.get(key))]).toEqual(upTo(60));
});

testWithKill(
  "the broker dies and comes back: the consumer is built again, the producer goes on, nothing is lost",
  async () => {
    const book = notebook();
    await transport.ensureTopics([{ name: topic, partitions: 4 }]);
    const consumer = await consume((event) => book.note(event));
    await publishMany(keys, 5);
    await until(() => book.count === keys.length * 5);
    await broker.kill();
    await until(() => consumer.state === "lost");
    expect(() => consumer.check()).toThrow("is lost");
    const sent = publish("a", 5);
    await broker.start();
    await sent;
    await until(() => (book.seen.get("a") ?? []).includes(5));
    consumer.check();
    expect([...new Set(book.seen.get("a"))]).toEqual(upTo(6));
  },
  60_000,
);

testWithKill(
  "stopping ends while the broker is away",
  async () => {
    const consumer = await consume(() => {});
    await consumer.joined();
    await broker.kill();
    await consumer.stop({ timeout: 500 });
    expect(consumer.state).toBe("stopped");
    await broker.start();
  },
  30_000,
);

test("events that failed are given up to the dead letters and can be replayed", async () => {
  let broken = true;
  const book = notebook();
  const handler: EventHandler<Step> = (event) => {
    if (broken && event.n === 1) throw new Error("not today");
    book.note(event);
  };
  await consume(handler, { attempts: 2 });
  for (const n of [0, 1, 2]) await publish("a", n);
  await until(() => book.count === 2);
  broken = false;
  const options = { transport, groupId: group, schemas, subscriptions: [onEvent(step, handler)] };
  expect(await replayDeadLetters(options)).toEqual({ handled: 1, failed: [] });
  expect(await replayDeadLetters(options)).toEqual({ handled: 0, failed: [] });
  expect(book.seen.get("a")).toEqual([0, 2, 1]);
});

test("a group reads everything again from the beginning or from a time", async () => {
  const book = notebook();
  await transport.ensureTopics([{ name: topic, partitions: 2 }]);
  const first = await consume((event) => book.note(event));
  await publish("a", 0);
  await until(() => book.count === 1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const between = new Date();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await publish("a", 1);
  await until(() => book.count === 2);
  await first.stop();
  await transport.rewind(group, [topic], "beginning");
  const second = await consume((event) => book.note(event));
  await until(() => book.count === 4);
  await second.stop();
  await transport.rewind(group, [topic], between);
  await consume((event) => book.note(event));
  await until(() => book.count === 5);
  expect(book.seen.get("a")).toEqual([0, 1, 0, 1, 1]);
});

test("messages that others compressed are read: gzip and zstd", async () => {
  const book = notebook();
  await consume((event) => book.note(event));
  const kafka = new kafkajs.Kafka({ brokers: [broker.address], logLevel: kafkajs.logLevel.NOTHING });
  const other = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await other.connect();
  const id = await schemas.idOf(step.descriptor.subject, step.schemaText);
  for (const [n, compression] of [kafkajs.CompressionTypes.GZIP, kafkajs.CompressionTypes.ZSTD].entries()) {
    const value = step.encode({ id: "a", n }, id);
    await other.send({
      topic,
      compression,
      messages: [{ key: "a", value, headers: { ce_type: "concordat.test.Step" } }],
    });
  }
  await other.disconnect();
  await until(() => book.count === 2);
  expect(book.seen.get("a")).toEqual([0, 1]);
});
