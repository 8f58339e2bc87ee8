import { type ListPayments, ok } from "@concordat-shop/generated/payment/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import { uuidShape } from "@concordat/runtime/uuid-v7";
import { showPayment } from "../answers.ts";
import { customerOf } from "../customer.ts";
import type { PaymentParts } from "../parts.ts";
import { listPayments as find } from "../store.ts";

/** A page of payments, newest first. */
export function listPayments({ database }: PaymentParts): ListPayments {
  return async ({ query, auth }) => {
    const { limit, orderId } = query;
    const before = readCursor(query.cursor, uuidShape);
    const found = await find(database, { customerId: customerOf(auth), orderId, before, limit: limit + 1 });
    return ok(pageOf(found.map(showPayment), limit, ({ id }) => id));
  };
}
