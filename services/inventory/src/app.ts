import {
  type Authenticator,
  createServer,
  type Handlers,
  type Middleware,
} from "@concordat-shop/generated/inventory/server.ts";
import type { Logger } from "@concordat/runtime/logging";
import { unavailableWhenTransient } from "@concordat/runtime/unavailable-handlers";
import { createProduct } from "./handlers/create-product.ts";
import { createReservation } from "./handlers/create-reservation.ts";
import { getProduct } from "./handlers/get-product.ts";
import { getReservation } from "./handlers/get-reservation.ts";
import { listProducts } from "./handlers/list-products.ts";
import { listReservations } from "./handlers/list-reservations.ts";
import { releaseReservation } from "./handlers/release-reservation.ts";
import { setStock } from "./handlers/set-stock.ts";
import type { InventoryParts } from "./parts.ts";

export interface InventoryAppOptions {
  readonly parts: InventoryParts;
  readonly authenticate: Authenticator;
  readonly logger: Logger;
}

/** An Express application, or whatever else takes a middleware. */
export interface MiddlewareHost {
  use(middleware: Middleware): unknown;
}

/** Mounts the operations of the contract. */
export function mountInventory(app: MiddlewareHost, { parts, authenticate, logger }: InventoryAppOptions): void {
  const handlers: Handlers = {
    listProducts: listProducts(parts),
    createProduct: createProduct(parts),
    getProduct: getProduct(parts),
    setStock: setStock(parts),
    listReservations: listReservations(parts),
    createReservation: createReservation(parts),
    getReservation: getReservation(parts),
    releaseReservation: releaseReservation(parts),
  };
  app.use(
    createServer(unavailableWhenTransient(handlers, logger), {
      log: logger,
      authenticate: { oauth2: authenticate },
      unmatched: "next",
    }),
  );
}
