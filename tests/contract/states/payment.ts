import type { StateHandler } from "@concordat/pact";
import type { Money } from "@concordat-shop/generated/payment/types.ts";
import { giveRefund } from "../../../services/payment/src/give-refund.ts";
import type { PaymentParts } from "../../../services/payment/src/parts.ts";
import { settle } from "../../../services/payment/src/settle-payment.ts";
import { closeOrder, insertPayment, lockOrder } from "../../../services/payment/src/store.ts";

interface Captured {
  readonly paymentId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly amount: Money;
}

/** The states of the payment service, made by its own code. */
export function paymentStates(parts: PaymentParts): Readonly<Record<string, StateHandler>> {
  const capture = async (parameters: Record<string, unknown>): Promise<Captured> => {
    const captured = parameters as unknown as Captured;
    const { paymentId, orderId, customerId, amount } = captured;
    const draft = { orderId, customerId, amount, method: "tok_ok" };
    await parts.database.tx(async (sql) => {
      await lockOrder(sql, orderId);
      await insertPayment(sql, paymentId, draft, { dueInSeconds: 3600 });
    });
    await settle(parts, paymentId);
    return captured;
  };
  return {
    "nothing was paid for the order": () => Promise.resolve(),
    "a payment was captured": async (parameters) => void (await capture(parameters)),
    "a payment was refunded": async (parameters) => {
      const { paymentId } = await capture(parameters);
      const scope = { caller: "states", operation: "createRefund", key: paymentId };
      const { status } = await giveRefund(parts, scope, paymentId, { reason: "Order rejected" });
      if (status !== 201) throw new Error(`expected a refund, got status ${status}`);
    },
    "the order has ended": ({ orderId }) => closeOrder(parts.database, String(orderId), "Order cancelled"),
  };
}
