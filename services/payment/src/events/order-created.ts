import type { OrderCreated } from "@concordat-shop/generated/order/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { insertPayment, lockOrder } from "../store.ts";

/**
 * Makes the payment of a choreographed order due; the settler then asks the acquirer, outside of this transaction. The
 * order service itself asks for the payment of an orchestrated one.
 */
export function orderCreated(): Effect<OrderCreated> {
  return async ({ mode, orderId, customerId, total: amount, paymentMethod: method }, sql) => {
    if (mode !== "choreographed") return;
    const order = await lockOrder(sql, orderId);
    if (order.closed) return;
    await insertPayment(sql, uuidV7(), { orderId, customerId, amount, method }, { dueInSeconds: 0 });
  };
}
