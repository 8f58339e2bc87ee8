import { publishOrderCreated } from "@concordat-shop/generated/order/events.ts";
import { type CreateOrderResult, accepted } from "@concordat-shop/generated/order/server.ts";
import type { OrderDraft } from "@concordat-shop/generated/order/types.ts";
import type { Sql } from "@concordat/runtime/database";
import { type IdempotencyScope, readClaim, requestHash, resumable } from "@concordat/runtime/idempotency";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { keyReused, locationOf, orderAnswer, silent } from "./answers.ts";
import { leadOrder } from "./lead-order.ts";
import type { OrderParts } from "./parts.ts";
import { Unavailable } from "./ports.ts";
import { type PricedLines, priceLines } from "./price-lines.ts";
import { type OrderMode, startSaga } from "./saga.ts";
import { insertSaga } from "./saga-store.ts";
import { findOrder, insertOrder } from "./store.ts";

/** Who places which order. */
export interface Placement {
  readonly scope: IdempotencyScope;
  readonly customerId: string;
  readonly draft: OrderDraft;
  readonly mode: OrderMode;
}

/**
 * Places an order. Key, order, saga and event are one transaction; then an orchestrated order is led to its end and the
 * answer waits for it, while a choreographed one is answered at once. Repeated with its key, the call goes on where the
 * order stands.
 */
export async function placeOrder(parts: OrderParts, placement: Placement): Promise<CreateOrderResult> {
  const { scope, draft } = placement;
  const hash = requestHash(draft);
  try {
    const seen = await readClaim(parts.database, scope, hash);
    const priced = seen === undefined ? await priceLines(parts.inventory, draft.lines) : undefined;
    if (priced?.state === "refused") return priced.answer;
    const outcome = await resumable<CreateOrderResult>(parts.database, scope, hash, uuidV7(), {
      begin(sql, id) {
        if (priced === undefined) throw new Error("the idempotency key was forgotten while it was used");
        return begin(parts, sql, id, placement, priced);
      },
      finish: (id) => finish(parts, id),
    });
    return outcome.state === "mismatch" ? keyReused : outcome.answer;
  } catch (error) {
    if (error instanceof Unavailable) return silent(error.target);
    throw error;
  }
}

async function begin(
  parts: OrderParts,
  sql: Sql,
  id: string,
  { customerId, draft, mode }: Placement,
  { currency, total, lines }: PricedLines,
): Promise<CreateOrderResult | undefined> {
  const { paymentMethod } = draft;
  const { order } = await insertOrder(sql, { id, customerId, mode, paymentMethod, currency, total, lines });
  await insertSaga(sql, id, startSaga(mode), parts.timers);
  await publishOrderCreated(parts.outbox.in(sql), {
    orderId: id,
    occurredAt: new Date(order.createdAt),
    customerId,
    mode,
    lines: order.lines,
    total: order.total,
    paymentMethod,
  });
  return mode === "choreographed"
    ? accepted(order, { Location: locationOf(order), "Preference-Applied": "respond-async" })
    : undefined;
}

async function finish(parts: OrderParts, id: string): Promise<CreateOrderResult> {
  const saga = await leadOrder(parts, id);
  const stored = await findOrder(parts.database, id);
  if (stored === undefined) throw new Error(`order ${id} is not in the database`);
  return orderAnswer(stored.order, saga);
}
