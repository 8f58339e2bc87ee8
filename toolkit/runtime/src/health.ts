import { Router } from "express";
import type { Logger } from "./logging.ts";

/** Resolves when the part works, rejects when it does not. */
export type HealthCheck = () => unknown;

export type CheckStatus = "ok" | "failed" | "timeout";

export interface HealthReport {
  readonly status: "ready" | "unready" | "stopping";
  readonly checks: Readonly<Record<string, CheckStatus>>;
}

export interface Health {
  /** Adds a check that readiness waits for. Only this process's own parts belong here. */
  add(name: string, check: HealthCheck): void;
  report(): Promise<HealthReport>;
  /** From now on the process is not ready, whatever the checks say. */
  stopping(): void;
  /** `GET /health/live` and `GET /health/ready`. */
  readonly router: Router;
}

export interface HealthOptions {
  readonly checks?: Readonly<Record<string, HealthCheck>>;
  /** A check that takes longer counts as failed. Milliseconds, 2000 when absent. */
  readonly timeout?: number;
  readonly logger?: Logger;
}

/**
 * Liveness and readiness of one process. Live means that its loop runs; ready means that every named check passes.
 * Answers name the failed checks, their errors go to the log only.
 */
export function createHealth(options: HealthOptions = {}): Health {
  const checks = new Map<string, HealthCheck>(Object.entries(options.checks ?? {}));
  const timeout = options.timeout ?? 2000;
  let stopped = false;

  const run = async (name: string, check: HealthCheck): Promise<[string, CheckStatus]> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<CheckStatus>((resolve) => {
      timer = setTimeout(resolve, timeout, "timeout");
    });
    const checked = (async (): Promise<CheckStatus> => {
      try {
        await check();
        return "ok";
      } catch (error) {
        options.logger?.warn({ err: error, check: name }, "health check failed");
        return "failed";
      }
    })();
    const status = await Promise.race([checked, late]);
    clearTimeout(timer);
    return [name, status];
  };

  const report = async (): Promise<HealthReport> => {
    const results = await Promise.all([...checks].map(([name, check]) => run(name, check)));
    const ready = results.every(([, status]) => status === "ok");
    return { status: stopped ? "stopping" : ready ? "ready" : "unready", checks: Object.fromEntries(results) };
  };

  const router = Router();
  router.get("/health/live", (_request, response) => {
    response.set("cache-control", "no-store").json({ status: "live" });
  });
  router.get("/health/ready", async (_request, response) => {
    const result = await report();
    response
      .status(result.status === "ready" ? 200 : 503)
      .set("cache-control", "no-store")
      .json(result);
  });

  return {
    add: (name, check) => void checks.set(name, check),
    report,
    stopping: () => {
      stopped = true;
    },
    router,
  };
}
