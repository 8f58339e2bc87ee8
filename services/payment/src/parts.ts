import type { EventSink } from "@concordat/runtime/codegen-v1/events";
import type { Database, Sql } from "@concordat/runtime/database";
import type { Acquirer } from "./acquirer.ts";

/** What the work of this service is done with. */
export interface PaymentParts {
  readonly database: Database;
  readonly acquirer: Acquirer;
  /** Where events are put, in the transaction that changes the state. */
  readonly outbox: (sql: Sql) => EventSink;
  /** Tells the settler that something is due. */
  readonly wakeSettler: () => void;
}
