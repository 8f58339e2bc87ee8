import { type CancelOrder, type CancelOrderResult, ok, problem } from "@concordat-shop/generated/order/server.ts";
import { idempotent, requestHash, scopeOf } from "@concordat/runtime/idempotency";
import { keyReused, noSuchOrder } from "../answers.ts";
import { learn } from "../learn.ts";
import type { OrderParts } from "../parts.ts";
import { findOrder } from "../store.ts";

/** Cancels one of the caller's orders; its event makes payment and inventory undo their part. */
export function cancelOrder(parts: Pick<OrderParts, "database" | "outbox" | "timers">): CancelOrder {
  return async (request) => {
    const { params, body, auth } = request;
    const { orderId } = params;
    const hash = requestHash({ orderId, body });
    const outcome = await idempotent<CancelOrderResult>(parts.database, scopeOf(request), hash, async (sql) => {
      const stored = await findOrder(sql, orderId);
      if (stored?.order.customerId !== auth.subject) return noSuchOrder;
      const saga = await learn(parts, sql, orderId, { type: "cancelled" }, { cancellation: body.reason });
      if (saga?.step !== "cancelled") return cannotCancel;
      return ok((await findOrder(sql, orderId))?.order ?? stored.order);
    });
    return outcome.state === "mismatch" ? keyReused : outcome.answer;
  };
}

const cannotCancel = problem(409, {
  type: "urn:concordat:problem:order-rejected",
  title: "Order rejected",
  detail: "The order was rejected; there is nothing to cancel.",
});
