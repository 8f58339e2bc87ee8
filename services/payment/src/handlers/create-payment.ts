import type { CreatePayment } from "@concordat-shop/generated/payment/server.ts";
import { scopeOf } from "@concordat/runtime/idempotency";
import type { PaymentParts } from "../parts.ts";
import { takePayment } from "../take-payment.ts";

/** Captures the amount at the acquirer. */
export function createPayment(parts: PaymentParts): CreatePayment {
  return (request) => takePayment(parts, scopeOf(request), request.body);
}
