/** A JSON value of an Avro schema. */
export type AvroJson = null | boolean | number | string | readonly AvroJson[] | { readonly [key: string]: AvroJson };

/** How Avro values appear in TypeScript; chosen when the code is generated. */
export interface EventMapping {
  /** `long` as a number (values beyond 2^53 are an error, never rounded) or as a bigint. */
  readonly longs: "number" | "bigint";
  /** `timestamp-millis` as a Date or as a number of milliseconds since the epoch. */
  readonly timestamps: "date" | "number";
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type TimestampMillis = number & { readonly unit?: "milliseconds since the epoch" };

/** A span of calendar time (Avro `duration`). Each part is an unsigned 32-bit integer. */
export interface AvroDuration {
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

/** Everything about one event that is data: generated from its Avro contract. */
export interface EventDescriptor {
  /** The record's simple name: `OrderCreated`. */
  readonly name: string;
  /** The record's full name, which is also the CloudEvents type: `concordat.order.OrderCreated`. */
  readonly fullName: string;
  /** The CloudEvents source: a URI reference of the service, `/order`. */
  readonly source: string;
  readonly topic: string;
  /** The registry subject: topic and full name (TopicRecordNameStrategy). */
  readonly subject: string;
  /** The field that holds the aggregate's id, which is the message key. */
  readonly key: string;
  readonly mapping: EventMapping;
  /** The Avro schema in one piece. */
  readonly schema: AvroJson;
}
