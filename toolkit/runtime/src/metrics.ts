import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

export type Labels = Readonly<Record<string, string>>;

/** What code that measures needs to know of the metrics library. */
export interface Metrics {
  /** Counts up: `orders_total`. */
  counter(name: string, help: string, labels?: readonly string[]): { add(value?: number, labels?: Labels): void };
  /** Goes up and down: `breaker_open`. */
  gauge(name: string, help: string, labels?: readonly string[]): { set(value: number, labels?: Labels): void };
  /** Observes durations in seconds. */
  histogram(
    name: string,
    help: string,
    labels?: readonly string[],
  ): { observe(seconds: number, labels?: Labels): void };
}

export interface MetricsRegistry extends Metrics {
  /** The text of `GET /metrics` and its media type. */
  expose(): Promise<{ contentType: string; body: string }>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics of one process in the Prometheus format. Asking twice for one name gives the same metric. */
export function createMetrics(options: { readonly service: string; readonly process?: boolean }): MetricsRegistry {
  const registry = new Registry();
  registry.setDefaultLabels({ service: options.service });
  if (options.process !== false) collectDefaultMetrics({ register: registry });
  const known = <M>(name: string, create: () => M): M => (registry.getSingleMetric(name) as M | undefined) ?? create();
  const settings = (name: string, help: string, labels: readonly string[]) => ({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
  });
  return {
    counter(name, help, labels = []) {
      const counter = known(name, () => new Counter(settings(name, help, labels)));
      return { add: (value = 1, at = {}) => counter.inc({ ...at }, value) };
    },
    gauge(name, help, labels = []) {
      const gauge = known(name, () => new Gauge(settings(name, help, labels)));
      return { set: (value, at = {}) => gauge.set({ ...at }, value) };
    },
    histogram(name, help, labels = []) {
      const histogram = known(name, () => new Histogram({ ...settings(name, help, labels), buckets: seconds }));
      return { observe: (value, at = {}) => histogram.observe({ ...at }, value) };
    },
    async expose() {
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Metrics that go nowhere, for code that runs without a registry. */
export const noMetrics: Metrics = {
  counter: () => ({ add: () => {} }),
  gauge: () => ({ set: () => {} }),
  histogram: () => ({ observe: () => {} }),
};

interface MeasuredRequest {
  readonly method?: string | undefined;
}
interface MeasuredResponse {
  readonly statusCode: number;
  readonly locals?: Readonly<Record<string, unknown>>;
  once(event: "finish" | "close", listener: () => void): unknown;
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Express middleware that measures every request. The label `operation` is the contract's operationId, which the
 * generated server leaves in `response.locals.operationId`; paths are never labels, as a caller could make up any number.
 */
export function httpMetrics(metrics: Metrics) {
  const durations = metrics.histogram("http_server_request_duration_seconds", "Duration of HTTP requests", [
    "method",
    "operation",
    "status",
  ]);
  return (request: MeasuredRequest, response: MeasuredResponse, next: () => void): void => {
    const start = performance.now();
    response.once("close", () => {
      const operation = response.locals?.["operationId"];
      durations.observe((performance.now() - start) / 1000, {
        method: methods.has(request.method ?? "") ? (request.method ?? "") : "other",
        operation: typeof operation === "string" ? operation : "none",
        status: String(response.statusCode),
      });
    });
    next();
  };
}
