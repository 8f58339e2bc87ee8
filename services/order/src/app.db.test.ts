import { createOrderClient } from "@concordat-shop/generated/order/client.ts";
import type { Authenticator } from "@concordat-shop/generated/order/server.ts";
import { createServiceContext, serve } from "@concordat/runtime/service";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { mountOrder } from "./app.ts";
import { ordersUnderTest } from "./orders-under-test.ts";

const { url } = await createTestDatabase();
const { parts, others } = await ordersUnderTest(url);

/** A token of tests: the subject and its scopes, `ada/orders:read`. */
const authenticate: Authenticator = ({ credential }) => {
  const [subject = "", ...scopes] = credential.split("/");
  return subject === "nobody" ? undefined : { subject, scopes };
};
const context = createServiceContext({ name: "order", level: "silent" });
const running = await serve({
  context,
  config: { PORT: 0, HOST: "127.0.0.1" },
  mount: (app) => mountOrder(app, { parts, authenticate, logger: context.logger }),
});
afterAll(() => running.stop());

const as = (...token: string[]) =>
  createOrderClient({ baseUrl: running.url, auth: { oauth2: token.join("/") }, retry: false });
const ada = as("ada", "orders:read", "orders:write");
const mallory = as("mallory", "orders:read", "orders:write");
const body = { lines: [{ sku: "TEA", quantity: 2 }], paymentMethod: "tok_ok" };

test.each([
  ["no valid token", as("nobody"), 401],
  ["no scope to write", as("ada", "orders:read"), 403],
])("%s: refused with a problem", async (_title, client, status) => {
  expect(await client.createOrder.result({ body })).toMatchObject({ ok: false, status, data: { status } });
});

test("an order is placed, read and cancelled by its customer alone", async () => {
  const placed = await ada.createOrder.result({ body });
  expect(placed).toMatchObject({ status: 201, data: { status: "confirmed", customerId: "ada" } });
  if (!placed.ok) throw new Error("not placed");
  const params = { orderId: placed.data.id };
  expect(placed.headers.get("location")).toBe(`/orders/${params.orderId}`);
  expect(await ada.getOrder({ params })).toEqual(placed.data);
  expect(await mallory.getOrder.result({ params })).toMatchObject({ status: 404 });
  expect(await mallory.cancelOrder.result({ params, body: {} })).toMatchObject({ status: 404 });
  const cancelled = await ada.cancelOrder({ params, body: { reason: "Wrong tea" } });
  expect(cancelled).toMatchObject({ id: params.orderId, status: "cancelled" });
  expect(await ada.getOrder({ params })).toEqual(cancelled);
});

test("respond-async answers 202 with the pending order", async () => {
  const placed = await ada.createOrder.result({ headers: { Prefer: "respond-async" }, body });
  expect(placed).toMatchObject({ status: 202, data: { status: "pending" } });
  expect(placed.headers.get("preference-applied")).toBe("respond-async");
});

test("refusals are typed errors of the client", async () => {
  const declined: unknown = await ada
    .createOrder({ body: { ...body, paymentMethod: "tok_declined" } })
    .catch((caught: unknown) => caught);
  if (!ada.createOrder.isError(declined) || declined.status !== 402) throw declined;
  expect(declined.data.declineCode).toBe("do_not_honor");

  others.shortages = [{ sku: "TEA", requested: 2, available: 1 }];
  const short = await ada.createOrder.result({ body });
  expect(short).toMatchObject({ status: 409, data: { shortages: others.shortages } });
  others.shortages = [];

  others.faults.push("silent");
  const silent = await ada.createOrder.result({ body });
  expect(silent).toMatchObject({ status: 503 });
  expect(silent.headers.get("retry-after")).toBe("1");
});

test("a client that retries gets its order though the first answer was none", async () => {
  others.faults.push("none", "silent");
  const outcome = await ada.createOrder.result({ body }, { retry: { limit: 2, base: 1, cap: 2000 } });
  expect(outcome).toMatchObject({ status: 201, attempts: 2 });
});

test("pages through own orders by status", async () => {
  const pia = as("pia", "orders:read", "orders:write");
  const placed: string[] = [];
  for (let index = 0; index < 5; index++) placed.push((await pia.createOrder({ body })).id);
  await pia.createOrder({ headers: { Prefer: "respond-async" }, body });
  const found: string[] = [];
  for await (const { id } of pia.listOrders.all({ query: { limit: 2, status: "confirmed" } })) found.push(id);
  expect(found).toEqual(placed.toReversed());
  expect(await as("quinn", "orders:read").listOrders()).toEqual({ items: [] });
});

test("what the contract does not allow is refused", async () => {
  const unknown = { ...body, price: 1 };
  expect(await ada.createOrder.result({ body: unknown })).toMatchObject({
    status: 400,
    data: { errors: [{ pointer: "/price" }] },
  });
  expect(await ada.createOrder.result({ body: { ...body, lines: [] } })).toMatchObject({ status: 400 });
  expect(await ada.getOrder.result({ params: { orderId: uuidV7() } })).toMatchObject({ status: 404 });
  const withoutKey = await fetch(`${running.url}/orders`, {
    method: "POST",
    headers: { authorization: "Bearer ada/orders:write", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(withoutKey.status).toBe(400);
});
