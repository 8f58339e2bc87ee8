import type { Database } from "@concordat/runtime/database";
import type { Outbox } from "@concordat/runtime/outbox";

/** What the work of this service is done with. */
export interface InventoryParts {
  readonly database: Database;
  /** Where events are put, in the transaction that changes the state. */
  readonly outbox: Pick<Outbox, "in">;
}
