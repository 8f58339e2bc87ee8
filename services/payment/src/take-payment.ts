import type { Sql } from "@concordat/runtime/database";
import { type IdempotencyScope, requestHash, resumable } from "@concordat/runtime/idempotency";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { AcquirerUnreachable } from "./acquirer.ts";
import { acquirerSilent, conflict, keyReused, paymentAnswer } from "./answers.ts";
import type { PaymentParts } from "./parts.ts";
import type { PaymentDraft } from "@concordat-shop/generated/payment/types.ts";
import { settle } from "./settle-payment.ts";
import { insertPayment, lockOrder } from "./store.ts";

/** What `createPayment` answers. */
export type TakePaymentAnswer =
  | ReturnType<typeof paymentAnswer>
  | ReturnType<typeof conflict>
  | typeof keyReused
  | typeof acquirerSilent;

/** Seconds that the settler leaves a payment alone for, as a caller waits for it. */
const callerWaits = 5;

/** Takes a payment for a caller. Repeated with its key, it goes on where it stands: running, unanswered or interrupted. */
export async function takePayment(
  parts: PaymentParts,
  scope: IdempotencyScope,
  draft: PaymentDraft,
): Promise<TakePaymentAnswer> {
  const outcome = await resumable<TakePaymentAnswer>(parts.database, scope, requestHash(draft), uuidV7(), {
    begin: (sql, id) => begin(sql, id, draft),
    async finish(id) {
      try {
        return paymentAnswer(await settle(parts, id));
      } catch (error) {
        if (error instanceof AcquirerUnreachable) return acquirerSilent;
        throw error;
      }
    },
  });
  return outcome.state === "mismatch" ? keyReused : outcome.answer;
}

async function begin(sql: Sql, id: string, draft: PaymentDraft) {
  const order = await lockOrder(sql, draft.orderId);
  if (order.closed) {
    return conflict("order-closed", "Order closed", `Order ${draft.orderId} has ended; nothing is charged for it.`);
  }
  if (await insertPayment(sql, id, draft, { dueInSeconds: callerWaits })) return undefined;
  return conflict("order-has-payment", "Order has a payment", `Order ${draft.orderId} has a payment already.`);
}
