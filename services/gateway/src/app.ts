import { createClient as inventoryClient } from "@concordat-shop/generated/inventory/client.ts";
import { createClient as orderClient } from "@concordat-shop/generated/order/client.ts";
import { createClient as paymentClient } from "@concordat-shop/generated/payment/client.ts";
import { type Authenticator, createServer, type Handlers } from "@concordat-shop/generated/gateway/server.ts";
import { forward } from "@concordat/runtime/codegen-v1/server";
import { remainingTime } from "@concordat/runtime/deadline";
import type { Logger } from "@concordat/runtime/logging";
import type { Metrics } from "@concordat/runtime/metrics";
import { resilientFetch } from "@concordat/runtime/resilience";
import { traceHeaders } from "@concordat/runtime/trace";
import type { Express } from "express";
import { getOrderSummary } from "./handlers/get-order-summary.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import { owners, type Target } from "./routes.ts";
import type { Upstream } from "./upstream.ts";

export interface GatewayAppOptions {
  readonly authenticate: Authenticator;
  readonly upstreams: Readonly<Record<Target, Upstream>>;
  /** Base URLs of the services. */
  readonly urls: Readonly<Record<Target, string>>;
  readonly limit: RateLimiter;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Mounts the public operations: checked here, limited here, answered by the services that own them. */
export function mountGateway(app: Express, options: GatewayAppOptions): void {
  const { authenticate, logger } = options;
  app.use((_request, response, next) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");
    next();
  });
  app.use(
    createServer(handlers(options), { log: logger, authenticate: { oauth2: authenticate, clientBasic: passOn } }),
  );
}

/** The auth service checks clients' secrets; the gateway only passes them on. */
const passOn: Authenticator = ({ credential }) => ({
  subject: `client ${Buffer.from(credential, "base64").toString("utf8").split(":")[0] ?? ""}`,
  scopes: [],
});

function handlers({ upstreams, urls, limit, logger, metrics }: GatewayAppOptions): Handlers {
  const routed = Object.entries(owners).map(([id, target]) => [
    id,
    forward(async (call) => {
      await limit(call);
      await upstreams[target].forward(call);
    }),
  ]);
  const callsTo = (target: Target) => {
    const fetch = resilientFetch({ target, metrics, logger, attemptTimeout: 2000, retries: 1 });
    return (token: string) => ({
      baseUrl: urls[target],
      auth: { oauth2: token },
      fetch,
      retry: false as const,
      trace: traceHeaders,
      remaining: remainingTime,
    });
  };
  const [order, payment, inventory] = [callsTo("order"), callsTo("payment"), callsTo("inventory")];
  return {
    ...(Object.fromEntries(routed) as Record<keyof typeof owners, ReturnType<typeof forward>>),
    getOrderSummary: getOrderSummary({
      order: (token) => orderClient(order(token)),
      payment: (token) => paymentClient(payment(token)),
      inventory: (token) => inventoryClient(inventory(token)),
      limit,
    }),
  };
}
