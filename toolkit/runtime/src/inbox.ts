import type { DeliveredEvent, EventBatchHandler, EventContext, EventHandler } from "./codegen-v1/event-subscription.ts";
import type { Database, Sql } from "./database.ts";

/** The table of the inbox, as text of a migration: `migrations/<number>-create-inbox.sql` of a service. */
export const inboxMigration = `-- Events whose effect is in this database, so that a repetition has none: see the runtime's inbox.ts.
CREATE TABLE inbox (
  consumer    text        NOT NULL,
  source      text        NOT NULL,
  id          text        NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, source, id)
);
CREATE INDEX inbox_by_age ON inbox (received_at);
`;

/** The effect of one event: everything it does to the database goes through `sql`. */
export type Effect<Event> = (event: Event, sql: Sql, context: EventContext) => Promise<void>;

/** The effect of several events, those seen before left out. */
export type BatchEffect<Event> = (events: readonly DeliveredEvent<Event>[], sql: Sql) => Promise<void>;

/** Makes the effect of an event happen once, however often the event comes. */
export interface Inbox {
  /** A handler whose effect and inbox row are one transaction; a repetition does nothing. */
  once<Event>(effect: Effect<Event>): EventHandler<Event>;
  /** The same for batches: one transaction a batch. */
  onceEach<Event>(effect: BatchEffect<Event>): EventBatchHandler<Event>;
  /** Forgets events received longer ago (milliseconds): longer than any event may come again. Says how many. */
  prune(olderThan: number): Promise<number>;
}

/** An inbox in the table of `inboxMigration`. Events are known by CloudEvents `source` and `id`, per consumer. */
export function createInbox(database: Database): Inbox {
  return {
    once: (effect) => (event, context) =>
      database.tx(async (sql) => {
        const fresh = await insert(sql, [context]);
        if (fresh.size > 0) await effect(event, sql, context);
      }),
    onceEach: (effect) => (events) =>
      database.tx(async (sql) => {
        const fresh = await insert(
          sql,
          events.map(({ context }) => context),
        );
        const seen = new Set<string>();
        const firsts = events.filter(({ context }) => {
          const key = keyOf(context);
          const first = fresh.has(key) && !seen.has(key);
          seen.add(key);
          return first;
        });
        if (firsts.length > 0) await effect(firsts, sql);
      }),
    async prune(olderThan) {
      const { rowCount } = await database.query(
        "DELETE FROM inbox WHERE received_at < now() - make_interval(secs => $1)",
        [olderThan / 1000],
      );
      return rowCount;
    },
  };
}

/** Notes the events and gives the keys of those that are new. A second delivery at work elsewhere is waited for. */
async function insert(sql: Sql, contexts: readonly EventContext[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ source: string; id: string }>(
    `INSERT INTO inbox (consumer, source, id)
     SELECT $1, source, id FROM unnest($2::text[], $3::text[]) AS event (source, id) ORDER BY source, id
     ON CONFLICT DO NOTHING RETURNING source, id`,
    [contexts[0]?.consumer ?? "", contexts.map(({ source }) => source), contexts.map(({ id }) => id)],
  );
  return new Set(rows.map(keyOf));
}

function keyOf({ source, id }: { readonly source: string; readonly id: string }): string {
  return `${source}\n${id}`;
}
