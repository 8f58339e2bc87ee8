import { created, problem } from "@concordat-shop/generated/payment/server.ts";
import type { Payment, Refund } from "@concordat-shop/generated/payment/types.ts";
import type { StoredPayment } from "./store.ts";
import type { StoredRefund } from "./refund-store.ts";

/** A payment as callers see it. */
export function showPayment({ method: _method, traceparent: _trace, ...payment }: StoredPayment): Payment {
  return payment;
}

/** A refund as callers see it. */
export function showRefund({ done: _done, traceparent: _trace, ...refund }: StoredRefund): Refund {
  return refund;
}

/** The answer of `createPayment` when the acquirer has answered. */
export function paymentAnswer(payment: StoredPayment) {
  if (payment.declineCode !== undefined) {
    return problem(402, {
      type: "urn:concordat:problem:payment-declined",
      title: "Payment declined",
      detail: "The acquirer declined the payment method.",
      declineCode: payment.declineCode,
    });
  }
  return created(showPayment(payment), { Location: `/payments/${payment.id}` });
}

/** The answer of `createRefund` when the money is on its way back. */
export function refundAnswer(refund: StoredRefund) {
  return created(showRefund(refund));
}

/** The key was used before with another request. */
export const keyReused = problem(409, {
  type: "urn:concordat:problem:idempotency-key-reused",
  title: "Idempotency key reused",
  detail: "This Idempotency-Key was used before with another request; use a new key.",
});

/** The state of the order or the payment does not allow it. */
export function conflict(kind: string, title: string, detail: string) {
  return problem(409, { type: `urn:concordat:problem:${kind}`, title, detail });
}

/** The acquirer did not answer; the same key goes on where this call ended. */
export const acquirerSilent = problem(
  503,
  { detail: "The acquirer does not answer; try again with the same Idempotency-Key." },
  { "Retry-After": 1 },
);

/** Nothing with this id exists, or it belongs to somebody else: the answer is the same. */
export const noSuchPayment = problem(404, { detail: "No payment with this id belongs to you." });
