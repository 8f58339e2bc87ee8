import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./until.ts";

export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** `platform.json` of the data directory: what `concordat up` says it runs. */
export interface PlatformState {
  readonly pid: number;
  readonly brokers: string;
  readonly processes: readonly { readonly name: string; readonly pid?: number; readonly url: string }[];
}

export interface UpOptions {
  readonly dataDirectory?: string;
  readonly arguments?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One run of `concordat up`, started the way people do. */
export interface Up {
  readonly child: ChildProcess;
  readonly dataDirectory: string;
  /** What it has printed so far. */
  readonly printed: () => { readonly out: string; readonly talk: string };
  /** Exit code, when it has ended. */
  readonly exit: Promise<number | null>;
}

/** A new data directory; `nobody` may enter it, as the embedded PostgreSQL of root runs as that user. */
export function newDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "concordat-e2e-"));
  chmodSync(directory, 0o755);
  return join(directory, "data");
}

export function startUp(options: UpOptions = {}): Up {
  const dataDirectory = options.dataDirectory ?? newDataDirectory();
  const free = ["--port", "0", "--registry-port", "0", "--data-dir", dataDirectory];
  const entry = join(repository, "toolkit/cli/bin/concordat.js");
  const { DATABASE_URL: _database, KAFKA_BROKERS: _brokers, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, [entry, "up", ...free, ...(options.arguments ?? [])], {
    cwd: repository,
    env: { ...inherited, ...options.env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let out = "";
  let talk = "";
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
  child.stderr?.on("data", (chunk: Buffer) => (talk += chunk.toString("utf8")));
  const exit = once(child, "close").then(([code]) => code as number | null);
  return { child, dataDirectory, printed: () => ({ out, talk }), exit };
}

/** A platform that is up, with what tests need to reach into it. */
export interface RunningPlatform extends Up {
  state(): PlatformState;
  url(name: string): string;
  pid(name: string): number;
  /** The secret that the platform made under this name. */
  secret(name: string): string;
  /** DATABASE_URL of a service's own role; for another's database with `database`. */
  databaseUrl(service: string, database?: string): string;
  /** Kills a process and waits until another one has taken its place and is ready. */
  killAndAwaitReturn(name: string): Promise<void>;
  /** Stops everything in order; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts a platform without a sample order and waits until every process is ready. */
export async function startPlatform(options: UpOptions = {}): Promise<RunningPlatform> {
  const up = startUp({ ...options, arguments: ["--no-order", ...(options.arguments ?? [])] });
  const stateFile = join(up.dataDirectory, "platform.json");
  let ended = false;
  void up.exit.then(() => (ended = true));
  await until("the platform is up", () => {
    if (ended) throw new Error(`concordat up ended:\n${up.printed().talk}`);
    return existsSync(stateFile) && up.printed().out.includes("Ctrl-C");
  });
  const state = () => JSON.parse(readFileSync(stateFile, "utf8")) as PlatformState;
  const process = (name: string) => {
    const found = state().processes.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no process ${name}`);
    return found;
  };
  const secrets = () =>
    JSON.parse(readFileSync(join(up.dataDirectory, "secrets.json"), "utf8")) as Record<string, string>;
  const pid = (name: string) => process(name).pid ?? 0;
  return {
    ...up,
    state,
    url: (name) => process(name).url,
    pid,
    secret: (name) => secrets()[name] ?? "",
    databaseUrl(service, database = service) {
      const host = encodeURIComponent(join(up.dataDirectory, "postgres"));
      const password = encodeURIComponent(secrets()[`database:${service}`] ?? "");
      return `postgresql://${service}:${password}@localhost/${database}?host=${host}`;
    },
    async killAndAwaitReturn(name) {
      const before = pid(name);
      globalThis.process.kill(before, "SIGKILL");
      await until(`${name} is back`, () => pid(name) !== before && pid(name) !== 0);
    },
    async stop() {
      up.child.kill("SIGTERM");
      return up.exit;
    },
  };
}

/** Processes that have the data directory in their command line or environment: none may be left after a stop. */
export function processesOf(dataDirectory: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const read = (file: string) => {
        try {
          return readFileSync(`/proc/${name}/${file}`, "utf8").replaceAll("\0", " ");
        } catch {
          return "";
        }
      };
      const command = read("cmdline");
      return command !== "" && (command.includes(dataDirectory) || read("environ").includes(dataDirectory))
        ? [`${name} ${command}`]
        : [];
    });
}

export function removeData(dataDirectory: string): void {
  rmSync(join(dataDirectory, ".."), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
