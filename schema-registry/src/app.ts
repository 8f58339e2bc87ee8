import { createServer, type Middleware, type ServerOptions } from "@concordat-shop/generated/schema-registry/server.ts";
import type { Database } from "@concordat/runtime/database";
import { confluentRequest, renderProblem } from "./confluent-protocol.ts";
import { compatibilityHandlers } from "./handlers/compatibility.ts";
import { configHandlers } from "./handlers/config.ts";
import { modeHandlers } from "./handlers/mode.ts";
import { schemaHandlers } from "./handlers/schemas.ts";
import { serverHandlers } from "./handlers/server.ts";
import { subjectHandlers } from "./handlers/subjects.ts";
import { Registry } from "./registry.ts";
import { openStore } from "./store.ts";

export interface RegistryAppOptions {
  readonly database: Database;
  readonly version: string;
  /** Names the scope of the ids. */
  readonly clusterId?: string;
  readonly log?: NonNullable<ServerOptions["log"]>;
}

/** The registry's HTTP API as one middleware. */
export function createRegistryApp({ database, version, clusterId = "concordat", log }: RegistryAppOptions): Middleware {
  const registry = new Registry(openStore(database));
  const serve = createServer(
    {
      ...subjectHandlers(registry),
      ...schemaHandlers(registry),
      ...compatibilityHandlers(registry),
      ...configHandlers(registry),
      ...modeHandlers(registry),
      ...serverHandlers({ version, clusterId }),
    },
    {
      renderProblem,
      unknownQuery: "ignore",
      // A schema of 1 MiB, escaped once.
      limits: { bodyBytes: 4_194_304 },
      ...(log === undefined ? {} : { log }),
    },
  );
  return (request, response, next) => confluentRequest(request, response, () => serve(request, response, next));
}
