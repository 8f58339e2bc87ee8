import type { Logger } from "@concordat/runtime/logging";
import { type Poller, startPoller } from "@concordat/runtime/poller";
import { continueTrace } from "@concordat/runtime/trace";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { AcquirerUnreachable } from "./acquirer.ts";
import type { PaymentParts } from "./parts.ts";
import { insertRefund, postponeRefund, refundableRest, takeDueRefunds } from "./refund-store.ts";
import { settle } from "./settle-payment.ts";
import { payBack } from "./settle-refund.ts";
import {
  lockPaymentOf,
  markRefunded,
  markSettled,
  postponePayment,
  takeDuePayments,
  takeUnsettledOrder,
} from "./store.ts";

const atOnce = 10;

/**
 * Does what nobody waits for: payments asked for by events, calls whose process died or whose acquirer did not answer,
 * and refunds of orders that ended without success. Any number of processes may run it.
 */
export function startSettler(
  parts: PaymentParts,
  options: { readonly logger: Logger; readonly interval?: number },
): Poller {
  const { logger, interval = 250 } = options;
  return startPoller({ name: "settler", interval, logger, work: () => settleDue(parts, logger) });
}

/** One look; gives how much was found. */
export async function settleDue(parts: PaymentParts, logger: Pick<Logger, "warn" | "error">): Promise<number> {
  const payments = await takeDuePayments(parts.database, atOnce);
  const closed = await refundClosedOrder(parts);
  const refunds = await takeDueRefunds(parts.database, atOnce);
  await Promise.all([
    ...payments.map((id) => orLater(settle(parts, id), logger, () => postponePayment(parts.database, id))),
    ...refunds.map((id) => orLater(payBack(parts, id), logger, () => postponeRefund(parts.database, id))),
  ]);
  return payments.length + refunds.length + (closed ? 1 : 0);
}

/** Starts the refund of what one closed order was charged; false when no order waits for it. */
async function refundClosedOrder({ database }: PaymentParts): Promise<boolean> {
  return database.tx(async (sql) => {
    const order = await takeUnsettledOrder(sql);
    if (order === undefined) return false;
    const payment = await lockPaymentOf(sql, order.orderId);
    if (payment?.status === "captured") {
      const rest = await refundableRest(sql, payment);
      const amount = { amount: rest, currency: payment.amount.currency };
      const refund = { id: uuidV7(), payment, amount, reason: order.reason, dueInSeconds: 0 };
      if (rest > 0) await continueTrace({ traceparent: order.traceparent }, () => insertRefund(sql, refund));
      else if (payment.amount.amount === 0) await markRefunded(sql, payment.id);
    }
    await markSettled(sql, order.orderId);
    return true;
  });
}

/** No answer is no failure, and one payment's trouble is not that of the others: the next try asks with the same key. */
async function orLater(
  work: Promise<unknown>,
  logger: Pick<Logger, "warn" | "error">,
  postpone: () => Promise<void>,
): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AcquirerUnreachable)) return logger.error({ err: error }, "could not be settled");
    logger.warn({ err: error }, "acquirer unreachable, will be asked again");
    await postpone();
  }
}
