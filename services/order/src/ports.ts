import type { Money, Order, Shortage } from "@concordat-shop/generated/order/types.ts";

/**
 * What the order service asks of payment. Every call may be repeated: the other side knows it by the order's id.
 * Each throws {@link Unavailable} when there is no answer.
 */
export interface PaymentPort {
  charge(order: Order, method: string): Promise<ChargeResult>;
  /** Gives everything back that is left of a payment; nothing happens when nothing is left. */
  refund(order: Order, paymentId: string, reason: string): Promise<void>;
}

export type ChargeResult =
  | { readonly state: "captured"; readonly paymentId: string }
  | { readonly state: "declined"; readonly declineCode: string };

/** What the order service asks of inventory; throws {@link Unavailable} when there is no answer. */
export interface InventoryPort {
  /** The prices of products; products that are not known are left out. */
  prices(skus: readonly string[]): Promise<ReadonlyMap<string, Money>>;
  /** Holds the goods of an order; may be repeated. */
  hold(order: Order): Promise<HoldResult>;
}

export type HoldResult =
  | { readonly state: "held"; readonly reservationId: string }
  | { readonly state: "short"; readonly shortages: Shortage[] };

/** Another service gave no usable answer; whether it acted is not known. */
export class Unavailable extends Error {
  readonly code = "SERVICE_UNAVAILABLE";
  readonly target: string;

  constructor(target: string, options?: ErrorOptions) {
    super(`the ${target} service gave no usable answer`, options);
    this.name = "Unavailable";
    this.target = target;
  }
}
