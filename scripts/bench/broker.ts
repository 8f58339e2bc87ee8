import { readFileSync } from "node:fs";
import kafkajs, { logLevel, type Producer } from "kafkajs";
import { hasRealKafka, startEmbedded, startRealKafka } from "../../tests/conformance/targets.ts";
import { producerOf } from "../../tests/conformance/kafkajs-suite.ts";
import { fresh, type Target } from "../../tests/conformance/check.ts";

/** One measured figure. */
export interface BenchRow {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Our figure divided by Apache Kafka's of the same durability, measured in the same rounds. */
  readonly ratio?: number;
  /** What the ratio should reach (rates) or not exceed (times, memory). */
  readonly goal?: number;
}

export const name = "event broker: embedded against Apache Kafka, kafkajs client, messages of 200 B";

const ROUNDS = 3;
const BATCHES = 40;
const SINGLE_SENDS = 300;
const SEEN = 100;

interface Measured {
  /** Messages a second in batches of 200. */
  readonly batches: number;
  readonly sends: number;
  /** Sends a second of eight producers together. */
  readonly eight: number;
  readonly cpuPerSend: number;
  readonly endToEnd: number;
  readonly rss: number;
}

type Running = Target & { readonly pid: number };

interface Contestant {
  readonly label: string;
  /** The contestant with the same durability to divide by. */
  readonly against: string | null;
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly target: Running;
}

const TICKS_PER_SECOND = 100;

/** CPU microseconds that a process has used (user and system), on Linux; NaN elsewhere. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1e6;
  } catch {
    return NaN;
  }
}

function rssOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (count / (performance.now() - start)) * 1000;
}

async function measure({ target, settings }: Contestant): Promise<Measured> {
  const kafka = new kafkajs.Kafka({ brokers: [target.address], logLevel: logLevel.NOTHING });
  const topic = fresh("bench");
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({
    topics: [{ topic, numPartitions: 4, configEntries: [...settings] }],
    waitForLeaders: true,
  });
  await admin.disconnect();
  const producers: Producer[] = Array.from({ length: 8 }, () => producerOf(kafka));
  await Promise.all(producers.map((producer) => producer.connect()));
  const [producer] = producers;
  if (producer === undefined) throw new Error("no producer");
  const value = "x".repeat(200);
  const single = (from: Producer, index: number): Promise<unknown> =>
    from.send({ topic, messages: [{ key: `k${index}`, value }] });
  const many = (from: Producer, count: number) => async (): Promise<void> => {
    for (let index = 0; index < count; index += 1) await single(from, index);
  };
  for (const each of producers) await many(each, 10)();
  const messages = Array.from({ length: 200 }, (_, index) => ({ key: `k${index}`, value }));
  const batches = await perSecond(BATCHES * 200, async () => {
    for (let batch = 0; batch < BATCHES; batch += 1) await producer.send({ topic, messages });
  });
  const cpu = cpuOf(target.pid);
  const sends = await perSecond(SINGLE_SENDS, many(producer, SINGLE_SENDS));
  const cpuPerSend = (cpuOf(target.pid) - cpu) / SINGLE_SENDS;
  const eight = await perSecond(SINGLE_SENDS * 4, async () => {
    await Promise.all(producers.map((each) => many(each, SINGLE_SENDS / 2)()));
  });
  const endToEnd = await latency(kafka, topic, producer);
  await Promise.all(producers.map((each) => each.disconnect()));
  return { batches, sends, eight, cpuPerSend, endToEnd, rss: rssOf(target.pid) };
}

/** Median milliseconds from a send to the message in a group's hands. */
async function latency(kafka: InstanceType<typeof kafkajs.Kafka>, topic: string, producer: Producer): Promise<number> {
  const consumer = kafka.consumer({ groupId: fresh("bench"), maxWaitTimeInMs: 200 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: false });
  const arrived = new Map<string, () => void>();
  await consumer.run({
    autoCommit: false,
    eachMessage: ({ message }) => {
      arrived.get(String(message.value))?.();
      return Promise.resolve();
    },
  });
  const times: number[] = [];
  const once = async (text: string): Promise<number> => {
    const start = performance.now();
    const seen = new Promise<void>((resolve) => arrived.set(text, resolve));
    await producer.send({ topic, messages: [{ key: "k", value: text }] });
    await seen;
    return performance.now() - start;
  };
  // The first one may be sent before the consumer knows where the topic ends.
  for (let attempt = 0, started = false; !started; attempt += 1) {
    started = await Promise.race([
      once(`warm ${attempt}`).then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 500, false)),
    ]);
  }
  for (let index = 0; index < SEEN; index += 1) times.push(await once(`m${index}`));
  await consumer.disconnect();
  return median(times);
}

const FIGURES = [
  { key: "batches", text: "batches of 200", unit: "messages/s", goal: 1.5 },
  { key: "sends", text: "sequential sends", unit: "sends/s", goal: 2 },
  { key: "eight", text: "eight producers", unit: "sends/s", goal: 1 },
  { key: "cpuPerSend", text: "broker CPU of a sequential send", unit: "µs", goal: 1 },
  { key: "endToEnd", text: "send to seen by a group, median", unit: "ms", goal: 0.5 },
  { key: "rss", text: "broker memory", unit: "MiB", goal: 0.4 },
] as const;

/** Interleaved rounds over all brokers; the median of each figure. Apache Kafka takes part when `.cache/kafka` has it. */
export async function run(): Promise<readonly BenchRow[]> {
  const started = performance.now();
  const full = await startEmbedded("full");
  const startMs = performance.now() - started;
  const normal = await startEmbedded("normal");
  const kafka = hasRealKafka() ? await startRealKafka() : null;
  const contestants: Contestant[] = [
    { label: "embedded, full", against: "Kafka, flush 1", settings: [], target: full },
    { label: "embedded, normal", against: "Kafka, default", settings: [], target: normal },
  ];
  if (kafka !== null) {
    contestants.push({ label: "Kafka, default", against: null, settings: [], target: kafka });
    contestants.push({
      label: "Kafka, flush 1",
      against: null,
      settings: [{ name: "flush.messages", value: "1" }],
      target: kafka,
    });
  }
  const results = new Map<string, Measured[]>(contestants.map(({ label }) => [label, []]));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contestant of contestants) results.get(contestant.label)?.push(await measure(contestant));
    }
  } finally {
    await Promise.all(contestants.filter(({ settings }) => settings.length === 0).map(({ target }) => target.stop()));
  }
  const figure = (label: string, key: keyof Measured): number =>
    median((results.get(label) ?? []).map((round) => round[key]));
  const rows: BenchRow[] = [{ label: "embedded, full: process start to ready", value: startMs, unit: "ms" }];
  for (const { key, text, unit, goal } of FIGURES) {
    for (const { label, against } of contestants) {
      const value = figure(label, key);
      const ratio = against === null || kafka === null ? {} : { ratio: value / figure(against, key), goal };
      rows.push({ label: `${label}: ${text}`, value, unit, ...ratio });
    }
  }
  return rows;
}
