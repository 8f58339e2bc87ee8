/** Stable codes of what can be wrong with an event; retired codes are never reused. */
export type EventErrorCode =
  /** The value does not fit the event's schema. */
  | "EVENT_VALUE_INVALID"
  /** The bytes are not a value of the writer's schema. */
  | "EVENT_BYTES_INVALID"
  /** The message is not in the Confluent wire format. */
  | "EVENT_FRAME_INVALID"
  /** A schema is not Avro, or beyond the limits. */
  | "EVENT_SCHEMA_INVALID"
  /** The reader's schema cannot read what the writer's schema writes. */
  | "EVENT_SCHEMA_INCOMPATIBLE"
  /** The event is larger than brokers take. */
  | "EVENT_TOO_LARGE"
  /** The event carries no aggregate id where the descriptor says it stands. */
  | "EVENT_KEY_MISSING"
  /** A CloudEvents or trace header is not what its specification says. */
  | "EVENT_HEADER_INVALID";

/** One place of a value that does not fit. */
export interface EventViolation {
  /** JSON pointer into the event. */
  readonly pointer: string;
  /** What the schema asks for there, such as `long` or `enum Status`. */
  readonly expected: string;
  /** What came, as a kind of value; never the value itself, which may be private. */
  readonly got: string;
}

/** An event, a message or a schema that is not what it should be. Trying again does not help. */
export class EventError extends Error {
  override readonly name = "EventError";
  readonly code: EventErrorCode;
  readonly violations: readonly EventViolation[];

  constructor(
    code: EventErrorCode,
    message: string,
    options?: { cause?: unknown; violations?: readonly EventViolation[] },
  ) {
    super(`${code}: ${message}`, options?.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.violations = options?.violations ?? [];
  }
}
