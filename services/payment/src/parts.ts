import type { Database } from "@concordat/runtime/database";
import type { Outbox } from "@concordat/runtime/outbox";
import type { Acquirer } from "./acquirer.ts";

/** What the work of this service is done with. */
export interface PaymentParts {
  readonly database: Database;
  readonly acquirer: Acquirer;
  /** Where events are put, in the transaction that changes the state. */
  readonly outbox: Pick<Outbox, "in">;
  /** Tells the settler that something is due. */
  readonly wakeSettler: () => void;
}
