import { type Health, createHealth } from "../health.ts";
import { type Logger, createLogger } from "../logging.ts";
import { type MetricsRegistry, createMetrics } from "../metrics.ts";

/** What a service's parts share; made first, handed to all. */
export interface ServiceContext {
  readonly name: string;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  readonly health: Health;
}

/** The logger, metrics and health of one process. */
export function createServiceContext(options: { readonly name: string; readonly level?: string }): ServiceContext {
  const level = options.level === undefined ? {} : { level: options.level };
  const logger = createLogger({ service: options.name, ...level });
  const metrics = createMetrics({ service: options.name });
  return { name: options.name, logger, metrics, health: createHealth({ logger }) };
}
