import type { Rejection, Shortage } from "@concordat-shop/generated/order/types.ts";

/** Who leads an order to its end: this service by calls, or everybody by events. */
export type OrderMode = "orchestrated" | "choreographed";

/**
 * What the saga of an order waits for: `charging`, `reserving` and `refunding` are the calls of the orchestrated one,
 * `awaiting` the events of the choreographed one. Everything known so far is in the state, so that a process that finds
 * it in the database goes on where another one died.
 */
export type SagaStep = "charging" | "reserving" | "refunding" | "awaiting" | "confirmed" | "rejected" | "cancelled";

export interface Saga {
  readonly mode: OrderMode;
  readonly step: SagaStep;
  readonly paymentId?: string;
  readonly reservationId?: string;
  /** Set when it is clear that the order will be rejected, and stays. */
  readonly rejection?: Rejection;
  /** The acquirer's reason, where the payment was declined. */
  readonly declineCode?: string;
  /** What there was not enough of, where goods were short. */
  readonly shortages?: Shortage[];
}

/** What the saga learns, by an answer, an event, the clock or the customer. */
export type SagaInput =
  | { readonly type: "payment-captured"; readonly paymentId: string }
  | { readonly type: "payment-declined"; readonly declineCode: string }
  | { readonly type: "goods-held"; readonly reservationId: string }
  | { readonly type: "goods-short"; readonly shortages: Shortage[] }
  | { readonly type: "refunded" }
  | { readonly type: "deadline-passed" }
  | { readonly type: "cancelled" };

/** Inputs that tell how far an order is, apart from the customer's wish. */
type News = Exclude<SagaInput, { readonly type: "cancelled" }>;

export function startSaga(mode: OrderMode): Saga {
  return { mode, step: mode === "orchestrated" ? "charging" : "awaiting" };
}

/** True when the order has its final status; only a confirmed order can still be cancelled. */
export function hasEnded({ step }: Saga): boolean {
  return step === "confirmed" || step === "rejected" || step === "cancelled";
}

/**
 * The next state. Pure and total: an input that the state does not wait for (a late answer, a repeated event) gives the
 * same state back.
 *
 * A rejected or cancelled order is announced by an event, on which payment and inventory undo whatever they did or will
 * not do it any more. So the saga need not know whether a call that got no answer took effect: where the payment is
 * known it is refunded by a call first, everything else is left to the event.
 */
export function advance(saga: Saga, input: SagaInput): Saga {
  if (input.type === "cancelled") {
    return saga.step === "rejected" || saga.step === "cancelled" ? saga : { ...saga, step: "cancelled" };
  }
  if (hasEnded(saga)) return saga;
  return saga.mode === "orchestrated" ? orchestrated(saga, input) : choreographed(saga, input);
}

function orchestrated(saga: Saga, input: News): Saga {
  const { step } = saga;
  switch (input.type) {
    case "payment-captured":
      return step === "charging" ? { ...saga, step: "reserving", paymentId: input.paymentId } : saga;
    case "payment-declined":
      return step === "charging" ? declined(saga, input.declineCode) : saga;
    case "goods-held":
      return step === "reserving" ? { ...saga, step: "confirmed", reservationId: input.reservationId } : saga;
    case "goods-short":
      return step === "reserving" ? { ...short(saga, input.shortages), step: "refunding" } : saga;
    case "refunded":
      return step === "refunding" ? { ...saga, step: "rejected" } : saga;
    case "deadline-passed":
      // Before it is rejected, one more time span to give the money back by a call; after it the event has to do.
      return { ...saga, step: step === "reserving" ? "refunding" : "rejected", rejection: saga.rejection ?? late };
  }
}

function choreographed(saga: Saga, input: News): Saga {
  switch (input.type) {
    case "payment-captured":
      return saga.paymentId === undefined ? confirmWhenBoth({ ...saga, paymentId: input.paymentId }) : saga;
    case "goods-held":
      return saga.reservationId === undefined ? confirmWhenBoth({ ...saga, reservationId: input.reservationId }) : saga;
    case "payment-declined":
      return declined(saga, input.declineCode);
    case "goods-short":
      return short(saga, input.shortages);
    case "deadline-passed":
      return { ...saga, step: "rejected", rejection: late };
    case "refunded":
      return saga;
  }
}

function confirmWhenBoth(saga: Saga): Saga {
  const both = saga.paymentId !== undefined && saga.reservationId !== undefined;
  return both ? { ...saga, step: "confirmed" } : saga;
}

const late: Rejection = { reason: "deadline_exceeded", detail: "The order was not settled in time." };

function declined(saga: Saga, declineCode: string): Saga {
  const rejection: Rejection = { reason: "payment_declined", detail: `The payment was declined: ${declineCode}.` };
  return { ...saga, step: "rejected", rejection, declineCode };
}

function short(saga: Saga, shortages: Shortage[]): Saga {
  const words = shortages.map(({ sku, requested, available }) => `${sku}: ${requested} asked for, ${available} free`);
  const detail = words.length === 0 ? "Not enough is in stock." : `${words.join("; ").slice(0, 1000)}.`;
  return { ...saga, step: "rejected", rejection: { reason: "out_of_stock", detail }, shortages };
}
