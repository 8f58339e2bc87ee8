import type { RequestListener } from "node:http";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { type GatewayUnderTest, startGatewayUnderTest } from "./gateway-under-test.ts";
import { rateLimits } from "./routes.ts";

const { url: databaseUrl } = await createTestDatabase("gateway");
const started: GatewayUnderTest[] = [];
const start = async (limits = rateLimits): Promise<GatewayUnderTest> => {
  const gateway = await startGatewayUnderTest(databaseUrl, limits);
  started.push(gateway);
  return gateway;
};
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await start();
});
afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
});
const orderId = "0197f3a0-5c1e-7d2a-9b64-0f6c2f4e8a11";
const echo: RequestListener = (request, response) => {
  response.setHeader("etag", '"7"');
  response.statusCode = 201;
  request.pipe(response);
};

async function call(
  path: string,
  init: RequestInit & { readonly scopes?: readonly string[]; readonly as?: string } = {},
): Promise<Response> {
  const token = init.scopes === undefined ? undefined : await gateway.token(init.as ?? "ada", ...init.scopes);
  return fetch(`${gateway.url}${path}`, {
    ...init,
    headers: {
      ...(init.headers as Record<string, string>),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  });
}

describe("routing", () => {
  test("copies the request to the owner and the answer back", async () => {
    gateway.answer = echo;
    const body = JSON.stringify({ lines: "x".repeat(100_000) });
    const response = await call("/orders?x=1", {
      method: "POST",
      scopes: ["orders:write"],
      headers: { "content-type": "application/json", "idempotency-key": "k1", "x-user-id": "root" },
      body,
    });
    expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([201, '"7"', body]);
    const sent = gateway.received.at(-1);
    expect([sent?.method, sent?.url]).toEqual(["POST", "/orders?x=1"]);
    expect(sent?.headers).toMatchObject({
      "idempotency-key": "k1",
      "x-forwarded-for": "127.0.0.1",
      traceparent: expect.stringMatching(/^00-[\da-f]{32}-/),
    });
    expect(sent?.headers["x-user-id"]).toBeUndefined();
  });

  test.each([
    ["no token", "/orders", "GET", undefined, 401],
    ["a token without the scope", "/orders", "GET", ["products:read"], 403],
    ["an unknown path", "/nothing", "GET", ["orders:read"], 404],
    ["a path that is not public", "/reservations", "GET", ["inventory:read"], 404],
    ["another method", "/orders", "DELETE", ["orders:write"], 405],
  ])("%s is refused before a service hears of it", async (_, path, method, scopes, status) => {
    const before = gateway.received.length;
    const response = await call(path, { method, ...(scopes !== undefined && { scopes }) });
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(gateway.received.length).toBe(before);
  });

  test("the token operation takes a form with Basic or without any credential", async () => {
    gateway.answer = echo;
    for (const authorization of [undefined, `Basic ${btoa("shop-cli:secret")}`]) {
      const body = new URLSearchParams({ grant_type: "client_credentials" });
      const response = await fetch(`${gateway.url}/oauth/token`, {
        method: "POST",
        body,
        ...(authorization !== undefined && { headers: { authorization } }),
      });
      expect(response.status).toBe(201);
      expect(gateway.received.at(-1)?.headers.authorization).toBe(authorization);
    }
  });

  test("a caller who leaves ends the call to the service", async () => {
    const seen = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    gateway.answer = (request) => {
      request.socket.once("close", () => gone.resolve());
      seen.resolve();
    };
    const leave = new AbortController();
    const request = call(`/orders/${orderId}`, { scopes: ["orders:read"], signal: leave.signal });
    await seen.promise;
    leave.abort();
    await expect(request).rejects.toThrow();
    await gone.promise;
  });
});

describe("a summary", () => {
  const order = {
    id: orderId,
    status: "confirmed",
    customerId: "ada",
    lines: [{ sku: "TEA-1", quantity: 2, unitPrice: { amount: 1999, currency: "EUR" } }],
    total: { amount: 3998, currency: "EUR" },
    createdAt: "2026-07-30T09:15:00.000Z",
    updatedAt: "2026-07-30T09:15:00.412Z",
  };
  const payment = {
    id: orderId,
    orderId,
    customerId: "ada",
    status: "captured",
    amount: order.total,
    refunded: { amount: 0, currency: "EUR" },
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
  };
  const reservation = {
    id: orderId,
    orderId,
    customerId: "ada",
    status: "held",
    lines: [{ sku: "TEA-1", quantity: 2 }],
    createdAt: order.createdAt,
  };
  const answers =
    (away: string): RequestListener =>
    (request, response) => {
      const [, name = ""] = (request.url ?? "").split(/[/?]/);
      const body = { orders: order, payments: { items: [payment] }, reservations: { items: [reservation] } }[name];
      response.setHeader("content-type", "application/json");
      response.statusCode = name === away ? 503 : 200;
      response.end(JSON.stringify(name === away ? { type: "about:blank", title: "away", status: 503 } : body));
    };
  const scopes = ["orders:read", "payments:read", "inventory:read"];

  test("puts three services together in the caller's name", async () => {
    gateway.answer = answers("");
    const from = gateway.received.length;
    const response = await call(`/orders/${orderId}/summary`, { scopes });
    expect(await response.json()).toEqual({
      order,
      payments: [payment],
      shipment: [{ sku: "TEA-1", quantity: 2, status: "held", reservationId: orderId }],
      unavailable: [],
    });
    const tokens = gateway.received.slice(from).map(({ headers }) => headers.authorization);
    expect([tokens.length, new Set(tokens).size]).toEqual([3, 1]);
  });

  test.each([
    ["payments", 200, ["payments"]],
    ["reservations", 200, ["shipment"]],
    ["orders", 503, undefined],
  ])("without %s answers %d and names %j", async (away, status, unavailable) => {
    gateway.answer = answers(away);
    const response = await call(`/orders/${orderId}/summary`, { scopes });
    const body = (await response.json()) as { unavailable?: string[] };
    expect([response.status, body.unavailable]).toEqual([status, unavailable]);
  });
});

describe("limits", () => {
  test("are counted by caller over all copies of the gateway, and said in headers", async () => {
    const limits = { default: rateLimits.default, operations: { createOrder: { requests: 2, seconds: 60 } } };
    const copies = [await start(limits), await start(limits)];
    const place = async (copy: GatewayUnderTest, as: string) =>
      fetch(`${copy.url}/orders`, {
        method: "POST",
        headers: { authorization: `Bearer ${await copy.token(as, "orders:write")}` },
      });
    const [first, second] = copies as [GatewayUnderTest, GatewayUnderTest];
    expect((await place(first, "bob")).headers.get("ratelimit")).toMatch(/^"createOrder";r=1;t=\d+$/);
    expect((await place(second, "bob")).status).toBe(200);
    const refused = await place(first, "bob");
    expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await place(first, "eve")).status).toBe(200);
  });
});

describe("a service that is away", () => {
  test("is a 503 with Retry-After, late or closed; its breaker does not touch the others", async () => {
    gateway.answer = () => undefined;
    const late = await call(`/payments/${orderId}`, { scopes: ["payments:read"] });
    expect([late.status, late.headers.get("retry-after"), ((await late.json()) as { type: string }).type]).toEqual([
      503,
      "1",
      "urn:concordat:problem:service-unavailable",
    ]);
    gateway.answer = (_request, response) => response.destroy();
    for (let failures = 1; failures < 5; failures++) await call(`/payments/${orderId}`, { scopes: ["payments:read"] });
    const before = gateway.received.length;
    gateway.answer = echo;
    expect((await call(`/payments/${orderId}`, { scopes: ["payments:read"] })).status).toBe(503);
    expect(gateway.received.length).toBe(before);
    expect((await call("/products", { scopes: ["inventory:read"] })).status).toBe(201);
    await gateway.stopServices();
    expect((await call("/products", { scopes: ["inventory:read"] })).status).toBe(503);
  });
});

test("an answer that breaks off in the middle is not made whole", async () => {
  const own = await start();
  own.answer = (_request, response) => {
    response.setHeader("content-length", "1000");
    response.write("half");
    setImmediate(() => response.destroy());
  };
  const response = await fetch(`${own.url}/orders/${orderId}`, {
    headers: { authorization: `Bearer ${await own.token("ada", "orders:read")}` },
  });
  await expect(response.text()).rejects.toThrow();
});
