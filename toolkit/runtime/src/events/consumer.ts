import type { SchemaTexts } from "../codegen-v1/event-message.ts";
import type { EventSubscription } from "../codegen-v1/event-subscription.ts";
import { type Metrics, noMetrics } from "../metrics.ts";
import { deadLetterOf, deadLetterTopic } from "./dead-letter.ts";
import { EventDispatcher, type Outcome } from "./dispatcher.ts";
import { type EventLogger, silentLogger } from "./kafka-client.ts";
import type { EventProducer, EventTransport, MemberState } from "./transport.ts";

export interface EventConsumerOptions {
  readonly transport: EventTransport;
  /** The consumer group, and the consumer's name in inbox and dead letters. One per service. */
  readonly groupId: string;
  readonly subscriptions: readonly EventSubscription[];
  /** Knows the schemas of the writers: the registry client. */
  readonly schemas: SchemaTexts;
  /** How often a handler may fail on one event before it goes to `<topic>.dlq`; 5 when absent. */
  readonly attempts?: number;
  /** First pause between attempts; doubles up to `maxDelay`. Milliseconds, 100 and 5000 when absent. */
  readonly retryDelay?: number;
  readonly maxDelay?: number;
  /** Errors that pass by themselves are retried without end; `isTransientError` when absent. */
  readonly isTransient?: (error: unknown) => boolean;
  /** Partitions worked on at a time; 4 when absent. */
  readonly concurrency?: number;
  /** Partitions of topics that do not exist yet; 4 when absent. */
  readonly partitions?: number;
  readonly logger?: EventLogger;
  readonly metrics?: Metrics;
}

/** A running consumer of any number of event types. */
export interface EventConsumer {
  readonly state: MemberState;
  /** A health check: rejects unless the consumer is a member of its group. */
  check(): void;
  joined(): Promise<void>;
  /** Finishes and commits what is at hand, takes nothing more, leaves the group. Nothing is delivered twice by a stop. */
  stop(options?: { readonly timeout?: number }): Promise<void>;
}

/** Creates the topics where they are missing, joins the group and delivers events until it is stopped. */
export async function startEventConsumer(options: EventConsumerOptions): Promise<EventConsumer> {
  const { transport, groupId, subscriptions, logger = silentLogger, metrics = noMetrics } = options;
  const topics = [...new Set(subscriptions.map(({ descriptor }) => descriptor.topic))].toSorted();
  if (topics.length === 0) throw new TypeError(`expected a subscription for consumer ${groupId}, got none`);
  const producer = new LazyProducer(transport);
  const dispatcher = new EventDispatcher({
    groupId,
    subscriptions,
    schemas: options.schemas,
    attempts: options.attempts ?? 5,
    retryDelay: options.retryDelay ?? 100,
    maxDelay: options.maxDelay ?? 5000,
    ...(options.isTransient === undefined ? {} : { isTransient: options.isTransient }),
    logger,
    giveUp: async (message, reason) => {
      logger.error(
        { err: reason.error, topic: message.topic, offset: message.offset, consumer: groupId },
        "event given up",
      );
      await producer.send(deadLetterOf(message, { consumer: groupId, ...reason }));
    },
    observe: observer(metrics),
  });
  const partitions = options.partitions ?? 4;
  const wanted = topics.flatMap((topic) => [topic, deadLetterTopic(topic)]);
  await transport.ensureTopics(wanted.map((name) => ({ name, partitions })));
  const member = transport.subscribe({
    groupId,
    topics,
    concurrency: options.concurrency ?? 4,
    onMessages: (messages, control) => dispatcher.dispatch(messages, control),
  });
  return {
    get state() {
      return member.state;
    },
    check() {
      if (member.state !== "joined") throw new Error(`consumer ${groupId} is ${member.state}`);
    },
    joined: () => member.joined(),
    async stop(stopOptions) {
      await member.stop(stopOptions);
      await producer.close();
    },
  };
}

function observer(metrics: Metrics): (type: string, outcome: Outcome, seconds: number) => void {
  const count = metrics.counter("events_consumed_total", "Events by type and outcome", ["type", "outcome"]);
  const duration = metrics.histogram("event_handling_seconds", "Time to handle one event", ["type"]);
  return (type, outcome, seconds) => {
    count.add(1, { type, outcome });
    if (outcome === "handled") duration.observe(seconds, { type });
  };
}

/** A producer for the rare message, one send at a time though partitions work side by side. */
class LazyProducer {
  readonly #transport: EventTransport;
  #producer: EventProducer | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(transport: EventTransport) {
    this.#transport = transport;
  }

  send(message: Parameters<EventProducer["send"]>[0][number]): Promise<void> {
    const sent = this.#last.then(() => (this.#producer ??= this.#transport.createProducer()).send([message]));
    this.#last = sent.catch(() => {});
    return sent;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#producer?.close();
  }
}
