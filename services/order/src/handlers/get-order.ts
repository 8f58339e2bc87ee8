import { type GetOrder, ok } from "@concordat-shop/generated/order/server.ts";
import { noSuchOrder } from "../answers.ts";
import type { OrderParts } from "../parts.ts";
import { findOrder } from "../store.ts";

/** One of the caller's orders. */
export function getOrder({ database }: Pick<OrderParts, "database">): GetOrder {
  return async ({ params, auth }) => {
    const stored = await findOrder(database, params.orderId);
    return stored?.order.customerId === auth.subject ? ok(stored.order) : noSuchOrder;
  };
}
