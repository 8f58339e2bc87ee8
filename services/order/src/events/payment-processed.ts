import type { PaymentProcessed } from "@concordat-shop/generated/payment/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import { type LearnParts, learn } from "../learn.ts";

/** A choreographed order is paid. */
export function paymentProcessed(parts: LearnParts): Effect<PaymentProcessed> {
  return async (event, sql) => {
    await learn(
      parts,
      sql,
      event.orderId,
      { type: "payment-captured", paymentId: event.paymentId },
      { mode: "choreographed" },
    );
  };
}
