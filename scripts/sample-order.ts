// Places an order in each saga mode through the gateway, with the generated client, and prints the way each one took
// as a JSON line. `concordat up` runs this; it is also how a program of yours would use the shop.
import { createGatewayClient, type GatewayClient } from "@concordat-shop/generated/gateway/client.ts";
import { createInventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import { commonSettings, httpUrlSetting, loadConfig } from "@concordat/runtime/config";
import { currentTrace, newTrace, runInTrace, traceHeaders } from "@concordat/runtime/trace";
import { watchOrderEvents } from "./sample-order/watch-order-events.ts";

const settings = loadConfig({
  GATEWAY_URL: httpUrlSetting("Base URL of the gateway"),
  INVENTORY_URL: httpUrlSetting("Base URL of the inventory service"),
  KAFKA_BROKERS: commonSettings.KAFKA_BROKERS,
  AUTH_CLIENT_ID: commonSettings.AUTH_CLIENT_ID,
  AUTH_CLIENT_SECRET: commonSettings.AUTH_CLIENT_SECRET,
});
const scope = "orders:read orders:write inventory:read inventory:write payments:read";
const products = [
  { sku: "TEA-GREEN-100", name: "Green tea, 100 g", description: "Sencha from Uji", price: 1999 },
  { sku: "TEA-BLACK-100", name: "Black tea, 100 g", description: "Assam, second flush", price: 1499 },
  { sku: "CUP-PORCELAIN", name: "Porcelain cup", description: "White, 200 ml", price: 2450 },
];

const watch = watchOrderEvents(settings.KAFKA_BROKERS);
try {
  const token = await getToken();
  const options = { auth: { oauth2: token }, trace: () => traceHeaders() };
  await seedProducts(options);
  const shop = createGatewayClient({ ...options, baseUrl: settings.GATEWAY_URL });
  await watch.joined();
  for (const mode of ["orchestrated", "choreographed"] as const)
    await runInTrace(newTrace(), () => placeOrder(shop, mode));
} finally {
  await watch.stop();
}

async function getToken(): Promise<string> {
  const client = createGatewayClient({
    baseUrl: settings.GATEWAY_URL,
    auth: { clientBasic: `${settings.AUTH_CLIENT_ID}:${settings.AUTH_CLIENT_SECRET}` },
  });
  const { access_token: token } = await client.createToken({ body: { grant_type: "client_credentials", scope } });
  return token;
}

/** The catalogue of the sample shop; repeated with its key, each call changes nothing. */
async function seedProducts(options: { readonly auth: { readonly oauth2: string } }): Promise<void> {
  const inventory = createInventoryClient({ ...options, baseUrl: settings.INVENTORY_URL });
  for (const { price, ...product } of products) {
    const body = { ...product, price: { amount: price, currency: "EUR" }, onHand: 1_000_000 };
    const outcome = await inventory.createProduct.result({ body }, { idempotencyKey: `sample-${product.sku}` });
    if (!outcome.ok && outcome.status !== 409) throw new Error(`seeding ${product.sku}: status ${outcome.status}`);
  }
}

async function placeOrder(shop: GatewayClient, mode: "orchestrated" | "choreographed"): Promise<void> {
  const start = performance.now();
  const prefer = mode === "choreographed" ? { headers: { Prefer: "respond-async" } } : {};
  const body = { lines: [{ sku: "TEA-GREEN-100", quantity: 2 }], paymentMethod: "tok_ok" };
  const placed = await shop.createOrder({ ...prefer, body });
  const events = await watch.eventsOf(placed.id, [
    "OrderCreated",
    "PaymentProcessed",
    "InventoryReserved",
    "OrderConfirmed",
  ]);
  const order = await shop.getOrder({ params: { orderId: placed.id } });
  const milliseconds = Math.round(performance.now() - start);
  const traceId = currentTrace()?.traceId;
  console.log(JSON.stringify({ mode, orderId: order.id, status: order.status, traceId, milliseconds, events }));
  if (order.status !== "confirmed") throw new Error(`the ${mode} order ${order.id} is ${order.status}, not confirmed`);
}
