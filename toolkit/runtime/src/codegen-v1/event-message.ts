/** A message on its way to a topic. */
export interface OutgoingMessage {
  readonly topic: string;
  /** The aggregate's id: messages of one key keep their order. */
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message as it came from a topic. */
export interface ReceivedMessage {
  readonly topic: string;
  readonly partition: number;
  /** Decimal text: Kafka's offsets have 64 bits. */
  readonly offset: string;
  readonly key: string | undefined;
  /** Undefined for a tombstone. */
  readonly value: Buffer | undefined;
  readonly headers: ReadonlyMap<string, string>;
  /** When the broker or the producer stamped it, milliseconds since the epoch. */
  readonly timestamp: number;
}

/** Gives schema ids for what is written: the registry, or a table in tests. */
export interface SchemaIds {
  /** The id of a schema under a subject. Cached: the registry is asked once. */
  idOf(subject: string, schemaText: string): Promise<number>;
}

/** Gives the schema that a message was written with. */
export interface SchemaTexts {
  textOf(id: number): Promise<string>;
}

/** Where published events go: an outbox within a transaction, a producer, or a test double. */
export interface EventSink {
  readonly schemas: SchemaIds;
  append(message: OutgoingMessage): Promise<void>;
  /** The W3C trace context of the work that publishes. */
  traceparent?(): string | undefined;
}
