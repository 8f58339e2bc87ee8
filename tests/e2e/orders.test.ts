import { randomUUID } from "node:crypto";
import { openDatabase } from "@concordat/runtime/database";
import { parseTraceparent } from "@concordat/runtime/trace";
import { removeData, type RunningPlatform, startPlatform } from "./setup/running-platform.ts";
import { openShop, type Shop } from "./setup/shop.ts";
import { until } from "./setup/until.ts";

let platform: RunningPlatform;
let shop: Shop;

beforeAll(async () => {
  platform = await startPlatform();
  shop = openShop(platform);
}, 120_000);

afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  expect(await platform.stop()).toBe(0);
  removeData(platform.dataDirectory);
}, 60_000);

const order = (sku: string, quantity = 1, paymentMethod = "tok_ok") => ({ lines: [{ sku, quantity }], paymentMethod });
const respondAsync = { Prefer: "respond-async" };
const captured = async (orderId: string) =>
  (await shop.databases.payment.query("SELECT amount FROM acquirer_captures WHERE order_id = $1", [orderId])).rows;
const givenBack = async (orderId: string) =>
  (
    await shop.databases.payment.query(
      "SELECT refunds.amount FROM acquirer_refunds refunds JOIN acquirer_captures USING (capture_key) WHERE order_id = $1",
      [orderId],
    )
  ).rows;

describe("the orchestrated saga", () => {
  test("answers 201 with a confirmed order: charged once, held once", async () => {
    const sku = await shop.newProduct(10);
    const placed = await shop.gateway.createOrder.result({ body: order(sku, 3) });
    expect(placed).toMatchObject({
      status: 201,
      data: { status: "confirmed", total: { amount: 750, currency: "EUR" } },
    });
    if (!placed.ok) throw new Error("not placed");
    expect(await captured(placed.data.id)).toEqual([{ amount: 750 }]);
    expect(await shop.free(sku)).toBe(7);
  });

  test("a declined payment is a 402, nothing is charged or held, and the order says why", async () => {
    const sku = await shop.newProduct(10);
    const placed = await shop.gateway.createOrder.result({ body: order(sku, 1, "tok_declined") });
    expect(placed).toMatchObject({ ok: false, status: 402, data: { status: 402, title: expect.any(String) } });
    const { rows } = await shop.databases.order.query<{ id: string; status: string; rejection_reason: string }>(
      "SELECT id, status, rejection_reason FROM orders JOIN order_lines ON order_id = id WHERE sku = $1",
      [sku],
    );
    expect(rows).toMatchObject([{ status: "rejected", rejection_reason: "payment_declined" }]);
    expect(await captured(rows[0]?.id ?? "")).toEqual([]);
    expect(await shop.free(sku)).toBe(10);
  });

  test("out of stock is a 409, and what was charged is given back", async () => {
    const sku = await shop.newProduct(2);
    const placed = await shop.gateway.createOrder.result({ body: order(sku, 3) });
    expect(placed).toMatchObject({ ok: false, status: 409 });
    const { rows } = await shop.databases.order.query<{ id: string; status: string; rejection_reason: string }>(
      "SELECT id, status, rejection_reason FROM orders JOIN order_lines ON order_id = id WHERE sku = $1",
      [sku],
    );
    expect(rows).toMatchObject([{ status: "rejected", rejection_reason: "out_of_stock" }]);
    const orderId = rows[0]?.id ?? "";
    expect(await captured(orderId)).toEqual([{ amount: 750 }]);
    await until("the money is back", async () => (await givenBack(orderId)).length > 0);
    expect(await givenBack(orderId)).toEqual([{ amount: 750 }]);
    expect(await shop.free(sku)).toBe(2);
  });

  test("a key used again gives the first answer again; with another body it is refused", async () => {
    const sku = await shop.newProduct(10);
    const idempotencyKey = randomUUID();
    const place = (quantity: number) =>
      shop.gateway.createOrder.result({ body: order(sku, quantity) }, { idempotencyKey });
    const first = await place(2);
    const again = await Promise.all([place(2), place(2)]);
    for (const repeated of again) expect(repeated).toMatchObject({ status: 201, data: first.data });
    expect(await place(3)).toMatchObject({ ok: false, status: 409 });
    expect(await shop.free(sku)).toBe(8);
  });

  test("calls with one key at the same time are one order", async () => {
    const sku = await shop.newProduct(10);
    const idempotencyKey = randomUUID();
    const placed = await Promise.all(
      Array.from({ length: 5 }, () => shop.gateway.createOrder({ body: order(sku, 1) }, { idempotencyKey })),
    );
    expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
    expect(await shop.free(sku)).toBe(9);
  });

  test("a cancelled order gives money and goods back, and repeating that changes nothing", async () => {
    const sku = await shop.newProduct(10);
    const { id: orderId } = await shop.gateway.createOrder({ body: order(sku, 4) });
    const idempotencyKey = randomUUID();
    const cancel = () =>
      shop.gateway.cancelOrder({ params: { orderId }, body: { reason: "wrong tea" } }, { idempotencyKey });
    expect(await cancel()).toMatchObject({ id: orderId, status: "cancelled" });
    await until(
      "money and goods are back",
      async () => (await givenBack(orderId)).length > 0 && (await shop.free(sku)) === 10,
    );
    expect(await cancel()).toMatchObject({ status: "cancelled" });
    expect(await givenBack(orderId)).toEqual([{ amount: 1000 }]);
  });
});

describe("the choreographed saga", () => {
  test("answers 202 with a pending order, which events confirm", async () => {
    const sku = await shop.newProduct(10);
    const placed = await shop.gateway.createOrder.result({ headers: respondAsync, body: order(sku, 2) });
    expect(placed).toMatchObject({ ok: true, status: 202 });
    if (!placed.ok) throw new Error("not placed");
    expect(placed.headers.get("location")).toContain(placed.data.id);
    expect(await shop.settled(placed.data.id)).toBe("confirmed");
    expect(await captured(placed.data.id)).toEqual([{ amount: 500 }]);
    expect(await shop.free(sku)).toBe(8);
  });

  test.each([
    ["a declined payment", 10, "tok_declined", "payment_declined", 0],
    ["out of stock", 1, "tok_ok", "out_of_stock", 1],
  ])("%s rejects the order and undoes the rest", async (_name, onHand, method, reason, captures) => {
    const sku = await shop.newProduct(onHand);
    const { id } = await shop.gateway.createOrder({ headers: respondAsync, body: order(sku, 2, method) });
    expect(await shop.settled(id)).toBe("rejected");
    const rejected = await shop.gateway.getOrder({ params: { orderId: id } });
    expect(rejected).toMatchObject({ rejection: { reason } });
    await until("everything is undone", async () => {
      const held = (await shop.free(sku)) !== onHand;
      return !held && (await captured(id)).length === (await givenBack(id)).length;
    });
    expect((await captured(id)).length).toBeLessThanOrEqual(captures);
  });
});

test("one read gives the order with its payment and its goods", async () => {
  const sku = await shop.newProduct(10);
  const { id: orderId } = await shop.gateway.createOrder({ body: order(sku, 2) });
  expect(await shop.gateway.getOrderSummary({ params: { orderId } })).toMatchObject({
    order: { id: orderId, status: "confirmed" },
    payments: [{ orderId, status: "captured", amount: { amount: 500 } }],
    shipment: [{ sku, quantity: 2, status: "held" }],
    unavailable: [],
  });
});

test("pages go through all orders, newest first, each once", async () => {
  const sku = await shop.newProduct(10);
  const ids: string[] = [];
  for (let index = 0; index < 3; index++) ids.unshift((await shop.gateway.createOrder({ body: order(sku) })).id);
  const first = await shop.gateway.listOrders({ query: { limit: 2 } });
  expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const second = await shop.gateway.listOrders({ query: { limit: 2, cursor: first.nextCursor ?? "" } });
  expect(second.items[0]?.id).toBe(ids[2]);
});

test("without a token 401, without the scope 403, and services ask again behind the gateway", async () => {
  const call = (url: string, headers = {}) => fetch(`${url}/orders`, { headers });
  for (const name of ["gateway", "order"]) {
    const refused = await call(platform.url(name));
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, expect.stringMatching(/^Bearer/)]);
  }
  const basic = Buffer.from(`shop-cli:${platform.secret("client:shop-cli")}`).toString("base64");
  const answer = await fetch(`${platform.url("gateway")}/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${basic}`, "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials&scope=inventory:read",
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  for (const name of ["gateway", "order"]) {
    expect((await call(platform.url(name), { authorization: `Bearer ${token}` })).status).toBe(403);
  }
});

test("the caller's trace goes through every service and into the events", async () => {
  const sku = await shop.newProduct(10);
  const traceId = randomUUID().replaceAll("-", "");
  const traced = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
  const { id } = await shop.gateway.createOrder({ body: order(sku) }, { headers: traced });
  for (const service of ["order", "payment", "inventory"] as const) {
    const { rows } = await shop.databases[service].query<{ headers: Record<string, string> }>(
      "SELECT headers FROM outbox WHERE key = $1",
      [id],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { headers } of rows) expect(parseTraceparent(headers["traceparent"])?.traceId).toBe(traceId);
  }
});

describe("each service owns its data", () => {
  const services = ["order", "payment", "inventory", "auth"];
  const foreign = services.flatMap((service) =>
    services.filter((each) => each !== service).map((each) => [service, each]),
  );

  test.each(foreign)("%s cannot read the database of %s", async (service, other) => {
    const database = openDatabase(platform.databaseUrl(service ?? "", other));
    const refusal = await database.query("SELECT 1").catch((error: unknown) => error);
    await database.close();
    // 42501, insufficient_privilege: permission denied for database
    expect(refusal).toMatchObject({ code: "42501" });
  });
});
