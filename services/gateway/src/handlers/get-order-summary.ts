import { getOrder, type Client as OrderClient } from "@concordat-shop/generated/order/client.ts";
import {
  listPayments,
  type ListPaymentsData,
  type Client as PaymentClient,
} from "@concordat-shop/generated/payment/client.ts";
import {
  listReservations,
  type ListReservationsData,
  type Client as InventoryClient,
} from "@concordat-shop/generated/inventory/client.ts";
import { type GetOrderSummary, HttpProblem, ok, problem } from "@concordat-shop/generated/gateway/server.ts";
import type { OrderSummary, ShipmentLine } from "@concordat-shop/generated/gateway/types.ts";
import type { RateLimiter } from "../rate-limiter.ts";

/** The services that are asked, each in the name of the caller. */
export interface SummaryParts {
  /** Clients that call with the bearer token of the request at hand. */
  readonly order: (token: string) => OrderClient;
  readonly payment: (token: string) => PaymentClient;
  readonly inventory: (token: string) => InventoryClient;
  readonly limit: RateLimiter;
}

/** An order with its payments and the goods held for it, read at the same time; missing parts are named. */
export function getOrderSummary({ order, payment, inventory, limit }: SummaryParts): GetOrderSummary {
  return async ({ params: { orderId }, raw, auth, operationId, signal }) => {
    await limit({ operationId, auth, raw });
    const token = (raw.headers.authorization ?? "").replace(/^bearer +/i, "");
    const query = { query: { orderId } };
    const [found, payments, reservations] = await Promise.all([
      getOrder.result(order(token), { params: { orderId } }, { signal }).catch(orderAway),
      part<ListPaymentsData>(listPayments.result(payment(token), query, { signal })),
      part<ListReservationsData>(listReservations.result(inventory(token), query, { signal })),
    ]);
    if (found.status === 404) return problem(404, { detail: "No order with this id belongs to you." });
    if (found.status !== 200) return orderAway();
    const unavailable: OrderSummary["unavailable"] = [
      ...(payments === undefined ? (["payments"] as const) : []),
      ...(reservations === undefined ? (["shipment"] as const) : []),
    ];
    return ok({
      order: found.data,
      payments: payments?.items ?? [],
      shipment: (reservations?.items ?? []).flatMap(({ id, status, lines }) =>
        lines.map(({ sku, quantity }): ShipmentLine => ({ sku, quantity, status, reservationId: id })),
      ),
      unavailable,
    });
  };
}

/** Without the order there is no summary. */
function orderAway(): never {
  const type = "urn:concordat:problem:service-unavailable";
  const detail = "The order service does not answer; try again.";
  throw new HttpProblem(503, { type, title: "Service unavailable", detail }, { "Retry-After": "1" });
}

/** A list that may be missing: a refusal or a failure costs its part of the summary only. */
async function part<Page>(
  call: Promise<{ readonly status: number; readonly data: unknown }>,
): Promise<Page | undefined> {
  try {
    const { status, data } = await call;
    return status === 200 ? (data as Page) : undefined;
  } catch {
    return undefined;
  }
}
