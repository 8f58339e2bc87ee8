import { createOrder, createClient, getOrder } from "@concordat-shop/generated/gateway/client.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { consumerPact } from "../consumer-pact.ts";
import { knownOrder, lines, location, newOrder, orderExists, orderId } from "../examples.ts";

const { regex } = MatchersV3;
const pact = consumerPact("shop-cli", "gateway");
const client = (baseUrl: string) =>
  createClient({ baseUrl, auth: { oauth2: ({ scopes }) => ["ada", ...scopes].join("/") }, retry: false });
const body = { lines: [...lines], paymentMethod: "tok_ok" };

test("an order is placed", () =>
  pact
    .interaction("createOrder", "an order that goes through", { name: "the services confirm orders" })
    .withRequest("POST", "/orders", (request) =>
      request
        .headers({ Authorization: "Bearer ada/orders:write", "Idempotency-Key": regex(/^[!-~]+$/, "k1") })
        .jsonBody(body),
    )
    .willRespondWith(201, (response) =>
      response.headers({ Location: location("orders", orderId) }).jsonBody(newOrder("confirmed")),
    )
    .executeTest(async ({ url }) => {
      expect((await createOrder(client(url), { body })).status).toBe("confirmed");
    }));

test("an order is read", () =>
  pact
    .interaction("getOrder", "a request for an order of the caller", orderExists)
    .withRequest("GET", `/orders/${orderId}`, (request) => request.headers({ Authorization: "Bearer ada/orders:read" }))
    .willRespondWith(200, (response) => response.jsonBody(knownOrder("confirmed")))
    .executeTest(async ({ url }) => {
      expect((await getOrder(client(url), { params: { orderId } })).id).toBe(orderId);
    }));
