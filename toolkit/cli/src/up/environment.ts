import { delimiter, dirname } from "node:path";
import { cliClient, type ServerPlan, servers } from "./platform-plan.ts";
import type { Secrets } from "./secrets.ts";

/** What the environment of a server is made from. */
export interface PlatformAddresses {
  readonly host: string;
  readonly dataDirectory: string;
  readonly brokers: string;
  /** Base URL of each server by name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly ports: ReadonlyMap<string, number>;
  /** DATABASE_URL of each server that has a database. */
  readonly databases: ReadonlyMap<string, string>;
}

/** Settings of the user's environment that go to every server: for node, the operating system and single services. */
const passedOn =
  /^(?:PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|NODE_\w+|LOG_LEVEL|PAYMENT_\w+|ORDER_\w+|EVENT_BROKER_\w+|AUTH_AUDIENCE|AUTH_WEB_REDIRECT_URIS|OTEL_\w+)$/;

/** The variables that every process of the platform gets. */
export function commonEnvironment(env: NodeJS.ProcessEnv, dataDirectory: string): Record<string, string> {
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => passedOn.test(entry[0]) && entry[1] !== undefined,
  );
  return {
    NODE_COMPILE_CACHE: `${dataDirectory}/compile-cache`,
    ...Object.fromEntries(own),
    // Tools that a process starts run on the same Node.
    PATH: [dirname(process.execPath), env["PATH"] ?? ""].join(delimiter),
    CONCORDAT_DATA_DIR: dataDirectory,
  };
}

/** The environment of one server: its address, its own credentials and the addresses of those it calls. */
export function serverEnvironment(
  plan: ServerPlan,
  env: NodeJS.ProcessEnv,
  addresses: PlatformAddresses,
  secrets: Secrets,
): Record<string, string> {
  const url = (name: string) => addresses.urls.get(name) ?? "";
  const database = addresses.databases.get(plan.name);
  return {
    ...commonEnvironment(env, addresses.dataDirectory),
    HOST: addresses.host,
    PORT: String(addresses.ports.get(plan.name) ?? 0),
    KAFKA_BROKERS: addresses.brokers,
    SCHEMA_REGISTRY_URL: url("schema-registry"),
    AUTH_ISSUER: url("auth"),
    ...(database === undefined ? {} : { DATABASE_URL: database }),
    ...(plan.scopes !== undefined
      ? { AUTH_CLIENT_ID: plan.name, AUTH_CLIENT_SECRET: clientSecret(secrets, plan.name) }
      : {}),
    ...(plan.name === "auth" ? authEnvironment(secrets) : {}),
    ...Object.fromEntries(plan.calls.map((name) => [urlVariable(name), url(name)])),
  };
}

export function clientSecret(secrets: Secrets, client: string): string {
  return secrets.get(`client:${client}`);
}

/** The machine clients that auth knows: those of the servers, and the one of this command line. */
function authEnvironment(secrets: Secrets): Record<string, string> {
  const clients = [...servers, cliClient].flatMap(({ name, scopes }) =>
    scopes === undefined ? [] : [{ id: name, secret: clientSecret(secrets, name), scopes }],
  );
  return { AUTH_CLIENTS: JSON.stringify(clients) };
}

function urlVariable(name: string): string {
  return `${name.replaceAll("-", "_").toUpperCase()}_URL`;
}
