import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The header in which a caller tells how many milliseconds it still waits. A duration, not a time of day, as clocks of
 * two machines differ.
 */
export const deadlineHeader = "x-request-timeout-ms";

const context = new AsyncLocalStorage<number>();

/** Runs `work` with at most `milliseconds` left; an earlier deadline of the surroundings stays. */
export function withDeadline<T>(milliseconds: number, work: () => T): T {
  const end = performance.now() + milliseconds;
  return context.run(Math.min(end, context.getStore() ?? Number.POSITIVE_INFINITY), work);
}

/** Milliseconds until the deadline of the surrounding request; infinite without one, never negative. */
export function remainingTime(): number {
  return Math.max(0, (context.getStore() ?? Number.POSITIVE_INFINITY) - performance.now());
}

interface DeadlineRequest {
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Express middleware: what a caller will wait for bounds what this request waits for. Nonsense is ignored. */
export function deadlineMiddleware() {
  return (request: DeadlineRequest, _response: unknown, next: () => void): void => {
    const text = request.headers[deadlineHeader];
    if (typeof text === "string" && /^\d{1,7}$/.test(text)) withDeadline(Number(text), next);
    else next();
  };
}
