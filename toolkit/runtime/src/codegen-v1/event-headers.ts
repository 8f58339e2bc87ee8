import type { ReceivedMessage } from "./event-message.ts";

/** What the CloudEvents Kafka binding (binary mode, 1.0.2) puts into headers, and the trace context. */
export interface EventHeaders {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: Date;
  readonly traceparent?: string | undefined;
}

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?$/;
const MAX_ATTRIBUTE = 1024;

/** Headers of an outgoing event. */
export function writeHeaders({ id, source, type, time, traceparent }: EventHeaders): Record<string, string> {
  return {
    ce_specversion: "1.0",
    ce_id: id,
    ce_type: type,
    ce_source: source,
    ce_time: time.toISOString(),
    "content-type": "application/avro",
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

/**
 * The attributes of a message. One without CloudEvents headers is identified by its place in the topic, which is as
 * unique; `type` is then undefined. A malformed trace context is dropped, as W3C asks.
 */
export function readHeaders(
  message: ReceivedMessage,
): Omit<EventHeaders, "type"> & { readonly type: string | undefined } {
  const attribute = (name: string): string | undefined => {
    const text = message.headers.get(name);
    return text === undefined || text === "" || text.length > MAX_ATTRIBUTE ? undefined : text;
  };
  const id = attribute("ce_id");
  const source = attribute("ce_source");
  const identified = id !== undefined && source !== undefined;
  const time = Date.parse(attribute("ce_time") ?? "");
  const traceparent = attribute("traceparent");
  return {
    id: identified ? id : `${message.partition}/${message.offset}`,
    source: identified ? source : `kafka:${message.topic}`,
    type: attribute("ce_type"),
    time: new Date(Number.isNaN(time) ? message.timestamp : time),
    traceparent: traceparent !== undefined && TRACEPARENT.test(traceparent) ? traceparent : undefined,
  };
}
