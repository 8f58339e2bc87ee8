import type { OrderCreated } from "@concordat-shop/generated/order/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import type { InventoryParts } from "../parts.ts";
import { reserve } from "../reserve.ts";

/** Holds the goods of a choreographed order; the order service itself asks for those of an orchestrated one. */
export function orderCreated(parts: InventoryParts): Effect<OrderCreated> {
  return async ({ mode, orderId, customerId, lines }, sql) => {
    if (mode !== "choreographed") return;
    await reserve(parts, sql, {
      orderId,
      customerId,
      lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
    });
  };
}
