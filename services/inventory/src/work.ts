import {
  inventoryRejectedCodec,
  inventoryReleasedCodec,
  inventoryReservedCodec,
} from "@concordat-shop/generated/inventory/events.ts";
import { onOrderCancelled, onOrderCreated, onOrderRejected } from "@concordat-shop/generated/order/events.ts";
import type { SchemaIds, SchemaTexts } from "@concordat/runtime/codegen-v1/events";
import type { Database } from "@concordat/runtime/database";
import { type Work, startEventWork } from "@concordat/runtime/event-work";
import type { EventTransport } from "@concordat/runtime/events";
import { createInbox } from "@concordat/runtime/inbox";
import { createOutbox } from "@concordat/runtime/outbox";
import type { ServiceContext } from "@concordat/runtime/service";
import { orderCancelled } from "./events/order-cancelled.ts";
import { orderCreated } from "./events/order-created.ts";
import { orderRejected } from "./events/order-rejected.ts";
import type { InventoryParts } from "./parts.ts";

export interface InventoryWorkOptions {
  readonly context: Pick<ServiceContext, "logger" | "metrics">;
  readonly database: Database;
  readonly transport: EventTransport;
  readonly schemas: SchemaIds & SchemaTexts;
}

export interface InventoryWork extends Work {
  readonly parts: InventoryParts;
}

/** Starts what runs beside the HTTP server: the events in and out. */
export async function startInventoryWork(options: InventoryWorkOptions): Promise<InventoryWork> {
  const { context, database, transport, schemas } = options;
  const { logger, metrics } = context;
  const outbox = createOutbox({ schemas });
  const inbox = createInbox(database);
  const parts: InventoryParts = { database, outbox };
  const work = await startEventWork({
    database,
    transport,
    schemas,
    outbox,
    groupId: "inventory",
    publishes: [inventoryReservedCodec, inventoryRejectedCodec, inventoryReleasedCodec],
    consumes: [
      onOrderCreated(inbox.once(orderCreated(parts))),
      onOrderRejected(inbox.once(orderRejected(parts))),
      onOrderCancelled(inbox.once(orderCancelled(parts))),
    ],
    logger,
    metrics,
  });
  return { ...work, parts };
}
