import { resolve } from "node:path";
import { UserError } from "@concordat/runtime/user-error";
import { CommandError } from "../command-error.ts";
import type { Progress } from "../terminal.ts";
import { type DatabaseServer, openDatabaseServer } from "./database-server.ts";
import { commonEnvironment, type PlatformAddresses, serverEnvironment } from "./environment.ts";
import { entryFile, type ServerPlan, servers, startWaves } from "./platform-plan.ts";
import { choosePorts, rememberPorts } from "./ports.ts";
import { openSecrets, type Secrets } from "./secrets.ts";
import { type ProcessSpec, startProcess, type SupervisedProcess, type Watcher } from "./supervised-process.ts";

export interface PlatformOptions {
  /** The repository. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly dataDirectory: string;
  readonly host: string;
  readonly ports: Readonly<Record<"port" | "registryPort", number>>;
  readonly watcher: Watcher;
  readonly progress: Progress;
  /** Runs when the schema registry is ready, before the servers of the next step start: they look their schemas up. */
  readonly onRegistryReady: (started: Pick<Platform, "addresses" | "secrets">) => Promise<void>;
  /** Aborts when the user wants to stop, also before everything has started. */
  readonly signal: AbortSignal;
}

export interface Platform {
  readonly addresses: PlatformAddresses;
  readonly secrets: Secrets;
  /** Every process of the platform, in the order of their start. */
  processes(): readonly { readonly name: string; readonly pid: number | undefined; readonly url: string }[];
  /** Stops everything in order; names what did not stop cleanly. */
  stop(): Promise<readonly string[]>;
}

const stopLimit = 12_000;

/**
 * Starts databases, event broker, registry and services, each as a process of its own, and keeps them running.
 *
 * @throws CommandError with what to do; everything that had started has been stopped by then.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const dataDirectory = resolve(options.folder, options.dataDirectory);
  const entries = new Map(servers.map((plan) => [plan.name, entryFile(options.folder, plan)]));
  const secrets = openSecrets(`${dataDirectory}/secrets.json`);
  const parts: Parts = { groups: [], database: undefined };
  const stop = () => stopParts(parts);
  try {
    const ports = await takePorts(options, dataDirectory);
    const [database, brokers] = await all([
      () => openDatabases(options, dataDirectory, parts),
      () => startBroker(options, dataDirectory, ports, parts),
    ]);
    // Only now: another platform may have these directories, and its ports are not to be overwritten.
    rememberPorts(ports, portsFile(dataDirectory));
    const addresses = await prepare(options, { dataDirectory, database, brokers, ports, secrets });
    const start = async (plan: ServerPlan, group: SupervisedProcess[]) => {
      const spec: ProcessSpec = {
        name: plan.name,
        entry: entries.get(plan.name) ?? "",
        env: serverEnvironment(plan, options.env, addresses, secrets),
        logFile: `${dataDirectory}/logs/${plan.name}.log`,
      };
      group.push(await startProcess(spec, options.watcher));
      if (plan.name === "schema-registry") await options.onRegistryReady({ addresses, secrets });
    };
    for (const wave of startWaves) {
      options.signal.throwIfAborted();
      const plans = wave.flat();
      options.progress.update(`Starting ${plans.map(({ name }) => name).join(", ")}`);
      const groups = wave.map((): SupervisedProcess[] => []);
      parts.groups.push(...groups);
      await all(wave.flatMap((tier, index) => tier.map((plan) => () => start(plan, groups[index] ?? []))));
    }
    return { addresses, secrets, processes: () => listProcesses(parts), stop };
  } catch (error) {
    await stop();
    if (error instanceof UserError) throw new CommandError(`UP_${error.code}`, error.message, undefined, 1);
    throw error;
  }
}

/** What runs; processes of one group stop together, the groups and then the database stop last to first. */
interface Parts {
  readonly groups: SupervisedProcess[][];
  database: DatabaseServer | undefined;
}

async function stopParts(parts: Parts): Promise<string[]> {
  const unclean: string[] = [];
  for (const group of parts.groups.splice(0).toReversed()) {
    await Promise.all(
      group.map(async (process) => {
        if (!(await process.stop(stopLimit))) unclean.push(process.name);
      }),
    );
  }
  await parts.database?.stop();
  parts.database = undefined;
  return unclean;
}

function listProcesses({ groups, database }: Parts) {
  const postgres = database?.pid === undefined ? [] : [{ name: "postgres", pid: database.pid, url: "" }];
  return [...postgres, ...groups.flat().map(({ name, pid, url }) => ({ name, pid, url }))];
}

/** Runs all to their end before it rejects, so that what was started meanwhile is known and can be stopped. */
async function all<T extends readonly (() => Promise<unknown>)[] | []>(
  work: T,
): Promise<{ [K in keyof T]: T[K] extends () => Promise<infer R> ? R : never }> {
  const results = await Promise.allSettled(work.map((start) => start()));
  const failed = results.find((result) => result.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as never;
}

async function takePorts(options: PlatformOptions, dataDirectory: string): Promise<Map<string, number>> {
  const wish = ({ name, port }: ServerPlan) =>
    port === undefined ? { name } : { name, port: options.ports[port.option], setting: port.setting };
  return choosePorts([{ name: "event-broker" }, ...servers.map(wish)], options.host, portsFile(dataDirectory));
}

function portsFile(dataDirectory: string): string {
  return `${dataDirectory}/ports.json`;
}

async function openDatabases(options: PlatformOptions, dataDirectory: string, parts: Parts): Promise<DatabaseServer> {
  const external = options.env["DATABASE_URL"] ?? "";
  options.progress.update(external === "" ? "Starting PostgreSQL" : "Connecting to PostgreSQL");
  parts.database = await openDatabaseServer(external === "" ? undefined : external, dataDirectory, options.watcher);
  return parts.database;
}

/** The brokers of `KAFKA_BROKERS`, or those of the embedded one, started here. */
async function startBroker(
  options: PlatformOptions,
  dataDirectory: string,
  ports: ReadonlyMap<string, number>,
  parts: Parts,
): Promise<string> {
  const external = options.env["KAFKA_BROKERS"] ?? "";
  if (external !== "") return external;
  const port = String(ports.get("event-broker") ?? 0);
  const env = {
    ...commonEnvironment(options.env, dataDirectory),
    HOST: options.host,
    PORT: port,
    CONCORDAT_PARENT_PIPE: "1",
  };
  const entry = entryFile(options.folder, { name: "event-broker", entry: "@concordat/event-broker/main" });
  const logFile = `${dataDirectory}/logs/event-broker.log`;
  const broker = await startProcess({ name: "event-broker", entry, env, logFile }, options.watcher);
  parts.groups.unshift([broker]);
  return `${options.host}:${port}`;
}

interface Prepared {
  readonly dataDirectory: string;
  readonly database: DatabaseServer;
  readonly brokers: string;
  readonly ports: ReadonlyMap<string, number>;
  readonly secrets: Secrets;
}

/** Creates each service's database and role, and settles every address before the first server starts. */
async function prepare(options: PlatformOptions, prepared: Prepared): Promise<PlatformAddresses> {
  const { dataDirectory, database, brokers, ports, secrets } = prepared;
  const databases = new Map<string, string>();
  for (const { name } of servers.filter((plan) => plan.database)) {
    databases.set(name, await database.provision(name, secrets.get(`database:${name}`)));
  }
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  const urls = new Map(servers.map(({ name }) => [name, `http://${host}:${ports.get(name) ?? 0}`]));
  return { host: options.host, dataDirectory, brokers, urls, ports, databases };
}
