import { type EventBroker, startEventBroker } from "./event-broker.ts";
import { Faults } from "./faults.ts";
import type { Log, LogEntry } from "./log.ts";
import { parseFaultRules, type ProcessSettings, readSettings } from "./process-settings.ts";

const SERVICE = "event-broker";
const SEVERITY: Readonly<Record<string, number>> = { debug: 20, info: 30, warn: 40, error: 50, silent: 99 };

/** node:sqlite announces itself as experimental on some releases of Node; that is no news for who runs the broker. */
function hideSqliteWarning(): void {
  const emit = process.emitWarning.bind(process);
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith("SQLite is an experimental feature")) {
      (emit as (...values: unknown[]) => void)(warning, ...rest);
    }
  }) as typeof process.emitWarning;
}

function logTo(level: string): Log {
  const least = SEVERITY[level] ?? 30;
  return (entry: LogEntry) => {
    if ((SEVERITY[entry.level] ?? 30) < least) return;
    const { level: own, msg, ...fields } = entry;
    process.stdout.write(
      `${JSON.stringify({ level: own, time: new Date().toISOString(), msg, service: SERVICE, ...fields })}\n`,
    );
  };
}

function say(entry: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = logTo(settings.logLevel);
  const faults = new Faults();
  faults.set(settings.faults);
  const broker = await startEventBroker({ ...settings, faults, log });
  const health = await startHealth(settings, () => !stopping);
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    log({ level: "info", msg: "stopping", reason });
    Promise.all([broker.stop(), health?.stop()]).then(
      () => process.exit(0),
      (error: unknown) => {
        log({ level: "error", msg: "stop failed", reason: String(error) });
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", () => stop("SIGINT"));
  process.once("SIGTERM", () => stop("SIGTERM"));
  if (settings.stopsWithParent) followParent(stop);
  process.on("message", (message) => setFaults(faults, message, log));
  announce(broker, settings, health?.port);
}

async function startHealth(
  { host, healthPort }: ProcessSettings,
  isReady: () => boolean,
): Promise<{ port: number; stop: () => Promise<void> } | null> {
  if (healthPort === null) return null;
  const { startHealthServer } = await import("./health-server.ts");
  return startHealthServer(host, healthPort, isReady);
}

/** A broker of a platform ends with the process that started it, however that one ended. */
function followParent(stop: (reason: string) => void): void {
  if (process.connected) {
    process.once("disconnect", () => stop("parent gone"));
    return;
  }
  process.stdin.resume();
  process.stdin.once("end", () => stop("parent gone"));
  process.stdin.once("error", () => stop("parent gone"));
}

/** Tests switch faults over the IPC channel: `{ "faults": [...], "seed": 1 }`. */
function setFaults(faults: Faults, message: unknown, log: Log): void {
  if (typeof message !== "object" || message === null || !("faults" in message)) return;
  try {
    const seed = "seed" in message ? Number(message.seed) : 1;
    faults.set(parseFaultRules(message.faults), seed);
    process.send?.({ faultsSet: true });
  } catch (error) {
    log({ level: "error", msg: "faults refused", reason: error instanceof Error ? error.message : String(error) });
  }
}

function announce({ host, port }: EventBroker, { directory }: ProcessSettings, healthPort: number | undefined): void {
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const url = `kafka://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
  say({
    level: "info",
    msg: "ready",
    service: SERVICE,
    url,
    directory,
    ...(healthPort === undefined ? {} : { healthPort }),
  });
}

hideSqliteWarning();
main().catch((error: unknown) => {
  // One line that says what to do; a stack is for our own mistakes only.
  const known = error instanceof Error && ("code" in error || error.name === "WrongSettings");
  const reason = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  say({ level: "error", msg: "start failed", service: SERVICE, reason });
  process.exit(1);
});
