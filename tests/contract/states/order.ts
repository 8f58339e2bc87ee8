import type { StateHandler } from "@concordat/pact";
import { learn } from "../../../services/order/src/learn.ts";
import type { OrderParts } from "../../../services/order/src/parts.ts";
import { startSaga } from "../../../services/order/src/saga.ts";
import { insertSaga } from "../../../services/order/src/saga-store.ts";
import { insertOrder } from "../../../services/order/src/store.ts";

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
        await insertOrder(sql, {
          id: orderId,
          customerId,
          mode: "choreographed",
          paymentMethod: "tok_ok",
          currency: "EUR",
          total: 3998,
          lines: [{ sku: "TEA", quantity: 2, amount: 1999 }],
        });
        await insertSaga(sql, orderId, startSaga("choreographed"), parts.timers);
        await learn(parts, sql, orderId, { type: "payment-captured", paymentId });
        await learn(parts, sql, orderId, { type: "goods-held", reservationId });
      });
    },
  };
}
