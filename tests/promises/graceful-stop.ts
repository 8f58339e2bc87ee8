import { randomUUID } from "node:crypto";
import type { Sql } from "@concordat/runtime/database";
import type { EventTransport } from "@concordat/runtime/events";
import type { Violation } from "../e2e/setup/promises.ts";
import { until } from "../e2e/setup/until.ts";

/** An event where it lies in its topic. */
export interface PlacedEvent {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly source: string;
  readonly id: string;
  readonly type: string;
}

/** Everything that topics hold. */
export async function readPlacedEvents(transport: EventTransport, topics: readonly string[]): Promise<PlacedEvent[]> {
  const groupId = `reader-${randomUUID()}`;
  const events: PlacedEvent[] = [];
  const reached = new Map<string, bigint>();
  const subscription = transport.subscribe({
    groupId,
    topics,
    concurrency: 4,
    async onMessages(messages, control) {
      for (const message of messages) {
        const { topic, partition, headers } = message;
        const offset = BigInt(message.offset);
        const header = (name: string) => headers.get(name) ?? "";
        events.push({
          topic,
          partition,
          offset,
          source: header("ce_source"),
          id: header("ce_id"),
          type: header("ce_type"),
        });
        reached.set(`${topic}/${partition}`, offset + 1n);
        await control.done(message);
      }
    },
  });
  try {
    await until("all events are read", async () =>
      (await transport.progress(groupId, topics)).every(
        ({ topic, partition, low, high }) => high === low || (reached.get(`${topic}/${partition}`) ?? 0n) >= high,
      ),
    );
  } finally {
    await subscription.stop();
  }
  return events;
}

export interface StoppedConsumer {
  /** The database with its inbox. */
  readonly database: Sql;
  readonly transport: EventTransport;
  /** The consumer group, which is also its name in the inbox. */
  readonly groupId: string;
  readonly topics: readonly string[];
  /** Full names of the events that it handles. */
  readonly handles: readonly string[];
}

/**
 * P7: after a graceful stop the committed offsets and the inbox say the same. An event before the offset without an inbox
 * row is lost; one behind it with an inbox row will be delivered again.
 */
export async function stopLeftNothing(consumer: StoppedConsumer): Promise<Violation[]> {
  const { database, transport, groupId, topics, handles } = consumer;
  const { rows } = await database.query<{ source: string; id: string }>(
    "SELECT source, id FROM inbox WHERE consumer = $1",
    [groupId],
  );
  const done = new Set(rows.map(({ source, id }) => `${source} ${id}`));
  const committed = new Map(
    (await transport.progress(groupId, topics)).map((at) => [`${at.topic}/${at.partition}`, at.committed]),
  );
  const events = await readPlacedEvents(transport, topics);
  return events
    .filter(({ type }) => handles.includes(type))
    .flatMap(({ topic, partition, offset, source, id }) => {
      const passed = offset < (committed.get(`${topic}/${partition}`) ?? 0n);
      if (passed === done.has(`${source} ${id}`)) return [];
      const what = passed ? "was passed without its effect" : "has its effect and will come again";
      return [{ promise: "P7 a graceful stop loses and repeats nothing", what: `event ${id} ${what}` }];
    });
}
