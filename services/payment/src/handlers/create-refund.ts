import type { CreateRefund } from "@concordat-shop/generated/payment/server.ts";
import { scopeOf } from "@concordat/runtime/idempotency";
import { giveRefund } from "../give-refund.ts";
import type { PaymentParts } from "../parts.ts";

/** Gives a payment back, or a part of it. */
export function createRefund(parts: PaymentParts): CreateRefund {
  return (request) => giveRefund(parts, scopeOf(request), request.params.paymentId, request.body);
}
