import { createClient as inventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import { clientCredentials, createClient as paymentClient } from "@concordat-shop/generated/payment/client.ts";
import { loadConfig } from "@concordat/runtime/config";
import { openDatabase } from "@concordat/runtime/database";
import { createKafkaTransport } from "@concordat/runtime/events";
import { createJwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { migrate } from "@concordat/runtime/migrations";
import { createRegistryClient } from "@concordat/runtime/registry-client";
import { resilientFetch } from "@concordat/runtime/resilience";
import { createServiceContext, runMain, startService } from "@concordat/runtime/service";
import { mountOrder } from "./app.ts";
import { inventoryOver } from "./inventory-client.ts";
import { paymentOver } from "./payment-client.ts";
import { settings } from "./settings.ts";
import { startOrderWork } from "./work.ts";

/** While somebody works on a step of a saga, others leave it alone for so long. */
const leaseSeconds = 5;

await runMain("order", async () => {
  const config = loadConfig(settings);
  const context = createServiceContext({ name: "order", level: config.LOG_LEVEL });
  const { logger, metrics } = context;
  const database = openDatabase(config.DATABASE_URL, { application: "order", logger });
  await migrate(database, new URL("../migrations", import.meta.url));
  const { authenticator } = createJwtAuthenticator({ issuer: config.AUTH_ISSUER, audience: config.AUTH_AUDIENCE });
  /** This service's own tokens, one for the scopes of each operation. */
  const oauth2 = clientCredentials({
    tokenUrl: `${config.AUTH_ISSUER}/oauth/token`,
    clientId: config.AUTH_CLIENT_ID,
    clientSecret: config.AUTH_CLIENT_SECRET,
    fetch: resilientFetch({ target: "auth", metrics, logger }),
  });
  const callsTo = (target: string, baseUrl: string) => ({
    baseUrl,
    auth: { oauth2 },
    fetch: resilientFetch({ target, metrics, logger }),
    // The policies around fetch do the retrying.
    retry: false as const,
  });
  const work = await startOrderWork({
    context,
    database,
    transport: createKafkaTransport({ brokers: config.KAFKA_BROKERS, clientId: "order", logger }),
    schemas: createRegistryClient({ url: config.SCHEMA_REGISTRY_URL, autoRegister: true }),
    payment: paymentOver(paymentClient(callsTo("payment", config.PAYMENT_URL))),
    inventory: inventoryOver(inventoryClient(callsTo("inventory", config.INVENTORY_URL))),
    timers: { deadline: config.ORDER_DEADLINE_SECONDS, lease: leaseSeconds },
  });
  await startService({
    context,
    config,
    mount: (app) => mountOrder(app, { parts: work.parts, authenticate: authenticator, logger }),
    checks: { database: () => database.check(), ...work.checks },
    onStop: [...work.onStop, { name: "database", stop: () => database.close() }],
  });
});
