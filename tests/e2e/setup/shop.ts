import { randomUUID } from "node:crypto";
import { createGatewayClient, type GatewayClient } from "@concordat-shop/generated/gateway/client.ts";
import { createInventoryClient, type InventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import { cachedToken } from "@concordat/runtime/codegen-v1/client";
import { type Database, openDatabase } from "@concordat/runtime/database";
import type { RunningPlatform } from "./running-platform.ts";
import { until } from "./until.ts";

const scope = "orders:read orders:write inventory:read inventory:write payments:read";

/** The shop as its tests use it: through the gateway, with a token of the command line's own client. */
export interface Shop extends AsyncDisposable {
  readonly gateway: GatewayClient;
  readonly inventory: InventoryClient;
  /** Each service's database, opened with the service's own role. */
  readonly databases: Readonly<Record<"order" | "payment" | "inventory", Database>>;
  /** Adds a product of its own to the catalogue. */
  newProduct(onHand: number): Promise<string>;
  free(sku: string): Promise<number>;
  /** Waits until an order has left `pending`. */
  settled(orderId: string): Promise<string>;
}

export function openShop(platform: RunningPlatform): Shop {
  const baseUrl = platform.url("gateway");
  const tokens = createGatewayClient({
    baseUrl,
    auth: { clientBasic: `shop-cli:${platform.secret("client:shop-cli")}` },
  });
  const oauth2 = cachedToken(async () => {
    const { access_token: token, expires_in: expiresIn } = await tokens.createToken({
      body: { grant_type: "client_credentials", scope },
    });
    return { token, ...(expiresIn === undefined ? {} : { expiresIn }) };
  });
  const gateway = createGatewayClient({ baseUrl, auth: { oauth2 } });
  const inventory = createInventoryClient({ baseUrl: platform.url("inventory"), auth: { oauth2 } });
  const databases = {
    order: openDatabase(platform.databaseUrl("order"), { connections: 2 }),
    payment: openDatabase(platform.databaseUrl("payment"), { connections: 2 }),
    inventory: openDatabase(platform.databaseUrl("inventory"), { connections: 2 }),
  };
  return {
    gateway,
    inventory,
    databases,
    async newProduct(onHand) {
      const sku = `T-${randomUUID().slice(0, 8).toUpperCase()}`;
      const price = { amount: 250, currency: "EUR" };
      await inventory.createProduct({ body: { sku, name: "A product of a test", price, onHand } });
      return sku;
    },
    free: async (sku) => (await inventory.getProduct({ params: { sku } })).available,
    async settled(orderId) {
      let status = "pending";
      await until(`order ${orderId} is settled`, async () => {
        ({ status } = await gateway.getOrder({ params: { orderId } }));
        return status !== "pending";
      });
      return status;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(Object.values(databases).map((database) => database.close()));
    },
  };
}
