import type { StateHandler } from "@concordat/pact";
import { learn } from "../../../services/order/src/learn.ts";
import type { OrderParts } from "../../../services/order/src/parts.ts";
import { insertWaitingOrder } from "./waiting-order.ts";

/** The states of the order service, made by its own code. */
export function orderStates(parts: OrderParts): Readonly<Record<string, StateHandler>> {
  return {
    "the order does not exist": () => Promise.resolve(),
    "a confirmed order exists": async (parameters) => {
      const {
        orderId = "",
        customerId = "",
        paymentId = "",
        reservationId = "",
      } = parameters as Record<string, string>;
      await parts.database.tx(async (sql) => {
        await insertWaitingOrder(sql, parts, { orderId, customerId });
        await learn(parts, sql, orderId, { type: "payment-captured", paymentId });
        await learn(parts, sql, orderId, { type: "goods-held", reservationId });
      });
    },
  };
}
