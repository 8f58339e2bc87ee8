import type { PaymentFailed } from "@concordat-shop/generated/payment/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import { type LearnParts, learn } from "../learn.ts";

/** The payment of a choreographed order was declined. */
export function paymentFailed(parts: LearnParts): Effect<PaymentFailed> {
  return async (event, sql) => {
    await learn(
      parts,
      sql,
      event.orderId,
      { type: "payment-declined", declineCode: event.declineCode },
      { mode: "choreographed" },
    );
  };
}
