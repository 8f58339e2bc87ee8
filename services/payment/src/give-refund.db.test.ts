import { paymentRefundedCodec } from "@concordat-shop/generated/payment/events.ts";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { giveRefund } from "./give-refund.ts";
import { ledgerOf, paymentDraft, paymentsUnderTest } from "./payments-under-test.ts";
import { listRefunds } from "./refund-store.ts";
import { closeOrder, findPayment, listPayments } from "./store.ts";
import { takePayment } from "./take-payment.ts";

const { url } = await createTestDatabase();
const { parts, database, published, faults, settleAll } = await paymentsUnderTest(url);

let keys = 0;
const newScope = () => ({ caller: "order", operation: "createRefund", key: `key-${++keys}` });
const refunds = async (orderId: string) =>
  (await published(paymentRefundedCodec)).filter((event) => event.orderId === orderId);

async function capturedPayment() {
  const draft = paymentDraft();
  await takePayment(parts, { ...newScope(), operation: "createPayment" }, draft);
  const [payment] = await listPayments(database, { orderId: draft.orderId, limit: 1 });
  if (payment === undefined) throw new Error("no payment");
  return payment;
}

test("gives everything back when no amount is told", async () => {
  const { id, orderId } = await capturedPayment();
  const answer = await giveRefund(parts, newScope(), id, { reason: "Damaged" });
  expect(answer).toMatchObject({ status: 201, body: { paymentId: id, amount: { amount: 3998, currency: "EUR" } } });
  expect(await findPayment(database, id)).toMatchObject({ status: "refunded", refunded: { amount: 3998 } });
  expect(await ledgerOf(database, orderId)).toEqual({ captures: 1, captured: 3998, refunded: 3998 });
  expect(await refunds(orderId)).toMatchObject([{ reason: "Damaged", amount: { amount: 3998 } }]);
  expect(await giveRefund(parts, newScope(), id, { reason: "Again" })).toMatchObject({ status: 409 });
});

test("gives parts back until nothing is left", async () => {
  const { id } = await capturedPayment();
  const part = (amount: number, currency = "EUR") =>
    giveRefund(parts, newScope(), id, { amount: { amount, currency }, reason: "Part" });
  expect(await part(1000)).toMatchObject({ status: 201 });
  expect(await findPayment(database, id)).toMatchObject({ status: "captured", refunded: { amount: 1000 } });
  expect(await part(2999)).toMatchObject({ status: 422 });
  expect(await part(0)).toMatchObject({ status: 422 });
  expect(await part(10, "USD")).toMatchObject({ status: 422 });
  expect(await part(2998)).toMatchObject({ status: 201 });
  expect(await findPayment(database, id)).toMatchObject({ status: "refunded" });
  const page = await listRefunds(database, id, { limit: 1 });
  const rest = await listRefunds(database, id, { limit: 5, before: page[0]?.id ?? "" });
  expect([...page, ...rest].map(({ amount }) => amount.amount)).toEqual([2998, 1000]);
});

test("an unknown payment is not found", async () => {
  expect(await giveRefund(parts, newScope(), uuidV7(), { reason: "?" })).toMatchObject({ status: 404 });
});

test("one key gives money back once, in parallel and after a lost answer", async () => {
  const { id, orderId } = await capturedPayment();
  const scope = newScope();
  faults.push("dropped");
  expect(await giveRefund(parts, scope, id, { reason: "Damaged" })).toMatchObject({ status: 503 });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => giveRefund(parts, scope, id, { reason: "Damaged" })),
  );
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  expect(await ledgerOf(database, orderId)).toMatchObject({ refunded: 3998 });
  expect(await refunds(orderId)).toHaveLength(1);
  expect(await giveRefund(parts, scope, id, { reason: "Other" })).toMatchObject({ status: 409 });
});

test("parallel refunds with keys of their own never give back more than was taken", async () => {
  const { id, orderId } = await capturedPayment();
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      giveRefund(parts, newScope(), id, { amount: { amount: 1000, currency: "EUR" }, reason: "Part" }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  expect(await ledgerOf(database, orderId)).toMatchObject({ refunded: 3000 });
});

test("a refund that was asked for and the end of the order give the money back once", async () => {
  const { id, orderId } = await capturedPayment();
  faults.push("crash");
  await expect(giveRefund(parts, newScope(), id, { reason: "Out of stock" })).rejects.toThrow("killed");
  await closeOrder(database, orderId, "Order rejected");
  await closeOrder(database, orderId, "Order rejected");
  await settleAll();
  expect(await ledgerOf(database, orderId)).toEqual({ captures: 1, captured: 3998, refunded: 3998 });
  expect(await refunds(orderId)).toHaveLength(1);
});

test("the end of an order gives back what is left of it", async () => {
  const { id, orderId } = await capturedPayment();
  await giveRefund(parts, newScope(), id, { amount: { amount: 500, currency: "EUR" }, reason: "Damaged" });
  await closeOrder(database, orderId, "Order cancelled");
  await settleAll();
  expect(await ledgerOf(database, orderId)).toMatchObject({ refunded: 3998 });
  expect(await refunds(orderId)).toMatchObject([{ amount: { amount: 500 } }, { amount: { amount: 3498 } }]);
});

test("a payment of nothing has nothing to give back and is settled all the same", async () => {
  const draft = paymentDraft({ amount: { amount: 0, currency: "EUR" } });
  await takePayment(parts, { ...newScope(), operation: "createPayment" }, draft);
  await closeOrder(database, draft.orderId, "Order cancelled");
  await settleAll();
  expect(await listPayments(database, { orderId: draft.orderId, limit: 1 })).toMatchObject([{ status: "refunded" }]);
});
