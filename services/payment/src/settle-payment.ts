import { publishPaymentFailed, publishPaymentProcessed } from "@concordat-shop/generated/payment/events.ts";
import { storeAnswerFor } from "@concordat/runtime/idempotency";
import { continueTrace } from "@concordat/runtime/trace";
import type { CaptureResult } from "./acquirer.ts";
import { paymentAnswer } from "./answers.ts";
import type { PaymentParts } from "./parts.ts";
import { type StoredPayment, findPayment, settlePayment } from "./store.ts";

/** The acquirer's name for an order's capture: one for ever, so that no retry can charge twice. */
export function captureKey(orderId: string): string {
  return `order:${orderId}`;
}

/**
 * Asks the acquirer for a payment and writes its answer down, with the event and the answer for the idempotency key.
 * Safe to run at any time, repeatedly and side by side.
 *
 * @throws AcquirerUnreachable when there is no answer; the payment stays due
 */
export async function settle(parts: PaymentParts, id: string): Promise<StoredPayment> {
  const payment = await known(parts, id);
  if (payment.status !== "processing") return payment;
  const { orderId, amount, method, traceparent } = payment;
  const settled = await continueTrace({ traceparent }, async () => {
    const result = await parts.acquirer.capture({ key: captureKey(orderId), orderId, amount, method });
    return writeDown(parts, id, result);
  });
  // The order may have ended meanwhile; then the money has to go back.
  parts.wakeSettler();
  return settled ?? (await known(parts, id));
}

async function known(parts: PaymentParts, id: string): Promise<StoredPayment> {
  const payment = await findPayment(parts.database, id);
  if (payment === undefined) throw new Error(`payment ${id} is not in the database`);
  return payment;
}

function writeDown(parts: PaymentParts, id: string, result: CaptureResult): Promise<StoredPayment | undefined> {
  return parts.database.tx(async (sql) => {
    const payment = await settlePayment(sql, id, result);
    if (payment === undefined) return undefined;
    const { orderId, amount } = payment;
    const facts = { orderId, occurredAt: new Date(payment.updatedAt), paymentId: id, amount };
    if (result.captured) await publishPaymentProcessed(parts.outbox.in(sql), facts);
    else await publishPaymentFailed(parts.outbox.in(sql), { ...facts, declineCode: result.declineCode });
    await storeAnswerFor(sql, "createPayment", id, paymentAnswer(payment));
    return payment;
  });
}
