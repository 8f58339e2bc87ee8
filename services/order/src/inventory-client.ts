import { type Client, createReservation, listProducts } from "@concordat-shop/generated/inventory/client.ts";
import { type InventoryPort, Unavailable } from "./ports.ts";

/** The contract's largest page; an order has at most half as many lines. */
const largestPage = 100;

/** Inventory over its generated client; the idempotency key comes from the order's id. */
export function inventoryOver(client: Client): InventoryPort {
  return {
    async prices(skus) {
      const query = { sku: [...skus], limit: largestPage };
      const outcome = await answer(listProducts.result(client, { query }));
      if (!outcome.ok) throw new Unavailable("inventory", { cause: refusal(outcome) });
      return new Map(outcome.data.items.map(({ sku, price }) => [sku, price]));
    },
    async hold({ id: orderId, customerId, lines }) {
      const body = { orderId, customerId, lines: lines.map(({ sku, quantity }) => ({ sku, quantity })) };
      const outcome = await answer(createReservation.result(client, { body }, { idempotencyKey: `hold:${orderId}` }));
      if (outcome.status === 201) return { state: "held", reservationId: outcome.data.id };
      if (outcome.status === 409 && outcome.data.type === "urn:concordat:problem:out-of-stock") {
        return { state: "short", shortages: outcome.data.shortages ?? [] };
      }
      throw new Unavailable("inventory", { cause: refusal(outcome) });
    },
  };
}

async function answer<Outcome>(call: Promise<Outcome>): Promise<Outcome> {
  try {
    return await call;
  } catch (error) {
    throw new Unavailable("inventory", { cause: error });
  }
}

function refusal({ status, data }: { readonly status: number; readonly data: { readonly detail?: string } }): Error {
  return new Error(`inventory answered ${status}: ${data.detail ?? "no detail"}`);
}
