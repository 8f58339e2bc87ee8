import { HttpProblem } from "./codegen-v1/server.ts";
import { isTransientError } from "./events/transient-error.ts";
import type { Logger } from "./logging.ts";

type Handler = (request: never) => unknown;

/**
 * Handlers of a generated server that answer 503 with `Retry-After`, instead of failing, while the surroundings are
 * away: a database that restarts, a connection that broke. Anything else stays the error that it is.
 */
export function unavailableWhenTransient<Handlers extends object>(
  handlers: Handlers,
  logger: Pick<Logger, "warn">,
): Handlers {
  const guarded = Object.entries(handlers as Record<string, Handler>).map(([operationId, handler]) => [
    operationId,
    async (request: never) => {
      try {
        return await handler(request);
      } catch (error) {
        if (error instanceof HttpProblem || !isTransientError(error)) throw error;
        logger.warn({ err: error, operationId }, "unavailable for the moment");
        throw new HttpProblem(
          503,
          {
            detail: "The service cannot reach what it needs; try again, with the same Idempotency-Key if there is one.",
          },
          { "Retry-After": "1" },
        );
      }
    },
  ]);
  return Object.fromEntries(guarded) as Handlers;
}
