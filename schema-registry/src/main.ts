import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { commonSettings, loadConfig, serverSettings } from "@concordat/runtime/config";
import { openDatabase } from "@concordat/runtime/database";
import { migrate } from "@concordat/runtime/migrations";
import { createServiceContext, runMain, startService } from "@concordat/runtime/service";
import packageFile from "../package.json" with { type: "json" };
import { createRegistryApp } from "./app.ts";
import { embeddedDatabase } from "./embedded-database.ts";

await runMain("schema-registry", async () => {
  const environment = { ...process.env, PORT: process.env["PORT"] ?? "8081" };
  const config = loadConfig(
    {
      ...serverSettings,
      CONCORDAT_DATA_DIR: commonSettings.CONCORDAT_DATA_DIR,
      DATABASE_URL: commonSettings.DATABASE_URL.optional(),
    },
    environment,
  );
  const context = createServiceContext({ name: "schema-registry", level: config.LOG_LEVEL });
  const { logger } = context;
  const home = join(config.CONCORDAT_DATA_DIR, "schema-registry");
  const embedded =
    config.DATABASE_URL === undefined
      ? await mkdir(home, { recursive: true }).then(() => embeddedDatabase(home))
      : undefined;
  const url = config.DATABASE_URL ?? embedded?.url ?? "";
  const database = openDatabase(url, { application: "schema-registry", connections: 20, logger });
  await migrate(database, new URL("../migrations", import.meta.url));
  await startService({
    context,
    config,
    mount: (app) => app.use(createRegistryApp({ database, version: packageFile.version, log: logger })),
    checks: { database: () => database.check() },
    onStop: [
      { name: "database", stop: () => database.close() },
      ...(embedded === undefined ? [] : [{ name: "embedded database", stop: () => embedded.stop() }]),
    ],
  });
});
