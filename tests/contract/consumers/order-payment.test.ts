import { createClient } from "@concordat-shop/generated/payment/client.ts";
import type { Order } from "@concordat-shop/generated/order/types.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { paymentOver } from "../../../services/order/src/payment-client.ts";
import type { PaymentPort } from "../../../services/order/src/ports.ts";
import { consumerPact } from "../consumer-pact.ts";
import {
  customerId,
  location,
  nothingPaid,
  orderEnded,
  orderId,
  paymentCaptured,
  paymentId,
  paymentRefunded,
  price,
  problem,
  problemHeaders,
  total,
} from "../examples.ts";

const { uuid, like } = MatchersV3;
const pact = consumerPact("order", "payment");

const order: Order = {
  id: orderId,
  status: "pending",
  customerId,
  lines: [{ sku: "TEA", quantity: 2, unitPrice: price }],
  total,
  createdAt: "2026-07-30T09:15:00.000Z",
  updatedAt: "2026-07-30T09:15:00.000Z",
};
const payments = (baseUrl: string): PaymentPort =>
  paymentOver(
    createClient({ baseUrl, auth: { oauth2: ({ scopes }) => ["order", ...scopes].join("/") }, retry: false }),
  );
const charge = { Authorization: "Bearer order/payments:write", "Idempotency-Key": `charge:${orderId}` };
const refund = { Authorization: "Bearer order/payments:write", "Idempotency-Key": `refund:${orderId}` };
const draft = (method: string) => ({ orderId, customerId, amount: total, method });

test("a payment that is approved is captured", () =>
  pact
    .interaction("createPayment", "a charge that is approved", nothingPaid)
    .withRequest("POST", "/payments", (request) => request.headers(charge).jsonBody(draft("tok_ok")))
    .willRespondWith(201, (response) =>
      response.headers({ Location: location("payments", paymentId) }).jsonBody({ id: uuid(paymentId) }),
    )
    .executeTest(async ({ url }) => {
      expect(await payments(url).charge(order, "tok_ok")).toEqual({ state: "captured", paymentId });
    }));

test("a payment that is declined says why", () =>
  pact
    .interaction("createPayment", "a charge that is declined", nothingPaid)
    .withRequest("POST", "/payments", (request) => request.headers(charge).jsonBody(draft("tok_declined")))
    .willRespondWith(402, (response) =>
      response
        .headers(problemHeaders)
        .jsonBody({ ...problem(402, "payment-declined"), declineCode: like("do_not_honor") }),
    )
    .executeTest(async ({ url }) => {
      const declined = { state: "declined", declineCode: "do_not_honor" };
      expect(await payments(url).charge(order, "tok_declined")).toEqual(declined);
    }));

test("an order that has ended is not charged", () =>
  pact
    .interaction("createPayment", "a charge for an order that has ended", orderEnded)
    .withRequest("POST", "/payments", (request) => request.headers(charge).jsonBody(draft("tok_ok")))
    .willRespondWith(409, (response) => response.headers(problemHeaders).jsonBody(problem(409, "order-closed")))
    .executeTest(async ({ url }) => {
      await expect(payments(url).charge(order, "tok_ok")).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    }));

const refunds = `/payments/${paymentId}/refunds`;

test("a captured payment is refunded", () =>
  pact
    .interaction("createRefund", "a refund of everything", paymentCaptured)
    .withRequest("POST", refunds, (request) => request.headers(refund).jsonBody({ reason: "Order rejected" }))
    .willRespondWith(201, (response) => response.jsonBody({ paymentId }))
    .executeTest(async ({ url }) => {
      await payments(url).refund(order, paymentId, "Order rejected");
    }));

test("a payment of which nothing is left needs no refund", () =>
  pact
    .interaction("createRefund", "a refund of nothing", paymentRefunded)
    .withRequest("POST", refunds, (request) => request.headers(refund).jsonBody({ reason: "Order rejected" }))
    .willRespondWith(409, (response) => response.headers(problemHeaders).jsonBody(problem(409, "nothing-to-refund")))
    .executeTest(async ({ url }) => {
      await payments(url).refund(order, paymentId, "Order rejected");
    }));
