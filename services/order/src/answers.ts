import { created, problem } from "@concordat-shop/generated/order/server.ts";
import type { Order } from "@concordat-shop/generated/order/types.ts";
import type { Saga } from "./saga.ts";

/** Where an order is. */
export function locationOf({ id }: Pick<Order, "id">): string {
  return `/orders/${id}`;
}

/** The answer of `createOrder` for an order whose saga has ended. */
export function orderAnswer(order: Order, { declineCode = "unknown", shortages = [] }: Saga) {
  if (order.status === "confirmed") return created(order, { Location: locationOf(order) });
  const detail = order.rejection?.detail ?? "The order was cancelled before it was confirmed.";
  const instance = locationOf(order);
  switch (order.rejection?.reason) {
    case "payment_declined":
      return problem(402, {
        type: "urn:concordat:problem:payment-declined",
        title: "Payment declined",
        detail,
        instance,
        declineCode,
      });
    case "out_of_stock":
      return problem(409, {
        type: "urn:concordat:problem:out-of-stock",
        title: "Out of stock",
        detail,
        instance,
        shortages,
      });
    case "deadline_exceeded":
      return problem(409, {
        type: "urn:concordat:problem:deadline-exceeded",
        title: "Deadline exceeded",
        detail: `${detail} Nothing is charged; place it again with a new Idempotency-Key.`,
        instance,
      });
    case undefined:
      return problem(409, {
        type: "urn:concordat:problem:order-cancelled",
        title: "Order cancelled",
        detail,
        instance,
      });
  }
}

/** The key was used before with another request. */
export const keyReused = problem(409, {
  type: "urn:concordat:problem:idempotency-key-reused",
  title: "Idempotency key reused",
  detail: "This Idempotency-Key was used before with another request; use a new key.",
});

/** Nothing with this id exists, or it belongs to somebody else: the answer is the same. */
export const noSuchOrder = problem(404, { detail: "No order with this id belongs to you." });

/** Another service does not answer; the same key goes on where this call ended. */
export function silent(target: string) {
  const detail = `The ${target} service does not answer; try again with the same Idempotency-Key.`;
  return problem(503, { detail }, { "Retry-After": 1 });
}

/** The order cannot be placed as it stands. */
export function unplaceable(kind: string, title: string, detail: string) {
  return problem(422, { type: `urn:concordat:problem:${kind}`, title, detail });
}
