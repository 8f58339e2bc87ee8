import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { deadlineMiddleware } from "../deadline.ts";
import { httpMetrics } from "../metrics.ts";
import { traceMiddleware } from "../trace.ts";
import type { ServiceContext } from "./context.ts";

/**
 * The Express application around a service's routers: trace, metrics, health, `GET /metrics` before them; problems
 * (RFC 9457) for unknown paths and unexpected errors behind them.
 */
export function createServiceApp(
  context: Pick<ServiceContext, "logger" | "metrics" | "health">,
  mount: (app: Express) => void,
): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", "simple");
  app.use(context.health.router);
  app.get("/metrics", async (_request, response) => {
    const { contentType, body } = await context.metrics.expose();
    response.set("content-type", contentType).end(body);
  });
  app.use(traceMiddleware());
  app.use(deadlineMiddleware());
  app.use(httpMetrics(context.metrics));
  app.use(logRequests(context));
  mount(app);
  app.use(notFound);
  app.use(unexpectedError(context));
  return app;
}

function logRequests({ logger }: Pick<ServiceContext, "logger">): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once("close", () => {
      const line = {
        method: request.method,
        // Query values may be personal; the path is what finds the operation.
        path: request.originalUrl.split("?", 1)[0]?.slice(0, 500),
        status: response.statusCode,
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (response.statusCode >= 500) logger.warn(line, "request failed");
      else logger.info(line, "request");
    });
    next();
  };
}

const notFound: RequestHandler = (_request, response) => {
  problem(response, 404, "Not Found", "This server has no such path.");
};

function unexpectedError({ logger }: Pick<ServiceContext, "logger">): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) logger.error({ err: error }, "unexpected error");
    if (response.headersSent) {
      next(error);
      return;
    }
    if (status >= 500) problem(response, 500, "Internal Server Error", "The request could not be completed.");
    else problem(response, status, "Bad Request", "The request could not be read.");
  };
}

/** Express' own parsers mark the errors of a caller with a status below 500. */
function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && Number.isInteger(status) && status >= 400 && status < 500 ? status : 500;
}

function problem(response: Parameters<RequestHandler>[1], status: number, title: string, detail: string): void {
  response.status(status).set("content-type", "application/problem+json");
  response.end(JSON.stringify({ type: "about:blank", title, status, detail }));
}
