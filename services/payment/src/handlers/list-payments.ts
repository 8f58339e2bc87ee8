import { type ListPayments, ok } from "@concordat-shop/generated/payment/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import { showPayment } from "../answers.ts";
import { customerOf } from "../customer.ts";
import { idShape } from "../id-shape.ts";
import type { PaymentParts } from "../parts.ts";
import { listPayments as find } from "../store.ts";

/** A page of payments, newest first. */
export function listPayments({ database }: PaymentParts): ListPayments {
  return async ({ query, auth }) => {
    const { limit, orderId } = query;
    const before = readCursor(query.cursor, idShape);
    const found = await find(database, { customerId: customerOf(auth), orderId, before, limit: limit + 1 });
    return ok(pageOf(found.map(showPayment), limit, ({ id }) => id));
  };
}
