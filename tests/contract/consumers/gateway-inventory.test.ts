import { createClient, listReservations } from "@concordat-shop/generated/inventory/client.ts";
import { consumerPact } from "../consumer-pact.ts";
import { goodsAreHeld, orderId, reservation, reservationId } from "../examples.ts";

const pact = consumerPact("gateway", "inventory");

test("the shipment of a summary", () =>
  pact
    .interaction("listReservations", "a request for what is held for an order", goodsAreHeld)
    .withRequest("GET", "/reservations", (request) =>
      request.query({ orderId }).headers({ Authorization: "Bearer ada/inventory:read" }),
    )
    .willRespondWith(200, (response) => response.jsonBody({ items: [reservation()] }))
    .executeTest(async ({ url }) => {
      const client = createClient({ baseUrl: url, auth: { oauth2: "ada/inventory:read" }, retry: false });
      const { items } = await listReservations(client, { query: { orderId } });
      expect(items.map(({ id, status }) => [id, status])).toEqual([[reservationId, "held"]]);
    }));
