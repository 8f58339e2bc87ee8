import { loadConfig } from "@concordat/runtime/config";
import { openDatabase } from "@concordat/runtime/database";
import { createJwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { migrate } from "@concordat/runtime/migrations";
import { createServiceContext, runMain, startService } from "@concordat/runtime/service";
import { Pool } from "pg";
import { mountGateway } from "./app.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { rateLimits } from "./routes.ts";
import { settings } from "./settings.ts";
import { createUpstream } from "./upstream.ts";

await runMain("gateway", async () => {
  const config = loadConfig(settings);
  const context = createServiceContext({ name: "gateway", level: config.LOG_LEVEL });
  const { logger, metrics } = context;
  const database = openDatabase(config.DATABASE_URL, { application: "gateway", connections: 2, logger });
  await migrate(database, new URL("../migrations", import.meta.url));
  const pool = new Pool({ connectionString: config.DATABASE_URL, max: 5, application_name: "gateway limits" });
  pool.on("error", (error) => logger.warn({ err: error }, "idle database connection lost"));
  const urls = {
    auth: config.AUTH_URL,
    order: config.ORDER_URL,
    inventory: config.INVENTORY_URL,
    payment: config.PAYMENT_URL,
  };
  const upstreams = {
    auth: createUpstream({ target: "auth", url: urls.auth, logger }),
    order: createUpstream({ target: "order", url: urls.order, logger }),
    inventory: createUpstream({ target: "inventory", url: urls.inventory, logger }),
    payment: createUpstream({ target: "payment", url: urls.payment, logger }),
  };
  const { authenticator } = createJwtAuthenticator({ issuer: config.AUTH_ISSUER, audience: config.AUTH_AUDIENCE });
  const limit = createRateLimiter(pool, rateLimits);
  await startService({
    context,
    config,
    mount: (app) => mountGateway(app, { authenticate: authenticator, upstreams, urls, limit, logger, metrics }),
    checks: { database: () => database.check() },
    onStop: [
      {
        name: "upstreams",
        stop: async () => void (await Promise.all(Object.values(upstreams).map((one) => one.close()))),
      },
      { name: "limits", stop: () => pool.end() },
      { name: "database", stop: () => database.close() },
    ],
  });
});
