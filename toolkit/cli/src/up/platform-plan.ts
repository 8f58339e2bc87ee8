import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError } from "../command-error.ts";

/** One server of the platform: what it is started from and what it needs to know. */
export interface ServerPlan {
  readonly name: string;
  /** File of its entry, relative to the repository, or a module that is resolved. */
  readonly entry: string;
  /** How far from the ground it stands. Tiers stop from the top down, so that nobody calls a server that is gone. */
  readonly tier: number;
  /** The port people know it by, and the option that changes it. Others get any free port. */
  readonly port?: { readonly usual: number; readonly option: "port" | "registryPort"; readonly setting: string };
  /** It has a database of its own. */
  readonly database: boolean;
  /** The scopes of its own machine client, no more than it needs; absent: it has no client. */
  readonly scopes?: readonly string[];
  /** Servers whose URL it gets, as `<NAME>_URL`. */
  readonly calls: readonly string[];
}

/** The servers of the shop, in the order in which they start. */
export const servers: readonly ServerPlan[] = [
  {
    name: "schema-registry",
    entry: "@concordat/schema-registry/main",
    tier: 0,
    port: { usual: 8081, option: "registryPort", setting: "--registry-port" },
    database: true,
    calls: [],
  },
  { name: "auth", entry: "services/auth/src/main.ts", tier: 0, database: true, calls: [] },
  { name: "payment", entry: "services/payment/src/main.ts", tier: 1, database: true, scopes: [], calls: [] },
  { name: "inventory", entry: "services/inventory/src/main.ts", tier: 1, database: true, scopes: [], calls: [] },
  {
    name: "order",
    entry: "services/order/src/main.ts",
    tier: 2,
    database: true,
    scopes: ["payments:read", "payments:write", "inventory:read", "inventory:reserve"],
    calls: ["payment", "inventory"],
  },
  {
    name: "gateway",
    entry: "services/gateway/src/main.ts",
    tier: 3,
    port: { usual: 8080, option: "port", setting: "--port" },
    database: true,
    scopes: [],
    calls: ["auth", "order", "inventory", "payment"],
  },
];

const tiers = (from: number, to: number): ServerPlan[][] =>
  Array.from({ length: to - from + 1 }, (_, index) => servers.filter(({ tier }) => tier === from + index));

/**
 * What starts together, tier by tier: the registry and auth first, as schemas are registered before anybody looks them
 * up; then all others at once, as they find each other when they are first called.
 */
export const startWaves: readonly (readonly (readonly ServerPlan[])[])[] = [tiers(0, 0), tiers(1, 3)];

/** The machine client of this command line: it seeds products and places orders. */
export const cliClient = {
  name: "shop-cli",
  scopes: ["orders:read", "orders:write", "inventory:read", "inventory:write", "payments:read", "users:read"],
} as const;

/** The file that starts a server. @throws CommandError `UP_ENTRY_MISSING` */
export function entryFile(folder: string, plan: Pick<ServerPlan, "name" | "entry">): string {
  const file = plan.entry.startsWith("@") ? resolveModule(plan.entry) : join(folder, plan.entry);
  if (file !== undefined && existsSync(file)) return file;
  const message = `expected ${plan.entry} to start ${plan.name}, found no such file`;
  throw new CommandError(
    "UP_ENTRY_MISSING",
    message,
    "Run `concordat up` in the root of the repository, after `npm install`.",
  );
}

function resolveModule(specifier: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(specifier));
  } catch {
    return undefined;
  }
}
