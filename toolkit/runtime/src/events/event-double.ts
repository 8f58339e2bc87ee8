import type { EventSink, SchemaIds, SchemaTexts } from "../codegen-v1/event-message.ts";
import type { EventCodec } from "../codegen-v1/event-codec.ts";
import { decoderOf, type EventSubscription } from "../codegen-v1/event-subscription.ts";
import { startEventConsumer, type EventConsumer } from "./consumer.ts";
import { createMemoryTransport, type MemoryTransport } from "./memory-transport.ts";

/** Schema ids without a registry: numbered in the order of asking. For tests. */
export function createMemorySchemas(): SchemaIds & SchemaTexts {
  const texts: string[] = [];
  return {
    idOf(_subject, schemaText) {
      const index = texts.indexOf(schemaText);
      return Promise.resolve(index === -1 ? texts.push(schemaText) : index + 1);
    },
    textOf(id) {
      const text = texts[id - 1];
      return text === undefined ? Promise.reject(new RangeError(`no schema has the id ${id}`)) : Promise.resolve(text);
    },
  };
}

/**
 * A stand-in for outbox, broker and registry in tests of code that publishes or handles events. Every event passes
 * through its codec, so what the contract refuses is refused here too.
 */
export interface EventDouble extends EventSink {
  readonly schemas: SchemaIds & SchemaTexts;
  readonly transport: MemoryTransport;
  /** The events of one type published so far, decoded. */
  published<Event, Input>(codec: EventCodec<Event, Input>): Promise<Event[]>;
  /** Runs handlers on what was and will be published. */
  consume(consumer: string, subscriptions: readonly EventSubscription[]): Promise<EventConsumer>;
  /** Resolves when every handler has seen every event. */
  settled(): Promise<void>;
}

export function createEventDouble(): EventDouble {
  const transport = createMemoryTransport();
  const schemas = createMemorySchemas();
  const producer = transport.createProducer();
  return {
    schemas,
    transport,
    append: (message) => producer.send([message]),
    published(codec) {
      const decode = decoderOf(codec, schemas);
      const { topic, fullName } = codec.descriptor;
      return Promise.all(
        transport
          .messages(topic)
          .filter(({ headers }) => headers.get("ce_type") === fullName)
          .map(decode),
      );
    },
    consume: (groupId, subscriptions) =>
      startEventConsumer({ transport, groupId, subscriptions, schemas, retryDelay: 1, maxDelay: 5 }),
    settled: () => transport.settled(),
  };
}
