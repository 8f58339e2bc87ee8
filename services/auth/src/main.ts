import { loadConfig } from "@concordat/runtime/config";
import { openDatabase } from "@concordat/runtime/database";
import { createJwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { migrate } from "@concordat/runtime/migrations";
import { startPoller } from "@concordat/runtime/poller";
import { createServiceContext, runMain, startService } from "@concordat/runtime/service";
import { createLocalJWKSet } from "jose";
import { mountAuth } from "./app.ts";
import { deleteExpired } from "./oidc/postgres-adapter.ts";
import { loadProviderKeys } from "./oidc/provider-keys.ts";
import { settings } from "./settings.ts";

const cleaningMilliseconds = 60_000;

await runMain("auth", async () => {
  const config = loadConfig(settings);
  const context = createServiceContext({ name: "auth", level: config.LOG_LEVEL });
  const { logger } = context;
  const database = openDatabase(config.DATABASE_URL, { application: "auth", logger });
  await migrate(database, new URL("../migrations", import.meta.url));
  const keys = await loadProviderKeys(database);
  const jwt = createJwtAuthenticator({
    issuer: config.AUTH_ISSUER,
    audience: config.AUTH_AUDIENCE,
    keys: createLocalJWKSet(keys.publicJwks),
  });
  const cleaner = startPoller({
    name: "expired records",
    interval: cleaningMilliseconds,
    work: () => deleteExpired(database),
    logger,
  });
  await startService({
    context,
    config,
    mount: (app) =>
      mountAuth(app, {
        issuer: config.AUTH_ISSUER,
        audience: config.AUTH_AUDIENCE,
        clients: config.AUTH_CLIENTS,
        redirectUris: config.AUTH_WEB_REDIRECT_URIS,
        database,
        keys,
        logger,
        authenticate: jwt.authenticator,
      }),
    checks: { database: () => database.check() },
    onStop: [
      { name: "cleaner", stop: () => cleaner.stop() },
      { name: "database", stop: () => database.close() },
    ],
  });
});
