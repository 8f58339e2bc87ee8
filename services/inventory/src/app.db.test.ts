import { createInventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import type { Authenticator } from "@concordat-shop/generated/inventory/server.ts";
import { createServiceContext, serve } from "@concordat/runtime/service";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { mountInventory } from "./app.ts";
import { inventoryUnderTest } from "./inventory-under-test.ts";

const { url } = await createTestDatabase();
const { parts, database } = await inventoryUnderTest(url);

/** A token of tests: the subject and its scopes, `ada/inventory:read`. */
const authenticate: Authenticator = ({ credential }) => {
  const [subject = "", ...scopes] = credential.split("/");
  return subject === "nobody" ? undefined : { subject, scopes };
};
const context = createServiceContext({ name: "inventory", level: "silent" });
const running = await serve({
  context,
  config: { PORT: 0, HOST: "127.0.0.1" },
  mount: (app) => mountInventory(app, { parts, authenticate, logger: context.logger }),
});
afterAll(() => running.stop());

const as = (...token: string[]) =>
  createInventoryClient({ baseUrl: running.url, auth: { oauth2: token.join("/") }, retry: false });
const keeper = as("keeper", "inventory:read", "inventory:write");
const order = as("order", "inventory:read", "inventory:reserve");
const ada = as("ada", "inventory:read");

const price = { amount: 1999, currency: "EUR" };
async function newProduct(sku: string, onHand: number): Promise<string> {
  await keeper.createProduct({ body: { sku, name: "Tea", price, onHand } });
  return sku;
}
const draft = (sku: string, quantity: number, customerId = "ada") => ({
  orderId: uuidV7(),
  customerId,
  lines: [{ sku, quantity }],
});

test.each([
  ["no valid token", as("nobody"), 401],
  ["no scope", as("ada"), 403],
  ["another scope", as("ada", "inventory:write"), 403],
])("%s: refused with a problem", async (_title, client, status) => {
  expect(await client.listProducts.result({})).toMatchObject({ ok: false, status, data: { status } });
});

test("adds a product, once per key, and answers its ETag and Location", async () => {
  const body = { sku: "SENCHA", name: "Sencha", description: "From Uji", price, onHand: 12 };
  const first = await keeper.createProduct.result({ body }, { idempotencyKey: "k1" });
  expect(first).toMatchObject({ status: 201, data: { sku: "SENCHA", available: 12, price } });
  expect(first.headers.get("location")).toBe("/products/SENCHA");
  const again = await keeper.createProduct.result({ body }, { idempotencyKey: "k1" });
  expect(again).toMatchObject({ status: 201, data: first.data });
  const other = await keeper.createProduct.result({ body: { ...body, onHand: 1 } }, { idempotencyKey: "k1" });
  expect(other).toMatchObject({ status: 409, data: { type: "urn:concordat:problem:idempotency-key-reused" } });
  const taken = await keeper.createProduct.result({ body }, { idempotencyKey: "k2" });
  expect(taken).toMatchObject({ status: 409, data: { type: "urn:concordat:problem:product-exists" } });
  const read = await ada.getProduct.result({ params: { sku: "SENCHA" } });
  expect(read).toMatchObject({ status: 200, data: { name: "Sencha", description: "From Uji" } });
  expect(read.headers.get("etag")).toBe(first.headers.get("etag"));
  expect(await ada.getProduct.result({ params: { sku: "NONE" } })).toMatchObject({ status: 404 });
});

test("pages through the catalogue; a cursor of another list is refused", async () => {
  const skus = ["P-1", "P-2", "P-3", "P-4", "P-5"];
  for (const sku of skus) await newProduct(sku, 1);
  const found: string[] = [];
  for await (const { sku } of ada.listProducts.all({ query: { sku: skus, limit: 2 } })) found.push(sku);
  expect(found).toEqual(skus);
  const cursor = Buffer.from("' OR 1=1 --").toString("base64url");
  expect(await ada.listProducts.result({ query: { cursor } })).toMatchObject({
    status: 400,
    data: { errors: [{ pointer: "/cursor" }] },
  });
});

test("sets stock for the state that the ETag names", async () => {
  const sku = await newProduct("GENMAICHA", 5);
  const read = await keeper.getProduct.result({ params: { sku } });
  const etag = read.headers.get("etag") ?? "";
  const set = (onHand: number, ifMatch?: string) =>
    keeper.setStock.result({
      params: { sku },
      headers: ifMatch === undefined ? {} : { "If-Match": ifMatch },
      body: { onHand },
    });
  const changed = await set(8, etag);
  expect(changed).toMatchObject({ status: 200, data: { onHand: 8, held: 0, available: 8 } });
  expect(await set(9, etag)).toMatchObject({ status: 412 });
  expect(await set(9, '"made-up"')).toMatchObject({ status: 412 });
  expect(await set(9, changed.headers.get("etag") ?? "")).toMatchObject({ status: 200 });
  await order.createReservation({ body: draft(sku, 4) });
  expect(await set(3)).toMatchObject({ status: 409, data: { type: "urn:concordat:problem:stock-held" } });
  const unknown = await keeper.setStock.result({ params: { sku: "NONE" }, body: { onHand: 1 } });
  expect(unknown).toMatchObject({ status: 404 });
});

test("holds, shows to whom it belongs, releases", async () => {
  const sku = await newProduct("MATCHA", 5);
  const body = draft(sku, 4);
  const held = await order.createReservation.result({ body }, { idempotencyKey: "h1" });
  expect(held).toMatchObject({ status: 201, data: { status: "held", orderId: body.orderId, lines: body.lines } });
  if (!held.ok) throw new Error("not held");
  const params = { reservationId: held.data.id };
  const again = await order.createReservation.result({ body }, { idempotencyKey: "h1" });
  expect(again).toMatchObject({ status: 201, data: held.data });
  expect(await order.createReservation.result({ body })).toMatchObject({
    status: 409,
    data: { type: "urn:concordat:problem:order-has-reservation" },
  });
  expect(await order.createReservation.result({ body: draft(sku, 2) })).toMatchObject({
    status: 409,
    data: { type: "urn:concordat:problem:out-of-stock", shortages: [{ sku, requested: 2, available: 1 }] },
  });

  expect(await ada.getReservation.result({ params })).toMatchObject({ status: 200 });
  expect(await as("mallory", "inventory:read").getReservation.result({ params })).toMatchObject({ status: 404 });
  const { orderId } = body;
  expect(await ada.listReservations({ query: { orderId } })).toEqual({ items: [held.data] });
  expect(await as("mallory", "inventory:read").listReservations({ query: { orderId } })).toEqual({ items: [] });

  expect(await ada.releaseReservation.result({ params })).toMatchObject({ status: 403 });
  for (let times = 0; times < 2; times++) {
    expect(await order.releaseReservation.result({ params })).toMatchObject({ status: 204 });
  }
  expect(await order.getReservation({ params })).toMatchObject({ status: "released", releasedAt: expect.any(String) });
  const unknown = await order.releaseReservation.result({ params: { reservationId: uuidV7() } });
  expect(unknown).toMatchObject({ status: 404 });
  const { rows } = await database.query("SELECT on_hand, held FROM products WHERE sku = $1", [sku]);
  expect(rows).toEqual([{ on_hand: 5, held: 0 }]);
});

test("what the contract does not allow is refused with every violation", async () => {
  const body = { orderId: "x", customerId: "ada", lines: [{ sku: "tea", quantity: 0 }], more: 1 };
  const answer = await order.createReservation.result({ body });
  expect(answer).toMatchObject({ status: 400 });
  const pointers = (answer.data as { errors?: { pointer?: string }[] }).errors?.map(({ pointer }) => pointer);
  expect(pointers?.toSorted()).toEqual(["/lines/0/quantity", "/lines/0/sku", "/more", "/orderId", "/orderId"]);
  const twice = {
    ...draft("TEA", 1),
    lines: [
      { sku: "TEA", quantity: 1 },
      { sku: "TEA", quantity: 2 },
    ],
  };
  expect(await order.createReservation.result({ body: twice })).toMatchObject({ status: 422 });
});

test("paths and methods outside the contract are problems too", async () => {
  const unknown = await fetch(`${running.url}/nothing`);
  expect([unknown.status, unknown.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  const method = await fetch(`${running.url}/products`, { method: "DELETE" });
  expect([method.status, method.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
});
