import {
  type Authenticator,
  createServer,
  type Handlers,
  type Middleware,
} from "@concordat-shop/generated/order/server.ts";
import type { Logger } from "@concordat/runtime/logging";
import { unavailableWhenTransient } from "@concordat/runtime/unavailable-handlers";
import { cancelOrder } from "./handlers/cancel-order.ts";
import { createOrder } from "./handlers/create-order.ts";
import { getOrder } from "./handlers/get-order.ts";
import { listOrders } from "./handlers/list-orders.ts";
import type { OrderParts } from "./parts.ts";

export interface OrderAppOptions {
  readonly parts: OrderParts;
  readonly authenticate: Authenticator;
  readonly logger: Logger;
}

/** An Express application, or whatever else takes a middleware. */
export interface MiddlewareHost {
  use(middleware: Middleware): unknown;
}

/** Mounts the operations of the contract. */
export function mountOrder(app: MiddlewareHost, { parts, authenticate, logger }: OrderAppOptions): void {
  const handlers: Handlers = {
    listOrders: listOrders(parts),
    createOrder: createOrder(parts),
    getOrder: getOrder(parts),
    cancelOrder: cancelOrder(parts),
  };
  app.use(
    createServer(unavailableWhenTransient(handlers, logger), {
      log: logger,
      authenticate: { oauth2: authenticate },
      unmatched: "next",
    }),
  );
}
