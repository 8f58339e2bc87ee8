import type { Sql } from "@concordat/runtime/database";
import { problem } from "@concordat-shop/generated/payment/server.ts";
import { type IdempotencyScope, requestHash, resumable } from "@concordat/runtime/idempotency";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { AcquirerUnreachable } from "./acquirer.ts";
import { acquirerSilent, conflict, keyReused, noSuchPayment, refundAnswer } from "./answers.ts";
import type { RefundDraft } from "@concordat-shop/generated/payment/types.ts";
import type { PaymentParts } from "./parts.ts";
import { insertRefund, refundableRest } from "./refund-store.ts";
import { payBack } from "./settle-refund.ts";
import { findPayment } from "./store.ts";

function tooMuch(detail: string) {
  return problem(422, { type: "urn:concordat:problem:refund-too-large", title: "Refund too large", detail });
}

/** What `createRefund` answers. */
export type GiveRefundAnswer =
  | ReturnType<typeof refundAnswer>
  | ReturnType<typeof conflict>
  | ReturnType<typeof tooMuch>
  | typeof noSuchPayment
  | typeof keyReused
  | typeof acquirerSilent;

const callerWaits = 5;

/** Refunds a payment for a caller. Repeated with its key, it goes on where it stands, like `takePayment`. */
export async function giveRefund(
  parts: PaymentParts,
  scope: IdempotencyScope,
  paymentId: string,
  draft: RefundDraft,
): Promise<GiveRefundAnswer> {
  const hash = requestHash({ paymentId, draft });
  const outcome = await resumable<GiveRefundAnswer>(parts.database, scope, hash, uuidV7(), {
    begin: (sql, id) => begin(sql, id, paymentId, draft),
    async finish(id) {
      try {
        return refundAnswer(await payBack(parts, id));
      } catch (error) {
        if (error instanceof AcquirerUnreachable) return acquirerSilent;
        throw error;
      }
    },
  });
  return outcome.state === "mismatch" ? keyReused : outcome.answer;
}

async function begin(sql: Sql, id: string, paymentId: string, { amount: wish, reason }: RefundDraft) {
  const payment = await findPayment(sql, paymentId, { lock: true });
  if (payment === undefined) return noSuchPayment;
  const { currency } = payment.amount;
  const rest = payment.status === "captured" ? await refundableRest(sql, payment) : 0;
  if (rest === 0) return conflict("nothing-to-refund", "Nothing to refund", "Nothing of the payment is left.");
  const amount = wish ?? { amount: rest, currency };
  if (amount.currency !== currency) return tooMuch(`The payment was made in ${currency}.`);
  if (amount.amount === 0 || amount.amount > rest) return tooMuch(`From 1 to ${rest} ${currency} can be refunded.`);
  await insertRefund(sql, { id, payment, amount, reason, dueInSeconds: callerWaits });
  return undefined;
}
