import { publishPaymentRefunded } from "@concordat-shop/generated/payment/events.ts";
import { storeAnswerFor } from "@concordat/runtime/idempotency";
import { continueTrace } from "@concordat/runtime/trace";
import { refundAnswer } from "./answers.ts";
import type { PaymentParts } from "./parts.ts";
import { type StoredRefund, findRefund, settleRefund } from "./refund-store.ts";
import { captureKey } from "./settle-payment.ts";

/**
 * Gives a refund's money back and writes it down, with the event and the answer for the idempotency key. Safe to run at
 * any time, repeatedly and side by side.
 *
 * @throws AcquirerUnreachable when there is no answer; the refund stays due
 */
export async function payBack(parts: PaymentParts, id: string): Promise<StoredRefund> {
  const refund = await known(parts, id);
  if (refund.done) return refund;
  const settled = await continueTrace({ traceparent: refund.traceparent }, async () => {
    await parts.acquirer.refund({ key: `refund:${id}`, capture: captureKey(refund.orderId), amount: refund.amount });
    return writeDown(parts, id);
  });
  return settled ?? (await known(parts, id));
}

function writeDown(parts: PaymentParts, id: string): Promise<StoredRefund | undefined> {
  return parts.database.tx(async (sql) => {
    const done = await settleRefund(sql, id);
    if (done === undefined) return undefined;
    const { orderId, paymentId, amount, reason } = done;
    const facts = { orderId, occurredAt: new Date(), paymentId, refundId: id, amount, reason };
    await publishPaymentRefunded(parts.outbox.in(sql), facts);
    await storeAnswerFor(sql, "createRefund", id, refundAnswer(done));
    return done;
  });
}

async function known(parts: PaymentParts, id: string): Promise<StoredRefund> {
  const refund = await findRefund(parts.database, id);
  if (refund === undefined) throw new Error(`refund ${id} is not in the database`);
  return refund;
}
