import { setTimeout as sleep } from "node:timers/promises";
import type { OutgoingMessage } from "../codegen-v1/event-message.ts";
import type { Database, Sql } from "../database.ts";
import { type EventLogger, silentLogger } from "../events/kafka-client.ts";
import type { EventProducer, EventTransport } from "../events/transport.ts";
import { type Metrics, noMetrics } from "../metrics.ts";
import { OUTBOX_CHANNEL } from "./outbox-table.ts";

export interface OutboxRelayOptions {
  readonly database: Database;
  readonly transport: EventTransport;
  /** Topics to create where they are missing, such as `order.events`. */
  readonly topics?: readonly string[];
  /** Partitions of topics that do not exist yet; 4 when absent. */
  readonly partitions?: number;
  /** How many events leave together; 200 when absent. */
  readonly batchSize?: number;
  /** How often the table is looked at when no NOTIFY comes. Milliseconds, 500 when absent. */
  readonly pollInterval?: number;
  /** The relay counts as behind when an event has waited longer. Milliseconds, 30000 when absent. */
  readonly maxLag?: number;
  /** Sent events are kept for so long. Milliseconds, a day when absent. */
  readonly retention?: number;
  readonly logger?: EventLogger;
  readonly metrics?: Metrics;
}

export interface OutboxRelay {
  /** A health check: rejects while the oldest unsent event has waited longer than `maxLag`. */
  check(): Promise<void>;
  lag(): Promise<OutboxLag>;
  /** Sends what is committed, as far as the broker takes it within the time (milliseconds), and ends. */
  stop(options?: { readonly timeout?: number }): Promise<void>;
}

export interface OutboxLag {
  readonly unsent: number;
  /** Age of the oldest unsent event. */
  readonly seconds: number;
}

/** Any fixed number: one relay at a time works on a database, so events keep their order. */
const LOCK_ID = 4_216_870_143;
const RETRY_DELAYS = [50, 200, 1000, 2000] as const;
const MAINTENANCE_INTERVAL = 10_000;

/**
 * Sends the events of a service's outbox, in the order of their ids. An event leaves at least once: a crash between the
 * broker's answer and the mark sends it again, and the inbox of each consumer drops the repetition.
 */
export async function startOutboxRelay(options: OutboxRelayOptions): Promise<OutboxRelay> {
  const topics = options.topics ?? [];
  if (topics.length > 0) {
    await options.transport.ensureTopics(topics.map((name) => ({ name, partitions: options.partitions ?? 4 })));
  }
  const relay = new Relay(options);
  await relay.start();
  return relay;
}

class Relay implements OutboxRelay {
  readonly #options: OutboxRelayOptions;
  readonly #producer: EventProducer;
  readonly #logger: EventLogger;
  readonly #stopping = new AbortController();
  readonly #published: ReturnType<Metrics["counter"]>;
  readonly #unsent: ReturnType<Metrics["gauge"]>;
  readonly #lagSeconds: ReturnType<Metrics["gauge"]>;
  #wakeUp: () => void = () => {};
  #woken = true;
  #nextMaintenance = 0;
  #loop: Promise<void> = Promise.resolve();
  #unlisten: (() => Promise<void>) | undefined;

  constructor(options: OutboxRelayOptions) {
    const metrics = options.metrics ?? noMetrics;
    this.#options = options;
    this.#logger = options.logger ?? silentLogger;
    this.#producer = options.transport.createProducer();
    this.#published = metrics.counter("events_published_total", "Events that the broker has stored", ["topic"]);
    this.#unsent = metrics.gauge("outbox_unsent", "Events that wait in the outbox");
    this.#lagSeconds = metrics.gauge("outbox_lag_seconds", "Age of the oldest event that waits in the outbox");
  }

  async start(): Promise<void> {
    this.#unlisten = await this.#options.database.listen(OUTBOX_CHANNEL, () => this.#wake());
    this.#loop = this.#run();
  }

  async lag(): Promise<OutboxLag> {
    const { rows } = await this.#options.database.query<{ unsent: number; seconds: number }>(
      `SELECT count(*) AS unsent, coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float8 AS seconds
       FROM outbox WHERE sent_at IS NULL`,
    );
    const lag = rows[0] ?? { unsent: 0, seconds: 0 };
    this.#unsent.set(lag.unsent);
    this.#lagSeconds.set(lag.seconds);
    return lag;
  }

  async check(): Promise<void> {
    const { maxLag = 30_000 } = this.#options;
    const { unsent, seconds } = await this.lag();
    if (seconds * 1000 > maxLag)
      throw new Error(`events waiting in the outbox: ${unsent}, the oldest for ${Math.round(seconds)} s`);
  }

  async stop({ timeout = 5000 }: { timeout?: number } = {}): Promise<void> {
    if (this.#stopping.signal.aborted) return this.#loop;
    this.#stopping.abort();
    this.#wake();
    await this.#unlisten?.().catch(() => {});
    await this.#loop;
    const deadline = Date.now() + timeout;
    try {
      while (Date.now() < deadline && (await this.#sendBatch()) > 0);
    } catch (error) {
      this.#logger.warn({ err: error }, "the outbox keeps events for the next start");
    }
    await this.#producer.close();
  }

  #wake(): void {
    this.#woken = true;
    this.#wakeUp();
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopping.signal.aborted;) {
      this.#woken = false;
      try {
        const sent = await this.#sendBatch();
        await this.#maintain();
        failures = 0;
        if (sent === 0) await this.#rest(this.#options.pollInterval ?? 500);
      } catch (error) {
        this.#logger.warn({ err: error, failures }, "the outbox could not be emptied and is tried again");
        const delay = RETRY_DELAYS[Math.min(failures++, RETRY_DELAYS.length - 1)];
        await sleep(delay, undefined, { signal: this.#stopping.signal }).catch(() => {});
      }
    }
  }

  /** Waits for a wake-up that came since the last look, or for the time to pass. */
  #rest(time: number): Promise<void> {
    if (this.#woken || this.#stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #sendBatch(): Promise<number> {
    const { database, batchSize = 200 } = this.#options;
    return database.tx(
      async (sql) => {
        if (!(await tryLock(sql))) return 0;
        const { rows } = await sql.query<OutgoingMessage & { readonly id: number }>(
          `SELECT id, topic, key, value, headers FROM outbox WHERE sent_at IS NULL
           ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
          [batchSize],
        );
        if (rows.length === 0) return 0;
        await this.#producer.send(rows);
        await sql.query("UPDATE outbox SET sent_at = clock_timestamp() WHERE id = ANY($1::bigint[])", [
          rows.map(({ id }) => id),
        ]);
        for (const { topic } of rows) this.#published.add(1, { topic });
        return rows.length;
      },
      // Sending again is never free of repetitions: leave it to the next round.
      { retries: 0 },
    );
  }

  async #maintain(): Promise<void> {
    if (Date.now() < this.#nextMaintenance) return;
    this.#nextMaintenance = Date.now() + MAINTENANCE_INTERVAL;
    await this.lag();
    const { database, retention = 86_400_000 } = this.#options;
    await database.query(
      `DELETE FROM outbox WHERE id IN (
         SELECT id FROM outbox WHERE sent_at < now() - make_interval(secs => $1) ORDER BY id LIMIT 5000)`,
      [retention / 1000],
    );
  }
}

async function tryLock(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ locked: boolean }>("SELECT pg_try_advisory_xact_lock($1) AS locked", [LOCK_ID]);
  return rows[0]?.locked === true;
}
