import {
  BrokenCircuitError,
  BulkheadRejectedError,
  CircuitState,
  DelegateBackoff,
  type IPolicy,
  type IRetryBackoffContext,
  SamplingBreaker,
  TaskCancelledError,
  TimeoutStrategy,
  bulkhead,
  circuitBreaker,
  handleWhen,
  retry,
  timeout,
  wrap,
} from "cockatiel";
import { deadlineHeader, remainingTime } from "./deadline.ts";
import type { Logger } from "./logging.ts";
import { type Metrics, noMetrics } from "./metrics.ts";
import { RetryBudget } from "./resilience/retry-budget.ts";
import { isIdempotent, isRepeatable, isRetryableStatus, retryAfter } from "./resilience/retryable.ts";
import { traceHeaders } from "./trace.ts";

export type CallErrorCode = "DEADLINE" | "ATTEMPT_TIMEOUT" | "CIRCUIT_OPEN" | "OVERLOADED";

/** A call that got no answer because a policy ended it. */
export class CallError extends Error {
  readonly code: CallErrorCode;
  readonly target: string;

  constructor(code: CallErrorCode, target: string, message: string, options?: ErrorOptions) {
    super(`${target}: ${message}`, options);
    this.name = "CallError";
    this.code = code;
    this.target = target;
  }
}

export interface ResilienceOptions {
  /** Names the other side in metrics, logs and errors. */
  readonly target: string;
  readonly metrics?: Metrics;
  readonly logger?: Logger;
  /** The fetch that is made resilient; the global one when absent. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for everything: all attempts, the waits between them and reading the answer. 10000 when absent. */
  readonly deadline?: number;
  /** Milliseconds for one attempt until the answer's headers; 3000 when absent. */
  readonly attemptTimeout?: number;
  /** Attempts after the first one; 3 when absent. */
  readonly retries?: number;
  /** First wait before a retry in milliseconds, doubled each time and drawn at random below that; 50 when absent. */
  readonly backoff?: number;
  /** Calls at once; 50 when absent. As many again may wait. */
  readonly concurrent?: number;
  /** Milliseconds until an open breaker lets one call through; 2000 when absent. */
  readonly halfOpenAfter?: number;
}

/**
 * A `fetch` for calls to one target, with policies from the outside in: overall deadline, retry, breaker, bulkhead,
 * timeout of the attempt. Only idempotent calls, or calls with an Idempotency-Key, are sent again, after connection
 * errors and the statuses 429, 502, 503 and 504 (`Retry-After` is honoured), and a budget keeps retries below a tenth of
 * the calls. The deadline of the surrounding request bounds the call and travels on, as the trace does.
 *
 * @throws CallError when a policy ends the call; what `fetch` throws otherwise.
 */
export function resilientFetch(options: ResilienceOptions): typeof fetch {
  const { target, metrics = noMetrics, logger } = options;
  const send = options.fetch ?? globalThis.fetch;
  const calls = metrics.counter("outgoing_calls_total", "Calls to other services", ["target", "outcome"]);
  const retries = metrics.counter("outgoing_retries_total", "Repeated calls to other services", ["target"]);
  const open = metrics.gauge("outgoing_breaker_open", "1 while the breaker refuses calls", ["target"]);
  open.set(0, { target });
  const budget = new RetryBudget(0.1, 10);

  const attempt = timeout(options.attemptTimeout ?? 3000, {
    strategy: TimeoutStrategy.Aggressive,
    // Otherwise the signal would cut off the body of an answer that came in time.
    abortOnReturn: false,
  });
  const room = bulkhead(options.concurrent ?? 50, options.concurrent ?? 50);
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof CallerAborted) && !(error instanceof BulkheadRejectedError)).orWhenResult(
      (result) => result instanceof Response && result.status >= 500,
    ),
    {
      halfOpenAfter: options.halfOpenAfter ?? 2000,
      breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 1 }),
    },
  );
  breaker.onStateChange((state) => {
    open.set(state === CircuitState.Open ? 1 : 0, { target });
    if (state === CircuitState.Open) logger?.warn({ target }, "breaker opened");
  });
  const once = wrap(breaker, room, attempt);
  /** Made for each call, as it depends on the call's deadline. */
  const repeatedUntil = (end: number) => {
    const fits = (response: Response) => (retryAfter(response, Date.now()) ?? 0) < end - performance.now();
    const policy = retry(
      handleWhen((error) => isRetryableError(error) && budget.take()).orWhenResult(
        (result) => result instanceof Response && isRetryableStatus(result.status) && fits(result) && budget.take(),
      ),
      { maxAttempts: options.retries ?? 3, backoff: new DelegateBackoff(backoff(options.backoff ?? 50)) },
    );
    policy.onGiveUp(() => budget.giveBack());
    policy.onRetry((reason) => {
      retries.add(1, { target });
      // The connection of an answer that nobody reads could not be used again.
      if ("value" in reason && reason.value instanceof Response) void reason.value.body?.cancel().catch(() => {});
    });
    return wrap(policy, once);
  };

  return async (input, init = {}) => {
    const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
    const method = (init.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
    const body = init.body ?? (input instanceof Request ? input.body : undefined);
    const left = Math.min(options.deadline ?? 10_000, remainingTime());
    const deadline = AbortSignal.timeout(Math.ceil(left));
    const caller = init.signal ?? (input instanceof Request ? input.signal : undefined);
    const end = performance.now() + left;
    const policy: IPolicy = isIdempotent(method, headers) && isRepeatable(body) ? repeatedUntil(end) : once;
    const outer = caller === undefined || caller === null ? deadline : AbortSignal.any([deadline, caller]);
    budget.earn();
    try {
      const response = await policy.execute(async ({ signal }) => {
        for (const [name, value] of Object.entries(traceHeaders())) headers.set(name, value);
        headers.set(deadlineHeader, String(Math.max(1, Math.floor(end - performance.now()))));
        try {
          return await send(input, { ...init, headers, signal: AbortSignal.any([signal, outer]) });
        } catch (error) {
          throw outer.aborted ? new CallerAborted(error) : error;
        }
      }, outer);
      calls.add(1, { target, outcome: String(response.status) });
      return response;
    } catch (error) {
      const failure = translate(error, target, { deadline, caller });
      calls.add(1, { target, outcome: failure instanceof CallError ? failure.code : "error" });
      throw failure;
    }
  };
}

/** The caller gave up, or the deadline has passed: no fault of the target. */
class CallerAborted extends Error {
  constructor(cause: unknown) {
    super("aborted", { cause });
  }
}

function isRetryableError(error: unknown): boolean {
  if (error instanceof CallerAborted || error instanceof BrokenCircuitError) return false;
  if (error instanceof BulkheadRejectedError) return false;
  return error instanceof TaskCancelledError || error instanceof TypeError || isConnectionError(error);
}

function isConnectionError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EAI_AGAIN|UND_ERR_(?:SOCKET|CONNECT))/.test(code);
}

function backoff(first: number) {
  return ({ attempt, result }: IRetryBackoffContext<unknown>): number => {
    const wish =
      "value" in result && result.value instanceof Response ? retryAfter(result.value, Date.now()) : undefined;
    // Full jitter: callers that failed together do not come back together.
    return wish ?? Math.random() * first * 2 ** attempt;
  };
}

interface Signals {
  readonly deadline: AbortSignal;
  readonly caller: AbortSignal | null | undefined;
}

function translate(error: unknown, target: string, { deadline, caller }: Signals): unknown {
  if (caller?.aborted === true) return caller.reason;
  if (deadline.aborted) return new CallError("DEADLINE", target, "no answer within the deadline", { cause: error });
  if (error instanceof BrokenCircuitError) return new CallError("CIRCUIT_OPEN", target, "fails too often, not called");
  if (error instanceof BulkheadRejectedError) return new CallError("OVERLOADED", target, "too many calls at once");
  if (error instanceof TaskCancelledError) return new CallError("ATTEMPT_TIMEOUT", target, "no answer in time");
  return error;
}
