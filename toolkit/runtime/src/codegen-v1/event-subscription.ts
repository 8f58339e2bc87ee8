import type { EventCodec, EventReader } from "./event-codec.ts";
import type { EventDescriptor } from "./event-descriptor.ts";
import { readHeaders } from "./event-headers.ts";
import type { ReceivedMessage, SchemaTexts } from "./event-message.ts";
import { readFrame } from "./event-wire.ts";

/** What a handler knows about the event besides its value. */
export interface EventContext {
  /** CloudEvents id; unique within `source`. */
  readonly id: string;
  readonly source: string;
  /** When it happened. */
  readonly time: Date;
  readonly key: string | undefined;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly traceparent: string | undefined;
  /** The consumer group that the handler works for. */
  readonly consumer: string;
  /** 1 for the first delivery in this process. */
  readonly attempt: number;
  /** Aborts when the process stops and cannot wait any longer. */
  readonly signal: AbortSignal;
}

/** Does the work of one event. It may run again with the same event: see the inbox. */
export type EventHandler<Event> = (event: Event, context: EventContext) => Promise<void> | void;

export interface DeliveredEvent<Event> {
  readonly event: Event;
  readonly context: EventContext;
}

/** Does the work of consecutive events of one type and one partition, in order. All or none count as done. */
export type EventBatchHandler<Event> = (events: readonly DeliveredEvent<Event>[]) => Promise<void> | void;

/** What the consumer adds to each delivery. */
export interface DeliveryScope {
  readonly consumer: string;
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/** Decodes messages and runs the handler on them. */
export type EventDelivery = (messages: readonly ReceivedMessage[], scope: DeliveryScope) => Promise<void>;

/** One event type and the handler for it; a consumer takes any number of them. */
export interface EventSubscription {
  readonly descriptor: EventDescriptor;
  /** How many messages the handler takes at once; 1 for a single handler. */
  readonly batchSize: number;
  /** Binds it to the registry that knows the writers' schemas. */
  open(schemas: SchemaTexts): EventDelivery;
}

/** Registers a handler for single events. Generated `on...` functions call it. */
export function onEvent<Event, Input>(
  codec: EventCodec<Event, Input>,
  handler: EventHandler<Event>,
): EventSubscription {
  return subscription(codec, 1, async (events) => {
    for (const { event, context } of events) await handler(event, context);
  });
}

/** Registers a handler for batches. Generated `on...Batch` functions call it. */
export function onEventBatch<Event, Input>(
  codec: EventCodec<Event, Input>,
  handler: EventBatchHandler<Event>,
  options: { readonly size?: number } = {},
): EventSubscription {
  return subscription(codec, options.size ?? 100, handler);
}

function subscription<Event, Input>(
  codec: EventCodec<Event, Input>,
  batchSize: number,
  handler: EventBatchHandler<Event>,
): EventSubscription {
  return {
    descriptor: codec.descriptor,
    batchSize,
    open(schemas) {
      const decode = decoderOf(codec, schemas);
      return async (messages, scope) => {
        const events: DeliveredEvent<Event>[] = [];
        for (const message of messages)
          events.push({ event: await decode(message), context: contextOf(message, scope) });
        await handler(events);
      };
    },
  };
}

function contextOf(message: ReceivedMessage, scope: DeliveryScope): EventContext {
  const { id, source, time, traceparent } = readHeaders(message);
  const { key, topic, partition, offset, headers } = message;
  return { id, source, time, key, topic, partition, offset, headers, traceparent, ...scope };
}

const MAX_READERS = 256;

/** A decoder that resolves each writer's schema once. */
export function decoderOf<Event, Input>(
  codec: EventCodec<Event, Input>,
  schemas: SchemaTexts,
): (message: ReceivedMessage) => Promise<Event> {
  const readers = new Map<number, EventReader<Event>>();
  return async ({ value = Buffer.alloc(0) }) => {
    const id = readFrame(value);
    let reader = readers.get(id);
    if (reader === undefined) {
      reader = codec.reader(await schemas.textOf(id));
      if (readers.size >= MAX_READERS) readers.clear();
      readers.set(id, reader);
    }
    return reader(value);
  };
}
