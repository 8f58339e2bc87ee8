import { loadConfig } from "@concordat/runtime/config";
import { openDatabase } from "@concordat/runtime/database";
import { createKafkaTransport } from "@concordat/runtime/events";
import { createJwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { migrate } from "@concordat/runtime/migrations";
import { createRegistryClient } from "@concordat/runtime/registry-client";
import { createServiceContext, runMain, startService } from "@concordat/runtime/service";
import { mountInventory } from "./app.ts";
import { settings } from "./settings.ts";
import { startInventoryWork } from "./work.ts";

await runMain("inventory", async () => {
  const config = loadConfig(settings);
  const context = createServiceContext({ name: "inventory", level: config.LOG_LEVEL });
  const { logger } = context;
  const database = openDatabase(config.DATABASE_URL, { application: "inventory", logger });
  await migrate(database, new URL("../migrations", import.meta.url));
  const { authenticator } = createJwtAuthenticator({ issuer: config.AUTH_ISSUER, audience: config.AUTH_AUDIENCE });
  const work = await startInventoryWork({
    context,
    database,
    transport: createKafkaTransport({ brokers: config.KAFKA_BROKERS, clientId: "inventory", logger }),
    schemas: createRegistryClient({ url: config.SCHEMA_REGISTRY_URL, autoRegister: true }),
  });
  await startService({
    context,
    config,
    mount: (app) => mountInventory(app, { parts: work.parts, authenticate: authenticator, logger }),
    checks: { database: () => database.check(), ...work.checks },
    onStop: [...work.onStop, { name: "database", stop: () => database.close() }],
  });
});
