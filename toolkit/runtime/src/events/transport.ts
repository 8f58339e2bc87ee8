import type { OutgoingMessage, ReceivedMessage } from "../codegen-v1/event-message.ts";

/** A topic that must exist. An existing topic is left as it is. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
}

/** What carries events between processes. Kafka (through kafkajs) is one adapter, memory another. */
export interface EventTransport {
  /** Creates what is missing and waits until it can be used. */
  ensureTopics(topics: readonly TopicSpec[]): Promise<void>;
  createProducer(): EventProducer;
  /** Joins a consumer group and keeps a member of it alive until it is stopped. */
  subscribe(options: SubscribeOptions): TransportSubscription;
  /** How far each partition of a topic reaches and how far the group has committed. */
  progress(groupId: string, topics: readonly string[]): Promise<readonly PartitionProgress[]>;
  /** Moves a group without members to the start of a topic or to the first message since a time. */
  rewind(groupId: string, topics: readonly string[], to: "beginning" | Date): Promise<void>;
}

/** Sends to all in-sync replicas, idempotently, in the order given. Never used by two callers at once. */
export interface EventProducer {
  /** Resolves when every message is stored. After a rejection any part of them may be stored. */
  send(messages: readonly OutgoingMessage[]): Promise<void>;
  close(): Promise<void>;
}

export interface SubscribeOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
  /** Partitions worked on at a time. Messages of one partition never overlap. */
  readonly concurrency: number;
  /** Works on messages of one partition, in order. It must not reject: a rejection means a bug. */
  readonly onMessages: (messages: readonly ReceivedMessage[], control: BatchControl) => Promise<void>;
}

/** What the worker of a batch may do with it. */
export interface BatchControl {
  /** False once the member stops or has lost the partition: end after the message at hand. */
  proceed(): boolean;
  /** Marks everything up to this message as done; it is committed soon after, at the latest when the batch ends. */
  done(message: ReceivedMessage): Promise<void>;
  /** Aborts when stopping does not wait any longer. */
  readonly signal: AbortSignal;
}

export type MemberState = "joining" | "joined" | "lost" | "stopped";

export interface TransportSubscription {
  readonly state: MemberState;
  /** Resolves when the member has joined its group for the first time. */
  joined(): Promise<void>;
  /** Takes no further message, lets the ones at hand finish and commit, then leaves the group. */
  stop(options?: { readonly timeout?: number }): Promise<void>;
}

export interface PartitionProgress {
  readonly topic: string;
  readonly partition: number;
  /** Offset of the oldest message kept. */
  readonly low: bigint;
  /** Offset that the next message will have. */
  readonly high: bigint;
  /** Offset of the next message that the group will get; `low` when it has committed nothing. */
  readonly committed: bigint;
}
