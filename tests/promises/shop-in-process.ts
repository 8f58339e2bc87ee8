import { createClient as inventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import { createInventoryClient, type InventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import { createOrderClient, type OrderClient } from "@concordat-shop/generated/order/client.ts";
import { createClient as paymentClient } from "@concordat-shop/generated/payment/client.ts";
import type { Authenticator } from "@concordat/runtime/codegen-v1/server";
import { type Database, openDatabase } from "@concordat/runtime/database";
import { createMemorySchemas, createMemoryTransport, type MemoryTransport } from "@concordat/runtime/events";
import { migrate } from "@concordat/runtime/migrations";
import { createServiceContext, type RunningService, serve } from "@concordat/runtime/service";
import type { Express } from "express";
import { mountInventory } from "../../services/inventory/src/app.ts";
import { startInventoryWork } from "../../services/inventory/src/work.ts";
import { mountOrder } from "../../services/order/src/app.ts";
import { inventoryOver } from "../../services/order/src/inventory-client.ts";
import { paymentOver } from "../../services/order/src/payment-client.ts";
import { startOrderWork } from "../../services/order/src/work.ts";
import type { Acquirer } from "../../services/payment/src/acquirer.ts";
import { mountPayment } from "../../services/payment/src/app.ts";
import { startPaymentWork } from "../../services/payment/src/work.ts";
import { createTestDatabase } from "../setup/test-database.ts";

/** A token of tests: the subject and its scopes, `ada/orders:read`. */
const authenticate: Authenticator = ({ credential }) => {
  const [subject = "", ...scopes] = credential.split("/");
  return { subject, scopes };
};

export interface ShopInProcess {
  readonly databases: { readonly order: Database; readonly payment: Database; readonly inventory: Database };
  readonly transport: MemoryTransport;
  readonly orders: OrderClient;
  readonly products: InventoryClient;
  stop(): Promise<void>;
}

export interface ShopOptions {
  readonly acquirer: (ledger: Database) => Acquirer;
  readonly deadlineSeconds: number;
}

/**
 * Order, payment and inventory in this process: real databases, HTTP between them, events through memory. Tokens are
 * not checked, everything else is as in production.
 */
export async function shopInProcess({ acquirer, deadlineSeconds }: ShopOptions): Promise<ShopInProcess> {
  const databases = {
    order: await openFor("order"),
    payment: await openFor("payment"),
    inventory: await openFor("inventory"),
  };
  const events = { transport: createMemoryTransport(), schemas: createMemorySchemas() };
  const running: RunningService[] = [];
  const start = async (name: string, mount: (app: Express) => void, work: Parameters<typeof serve>[0]["onStop"]) => {
    const context = createServiceContext({ name, level: "silent" });
    const service = await serve({ context, config: { PORT: 0, HOST: "127.0.0.1" }, mount, onStop: work ?? [] });
    running.push(service);
    return service.url;
  };
  const context = createServiceContext({ name: "shop", level: "silent" });
  const { logger } = context;
  const calls = (baseUrl: string, ...token: string[]) => ({
    baseUrl,
    auth: { oauth2: token.join("/") },
    retry: { limit: 2, base: 5, cap: 1000 },
  });

  const payment = await startPaymentWork({
    ...events,
    context,
    database: databases.payment,
    acquirer: acquirer(databases.payment),
  });
  const paymentUrl = await start(
    "payment",
    (app) => mountPayment(app, { parts: payment.parts, authenticate, logger }),
    payment.onStop,
  );
  const inventory = await startInventoryWork({ ...events, context, database: databases.inventory });
  const inventoryUrl = await start(
    "inventory",
    (app) => mountInventory(app, { parts: inventory.parts, authenticate, logger }),
    inventory.onStop,
  );
  const order = await startOrderWork({
    ...events,
    context,
    database: databases.order,
    payment: paymentOver(paymentClient(calls(paymentUrl, "order", "payments:read", "payments:write"))),
    inventory: inventoryOver(inventoryClient(calls(inventoryUrl, "order", "inventory:read", "inventory:reserve"))),
    timers: { deadline: deadlineSeconds, lease: 1 },
  });
  const orderUrl = await start(
    "order",
    (app) => mountOrder(app, { parts: order.parts, authenticate, logger }),
    order.onStop,
  );

  return {
    databases,
    transport: events.transport,
    orders: createOrderClient(calls(orderUrl, "ada", "orders:read", "orders:write")),
    products: createInventoryClient(calls(inventoryUrl, "keeper", "inventory:read", "inventory:write")),
    async stop() {
      for (const service of running.toReversed()) await service.stop();
      for (const database of Object.values(databases)) await database.close();
    },
  };
}

async function openFor(service: string): Promise<Database> {
  const { url } = await createTestDatabase(service);
  const database = openDatabase(url, { application: service });
  await migrate(database, new URL(`../../services/${service}/migrations`, import.meta.url));
  return database;
}
