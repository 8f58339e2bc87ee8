import type { CreateOrder } from "@concordat-shop/generated/order/server.ts";
import { scopeOf } from "@concordat/runtime/idempotency";
import type { OrderParts } from "../parts.ts";
import { placeOrder } from "../place-order.ts";
import { prefersAsync } from "../prefers-async.ts";

/** Places an order: confirmed when answered, or pending with `Prefer: respond-async`. */
export function createOrder(parts: OrderParts): CreateOrder {
  return (request) =>
    placeOrder(parts, {
      scope: scopeOf(request),
      customerId: request.auth.subject,
      draft: request.body,
      mode: prefersAsync(request.headers.Prefer) ? "choreographed" : "orchestrated",
    });
}
