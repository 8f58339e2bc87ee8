import type { OrderParts } from "../../../services/order/src/parts.ts";
import { insertSaga } from "../../../services/order/src/saga-store.ts";
import { startSaga } from "../../../services/order/src/saga.ts";
import { insertOrder } from "../../../services/order/src/store.ts";
import { customerId, orderId } from "../examples.ts";

/** An order that waits for the events of payment and inventory. */
export async function waitingOrder({ database, timers }: OrderParts): Promise<void> {
  await database.query("TRUNCATE orders CASCADE");
  await database.tx(async (sql) => {
    await insertOrder(sql, {
      id: orderId,
      customerId,
      mode: "choreographed",
      paymentMethod: "tok_ok",
      currency: "EUR",
      total: 3998,
      lines: [{ sku: "TEA", quantity: 2, amount: 1999 }],
    });
    await insertSaga(sql, orderId, startSaga("choreographed"), timers);
  });
}
