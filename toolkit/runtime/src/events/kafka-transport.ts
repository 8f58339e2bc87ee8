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
    rewind: (groupId, topics, to) => withAdmin(kafka, (admin) => rewind(admin, groupId, topics, to)),
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

async function rewind(admin: Admin, groupId: string, topics: readonly string[], to: "beginning" | Date): Promise<void> {
  for (const topic of topics) {
    const offsets =
      to === "beginning"
        ? await admin.fetchTopicOffsets(topic)
        : await admin.fetchTopicOffsetsByTimestamp(topic, to.getTime());
    const partitions = offsets.map((each) => ({
      partition: each.partition,
      offset: "low" in each ? String(each.low) : each.offset,
    }));
    await admin.setOffsets({ groupId, topic, partitions });
  }
}
