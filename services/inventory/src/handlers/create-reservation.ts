import {
  type CreateReservation,
  type CreateReservationResult,
  created,
  problem,
} from "@concordat-shop/generated/inventory/server.ts";
import { idempotent, requestHash, scopeOf } from "@concordat/runtime/idempotency";
import { keyReused, outOfStock } from "../answers.ts";
import type { InventoryParts } from "../parts.ts";
import { type ReserveOutcome, reserve } from "../reserve.ts";

/** Holds the goods of an order, all or none. */
export function createReservation(parts: InventoryParts): CreateReservation {
  return async (request) => {
    const { body } = request;
    if (new Set(body.lines.map(({ sku }) => sku)).size < body.lines.length) return repeatedProduct;
    const hash = requestHash(body);
    const outcome = await idempotent<CreateReservationResult>(parts.database, scopeOf(request), hash, async (sql) =>
      answerOf(await reserve(parts, sql, body), body.orderId),
    );
    return outcome.state === "mismatch" ? keyReused : outcome.answer;
  };
}

const repeatedProduct = problem(422, {
  type: "urn:concordat:problem:repeated-product",
  title: "Repeated product",
  detail: "Each product stands in one line only; add the quantities up.",
});

function answerOf(outcome: ReserveOutcome, orderId: string): CreateReservationResult {
  switch (outcome.state) {
    case "held":
      return created(outcome.reservation, { Location: `/reservations/${outcome.reservation.id}` });
    case "short":
      return outOfStock(outcome.shortages);
    case "taken":
      return problem(409, {
        type: "urn:concordat:problem:order-has-reservation",
        title: "Order has a reservation",
        detail: `Order ${orderId} has a reservation already.`,
      });
    case "closed":
      return problem(409, {
        type: "urn:concordat:problem:order-closed",
        title: "Order closed",
        detail: `Order ${orderId} has ended; nothing is held for it.`,
      });
  }
}
