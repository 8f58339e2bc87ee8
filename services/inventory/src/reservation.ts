export interface ReservationLine {
  readonly sku: string;
  readonly quantity: number;
}

/** A reservation as the contract shows it. */
export interface Reservation {
  readonly id: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly status: "held" | "released";
  readonly lines: readonly ReservationLine[];
  readonly createdAt: string;
  readonly releasedAt?: string;
}

export interface ReservationDraft {
  readonly orderId: string;
  readonly customerId: string;
  readonly lines: readonly ReservationLine[];
}

/** A product of which there is not enough. */
export interface Shortage {
  readonly sku: string;
  readonly requested: number;
  readonly available: number;
}
