import { createPaymentClient } from "@concordat-shop/generated/payment/client.ts";
import type { Authenticator } from "@concordat-shop/generated/payment/server.ts";
import { createServiceContext, serve } from "@concordat/runtime/service";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { mountPayment } from "./app.ts";
import { paymentDraft, paymentsUnderTest } from "./payments-under-test.ts";

const { url } = await createTestDatabase();
const { parts, faults, settleAll } = await paymentsUnderTest(url);

/** A token of tests: the subject and its scopes, `ada/payments:read`. */
const authenticate: Authenticator = ({ credential }) => {
  const [subject = "", ...scopes] = credential.split("/");
  return subject === "nobody" ? undefined : { subject, scopes };
};
const context = createServiceContext({ name: "payment", level: "silent" });
const running = await serve({
  context,
  config: { PORT: 0, HOST: "127.0.0.1" },
  mount: (app) => mountPayment(app, { parts, authenticate, logger: context.logger }),
});
afterAll(() => running.stop());

const as = (...token: string[]) =>
  createPaymentClient({ baseUrl: running.url, auth: { oauth2: token.join("/") }, retry: { base: 1, limit: 2 } });
const order = as("order", "payments:read", "payments:write");
const ada = as("ada", "payments:read");
const mallory = as("mallory", "payments:read");

test.each([
  ["no valid token", as("nobody"), 401],
  ["no scope to read", as("ada"), 403],
])("%s: refused with a problem", async (_title, client, status) => {
  expect(await client.listPayments.result({})).toMatchObject({ ok: false, status, data: { status } });
});

test("who may read may not charge", async () => {
  const answer = await ada.createPayment.result({ body: paymentDraft() });
  expect(answer).toMatchObject({ status: 403, data: { detail: "The operation needs the scope payments:write." } });
});

test("charges, shows it to whom it belongs, refunds", async () => {
  const body = paymentDraft();
  const taken = await order.createPayment.result({ body });
  expect(taken).toMatchObject({ status: 201, data: { status: "captured", orderId: body.orderId } });
  if (!taken.ok) throw new Error("not taken");
  const params = { paymentId: taken.data.id };
  expect(taken.headers.get("location")).toBe(`/payments/${params.paymentId}`);
  expect(await ada.getPayment({ params })).toEqual(taken.data);
  expect(await mallory.getPayment.result({ params })).toMatchObject({ status: 404 });
  expect(await mallory.listPayments({ query: { orderId: body.orderId } })).toEqual({ items: [] });
  expect(await mallory.listRefunds.result({ params })).toMatchObject({ status: 404 });
  expect(await ada.listPayments({ query: { orderId: body.orderId } })).toEqual({ items: [taken.data] });

  for (const amount of [1000, 500, 200]) {
    const refund = { amount: { amount, currency: "EUR" }, reason: "Damaged" };
    expect(await order.createRefund.result({ params, body: refund })).toMatchObject({ status: 201 });
  }
  const amounts: number[] = [];
  for await (const { amount } of ada.listRefunds.all({ params, query: { limit: 2 } })) amounts.push(amount.amount);
  expect(amounts).toEqual([200, 500, 1000]);
  expect(await ada.getPayment({ params })).toMatchObject({ status: "captured", refunded: { amount: 1700 } });
  const tooMuch = { amount: { amount: 5000, currency: "EUR" }, reason: "Damaged" };
  expect(await order.createRefund.result({ params, body: tooMuch })).toMatchObject({ status: 422 });
});

test("a declined payment is a typed error of the client", async () => {
  const body = paymentDraft({ method: "tok_declined" });
  const error: unknown = await order.createPayment({ body }).catch((caught: unknown) => caught);
  if (!order.createPayment.isError(error) || error.status !== 402) throw error;
  expect(error.data.declineCode).toBe("do_not_honor");
  const { items } = await order.listPayments({ query: { orderId: body.orderId } });
  expect(items).toMatchObject([{ status: "declined", declineCode: "do_not_honor" }]);
});

test("the client's retries with one key outlast lost answers of the acquirer", async () => {
  faults.push("dropped");
  const outcome = await order.createPayment.result(
    { body: paymentDraft() },
    { retry: { base: 1, limit: 2, cap: 2000 } },
  );
  expect(outcome).toMatchObject({ status: 201, attempts: 2 });
  await settleAll();
});

test("an unknown payment is not found, a malformed id is refused", async () => {
  expect(await order.getPayment.result({ params: { paymentId: uuidV7() } })).toMatchObject({ status: 404 });
  expect(await order.getPayment.result({ params: { paymentId: "1" } })).toMatchObject({ status: 400 });
});
