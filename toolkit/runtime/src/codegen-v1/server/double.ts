import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServiceDescriptor } from "./descriptor.ts";
import { HttpProblem } from "./http-problem.ts";
import type { ServerRequest } from "./request.ts";
import type { Auth, AuthenticationRequest } from "./security.ts";
import { serve } from "./serve.ts";
import type { ServerSettings } from "./settings.ts";

/** A call that the double has taken. */
export interface DoubleCall {
  readonly operationId: string;
  readonly request: ServerRequest;
}

/** A server for tests that refuses what the contract refuses, in requests and in the test's own answers. */
export interface Double {
  /** The base URL, on a port that the system chose. */
  readonly url: string;
  /** Every valid call, in order. */
  readonly calls: readonly DoubleCall[];
  /** Errors of handlers and answers that violate the contract: callers see a 500. */
  readonly errors: readonly unknown[];
  close(): Promise<void>;
}

/**
 * Serves a contract on the loopback interface. Operations without a handler answer 501; any credential is taken, with
 * every scope.
 */
export async function startDouble(
  service: ServiceDescriptor,
  handlers: object,
  settings: ServerSettings = {},
): Promise<Double> {
  const calls: DoubleCall[] = [];
  const errors: unknown[] = [];
  const given = new Map<string, unknown>(Object.entries(handlers));
  const recorded = Object.fromEntries(
    Object.keys(service.operations).map((operationId) => [
      operationId,
      (request: ServerRequest) => {
        calls.push({ operationId, request });
        const handler = given.get(operationId);
        if (typeof handler !== "function")
          throw new HttpProblem(501, { detail: `The double has no handler for ${operationId}.` });
        return (handler as (request: ServerRequest) => unknown)(request);
      },
    ]),
  );
  const anyone = ({ credential }: AuthenticationRequest, scopes: readonly string[]): Auth => ({
    subject: credential,
    scopes,
  });
  const authenticate = Object.fromEntries(Object.keys(service.securitySchemes).map((name) => [name, anyone]));
  const log = {
    error: (fields: object) => void errors.push("err" in fields ? fields.err : fields),
    warn: () => undefined,
  };
  const middleware = serve(service, recorded, { log, validateResponses: true, ...settings, authenticate });
  const server = createServer((request, response) => middleware(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    errors,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
