import type { OrderCancelled } from "@concordat-shop/generated/order/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import type { InventoryParts } from "../parts.ts";
import { releaseClosedOrder } from "../release.ts";

/** Frees what is held for a cancelled order. */
export function orderCancelled(parts: InventoryParts): Effect<OrderCancelled> {
  return ({ orderId }, sql) => releaseClosedOrder(parts, sql, orderId, "Order cancelled");
}
