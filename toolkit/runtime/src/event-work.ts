import type { EventCodec } from "./codegen-v1/event-codec.ts";
import type { SchemaIds, SchemaTexts } from "./codegen-v1/event-message.ts";
import type { EventSubscription } from "./codegen-v1/event-subscription.ts";
import type { Database } from "./database.ts";
import { startEventConsumer } from "./events/consumer.ts";
import type { EventTransport } from "./events/transport.ts";
import type { HealthCheck } from "./health.ts";
import { forgetKeys } from "./idempotency.ts";
import { createInbox } from "./inbox.ts";
import type { Logger } from "./logging.ts";
import type { Metrics } from "./metrics.ts";
import { type Outbox, startOutboxRelay } from "./outbox.ts";
import { type Poller, startPoller } from "./poller.ts";
import type { StopStep } from "./service/stop.ts";

/** An event codec of any type. */
export type AnyCodec = Pick<EventCodec<never>, "descriptor" | "schemaText">;

export interface EventWorkOptions {
  readonly database: Database;
  readonly transport: EventTransport;
  /** The registry client. */
  readonly schemas: SchemaIds & SchemaTexts;
  readonly outbox: Outbox;
  /** The consumer group: the service's name. */
  readonly groupId: string;
  /** The events that the service publishes. */
  readonly publishes: readonly AnyCodec[];
  /** The events that it handles. */
  readonly consumes: readonly EventSubscription[];
  /** The service's own pollers by name: they stop when no event comes in any more, before the last one goes out. */
  readonly pollers?: Readonly<Record<string, Poller>>;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** What runs in a service beside its HTTP server. */
export interface Work {
  readonly checks: Readonly<Record<string, HealthCheck>>;
  /** In the order of stopping. */
  readonly onStop: readonly StopStep[];
}

const cleaningInterval = 600_000;
/** How long an answer is kept for its idempotency key. */
const keyHours = 48;
/** Longer than any event is redelivered. */
const inboxMilliseconds = 7 * 86_400_000;

/**
 * Starts what carries a service's events: the relay of its outbox, its consumer, and the cleaning of inbox and
 * idempotency keys.
 */
export async function startEventWork(options: EventWorkOptions): Promise<Work> {
  const { database, transport, schemas, outbox, groupId, publishes, consumes, logger, metrics } = options;
  await outbox.prepare(publishes);
  const topics = [...new Set(publishes.map(({ descriptor }) => descriptor.topic))];
  const relay = await startOutboxRelay({ database, transport, topics, logger, metrics });
  const consumer =
    consumes.length === 0
      ? undefined
      : await startEventConsumer({ transport, groupId, subscriptions: consumes, schemas, logger, metrics });
  const pollers = Object.entries(options.pollers ?? {});
  const inbox = createInbox(database);
  const cleaner = startPoller({
    name: "cleaner",
    interval: cleaningInterval,
    logger,
    work: async () => {
      await forgetKeys(database, keyHours);
      await inbox.prune(inboxMilliseconds);
      return 0;
    },
  });
  return {
    checks: {
      relay: () => relay.check(),
      ...(consumer === undefined ? {} : { consumer: () => consumer.check() }),
      ...Object.fromEntries(pollers.map(([name, poller]) => [name, () => poller.check()])),
    },
    onStop: [
      { name: "consumer", stop: () => consumer?.stop() },
      ...pollers.map(([name, poller]) => ({ name, stop: () => poller.stop() })),
      { name: "cleaner", stop: () => cleaner.stop() },
      { name: "relay", stop: () => relay.stop() },
    ],
  };
}
