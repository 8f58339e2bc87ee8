import {
  type Authenticator,
  createServer,
  type Handlers,
  type Middleware,
} from "@concordat-shop/generated/payment/server.ts";
import type { Logger } from "@concordat/runtime/logging";
import { unavailableWhenTransient } from "@concordat/runtime/unavailable-handlers";
import { createPayment } from "./handlers/create-payment.ts";
import { createRefund } from "./handlers/create-refund.ts";
import { getPayment } from "./handlers/get-payment.ts";
import { listPayments } from "./handlers/list-payments.ts";
import { listRefunds } from "./handlers/list-refunds.ts";
import type { PaymentParts } from "./parts.ts";

export interface PaymentAppOptions {
  readonly parts: PaymentParts;
  readonly authenticate: Authenticator;
  readonly logger: Logger;
}

/** An Express application, or whatever else takes a middleware. */
export interface MiddlewareHost {
  use(middleware: Middleware): unknown;
}

/** Mounts the operations of the contract. */
export function mountPayment(app: MiddlewareHost, { parts, authenticate, logger }: PaymentAppOptions): void {
  const handlers: Handlers = {
    listPayments: listPayments(parts),
    createPayment: createPayment(parts),
    getPayment: getPayment(parts),
    listRefunds: listRefunds(parts),
    createRefund: createRefund(parts),
  };
  app.use(
    createServer(unavailableWhenTransient(handlers, logger), {
      log: logger,
      authenticate: { oauth2: authenticate },
      unmatched: "next",
    }),
  );
}
