import { type Authenticator, createServer } from "@concordat-shop/generated/payment/server.ts";
import type { Logger } from "@concordat/runtime/logging";
import type { Express } from "express";
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

/** Mounts the operations of the contract. */
export function mountPayment(app: Express, { parts, authenticate, logger }: PaymentAppOptions): void {
  const handlers = {
    listPayments: listPayments(parts),
    createPayment: createPayment(parts),
    getPayment: getPayment(parts),
    listRefunds: listRefunds(parts),
    createRefund: createRefund(parts),
  };
  app.use(createServer(handlers, { log: logger, authenticate: { oauth2: authenticate }, unmatched: "next" }));
}
