import type { Sql } from "@concordat/runtime/database";
import type { OrderParts } from "../../../services/order/src/parts.ts";
import { insertSaga } from "../../../services/order/src/saga-store.ts";
import { startSaga } from "../../../services/order/src/saga.ts";
import { insertOrder } from "../../../services/order/src/store.ts";
import { price, total } from "../examples.ts";

/** Inserts an order that waits for the events of payment and inventory. */
export async function insertWaitingOrder(
  sql: Sql,
  { timers }: Pick<OrderParts, "timers">,
  { orderId: id, customerId }: { readonly orderId: string; readonly customerId: string },
): Promise<void> {
  await insertOrder(sql, {
    id,
    customerId,
    mode: "choreographed",
    paymentMethod: "tok_ok",
    currency: total.currency,
    total: total.amount,
    lines: [{ sku: "TEA", quantity: 2, amount: price.amount }],
  });
  await insertSaga(sql, id, startSaga("choreographed"), timers);
}
