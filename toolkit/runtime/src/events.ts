// Publishing to and consuming from Kafka. The codecs, `publish...` and `on...` come from generated code.
export type {
  BatchControl,
  EventProducer,
  EventTransport,
  MemberState,
  PartitionProgress,
  SubscribeOptions,
  TopicSpec,
  TransportSubscription,
} from "./events/transport.ts";
export { createKafkaTransport } from "./events/kafka-transport.ts";
export { type EventLogger, type KafkaOptions, brokerList } from "./events/kafka-client.ts";
export { type EventConsumer, type EventConsumerOptions, startEventConsumer } from "./events/consumer.ts";
export { type DeadLetter, deadLetterTopic, readDeadLetter } from "./events/dead-letter.ts";
export { type ReplayReport, replayDeadLetters } from "./events/dead-letter-replay.ts";
export { isTransientError } from "./events/transient-error.ts";
export { createMemoryTransport, type MemoryTransport } from "./events/memory-transport.ts";
export { createEventDouble, createMemorySchemas, type EventDouble } from "./events/event-double.ts";
