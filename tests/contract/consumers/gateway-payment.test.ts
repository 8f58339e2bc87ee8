import { createClient, listPayments } from "@concordat-shop/generated/payment/client.ts";
import { consumerPact } from "../consumer-pact.ts";
import { orderId, payment, paymentCaptured, paymentId } from "../examples.ts";

const pact = consumerPact("gateway", "payment");

test("the payments of a summary", () =>
  pact
    .interaction("listPayments", "a request for the payments of an order", paymentCaptured)
    .withRequest("GET", "/payments", (request) =>
      request.query({ orderId }).headers({ Authorization: "Bearer ada/payments:read" }),
    )
    .willRespondWith(200, (response) => response.jsonBody({ items: [payment()] }))
    .executeTest(async ({ url }) => {
      const client = createClient({ baseUrl: url, auth: { oauth2: "ada/payments:read" }, retry: false });
      const { items } = await listPayments(client, { query: { orderId } });
      expect(items.map(({ id }) => id)).toEqual([paymentId]);
    }));
