/** Who leads an order to its end: this service by calls, or everybody by events. */
export type OrderMode = "orchestrated" | "choreographed";

export type RejectionReason = "payment_declined" | "out_of_stock" | "deadline_exceeded";

export interface Rejection {
  readonly reason: RejectionReason;
  readonly detail: string;
}

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
}

/** What the saga learns, by an answer, an event, the clock or the customer. */
export type SagaInput =
  | { readonly type: "payment-captured"; readonly paymentId: string }
  | { readonly type: "payment-declined"; readonly detail: string }
  | { readonly type: "goods-held"; readonly reservationId: string }
  | { readonly type: "goods-short"; readonly detail: string }
  | { readonly type: "refunded" }
  | { readonly type: "deadline-passed" }
  | { readonly type: "cancelled" };

export function startSaga(mode: OrderMode): Saga {
  return { mode, step: mode === "orchestrated" ? "charging" : "awaiting" };
}

/** True when nothing can change the saga any more. */
export function hasEnded({ step }: Saga): boolean {
  return step === "confirmed" || step === "rejected" || step === "cancelled";
}

/**
 * The next state. Pure and total: an input that the state does not wait for (a late answer, a repeated event) changes
 * nothing.
 *
 * A rejected or cancelled order is announced by an event, on which payment and inventory undo whatever they did or will
 * not do it any more. So the saga need not know whether a call that got no answer took effect: where the payment is
 * known it is refunded by a call first, everything else is left to the event.
 */
export function advance(saga: Saga, input: SagaInput): Saga {
  if (hasEnded(saga)) return saga;
  if (input.type === "cancelled") return { ...saga, step: "cancelled" };
  return saga.mode === "orchestrated" ? orchestrated(saga, input) : choreographed(saga, input);
}

function orchestrated(saga: Saga, input: SagaInput): Saga {
  const { step } = saga;
  switch (input.type) {
    case "payment-captured":
      return step === "charging" ? { ...saga, step: "reserving", paymentId: input.paymentId } : saga;
    case "payment-declined":
      return step === "charging" ? reject(saga, { reason: "payment_declined", detail: input.detail }) : saga;
    case "goods-held":
      return step === "reserving" ? { ...saga, step: "confirmed", reservationId: input.reservationId } : saga;
    case "goods-short":
      return step === "reserving"
        ? { ...saga, step: "refunding", rejection: { reason: "out_of_stock", detail: input.detail } }
        : saga;
    case "refunded":
      return step === "refunding" ? { ...saga, step: "rejected" } : saga;
    case "deadline-passed":
      // Before the refund, one more time span to give the money back by a call; after it the event has to do.
      return step === "reserving"
        ? { ...saga, step: "refunding", rejection: late }
        : reject(saga, saga.rejection ?? late);
    case "cancelled":
      return { ...saga, step: "cancelled" };
  }
}

function choreographed(saga: Saga, input: SagaInput): Saga {
  switch (input.type) {
    case "payment-captured":
      return confirmWhenBoth({ ...saga, paymentId: saga.paymentId ?? input.paymentId });
    case "goods-held":
      return confirmWhenBoth({ ...saga, reservationId: saga.reservationId ?? input.reservationId });
    case "payment-declined":
      return reject(saga, { reason: "payment_declined", detail: input.detail });
    case "goods-short":
      return reject(saga, { reason: "out_of_stock", detail: input.detail });
    case "deadline-passed":
      return reject(saga, late);
    case "refunded":
      return saga;
    case "cancelled":
      return { ...saga, step: "cancelled" };
  }
}

const late: Rejection = { reason: "deadline_exceeded", detail: "The order was not settled in time." };

function reject(saga: Saga, rejection: Rejection): Saga {
  return { ...saga, step: "rejected", rejection };
}

function confirmWhenBoth(saga: Saga): Saga {
  const both = saga.paymentId !== undefined && saga.reservationId !== undefined;
  return both ? { ...saga, step: "confirmed" } : saga;
}
