import type { EventCodec } from "./event-codec.ts";
import { EventError } from "./event-errors.ts";
import { writeHeaders } from "./event-headers.ts";
import type { EventSink } from "./event-message.ts";

export interface PublishOptions {
  /** The CloudEvents id; a random UUID by default. Consumers drop an event whose id they have seen. */
  readonly id?: string;
  /** When it happened; now by default. */
  readonly time?: Date;
  /** The W3C trace context; the sink's by default. */
  readonly traceparent?: string;
  /** Further headers; those of CloudEvents cannot be overridden. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was published. */
export interface Published {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
}

/**
 * Encodes one event and appends it to the sink. Generated `publish...` functions call it.
 *
 * @throws EventError when the value does not fit the schema; the sink's and the registry's errors pass through
 */
export async function publishEvent<Event, Input>(
  sink: EventSink,
  codec: EventCodec<Event, Input>,
  value: Input,
  options: PublishOptions = {},
): Promise<Published> {
  const { descriptor } = codec;
  const { topic, subject, source, fullName } = descriptor;
  const key = keyOf(value, descriptor.key, fullName);
  const schemaId = await sink.schemas.idOf(subject, codec.schemaText);
  const id = options.id ?? globalThis.crypto.randomUUID();
  const traceparent = options.traceparent ?? sink.traceparent?.();
  const headers = writeHeaders({ id, source, type: fullName, time: options.time ?? new Date(), traceparent });
  await sink.append({ topic, key, value: codec.encode(value, schemaId), headers: { ...options.headers, ...headers } });
  return { id, topic, key };
}

function keyOf(value: unknown, field: string, fullName: string): string {
  const key = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  if ((typeof key === "string" && key !== "") || typeof key === "number" || typeof key === "bigint") return String(key);
  throw new EventError("EVENT_KEY_MISSING", `${fullName}: expected the aggregate's id in ${field}, got ${typeof key}`, {
    violations: [{ pointer: `/${field}`, expected: "the aggregate's id", got: typeof key }],
  });
}
