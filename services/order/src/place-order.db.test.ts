import { orderConfirmedCodec, orderCreatedCodec, orderRejectedCodec } from "@concordat-shop/generated/order/events.ts";
import type { Order } from "@concordat-shop/generated/order/types.ts";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { learn } from "./learn.ts";
import { leadOrder } from "./lead-order.ts";
import { ordersUnderTest } from "./orders-under-test.ts";
import { placeOrder } from "./place-order.ts";
import { findSaga } from "./saga-store.ts";
import { findOrder, listOrders } from "./store.ts";

const { url } = await createTestDatabase();
const { parts, database, others, placement, eventsOf, published, leadAll } = await ordersUnderTest(url);

afterEach(() => {
  expect(others.faults).toEqual([]);
  others.shortages = [];
});

/** The only order of a customer. */
async function orderOf(customerId: string): Promise<Order> {
  const [order, second] = await listOrders(database, { customerId, limit: 2 });
  if (order === undefined || second !== undefined) throw new Error(`${customerId} has not exactly one order`);
  return order;
}
const callsOf = ({ id }: Order) => others.calls.filter((call) => call.includes(id)).map((call) => call.split(" ")[0]);

describe("orchestrated", () => {
  test("charges, holds, confirms and answers 201", async () => {
    const answer = await placeOrder(parts, placement({ customerId: "c1" }));
    const order = await orderOf("c1");
    expect(answer).toEqual({ status: 201, body: order, headers: { Location: `/orders/${order.id}` } });
    expect(order).toMatchObject({
      status: "confirmed",
      lines: [{ sku: "TEA", quantity: 2, unitPrice: { amount: 1999, currency: "EUR" } }],
      total: { amount: 3998, currency: "EUR" },
      paymentId: expect.any(String),
      reservationId: expect.any(String),
    });
    expect(callsOf(order)).toEqual(["charge", "hold"]);
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderConfirmed"]);
    expect((await published(orderConfirmedCodec)).at(-1)).toMatchObject({ orderId: order.id, total: order.total });
  });

  test("a declined payment answers 402 and holds nothing", async () => {
    const draft = { lines: [{ sku: "TEA", quantity: 1 }], paymentMethod: "tok_declined" };
    const answer = await placeOrder(parts, placement({ customerId: "c2", draft }));
    expect(answer).toMatchObject({ status: 402, body: { declineCode: "do_not_honor" } });
    const order = await orderOf("c2");
    expect(order).toMatchObject({ status: "rejected", rejection: { reason: "payment_declined" } });
    expect(callsOf(order)).toEqual(["charge"]);
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderRejected"]);
  });

  test("short goods answer 409 and the charge is given back", async () => {
    others.shortages = [{ sku: "TEA", requested: 2, available: 1 }];
    const answer = await placeOrder(parts, placement({ customerId: "c3" }));
    expect(answer).toMatchObject({
      status: 409,
      body: { type: "urn:concordat:problem:out-of-stock", shortages: others.shortages },
    });
    const order = await orderOf("c3");
    expect(callsOf(order)).toEqual(["charge", "hold", "refund"]);
    expect((await published(orderRejectedCodec)).at(-1)).toMatchObject({ orderId: order.id, reason: "out_of_stock" });
  });

  test("the same key in parallel gives one order and one answer", async () => {
    const one = placement({ customerId: "c4" });
    const answers = await Promise.all(Array.from({ length: 25 }, () => placeOrder(parts, one)));
    const order = await orderOf("c4");
    for (const answer of answers) expect(answer).toMatchObject({ status: 201, body: { id: order.id } });
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderConfirmed"]);
  });

  test("the key's first answer stays, whatever becomes of the order", async () => {
    const one = placement({ customerId: "c4b" });
    const first = await placeOrder(parts, one);
    const { id } = await orderOf("c4b");
    await database.tx((sql) => learn(parts, sql, id, { type: "cancelled" }));
    expect((await orderOf("c4b")).status).toBe("cancelled");
    expect(await placeOrder(parts, one)).toEqual(first);
  });

  test("the key with another body is refused; another caller may use the same key", async () => {
    const one = placement({ customerId: "c5" });
    await placeOrder(parts, one);
    const draft = { ...one.draft, paymentMethod: "tok_other" };
    expect(await placeOrder(parts, { ...one, draft })).toMatchObject({
      status: 409,
      body: { type: "urn:concordat:problem:idempotency-key-reused" },
    });
    const other = await placeOrder(parts, { ...one, customerId: "c5b", scope: { ...one.scope, caller: "bob" } });
    expect(other).toMatchObject({ status: 201, body: { customerId: "c5b" } });
  });

  test.each([
    ["c6", "charge", ["silent"], ["charge", "charge", "hold"]],
    ["c7", "hold", ["none", "silent"], ["charge", "hold", "hold"]],
  ] as const)(
    "%s: a %s without an answer is 503; the same key goes on from there",
    async (customerId, _call, faults, calls) => {
      const one = placement({ customerId });
      // The first call looks prices up.
      others.faults.push("none", ...faults);
      expect(await placeOrder(parts, one)).toMatchObject({ status: 503, headers: { "Retry-After": 1 } });
      expect(await placeOrder(parts, one)).toMatchObject({ status: 201 });
      expect(callsOf(await orderOf(customerId))).toEqual(calls);
    },
  );

  test.each([
    ["d1", "between the charge and its record", ["none", "crash"], ["charge", "charge", "hold"]],
    ["d2", "between the hold and its record", ["none", "none", "crash"], ["charge", "hold", "hold"]],
  ] as const)("%s: a process killed %s is replaced by the timer", async (customerId, _where, faults, calls) => {
    const one = placement({ customerId });
    others.faults.push(...faults);
    await expect(placeOrder(parts, one)).rejects.toThrow("killed");
    await leadAll();
    const order = await orderOf(customerId);
    expect(order.status).toBe("confirmed");
    expect(callsOf(order)).toEqual(calls);
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderConfirmed"]);
    expect(await placeOrder(parts, one)).toMatchObject({ status: 201, body: { id: order.id } });
  });

  test("a process killed between the refund and its record refunds again by the same name", async () => {
    others.shortages = [{ sku: "TEA", requested: 2, available: 0 }];
    others.faults.push("none", "none", "none", "crash");
    await expect(placeOrder(parts, placement({ customerId: "d3" }))).rejects.toThrow("killed");
    await leadAll();
    const order = await orderOf("d3");
    expect(order.status).toBe("rejected");
    expect(callsOf(order)).toEqual(["charge", "hold", "refund", "refund"]);
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderRejected"]);
  });

  test("two processes that lead one order side by side end it once", async () => {
    others.faults.push("none", "silent");
    await placeOrder(parts, placement({ customerId: "d4" }));
    const { id } = await orderOf("d4");
    await Promise.all(Array.from({ length: 10 }, () => leadOrder(parts, id)));
    expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderConfirmed"]);
  });

  test("an order that is not charged in time is rejected, and its key tells so", async () => {
    const one = placement({ customerId: "d5" });
    others.faults.push("none", "silent");
    await placeOrder(parts, one);
    await leadAll({ late: true });
    const order = await orderOf("d5");
    expect(order).toMatchObject({ status: "rejected", rejection: { reason: "deadline_exceeded" } });
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderRejected"]);
    expect(await placeOrder(parts, one)).toMatchObject({
      status: 409,
      body: { type: "urn:concordat:problem:deadline-exceeded", instance: `/orders/${order.id}` },
    });
  });

  test("an order whose goods are not held in time is refunded, then rejected", async () => {
    others.faults.push("none", "none", "silent");
    await placeOrder(parts, placement({ customerId: "d6" }));
    await leadAll({ late: true });
    const order = await orderOf("d6");
    expect(order).toMatchObject({ status: "rejected", rejection: { reason: "deadline_exceeded" } });
    expect(callsOf(order)).toEqual(["charge", "hold", "refund"]);
  });

  test("a refund that gets no answer in its time is left to the event", async () => {
    others.shortages = [{ sku: "TEA", requested: 2, available: 0 }];
    others.faults.push("none", "none", "none", "silent");
    await placeOrder(parts, placement({ customerId: "d7" }));
    await leadAll({ late: true });
    const order = await orderOf("d7");
    expect(order).toMatchObject({ status: "rejected", rejection: { reason: "out_of_stock" } });
    expect(await eventsOf(order.id)).toEqual(["OrderCreated", "OrderRejected"]);
  });

  test("news of other services' events change nothing", async () => {
    others.faults.push("none", "silent");
    await placeOrder(parts, placement({ customerId: "d8" }));
    const { id } = await orderOf("d8");
    const input = { type: "payment-declined", declineCode: "x" } as const;
    await database.tx((sql) => learn(parts, sql, id, input, { mode: "choreographed" }));
    expect((await findSaga(database, id))?.saga.step).toBe("charging");
  });
});

describe("choreographed", () => {
  const place = async (customerId: string) => {
    const answer = await placeOrder(parts, placement({ customerId, mode: "choreographed" }));
    const order = await orderOf(customerId);
    expect(answer).toEqual({
      status: 202,
      body: order,
      headers: { Location: `/orders/${order.id}`, "Preference-Applied": "respond-async" },
    });
    return order.id;
  };
  const tell = (orderId: string, input: Parameters<typeof learn>[3]) =>
    database.tx((sql) => learn(parts, sql, orderId, input, { mode: "choreographed" }));
  const paid = { type: "payment-captured", paymentId: "0197f3a0-5c66-7b91-8f0e-2d3c4b5a6978" } as const;
  const held = { type: "goods-held", reservationId: "0197f3a0-5c9a-7e0f-a1b2-c3d4e5f60718" } as const;

  test("answers 202, calls nobody, and tells the others what they need", async () => {
    const id = await place("e1");
    expect(others.calls.filter((call) => call.includes(id))).toEqual([]);
    expect((await published(orderCreatedCodec)).at(-1)).toMatchObject({
      orderId: id,
      customerId: "e1",
      mode: "choreographed",
      lines: [{ sku: "TEA", quantity: 2 }],
      total: { amount: 3998, currency: "EUR" },
      paymentMethod: "tok_ok",
    });
  });

  test.each([
    ["e2", [paid, held]],
    ["e3", [held, paid]],
    ["e4", [held, held, paid, paid]],
  ])("%s: confirms when both good news are there, once", async (customerId, news) => {
    const id = await place(customerId);
    for (const input of news) await tell(id, input);
    expect(await orderOf(customerId)).toMatchObject({ status: "confirmed", paymentId: paid.paymentId });
    expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderConfirmed"]);
  });

  test("good news side by side confirm once", async () => {
    const ids = await Promise.all(Array.from({ length: 15 }, (_, index) => place(`e5-${index}`)));
    await Promise.all(ids.flatMap((id) => [tell(id, paid), tell(id, held)]));
    for (const id of ids) expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderConfirmed"]);
  });

  test("one bad news rejects, and late good news change nothing", async () => {
    const id = await place("e6");
    await tell(id, { type: "goods-short", shortages: [{ sku: "TEA", requested: 2, available: 0 }] });
    await tell(id, paid);
    await tell(id, held);
    expect(await orderOf("e6")).toMatchObject({ status: "rejected", rejection: { reason: "out_of_stock" } });
    expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderRejected"]);
  });

  test("an order that hears nothing ends as rejected at its deadline, not before", async () => {
    const id = await place("e7");
    await leadAll();
    expect((await orderOf("e7")).status).toBe("pending");
    await leadAll({ late: true });
    expect(await orderOf("e7")).toMatchObject({ status: "rejected", rejection: { reason: "deadline_exceeded" } });
    expect(await eventsOf(id)).toEqual(["OrderCreated", "OrderRejected"]);
  });

  test("its key answers 202 again, whatever became of it", async () => {
    const one = placement({ customerId: "e8", mode: "choreographed" });
    const first = await placeOrder(parts, one);
    const { id } = await orderOf("e8");
    await tell(id, paid);
    await tell(id, held);
    expect(await placeOrder(parts, one)).toEqual(first);
  });
});

describe("what cannot be an order", () => {
  test.each([
    ["a product twice", ["TEA", "TEA"], "repeated-product"],
    ["an unknown product", ["TEA", "NO-TEA"], "unknown-product"],
    ["two currencies", ["TEA", "HAT"], "mixed-currencies"],
    ["a total beyond the contract", ["YACHT", "TEA"], "order-too-large"],
  ])("%s answers 422 and leaves the key free", async (_title, skus, kind) => {
    const one = placement({
      customerId: "f1",
      draft: { lines: skus.map((sku) => ({ sku, quantity: 1 })), paymentMethod: "tok_ok" },
    });
    expect(await placeOrder(parts, one)).toMatchObject({
      status: 422,
      body: { type: `urn:concordat:problem:${kind}` },
    });
    expect(await listOrders(database, { customerId: "f1", limit: 1 })).toEqual([]);
    const good = { ...one, customerId: `f1-${kind}`, draft: placement().draft };
    expect(await placeOrder(parts, good)).toMatchObject({ status: 201 });
  });

  test("an inventory that does not answer is 503 and nothing is begun", async () => {
    others.faults.push("silent");
    expect(await placeOrder(parts, placement({ customerId: "f2" }))).toMatchObject({ status: 503 });
    expect(await listOrders(database, { customerId: "f2", limit: 1 })).toEqual([]);
  });
});

test("pages run from the newest order to the oldest, by customer and status", async () => {
  for (let index = 0; index < 3; index++) await placeOrder(parts, placement({ customerId: "g1" }));
  await placeOrder(parts, placement({ customerId: "g1", mode: "choreographed" }));
  const all = await listOrders(database, { customerId: "g1", limit: 9 });
  expect(all.map(({ id }) => id)).toEqual(
    all
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  );
  expect(all.map(({ status }) => status)).toEqual(["pending", "confirmed", "confirmed", "confirmed"]);
  const older = await listOrders(database, { customerId: "g1", status: "confirmed", before: all[1]?.id, limit: 9 });
  expect(older).toEqual(all.slice(2));
  expect(await findOrder(database, all[0]?.id ?? "")).toMatchObject({ order: all[0], mode: "choreographed" });
});
