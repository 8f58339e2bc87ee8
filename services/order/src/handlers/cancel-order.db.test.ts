import { orderCancelledCodec } from "@concordat-shop/generated/order/events.ts";
import type { CancelOrderRequest } from "@concordat-shop/generated/order/server.ts";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { createTestDatabase } from "../../../../tests/setup/test-database.ts";
import { learn } from "../learn.ts";
import { ordersUnderTest } from "../orders-under-test.ts";
import { placeOrder } from "../place-order.ts";
import { listOrders } from "../store.ts";
import { cancelOrder } from "./cancel-order.ts";

const { url } = await createTestDatabase();
const { parts, database, others, placement, eventsOf, published, leadAll } = await ordersUnderTest(url);
const handler = cancelOrder(parts);

let keys = 0;
function cancel(orderId: string, caller: string, reason?: string, key = `cancel-${++keys}`) {
  const request: Pick<CancelOrderRequest, "operationId" | "params" | "headers" | "body" | "auth"> = {
    operationId: "cancelOrder",
    params: { orderId },
    headers: { "Idempotency-Key": key },
    body: reason === undefined ? {} : { reason },
    auth: { subject: caller, scopes: ["orders:write"] },
  };
  return handler(request as CancelOrderRequest);
}
async function idOf(customerId: string): Promise<string> {
  const [order] = await listOrders(database, { customerId, limit: 1 });
  return order?.id ?? "";
}

test("a confirmed order is cancelled, once, with its reason", async () => {
  await placeOrder(parts, placement({ customerId: "a1" }));
  const id = await idOf("a1");
  const answers = await Promise.all(Array.from({ length: 8 }, () => cancel(id, "a1", "Wrong tea")));
  for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { id, status: "cancelled" } });
  expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderConfirmed", "OrderCancelled"]);
  expect((await published(orderCancelledCodec)).at(-1)).toMatchObject({ orderId: id, reason: "Wrong tea" });
});

test("the key gives the same answer again, and is refused with another body", async () => {
  await placeOrder(parts, placement({ customerId: "a2" }));
  const id = await idOf("a2");
  const first = await cancel(id, "a2", "Wrong tea", "the-key");
  expect(await cancel(id, "a2", "Wrong tea", "the-key")).toEqual(first);
  expect(await cancel(id, "a2", "Too late", "the-key")).toMatchObject({ status: 409 });
});

test("an order of somebody else, or of nobody, is not found", async () => {
  await placeOrder(parts, placement({ customerId: "a3" }));
  const id = await idOf("a3");
  expect(await cancel(id, "mallory")).toMatchObject({ status: 404 });
  expect(await cancel(uuidV7(), "a3")).toMatchObject({ status: 404 });
  expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderConfirmed"]);
});

test("a rejected order cannot be cancelled", async () => {
  const draft = { lines: [{ sku: "TEA", quantity: 1 }], paymentMethod: "tok_declined" };
  await placeOrder(parts, placement({ customerId: "a4", draft }));
  expect(await cancel(await idOf("a4"), "a4")).toMatchObject({ status: 409 });
});

test("an order under way is cancelled; what its saga hears afterwards changes nothing", async () => {
  const one = placement({ customerId: "a5" });
  others.faults.push("none", "silent");
  await placeOrder(parts, one);
  const id = await idOf("a5");
  expect(await cancel(id, "a5")).toMatchObject({ status: 200, body: { status: "cancelled" } });
  await database.tx((sql) => learn(parts, sql, id, { type: "payment-captured", paymentId: uuidV7() }));
  await leadAll({ late: true });
  expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderCancelled"]);
  expect(await placeOrder(parts, one)).toMatchObject({
    status: 409,
    body: { type: "urn:concordat:problem:order-cancelled" },
  });
});

test("cancelling and confirming side by side end in one of the two orders, both told", async () => {
  const customers = Array.from({ length: 20 }, (_, index) => `a6-${index}`);
  const ids = await Promise.all(
    customers.map(async (customerId) => {
      await placeOrder(parts, placement({ customerId, mode: "choreographed" }));
      return { customerId, id: await idOf(customerId) };
    }),
  );
  await Promise.all(
    ids.flatMap(({ customerId, id }) => [
      database.tx((sql) => learn(parts, sql, id, { type: "payment-captured", paymentId: uuidV7() })),
      database.tx((sql) => learn(parts, sql, id, { type: "goods-held", reservationId: uuidV7() })),
      cancel(id, customerId),
    ]),
  );
  const told = await Promise.all(ids.map(({ id }) => eventsOf(id)));
  for (const events of told) {
    expect([
      ["OrderCreated", "OrderConfirmed", "OrderCancelled"],
      ["OrderCreated", "OrderCancelled"],
    ]).toContainEqual(events);
  }
});
