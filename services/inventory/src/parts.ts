import type { EventSink } from "@concordat/runtime/codegen-v1/events";
import type { Database, Sql } from "@concordat/runtime/database";

/** What the work of this service is done with. */
export interface InventoryParts {
  readonly database: Database;
  /** Where events are put, in the transaction that changes the state. */
  readonly outbox: (sql: Sql) => EventSink;
}
