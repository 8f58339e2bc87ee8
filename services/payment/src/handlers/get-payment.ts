import { type GetPayment, ok } from "@concordat-shop/generated/payment/server.ts";
import { noSuchPayment, showPayment } from "../answers.ts";
import { customerOf } from "../customer.ts";
import type { PaymentParts } from "../parts.ts";
import { findPayment } from "../store.ts";

/** A payment and how much of it was given back. */
export function getPayment({ database }: PaymentParts): GetPayment {
  return async ({ params, auth }) => {
    const payment = await findPayment(database, params.paymentId);
    const customer = customerOf(auth);
    const visible = customer === undefined || payment?.customerId === customer;
    return payment !== undefined && visible ? ok(showPayment(payment)) : noSuchPayment;
  };
}
