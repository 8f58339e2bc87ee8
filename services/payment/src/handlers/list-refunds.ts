import { type ListRefunds, ok } from "@concordat-shop/generated/payment/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import { uuidShape } from "@concordat/runtime/uuid-v7";
import { noSuchPayment, showRefund } from "../answers.ts";
import { customerOf } from "../customer.ts";
import type { PaymentParts } from "../parts.ts";
import { listRefunds as find } from "../refund-store.ts";
import { findPayment } from "../store.ts";

/** A page of what was given back of a payment, newest first. */
export function listRefunds({ database }: PaymentParts): ListRefunds {
  return async ({ params, query, auth }) => {
    const payment = await findPayment(database, params.paymentId);
    const customer = customerOf(auth);
    if (payment === undefined || (customer !== undefined && payment.customerId !== customer)) return noSuchPayment;
    const before = readCursor(query.cursor, uuidShape);
    const found = await find(database, payment.id, { before, limit: query.limit + 1 });
    return ok(pageOf(found.map(showRefund), query.limit, ({ id }) => id));
  };
}
