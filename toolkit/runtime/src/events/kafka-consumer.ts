import { setTimeout as sleep } from "node:timers/promises";
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from "kafkajs";
import type { ReceivedMessage } from "../codegen-v1/event-message.ts";
import type { EventLogger } from "./kafka-client.ts";
import type { MemberState, SubscribeOptions, TransportSubscription } from "./transport.ts";

const HEARTBEAT_INTERVAL = 500;
const COMMIT_INTERVAL = 250;
const REBUILD_DELAYS = [50, 200, 500, 1000, 2000] as const;

/** One group member under supervision: whatever ends the kafkajs consumer, a new one takes its place until `stop`. */
export function subscribeKafka(kafka: Kafka, options: SubscribeOptions, logger: EventLogger): TransportSubscription {
  return new KafkaSubscription(kafka, options, logger);
}

class KafkaSubscription implements TransportSubscription {
  #state: MemberState = "joining";
  #consumer: Consumer | undefined;
  #inFlight = 0;
  #failures = 0;
  readonly #stopping = new AbortController();
  readonly #hardStop = new AbortController();
  readonly #idle = new Set<() => void>();
  readonly #firstJoin = Promise.withResolvers<void>();
  readonly #supervised: Promise<void>;
  readonly #kafka: Kafka;
  readonly #options: SubscribeOptions;
  readonly #logger: EventLogger;

  constructor(kafka: Kafka, options: SubscribeOptions, logger: EventLogger) {
    this.#kafka = kafka;
    this.#options = options;
    this.#logger = logger;
    this.#supervised = this.#supervise();
  }

  get state(): MemberState {
    return this.#state;
  }

  joined(): Promise<void> {
    return this.#firstJoin.promise;
  }

  async stop({ timeout = 10_000 }: { timeout?: number } = {}): Promise<void> {
    if (this.#stopping.signal.aborted) return this.#supervised;
    this.#stopping.abort();
    const consumer = this.#consumer;
    // Once disconnect() has begun, kafkajs resolves commits without committing: first finish, then leave.
    this.#pause(consumer);
    await Promise.race([this.#untilIdle(), sleep(timeout, undefined, { ref: false })]);
    this.#hardStop.abort();
    this.#state = "stopped";
    this.#firstJoin.resolve();
    await Promise.race([this.#supervised, sleep(timeout, undefined, { ref: false })]);
  }

  async #supervise(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const consumer = this.#build();
      this.#consumer = consumer;
      const crashed = new Promise<Error>((resolve) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload.error));
      });
      const started = this.#start(consumer);
      const stopped = aborted(this.#hardStop.signal);
      const failure = await Promise.race([crashed, started.then(() => crashed, toError), stopped]);
      if (failure === undefined) {
        await consumer.disconnect().catch(() => {});
        return;
      }
      this.#state = "lost";
      const { groupId } = this.#options;
      this.#logger.warn({ err: failure, groupId }, "the event consumer ended and is built again");
      await consumer.disconnect().catch(() => {});
      const delay = REBUILD_DELAYS[Math.min(this.#failures++, REBUILD_DELAYS.length - 1)];
      await sleep(delay, undefined, { signal: this.#stopping.signal }).catch(() => {});
      if (!this.#stopping.signal.aborted) this.#state = "joining";
    }
  }

  #build(): Consumer {
    const consumer = this.#kafka.consumer({
      groupId: this.#options.groupId,
      sessionTimeout: 6000,
      rebalanceTimeout: 20_000,
      heartbeatInterval: HEARTBEAT_INTERVAL,
      maxWaitTimeInMs: 200,
      allowAutoTopicCreation: false,
      // Each crash comes to the supervisor: kafkajs asks this for errors that it calls retriable, and gives up on others.
      retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 3, restartOnFailure: () => Promise.resolve(false) },
    });
    consumer.on(consumer.events.GROUP_JOIN, () => {
      if (this.#stopping.signal.aborted) return;
      this.#failures = 0;
      this.#state = "joined";
      this.#firstJoin.resolve();
    });
    consumer.on(consumer.events.REBALANCING, () => {
      if (this.#state === "joined") this.#state = "joining";
    });
    return consumer;
  }

  async #start(consumer: Consumer): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics: [...this.#options.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.#options.concurrency,
      eachBatch: (payload) => this.#work(payload),
    });
    if (this.#stopping.signal.aborted) this.#pause(consumer);
  }

  async #work(payload: EachBatchPayload): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    this.#inFlight++;
    const batch = new KafkaBatch(payload, this.#stopping.signal, this.#hardStop.signal, this.#logger);
    try {
      await this.#options.onMessages(batch.messages, batch);
    } finally {
      await batch.end();
      if (--this.#inFlight === 0) for (const wake of this.#idle) wake();
    }
    // kafkajs joins the group again when it sees the heartbeat's error.
    if (batch.evicted !== undefined) throw batch.evicted;
  }

  #pause(consumer: Consumer | undefined): void {
    try {
      consumer?.pause(this.#options.topics.map((topic) => ({ topic })));
    } catch {
      // Not running yet: there is nothing to pause.
    }
  }

  #untilIdle(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#inFlight === 0) resolve();
      else this.#idle.add(resolve);
    });
  }
}

/** One fetched batch at work: keeps the member alive meanwhile and commits what is done. */
class KafkaBatch {
  readonly messages: readonly ReceivedMessage[];
  readonly signal: AbortSignal;
  evicted: Error | undefined;
  #done: string | undefined;
  #committed: string | undefined;
  #lastCommit = Date.now();
  readonly #stopping: AbortSignal;
  readonly #payload: EachBatchPayload;
  readonly #logger: EventLogger;
  readonly #heartbeats: NodeJS.Timeout;

  constructor(payload: EachBatchPayload, stopping: AbortSignal, hardStop: AbortSignal, logger: EventLogger) {
    this.#payload = payload;
    this.#stopping = stopping;
    this.signal = hardStop;
    this.#logger = logger;
    const { topic, partition, messages } = payload.batch;
    this.messages = messages.map((message) => receivedMessage(topic, partition, message));
    this.#heartbeats = setInterval(() => void this.#heartbeat(), HEARTBEAT_INTERVAL);
  }

  proceed(): boolean {
    return (
      !this.#stopping.aborted && this.evicted === undefined && this.#payload.isRunning() && !this.#payload.isStale()
    );
  }

  async done({ offset }: ReceivedMessage): Promise<void> {
    this.#payload.resolveOffset(offset);
    this.#done = offset;
    if (Date.now() - this.#lastCommit < COMMIT_INTERVAL) return;
    await this.#heartbeat();
    await this.#commit();
  }

  async end(): Promise<void> {
    clearInterval(this.#heartbeats);
    await this.#commit();
  }

  async #heartbeat(): Promise<void> {
    try {
      await this.#payload.heartbeat();
    } catch (error) {
      this.evicted = toError(error);
    }
  }

  // A commit error that left the handler would end the kafkajs consumer for good. Uncommitted messages come again.
  async #commit(): Promise<void> {
    if (this.#done === undefined || this.#done === this.#committed) return;
    const { topic, partition } = this.#payload.batch;
    const offset = this.#done;
    this.#lastCommit = Date.now();
    try {
      const next = String(BigInt(offset) + 1n);
      await this.#payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: next }] }] });
      this.#committed = offset;
    } catch (error) {
      this.#logger.warn({ err: error, topic, partition, offset }, "commit refused; these events will come again");
    }
  }
}

function receivedMessage(topic: string, partition: number, message: KafkaMessage): ReceivedMessage {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) headers.set(name, String(first));
  }
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString(),
    value: message.value ?? undefined,
    headers,
    timestamp: Number(message.timestamp),
  };
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
