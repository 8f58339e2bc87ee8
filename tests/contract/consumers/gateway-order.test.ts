import { createClient, getOrder } from "@concordat-shop/generated/order/client.ts";
import { consumerPact } from "../consumer-pact.ts";
import { knownOrder, noSuchOrder, orderExists, orderId, problem, problemHeaders, unknownId } from "../examples.ts";

const pact = consumerPact("gateway", "order");
const headers = { Authorization: "Bearer ada/orders:read" };
const client = (baseUrl: string) => createClient({ baseUrl, auth: { oauth2: "ada/orders:read" }, retry: false });

test("the order of a summary", () =>
  pact
    .interaction("getOrder", "a request for an order of the caller", orderExists)
    .withRequest("GET", `/orders/${orderId}`, (request) => request.headers(headers))
    .willRespondWith(200, (response) => response.jsonBody(knownOrder("confirmed")))
    .executeTest(async ({ url }) => {
      const order = await getOrder(client(url), { params: { orderId } });
      expect([order.id, order.status]).toEqual([orderId, "confirmed"]);
    }));

test("no summary without the order", () =>
  pact
    .interaction("getOrder", "a request for an order that does not exist", noSuchOrder)
    .withRequest("GET", `/orders/${unknownId}`, (request) => request.headers(headers))
    .willRespondWith(404, (response) => response.headers(problemHeaders).jsonBody(problem(404)))
    .executeTest(async ({ url }) => {
      expect((await getOrder.result(client(url), { params: { orderId: unknownId } })).status).toBe(404);
    }));
