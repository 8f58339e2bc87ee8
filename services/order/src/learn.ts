import {
  publishOrderCancelled,
  publishOrderConfirmed,
  publishOrderRejected,
} from "@concordat-shop/generated/order/events.ts";
import type { Order } from "@concordat-shop/generated/order/types.ts";
import type { Sql } from "@concordat/runtime/database";
import { storeAnswerFor } from "@concordat/runtime/idempotency";
import { orderAnswer } from "./answers.ts";
import type { OrderParts } from "./parts.ts";
import { lockSaga, writeSaga } from "./saga-store.ts";
import { type OrderMode, type Saga, type SagaInput, advance, hasEnded } from "./saga.ts";
import { endOrder } from "./store.ts";

/** What `learn` needs. */
export type LearnParts = Pick<OrderParts, "outbox" | "timers">;

export interface LearnOptions {
  /** Only when the order is led this way; otherwise the news is none. */
  readonly mode?: OrderMode;
  /** Why the customer cancels. */
  readonly cancellation?: string | undefined;
}

/**
 * Tells an order's saga something new, in the caller's transaction. When that ends the order, its final status, its event
 * and the answer for the idempotency key are part of the transaction.
 *
 * @returns the saga as it is now; undefined when there is none
 */
export async function learn(
  parts: LearnParts,
  sql: Sql,
  orderId: string,
  input: SagaInput,
  options: LearnOptions = {},
): Promise<Saga | undefined> {
  const stored = await lockSaga(sql, orderId, { mode: options.mode });
  if (stored === undefined) return undefined;
  const before = stored.saga;
  const after = advance(before, input);
  if (after === before) return before;
  const { lease, deadline } = parts.timers;
  // Giving the money back has a time span of its own: the order's may be used up.
  await writeSaga(sql, orderId, after, after.step === "refunding" ? { lease, deadline } : { lease });
  if (hasEnded(after)) {
    const { order } = await endOrder(sql, orderId, after);
    await announce(parts, sql, order, options.cancellation);
    await storeAnswerFor(sql, "createOrder", orderId, orderAnswer(order, after));
  }
  return after;
}

async function announce(
  { outbox }: LearnParts,
  sql: Sql,
  order: Order,
  cancellation: string | undefined,
): Promise<void> {
  const { id: orderId, customerId, total, paymentId, reservationId, rejection } = order;
  const facts = { orderId, customerId, occurredAt: new Date(order.updatedAt) };
  if (order.status === "confirmed" && paymentId !== undefined && reservationId !== undefined) {
    await publishOrderConfirmed(outbox.in(sql), { ...facts, paymentId, reservationId, total });
  } else if (order.status === "rejected" && rejection !== undefined) {
    const { reason, detail } = rejection;
    await publishOrderRejected(outbox.in(sql), { ...facts, reason, detail: detail ?? null });
  } else if (order.status === "cancelled") {
    await publishOrderCancelled(outbox.in(sql), { ...facts, reason: cancellation ?? null });
  } else {
    throw new Error(`order ${orderId} ended as ${order.status} without what belongs to it`);
  }
}
