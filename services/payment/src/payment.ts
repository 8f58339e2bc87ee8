import type { Money } from "./money.ts";

export type PaymentStatus = "processing" | "captured" | "declined" | "refunded";

/** A payment as the contract shows it. */
export interface Payment {
  readonly id: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly status: PaymentStatus;
  readonly amount: Money;
  readonly refunded: Money;
  readonly declineCode?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A wish to charge an order. */
export interface PaymentDraft {
  readonly orderId: string;
  readonly customerId: string;
  readonly amount: Money;
  /** The acquirer's token. */
  readonly method: string;
}

/** A refund as the contract shows it. */
export interface Refund {
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
  readonly amount: Money;
  readonly reason: string;
  readonly createdAt: string;
}
