import kafkajs, { type Kafka, type Producer, type TopicMessages } from "kafkajs";
import type { OutgoingMessage } from "../codegen-v1/event-message.ts";
import type { EventProducer } from "./transport.ts";

/**
 * An idempotent producer. One that failed is thrown away: its broker may have stored the batch, and a different batch
 * under the same sequence numbers would be taken for a repetition and dropped.
 */
export function createKafkaProducer(kafka: Kafka): EventProducer {
  let current: Producer | undefined;

  const connected = async (): Promise<Producer> => {
    if (current !== undefined) return current;
    const producer = kafka.producer({
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 50, maxRetryTime: 1000, retries: 10 },
    });
    current = producer;
    await producer.connect();
    return producer;
  };

  const discard = async (): Promise<void> => {
    const producer = current;
    current = undefined;
    await producer?.disconnect().catch(() => {});
  };

  return {
    async send(messages) {
      if (messages.length === 0) return;
      try {
        const producer = await connected();
        await producer.sendBatch({ acks: -1, topicMessages: byTopic(messages) });
      } catch (error) {
        await discard();
        throw error;
      }
    },
    close: discard,
  };
}

function byTopic(messages: readonly OutgoingMessage[]): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, value, headers } of messages) {
    const batch = topics.get(topic) ?? { topic, messages: [] };
    topics.set(topic, batch);
    batch.messages.push({ key, value, headers: { ...headers } });
  }
  return [...topics.values()];
}
