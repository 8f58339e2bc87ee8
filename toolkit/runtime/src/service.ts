import { once } from "node:events";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import type { Health, HealthCheck } from "./health.ts";
import { createServiceApp } from "./service/app.ts";
import type { ServiceContext } from "./service/context.ts";
import { type StopStep, stopInOrder } from "./service/stop.ts";
import { installStopSignals } from "./service/stop-signals.ts";
import { trimHeapAfterStart } from "./service/trim-heap.ts";
import { UserError } from "./user-error.ts";

export { type ServiceContext, createServiceContext } from "./service/context.ts";
export type { StopStep } from "./service/stop.ts";
export { runMain } from "./service/run-main.ts";

export interface ServiceOptions {
  readonly context: ServiceContext;
  readonly config: { readonly PORT: number; readonly HOST: string };
  /** Mounts the service's routers; problems for unknown paths and unexpected errors come behind them. */
  readonly mount: (app: Express) => void;
  /** Named checks that readiness waits for. */
  readonly checks?: Readonly<Record<string, HealthCheck>>;
  /**
   * What stops after the last HTTP answer, in this order: consumers, relay and producer, database. A failed step is
   * logged, the following ones run all the same, and the process ends with code 1.
   */
  readonly onStop?: readonly StopStep[];
  /** How long to answer while not ready any more, for a load balancer to notice. Milliseconds, 0 when absent. */
  readonly drainDelay?: number;
  /** Hard limit of the stop. Milliseconds, 10000 when absent. */
  readonly stopTimeout?: number;
}

export interface RunningService {
  /** Base URL with the port that was really taken. */
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Stops in order without ending the process; says whether every step succeeded. */
  readonly stop: () => Promise<boolean>;
}

/**
 * Serves a service as the main job of this process: listens, prints one ready line with the URL, and on SIGINT, SIGTERM,
 * an unexpected error or the end of the supervisor that started it (its IPC channel closes) stops in order and ends the
 * process: code 0 after a clean stop, 1 after a failed or late one.
 *
 * @throws when the port cannot be taken; the steps of `onStop` have run by then.
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { logger } = options.context;
  let running: RunningService;
  try {
    running = await serve(options);
  } catch (error) {
    await stopInOrder(options.onStop ?? [], logger);
    throw error;
  }
  installStopSignals({ logger, timeout: options.stopTimeout ?? 10_000, stop: running.stop });
  logger.info({ url: running.url }, "ready");
  trimHeapAfterStart();
  return running;
}

/** Like {@link startService}, for tests: no ready line, no signal handlers, the process stays. */
export async function serve(options: ServiceOptions): Promise<RunningService> {
  const { context, config } = options;
  for (const [name, check] of Object.entries(options.checks ?? {})) context.health.add(name, check);
  const server = createServer(createServiceApp(context, options.mount));
  // Longer than the idle time of usual load balancers, which otherwise reuse a connection that is just closing.
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, config.PORT, config.HOST);
  const host = config.HOST.includes(":") ? `[${config.HOST}]` : config.HOST;
  const shown = config.HOST === "0.0.0.0" || config.HOST === "::" ? "127.0.0.1" : host;
  let stopped: Promise<boolean> | undefined;
  const steps: StopStep[] = [
    { name: "readiness", stop: () => drain(context.health, options.drainDelay ?? 0) },
    { name: "http", stop: () => closeServer(server) },
    ...(options.onStop ?? []),
  ];
  return {
    url: `http://${shown}:${port}`,
    port,
    server,
    stop: () => (stopped ??= stopInOrder(steps, context.logger)),
  };
}

/** A port that cannot be taken, in words for people. */
export class ListenError extends UserError {
  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const problems: Record<string, string> = {
      EADDRINUSE: "another process uses it. Stop that process, or set PORT (0 lets the system choose).",
      EACCES: "this user may not listen there. Set PORT to 1024 or higher.",
      EADDRNOTAVAIL: "this machine has no such address. Set HOST.",
    };
    const code = cause.code ?? "LISTEN";
    super(code, `Cannot listen on ${host}:${port}: ${problems[code] ?? cause.message}`, { cause });
    this.name = "ListenError";
  }
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw new ListenError(host, port, error as NodeJS.ErrnoException);
  }
  return (server.address() as AddressInfo).port;
}

async function drain(health: Health, delay: number): Promise<void> {
  health.stopping();
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
}

/** Stops accepting, lets running requests finish, closes connections as they become idle. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // close() ends the connections that are idle now; one that answers its last request later would be kept alive.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  await closed;
  clearInterval(sweep);
}
