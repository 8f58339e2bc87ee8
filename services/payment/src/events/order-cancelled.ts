import type { OrderCancelled } from "@concordat-shop/generated/order/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import { closeOrder } from "../store.ts";

/** Makes the refund of a cancelled order due; the settler gives back what was or will be captured. */
export function orderCancelled(): Effect<OrderCancelled> {
  return ({ orderId }, sql) => closeOrder(sql, orderId, "Order cancelled");
}
