import type { IncomingMessage, ServerResponse } from "node:http";
import { problemOf, type ProblemDetails } from "../shared/problem.ts";
import { HttpProblem } from "./http-problem.ts";
import { compileOperation, type CompiledOperation, type Handler } from "./compile-operation.ts";
import type { ServiceDescriptor } from "./descriptor.ts";
import { ResponseChecker } from "./check-response.ts";
import { runOperation } from "./run-operation.ts";
import type { Server } from "./server-state.ts";
import { SegmentTree } from "./segment-tree.ts";
import { headerList, sendText, type HeaderList } from "./send-reply.ts";
import type { Authenticators } from "./security.ts";
import type { Middleware, ServerSettings } from "./settings.ts";

interface Route {
  readonly methods: Map<string, CompiledOperation>;
  allow: string;
}

/**
 * One middleware for all operations of a contract: it finds the operation by path and method, checks security, negotiates,
 * parses and validates, calls the handler and sends its answer. Every failure is an RFC 9457 problem.
 */
export function serve(
  service: ServiceDescriptor,
  handlers: object,
  settings: ServerSettings & { readonly authenticate?: object },
): Middleware {
  const production = process.env["NODE_ENV"] === "production";
  const validates = settings.validateResponses ?? !production;
  const server: Server = {
    service,
    settings,
    authenticators: Object.fromEntries(Object.entries(settings.authenticate ?? {})) as Authenticators,
    limits: {
      bodyBytes: settings.limits?.bodyBytes ?? 1_048_576,
      streamBytes: settings.limits?.streamBytes ?? 67_108_864,
      parts: settings.limits?.parts ?? 100,
      headers: settings.limits?.headers ?? 100,
      milliseconds: settings.limits?.milliseconds ?? 30_000,
    },
    checker:
      validates && service.responseSchemas !== undefined ? new ResponseChecker(service.responseSchemas) : undefined,
  };
  demandAuthenticators(server);
  const tree = routesOf(server, handlers);
  return (request, response, next) => {
    const url = request.url ?? "/";
    const mark = url.indexOf("?");
    const path = mark < 0 ? url : url.slice(0, mark);
    const match = tree.find(path);
    if (match === undefined) {
      if (settings.unmatched === "next" && next !== undefined) next();
      else
        refuse(
          server,
          request,
          response,
          undefined,
          new HttpProblem(404, { detail: "The contract has no such path." }),
        );
      return;
    }
    response.removeHeader("X-Powered-By");
    const method = request.method ?? "GET";
    const { methods, allow } = match.route;
    const operation = methods.get(method) ?? (method === "HEAD" ? methods.get("GET") : undefined);
    if (operation === undefined) {
      if (method === "OPTIONS") sendText(response, 204, ["Allow", allow], "", true);
      else
        refuse(
          server,
          request,
          response,
          undefined,
          new HttpProblem(405, { detail: `The path takes ${allow}.` }, { Allow: allow }),
        );
      return;
    }
    nameOperation(response, operation.id);
    runOperation(server, operation, match.values, mark < 0 ? "" : url.slice(mark + 1), request, response).catch(
      (error: unknown) => {
        refuse(server, request, response, operation, error);
      },
    );
  };
}

/** Express' `locals`, where metrics and logs of the application look for the operation. */
function nameOperation(response: ServerResponse & { readonly locals?: Record<string, unknown> }, id: string): void {
  if (response.locals !== undefined) response.locals["operationId"] = id;
}

function routesOf(server: Server, handlers: object): SegmentTree<Route> {
  const { service, settings } = server;
  const byId = new Map<string, unknown>(Object.entries(handlers));
  const tree = new SegmentTree<Route>();
  for (const [id, descriptor] of Object.entries(service.operations)) {
    const handler = byId.get(id);
    if (typeof handler !== "function")
      throw new TypeError(`Expected a handler for the operation ${id}, got ${typeof handler}`);
    const route = tree.at(descriptor.path, () => ({ methods: new Map(), allow: "" }));
    route.methods.set(descriptor.method, compileOperation(id, descriptor, handler as Handler, service, settings));
    const methods = [
      ...route.methods.keys(),
      ...(route.methods.has("GET") && !route.methods.has("HEAD") ? ["HEAD"] : []),
      "OPTIONS",
    ];
    route.allow = [...new Set(methods)].toSorted().join(", ");
  }
  return tree;
}

function demandAuthenticators({ service, authenticators }: Server): void {
  for (const [id, { security = [] }] of Object.entries(service.operations)) {
    for (const name of security.flatMap((requirement) => Object.keys(requirement))) {
      if (typeof authenticators[name] !== "function")
        throw new TypeError(`Expected options.authenticate.${name}: the operation ${id} asks for this security scheme`);
      if (service.securitySchemes[name] === undefined)
        throw new TypeError(`Expected the contract to declare the security scheme ${name}`);
    }
  }
}

/** Answers with a problem. What callers must not see (errors of our own) goes to the log. */
function refuse(
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
  operation: CompiledOperation | undefined,
  error: unknown,
): void {
  const known = error instanceof HttpProblem ? error : undefined;
  if (known === undefined) server.settings.log?.error({ err: error, operationId: operation?.id }, "request failed");
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const members: ProblemDetails = known?.problem ?? problemOf(500, { detail: "The server failed; its log says why." });
  const problem = operation === undefined ? members : { ...members, contract: operation.descriptor.source };
  const rendered = server.settings.renderProblem?.(problem, { operationId: operation?.id, raw: request });
  const headers: HeaderList = [
    "Content-Type",
    rendered?.contentType ?? "application/problem+json",
    ...headerList(known?.headers ?? {}),
    ...(operation?.headers ?? []),
  ];
  // An unread body would be taken for the next request on this connection.
  if (!request.complete) headers.push("Connection", "close");
  for (const name of response.getHeaderNames())
    if (name === "content-length" || name === "etag") response.removeHeader(name);
  sendText(
    response,
    rendered?.status ?? problem.status,
    headers,
    JSON.stringify(rendered?.body ?? problem),
    request.method === "HEAD",
  );
  request.resume();
}
