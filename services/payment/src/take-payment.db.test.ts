import { paymentFailedCodec, paymentProcessedCodec } from "@concordat-shop/generated/payment/events.ts";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { ledgerOf, paymentDraft, paymentsUnderTest } from "./payments-under-test.ts";
import { closeOrder, listPayments } from "./store.ts";
import { takePayment } from "./take-payment.ts";

const { url } = await createTestDatabase();
const { parts, database, published, faults, settleAll } = await paymentsUnderTest(url);

let keys = 0;
const newScope = () => ({ caller: "order", operation: "createPayment", key: `key-${++keys}` });
const processed = async (orderId: string) =>
  (await published(paymentProcessedCodec)).filter((event) => event.orderId === orderId);

test("captures, tells it by an event, and answers 201", async () => {
  const draft = paymentDraft();
  const answer = await takePayment(parts, newScope(), draft);
  expect(answer).toMatchObject({
    status: 201,
    body: {
      orderId: draft.orderId,
      status: "captured",
      amount: draft.amount,
      refunded: { amount: 0, currency: "EUR" },
    },
  });
  expect(answer.body).not.toHaveProperty("method");
  expect(await ledgerOf(database, draft.orderId)).toEqual({ captures: 1, captured: 3998, refunded: 0 });
  expect(await processed(draft.orderId)).toMatchObject([{ amount: draft.amount }]);
});

test("a declined method answers 402 and takes nothing", async () => {
  const draft = paymentDraft({ method: "tok_declined" });
  const answer = await takePayment(parts, newScope(), draft);
  expect(answer).toMatchObject({
    status: 402,
    body: { type: "urn:concordat:problem:payment-declined", declineCode: "do_not_honor" },
  });
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 0 });
  const failed = (await published(paymentFailedCodec)).filter(({ orderId }) => orderId === draft.orderId);
  expect(failed).toMatchObject([{ declineCode: "do_not_honor" }]);
});

test("parallel calls with one key charge once and get one answer", async () => {
  const [scope, draft] = [newScope(), paymentDraft()];
  const answers = await Promise.all(Array.from({ length: 20 }, () => takePayment(parts, scope, draft)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 1 });
  expect(await processed(draft.orderId)).toHaveLength(1);
});

test("the key with another body is refused, another key for the order too", async () => {
  const [scope, draft] = [newScope(), paymentDraft()];
  await takePayment(parts, scope, draft);
  const other = await takePayment(parts, scope, { ...draft, method: "tok_other" });
  expect(other).toMatchObject({ status: 409, body: { type: "urn:concordat:problem:idempotency-key-reused" } });
  const second = await takePayment(parts, newScope(), draft);
  expect(second).toMatchObject({ status: 409, body: { type: "urn:concordat:problem:order-has-payment" } });
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 1 });
});

test("a lost answer is 503; the same key then gets the capture that took effect", async () => {
  const [scope, draft] = [newScope(), paymentDraft()];
  faults.push("dropped");
  expect(await takePayment(parts, scope, draft)).toMatchObject({ status: 503, headers: { "Retry-After": 1 } });
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 1 });
  expect(await takePayment(parts, scope, draft)).toMatchObject({ status: 201, body: { status: "captured" } });
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 1 });
  expect(await processed(draft.orderId)).toHaveLength(1);
});

test("a process that dies between the capture and its record is replaced by the settler", async () => {
  const [scope, draft] = [newScope(), paymentDraft()];
  faults.push("crash");
  await expect(takePayment(parts, scope, draft)).rejects.toThrow("killed");
  await settleAll();
  expect(await listPayments(database, { orderId: draft.orderId, limit: 2 })).toMatchObject([{ status: "captured" }]);
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 1 });
  expect(await processed(draft.orderId)).toHaveLength(1);
  expect(await takePayment(parts, scope, draft)).toMatchObject({ status: 201 });
});

test("nothing is charged for an order that has ended", async () => {
  const draft = paymentDraft();
  await closeOrder(database, draft.orderId, "Order rejected");
  const answer = await takePayment(parts, newScope(), draft);
  expect(answer).toMatchObject({ status: 409, body: { type: "urn:concordat:problem:order-closed" } });
  await settleAll();
  expect(await ledgerOf(database, draft.orderId)).toMatchObject({ captures: 0 });
});

test.each([
  ["before the acquirer's answer is written down", "crash" as const],
  ["while the acquirer is silent", "dropped" as const],
])("an order that ends %s gets its money back", async (_title, fault) => {
  const draft = paymentDraft();
  faults.push(fault);
  await takePayment(parts, newScope(), draft).catch(() => {});
  await closeOrder(database, draft.orderId, "Order rejected");
  faults.push("dropped", "dropped");
  await settleAll();
  expect(await ledgerOf(database, draft.orderId)).toEqual({ captures: 1, captured: 3998, refunded: 3998 });
  expect(await listPayments(database, { orderId: draft.orderId, limit: 2 })).toMatchObject([{ status: "refunded" }]);
});

test("closing and charging side by side never leaves money behind", async () => {
  const drafts = Array.from({ length: 40 }, () => paymentDraft());
  await Promise.all(
    drafts.flatMap((draft) => [
      takePayment(parts, newScope(), draft),
      closeOrder(database, draft.orderId, "Order rejected"),
    ]),
  );
  await settleAll();
  for (const { orderId } of drafts) {
    const { captured, refunded } = await ledgerOf(database, orderId);
    expect(refunded).toBe(captured);
  }
});

test("pages run from the newest to the oldest", async () => {
  const customerId = "pager";
  for (let index = 0; index < 5; index++) await takePayment(parts, newScope(), paymentDraft({ customerId }));
  const all = await listPayments(database, { customerId, limit: 10 });
  expect(all.map(({ id }) => id)).toEqual(
    all
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  );
  const rest = await listPayments(database, { customerId, limit: 10, before: all[1]?.id ?? "" });
  expect(rest).toEqual(all.slice(2));
});
