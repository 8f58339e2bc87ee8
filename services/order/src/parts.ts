import type { Database } from "@concordat/runtime/database";
import type { Outbox } from "@concordat/runtime/outbox";
import type { InventoryPort, PaymentPort } from "./ports.ts";
import type { SagaTimers } from "./saga-store.ts";

/** What the work of this service is done with. */
export interface OrderParts {
  readonly database: Database;
  /** Where events are put, in the transaction that changes the state. */
  readonly outbox: Pick<Outbox, "in">;
  readonly payment: PaymentPort;
  readonly inventory: InventoryPort;
  readonly timers: SagaTimers;
}
