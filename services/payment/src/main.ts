import { loadConfig } from "@concordat/runtime/config";
import { openDatabase } from "@concordat/runtime/database";
import { createKafkaTransport } from "@concordat/runtime/events";
import { createJwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { migrate } from "@concordat/runtime/migrations";
import { createRegistryClient } from "@concordat/runtime/registry-client";
import { createServiceContext, runMain, startService } from "@concordat/runtime/service";
import { mountPayment } from "./app.ts";
import { insisting } from "./insisting-acquirer.ts";
import { settings } from "./settings.ts";
import { createSimulatedAcquirer } from "./simulated-acquirer.ts";
import { startPaymentWork } from "./work.ts";

await runMain("payment", async () => {
  const config = loadConfig(settings);
  const context = createServiceContext({ name: "payment", level: config.LOG_LEVEL });
  const { logger } = context;
  const database = openDatabase(config.DATABASE_URL, { application: "payment", logger });
  await migrate(database, new URL("../migrations", import.meta.url));
  const { authenticator } = createJwtAuthenticator({ issuer: config.AUTH_ISSUER, audience: config.AUTH_AUDIENCE });
  const acquirer = createSimulatedAcquirer({ ledger: database, dropRate: config.PAYMENT_DROP_RATE });
  const work = await startPaymentWork({
    context,
    database,
    transport: createKafkaTransport({ brokers: config.KAFKA_BROKERS, clientId: "payment", logger }),
    schemas: createRegistryClient({ url: config.SCHEMA_REGISTRY_URL, autoRegister: true }),
    acquirer: insisting(acquirer, { attempts: 3, pause: 20 }),
  });
  await startService({
    context,
    config,
    mount: (app) => mountPayment(app, { parts: work.parts, authenticate: authenticator, logger }),
    checks: { database: () => database.check(), ...work.checks },
    onStop: [...work.onStop, { name: "database", stop: () => database.close() }],
  });
});
