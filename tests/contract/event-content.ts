import type { EventCodec, EventContext } from "@concordat/runtime/codegen-v1/events";
import type { MatchersV3 } from "@pact-foundation/pact";
import type { OrderCreated } from "@concordat-shop/generated/order/events.ts";
import { customerId, orderId, paymentId, price, total } from "./examples.ts";

/** Instants are ISO texts in pacts, as JSON writes dates. */
const moment = "2026-07-30T09:15:00.412Z";

/** What the consumers of OrderCreated read. */
export const orderCreatedContent = ({ integer, regex, uuid }: typeof MatchersV3) => ({
  orderId: uuid(orderId),
  occurredAt: regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, moment),
  customerId,
  mode: "choreographed",
  lines: [{ sku: "TEA", quantity: integer(2), unitPrice: price }],
  total,
  paymentMethod: "tok_ok",
});

/**
 * The event that a pact's JSON stands for, having gone through the codec: what the schema does not hold, or refuses, does
 * not come out.
 */
export function eventOf<Event, Input>(codec: EventCodec<Event, Input>, content: unknown): Event {
  const revived = JSON.parse(JSON.stringify(content), (name, value: unknown) =>
    name === "occurredAt" && typeof value === "string" ? new Date(value) : value,
  ) as Input;
  return codec.reader(codec.schemaText)(codec.encode(revived, 1));
}

/** How the event came; the handlers of these pacts do not read it. */
export const eventContext: EventContext = {
  id: "1",
  source: "/order",
  time: new Date(moment),
  key: orderId,
  topic: "order.events",
  partition: 0,
  offset: "0",
  headers: new Map(),
  traceparent: undefined,
  consumer: "contract",
  attempt: 1,
  signal: AbortSignal.timeout(60_000),
};

const instant = ({ regex }: typeof MatchersV3) => regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, moment);

/** What the order service reads of the events of payment. */
export const paymentContent = (matchers: typeof MatchersV3) => ({
  orderId: matchers.uuid(orderId),
  occurredAt: instant(matchers),
  paymentId: matchers.uuid(paymentId),
  amount: total,
});

/** What the order service reads of the events of inventory. */
export const inventoryContent = (matchers: typeof MatchersV3) => ({
  orderId: matchers.uuid(orderId),
  occurredAt: instant(matchers),
});

/** An event that asks payment and inventory to act, as the order service writes it. */
export const placedOrder = (changes: Partial<OrderCreated> = {}): OrderCreated => ({
  orderId,
  occurredAt: new Date(moment),
  customerId,
  mode: "choreographed",
  lines: [{ sku: "TEA", quantity: 2, unitPrice: price }],
  total,
  paymentMethod: "tok_ok",
  ...changes,
});
