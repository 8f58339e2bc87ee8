import type { Admin, Kafka } from "kafkajs";
import { type EventLogger, type KafkaOptions, createKafka, silentLogger } from "./kafka-client.ts";
import { subscribeKafka } from "./kafka-consumer.ts";
import { createKafkaProducer } from "./kafka-producer.ts";
import type { EventTransport, PartitionProgress, TopicSpec } from "./transport.ts";

/** Events over the Kafka protocol: Apache Kafka or the embedded broker, by kafkajs. */
export function createKafkaTransport(options: KafkaOptions): EventTransport {
  const kafka = createKafka(options);
  const logger: EventLogger = options.logger ?? silentLogger;
  return {
    ensureTopics: (topics) => withAdmin(kafka, (admin) => createTopics(admin, topics)),
    createProducer: () => createKafkaProducer(kafka),
    subscribe: (subscription) => subscribeKafka(kafka, subscription, logger),
    progress: (groupId, topics) => withAdmin(kafka, (admin) => progressOf(admin, groupId, topics)),
    rewind: (groupId, topics, to) => rewind(kafka, groupId, topics, to),
  };
}

async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => {});
  }
}

async function createTopics(admin: Admin, topics: readonly TopicSpec[]): Promise<void> {
  const known = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !known.has(name));
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map(({ name, partitions }) => ({ topic: name, numPartitions: partitions })),
  });
}

async function progressOf(admin: Admin, groupId: string, topics: readonly string[]): Promise<PartitionProgress[]> {
  const groups = await admin.fetchOffsets({ groupId, topics: [...topics] });
  const committed = new Map(
    groups.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [`${topic}/${partition}`, BigInt(offset)] as const),
    ),
  );
  const progress: PartitionProgress[] = [];
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      const offset = committed.get(`${topic}/${partition}`) ?? -1n;
      progress.push({
        topic,
        partition,
        low: BigInt(low),
        high: BigInt(high),
        committed: offset < 0n ? BigInt(low) : offset,
      });
    }
  }
  return progress;
}

async function rewind(kafka: Kafka, groupId: string, topics: readonly string[], to: "beginning" | Date): Promise<void> {
  const offsets = await withAdmin(kafka, async (admin) => {
    const { groups } = await admin.describeGroups([groupId]);
    const state = groups[0]?.state ?? "Dead";
    if (state !== "Empty" && state !== "Dead") {
      throw new Error(`expected group ${groupId} to have no members, as its offsets are to be moved; it is ${state}`);
    }
    const found: { topic: string; partition: number; offset: string }[] = [];
    for (const topic of topics) {
      const partitions =
        to === "beginning"
          ? (await admin.fetchTopicOffsets(topic)).map(({ partition, low }) => ({ partition, offset: low }))
          : await admin.fetchTopicOffsetsByTimestamp(topic, to.getTime());
      for (const { partition, offset } of partitions) found.push({ topic, partition, offset });
    }
    return found;
  });
  // kafkajs' own setOffsets waits for a fetch of paused topics, five seconds each: a short-lived member commits at once.
  const consumer = kafka.consumer({
    groupId,
    maxWaitTimeInMs: 50,
    retry: { restartOnFailure: () => Promise.resolve(false) },
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: () => Promise.resolve() });
    consumer.pause(topics.map((topic) => ({ topic })));
    await consumer.commitOffsets(offsets);
  } finally {
    await consumer.disconnect().catch(() => {});
  }
}
