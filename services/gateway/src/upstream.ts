import { pipeline } from "node:stream/promises";
import { type ForwardCall, HttpProblem } from "@concordat/runtime/codegen-v1/server";
import { deadlineHeader, remainingTime } from "@concordat/runtime/deadline";
import type { Logger } from "@concordat/runtime/logging";
import { traceHeaders } from "@concordat/runtime/trace";
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll } from "cockatiel";
import { errors, Pool } from "undici";
import { requestHeaders, responseHeaders } from "./forwarded-headers.ts";
import type { Target } from "./routes.ts";

export interface UpstreamOptions {
  readonly target: Target;
  readonly url: string;
  readonly logger: Logger;
  /** Milliseconds until the answer's headers; 30000 when absent. */
  readonly headersTimeout?: number;
  /** Failures in a row that open the breaker; 5 when absent. */
  readonly failures?: number;
  /** Milliseconds until an open breaker lets one request through; 1000 when absent. */
  readonly halfOpenAfter?: number;
}

/** One service behind the gateway: a pool of connections and a breaker around them. */
export interface Upstream {
  /** Copies the request to the service and its answer to the caller, as streams; nothing is sent twice. */
  forward(call: ForwardCall): Promise<void>;
  /** Lets running requests finish. */
  close(): Promise<void>;
  /** Ends running requests. */
  destroy(): Promise<void>;
}

export function createUpstream({
  target,
  url,
  logger,
  headersTimeout = 30_000,
  failures = 5,
  halfOpenAfter = 1000,
}: UpstreamOptions): Upstream {
  const pool = new Pool(url, {
    connections: 128,
    pipelining: 1,
    headersTimeout,
    bodyTimeout: 30_000,
    connect: { timeout: 3000 },
    keepAliveTimeout: 30_000,
  });
  const breaker = circuitBreaker(handleAll, { halfOpenAfter, breaker: new ConsecutiveBreaker(failures) });

  const send = async ({ raw, response }: ForwardCall): Promise<void> => {
    const leave = new AbortController();
    const onClose = (): void => {
      if (!response.writableFinished) leave.abort();
    };
    response.once("close", onClose);
    try {
      const answer = await breaker.execute(() =>
        pool.request({
          path: raw.url ?? "/",
          method: (raw.method ?? "GET") as "GET",
          headers: requestHeaders(raw, { ...traceHeaders(), ...deadline() }),
          body: hasBody(raw.headers) ? raw : null,
          signal: leave.signal,
        }),
      );
      response.statusCode = answer.statusCode;
      for (const [name, value] of responseHeaders(answer.headers)) response.setHeader(name, value);
      await pipeline(answer.body, response);
    } finally {
      response.off("close", onClose);
    }
  };
  return {
    async forward(call) {
      try {
        await send(call);
      } catch (error) {
        if (call.response.destroyed && !call.response.writableFinished) return;
        throw unavailable(target, error, logger);
      }
    },
    close: () => pool.close(),
    destroy: () => pool.destroy(),
  };
}

function deadline(): Record<string, string> {
  const remaining = remainingTime();
  return Number.isFinite(remaining) ? { [deadlineHeader]: String(Math.floor(remaining)) } : {};
}

const hasBody = (headers: ForwardCall["raw"]["headers"]): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

function unavailable(target: Target, error: unknown, logger: Logger): HttpProblem {
  const late = error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError;
  if (!(error instanceof BrokenCircuitError)) logger.warn({ err: error, target }, "service does not answer");
  return new HttpProblem(
    503,
    {
      type: "urn:concordat:problem:service-unavailable",
      title: "Service unavailable",
      detail: `The ${target} service ${late ? "does not answer in time" : "does not answer"}; try again, with the same Idempotency-Key where there is one.`,
    },
    { "Retry-After": "1" },
  );
}
