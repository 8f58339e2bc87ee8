import type { OrderRejected } from "@concordat-shop/generated/order/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import type { InventoryParts } from "../parts.ts";
import { releaseClosedOrder } from "../release.ts";

/** Frees what is held for a rejected order. */
export function orderRejected(parts: InventoryParts): Effect<OrderRejected> {
  return ({ orderId }, sql) => releaseClosedOrder(parts, sql, orderId, "Order rejected");
}
