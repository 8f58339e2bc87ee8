import { type DestinationStream, type Logger as PinoLogger, pino } from "pino";
import { redactSecrets, redactText } from "./logging/redact.ts";
import { currentTrace } from "./trace.ts";

export type Logger = PinoLogger;

export interface LoggerOptions {
  /** Stands in every line as `service`. */
  readonly service: string;
  /** Least severe level that is written; `info` when absent. */
  readonly level?: string;
  /** Where lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

/**
 * A structured logger: one JSON object a line, with the level's name, the time, the service and, inside a request or an
 * event handler, `traceId` and `spanId`. Credentials are removed by member name (`authorization`, `password`, `cookie`,
 * anything that ends in `token` or `secret`, at any depth) and by shape (bearer tokens, JWTs, passwords in URLs).
 */
export function createLogger(options: LoggerOptions): Logger {
  const logger = pino(
    {
      level: options.level ?? "info",
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (line) => redactSecrets(line) as Record<string, unknown>,
        bindings: (bindings) => redactSecrets(bindings) as Record<string, unknown>,
      },
      serializers: { err: (error: unknown) => error },
      mixin: () => {
        const trace = currentTrace();
        return trace === undefined ? {} : { traceId: trace.traceId, spanId: trace.spanId };
      },
      hooks: { streamWrite: redactText },
    },
    options.destination ?? pino.destination({ fd: 1, sync: true }),
  );
  // pino does not pass a child's bindings through the formatter; children inherit this method.
  const createChild = Reflect.get(logger, "child") as Logger["child"];
  logger.child = function child(this: Logger, bindings, childOptions) {
    return createChild.call(this, redactSecrets(bindings) as typeof bindings, childOptions);
  } as Logger["child"];
  return logger;
}
