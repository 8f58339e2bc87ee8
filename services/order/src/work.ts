import { onInventoryRejected, onInventoryReserved } from "@concordat-shop/generated/inventory/events.ts";
import {
  orderCancelledCodec,
  orderConfirmedCodec,
  orderCreatedCodec,
  orderRejectedCodec,
} from "@concordat-shop/generated/order/events.ts";
import { onPaymentFailed, onPaymentProcessed } from "@concordat-shop/generated/payment/events.ts";
import type { SchemaIds, SchemaTexts } from "@concordat/runtime/codegen-v1/events";
import { type Work, startEventWork } from "@concordat/runtime/event-work";
import type { EventTransport } from "@concordat/runtime/events";
import { createInbox } from "@concordat/runtime/inbox";
import { createOutbox } from "@concordat/runtime/outbox";
import type { ServiceContext } from "@concordat/runtime/service";
import { inventoryRejected } from "./events/inventory-rejected.ts";
import { inventoryReserved } from "./events/inventory-reserved.ts";
import { paymentFailed } from "./events/payment-failed.ts";
import { paymentProcessed } from "./events/payment-processed.ts";
import type { OrderParts } from "./parts.ts";
import { startSagaTimer } from "./saga-timer.ts";

export interface OrderWorkOptions extends Omit<OrderParts, "outbox"> {
  readonly context: Pick<ServiceContext, "logger" | "metrics">;
  readonly transport: EventTransport;
  readonly schemas: SchemaIds & SchemaTexts;
}

export interface OrderWork extends Work {
  readonly parts: OrderParts;
}

/** Starts what runs beside the HTTP server: the saga timer, and the events in and out. */
export async function startOrderWork(options: OrderWorkOptions): Promise<OrderWork> {
  const { context, transport, schemas, database, payment, inventory, timers } = options;
  const { logger, metrics } = context;
  const outbox = createOutbox({ schemas });
  const inbox = createInbox(database);
  const parts: OrderParts = { database, outbox, payment, inventory, timers };
  const work = await startEventWork({
    database,
    transport,
    schemas,
    outbox,
    groupId: "order",
    publishes: [orderCreatedCodec, orderConfirmedCodec, orderRejectedCodec, orderCancelledCodec],
    consumes: [
      onPaymentProcessed(inbox.once(paymentProcessed(parts))),
      onPaymentFailed(inbox.once(paymentFailed(parts))),
      onInventoryReserved(inbox.once(inventoryReserved(parts))),
      onInventoryRejected(inbox.once(inventoryRejected(parts))),
    ],
    pollers: { sagas: startSagaTimer(parts, { logger }) },
    logger,
    metrics,
  });
  return { ...work, parts };
}
