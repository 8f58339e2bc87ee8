import { createClient } from "@concordat-shop/generated/inventory/client.ts";
import type { Order } from "@concordat-shop/generated/order/types.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { inventoryOver } from "../../../services/order/src/inventory-client.ts";
import type { InventoryPort } from "../../../services/order/src/ports.ts";
import { consumerPact } from "../consumer-pact.ts";
import {
  customerId,
  lines,
  nothingInStock,
  orderId,
  price,
  problem,
  problemHeaders,
  productsExist,
  reservationId,
  total,
} from "../examples.ts";

const { eachLike, integer, uuid } = MatchersV3;
const pact = consumerPact("order", "inventory");

const order: Order = {
  id: orderId,
  status: "pending",
  customerId,
  lines: [{ sku: "TEA", quantity: 2, unitPrice: price }],
  total,
  createdAt: "2026-07-30T09:15:00.000Z",
  updatedAt: "2026-07-30T09:15:00.000Z",
};
const inventory = (baseUrl: string): InventoryPort =>
  inventoryOver(
    createClient({ baseUrl, auth: { oauth2: ({ scopes }) => ["order", ...scopes].join("/") }, retry: false }),
  );
const reading = { Authorization: "Bearer order/inventory:read" };
const holding = { Authorization: "Bearer order/inventory:reserve", "Idempotency-Key": `hold:${orderId}` };

test("the prices of products, without those that are not known", () =>
  pact
    .interaction("listProducts", "the prices of two products of which one is known", productsExist)
    .withRequest("GET", "/products", (request) =>
      request.headers(reading).query({ sku: ["TEA", "UNKNOWN"], limit: "100" }),
    )
    .willRespondWith(200, (response) => response.jsonBody({ items: [{ sku: "TEA", price }] }))
    .executeTest(async ({ url }) => {
      expect(await inventory(url).prices(["TEA", "UNKNOWN"])).toEqual(new Map([["TEA", price]]));
    }));

test("goods that are free are held", () =>
  pact
    .interaction("createReservation", "a reservation of free goods", productsExist)
    .withRequest("POST", "/reservations", (request) =>
      request.headers(holding).jsonBody({ orderId, customerId, lines }),
    )
    .willRespondWith(201, (response) => response.jsonBody({ id: uuid(reservationId) }))
    .executeTest(async ({ url }) => {
      expect(await inventory(url).hold(order)).toEqual({ state: "held", reservationId });
    }));

test("goods that are short are named", () =>
  pact
    .interaction("createReservation", "a reservation of goods that are short", nothingInStock)
    .withRequest("POST", "/reservations", (request) =>
      request.headers(holding).jsonBody({ orderId, customerId, lines }),
    )
    .willRespondWith(409, (response) =>
      response.headers(problemHeaders).jsonBody({
        ...problem(409, "out-of-stock"),
        shortages: eachLike({ sku: "TEA", requested: integer(2), available: integer(0) }),
      }),
    )
    .executeTest(async ({ url }) => {
      const shortages = [{ sku: "TEA", requested: 2, available: 0 }];
      expect(await inventory(url).hold(order)).toEqual({ state: "short", shortages });
    }));
