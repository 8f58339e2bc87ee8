import { type Client, createPayment, createRefund } from "@concordat-shop/generated/payment/client.ts";
import { type PaymentPort, Unavailable } from "./ports.ts";

/**
 * Payment over its generated client. The idempotency keys come from the order's id: a call that is repeated, by a retry or
 * by another process after a crash, is the same call to payment.
 */
export function paymentOver(client: Client): PaymentPort {
  return {
    async charge(order, method) {
      const { id: orderId, customerId, total: amount } = order;
      const body = { orderId, customerId, amount, method };
      const outcome = await answer(createPayment.result(client, { body }, { idempotencyKey: `charge:${orderId}` }));
      if (outcome.status === 201) return { state: "captured", paymentId: outcome.data.id };
      if (outcome.status === 402) return { state: "declined", declineCode: outcome.data.declineCode };
      throw new Unavailable("payment", { cause: refusal(outcome) });
    },
    async refund({ id: orderId }, paymentId, reason) {
      const input = { params: { paymentId }, body: { reason } };
      const outcome = await answer(createRefund.result(client, input, { idempotencyKey: `refund:${orderId}` }));
      const nothingLeft = outcome.status === 409 && outcome.data.type === "urn:concordat:problem:nothing-to-refund";
      if (outcome.status !== 201 && !nothingLeft) throw new Unavailable("payment", { cause: refusal(outcome) });
    },
  };
}

async function answer<Outcome>(call: Promise<Outcome>): Promise<Outcome> {
  try {
    return await call;
  } catch (error) {
    throw new Unavailable("payment", { cause: error });
  }
}

function refusal({ status, data }: { readonly status: number; readonly data: { readonly detail?: string } }): Error {
  return new Error(`payment answered ${status}: ${data.detail ?? "no detail"}`);
}
