import { continueTrace } from "@concordat/runtime/trace";
import { learn } from "./learn.ts";
import type { OrderParts } from "./parts.ts";
import { Unavailable } from "./ports.ts";
import { type StoredSaga, findSaga, postponeSaga } from "./saga-store.ts";
import { type Saga, type SagaInput, hasEnded } from "./saga.ts";
import { findOrder } from "./store.ts";

/** Steps that one run takes at most: far more than a saga has. */
const mostSteps = 20;

/**
 * Leads an order as far as it goes now: calls what its step asks for, writes down what came of it, and so on. Safe to
 * run at any time, repeatedly and side by side: every call is known by the order's id, and what comes twice changes
 * nothing.
 *
 * @returns the saga: ended, or waiting for events
 * @throws Unavailable when a service does not answer; the timer is set for another try
 */
export async function leadOrder(parts: OrderParts, orderId: string): Promise<Saga> {
  for (let steps = 0; steps < mostSteps; steps++) {
    const stored = await findSaga(parts.database, orderId);
    if (stored === undefined) throw new Error(`order ${orderId} has no saga`);
    if (hasEnded(stored.saga)) return stored.saga;
    const input = await continueTrace({ traceparent: stored.traceparent }, () => nextInput(parts, stored));
    if (input === undefined) return stored.saga;
    await parts.database.tx((sql) => learn(parts, sql, orderId, input));
  }
  throw new Error(`order ${orderId} does not end`);
}

async function nextInput(parts: OrderParts, stored: StoredSaga): Promise<SagaInput | undefined> {
  if (stored.late) return { type: "deadline-passed" };
  if (stored.saga.step === "awaiting") return undefined;
  try {
    return await call(parts, stored);
  } catch (error) {
    if (error instanceof Unavailable) {
      await postponeSaga(parts.database, stored.orderId, Math.min(5, 0.5 * 2 ** stored.attempts));
    }
    throw error;
  }
}

async function call(parts: OrderParts, { orderId, saga }: StoredSaga): Promise<SagaInput | undefined> {
  const stored = await findOrder(parts.database, orderId);
  if (stored === undefined) throw new Error(`order ${orderId} is not in the database`);
  const { order, paymentMethod } = stored;
  switch (saga.step) {
    case "charging": {
      const charge = await parts.payment.charge(order, paymentMethod);
      return charge.state === "captured"
        ? { type: "payment-captured", paymentId: charge.paymentId }
        : { type: "payment-declined", declineCode: charge.declineCode };
    }
    case "reserving": {
      const hold = await parts.inventory.hold(order);
      return hold.state === "held"
        ? { type: "goods-held", reservationId: hold.reservationId }
        : { type: "goods-short", shortages: hold.shortages };
    }
    case "refunding":
      await parts.payment.refund(order, saga.paymentId ?? "", "Order rejected");
      return { type: "refunded" };
    case "awaiting":
    case "confirmed":
    case "rejected":
    case "cancelled":
      return undefined;
  }
}
