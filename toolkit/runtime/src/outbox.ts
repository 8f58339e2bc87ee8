import type { EventCodec } from "./codegen-v1/event-codec.ts";
import { EventError } from "./codegen-v1/event-errors.ts";
import type { EventSink, OutgoingMessage, SchemaIds } from "./codegen-v1/event-message.ts";
import type { Sql } from "./database.ts";
import { OUTBOX_CHANNEL } from "./outbox/outbox-table.ts";
import { traceHeaders } from "./trace.ts";

export { outboxMigration } from "./outbox/outbox-table.ts";
export { type OutboxLag, type OutboxRelay, type OutboxRelayOptions, startOutboxRelay } from "./outbox/relay.ts";

/** Brokers refuse a batch over 1 MiB, and a row that can never be sent would hold up all behind it. */
const MAX_VALUE_SIZE = 900_000;

/** The events of a service on their way out. */
export interface Outbox {
  /**
   * Where `publish...` appends within a transaction: the event leaves if and only if the transaction commits.
   * Events of one key keep the order of their transactions when these take turns, by locking the aggregate's row first.
   */
  in(sql: Sql): EventSink;
  /** Asks the registry for the schema ids of the events that the service publishes, so that it is not needed later. */
  prepare(codecs: readonly Pick<EventCodec<never>, "descriptor" | "schemaText">[]): Promise<void>;
}

export interface OutboxOptions {
  /** Gives the schema ids: the registry client. */
  readonly schemas: SchemaIds;
}

/** Events written to the table of `outboxMigration`; {@link startOutboxRelay} sends them. */
export function createOutbox({ schemas }: OutboxOptions): Outbox {
  return {
    in: (sql) => ({
      schemas,
      append: (message) => append(sql, message),
      traceparent: () => traceHeaders()["traceparent"],
    }),
    async prepare(codecs) {
      await Promise.all(codecs.map(({ descriptor, schemaText }) => schemas.idOf(descriptor.subject, schemaText)));
    },
  };
}

async function append(sql: Sql, { topic, key, value, headers }: OutgoingMessage): Promise<void> {
  if (value.length > MAX_VALUE_SIZE) {
    throw new EventError(
      "EVENT_TOO_LARGE",
      `expected an event of at most ${MAX_VALUE_SIZE} bytes, got ${value.length}`,
    );
  }
  await sql.query(
    `WITH event AS (INSERT INTO outbox (topic, key, value, headers) VALUES ($2, $3, $4, $5::jsonb))
     SELECT pg_notify($1, '')`,
    [OUTBOX_CHANNEL, topic, key, value, JSON.stringify(headers)],
  );
}
