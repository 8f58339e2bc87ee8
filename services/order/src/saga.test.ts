import fc from "fast-check";
import { type OrderMode, type Saga, type SagaInput, advance, hasEnded, startSaga } from "./saga.ts";

const captured: SagaInput = { type: "payment-captured", paymentId: "p1" };
const declined: SagaInput = { type: "payment-declined", declineCode: "do_not_honor" };
const held: SagaInput = { type: "goods-held", reservationId: "r1" };
const short: SagaInput = { type: "goods-short", shortages: [{ sku: "TEA", requested: 3, available: 1 }] };
const refunded: SagaInput = { type: "refunded" };
const deadline: SagaInput = { type: "deadline-passed" };
const cancelled: SagaInput = { type: "cancelled" };
const inputs = [captured, declined, held, short, refunded, deadline, cancelled];

const run = (mode: OrderMode, sequence: readonly SagaInput[]) => sequence.reduce(advance, startSaga(mode));

test.each<[string, readonly SagaInput[], Partial<Saga>]>([
  ["starts by charging", [], { step: "charging" }],
  ["reserves when charged", [captured], { step: "reserving", paymentId: "p1" }],
  ["confirms when reserved", [captured, held], { step: "confirmed", paymentId: "p1", reservationId: "r1" }],
  [
    "rejects when declined",
    [declined],
    { step: "rejected", rejection: { reason: "payment_declined", detail: "The payment was declined: do_not_honor." } },
  ],
  [
    "refunds when short",
    [captured, short],
    { step: "refunding", rejection: { reason: "out_of_stock", detail: "TEA: 3 asked for, 1 free." } },
  ],
  [
    "rejects when refunded",
    [captured, short, refunded],
    { step: "rejected", rejection: { reason: "out_of_stock", detail: "TEA: 3 asked for, 1 free." } },
  ],
  [
    "rejects late charging",
    [deadline],
    { step: "rejected", rejection: { reason: "deadline_exceeded", detail: expect.any(String) } },
  ],
  [
    "refunds late reserving",
    [captured, deadline],
    { step: "refunding", rejection: { reason: "deadline_exceeded", detail: expect.any(String) } },
  ],
  [
    "keeps the first reason when the refund is late",
    [captured, short, deadline],
    { step: "rejected", rejection: { reason: "out_of_stock", detail: "TEA: 3 asked for, 1 free." } },
  ],
  ["does not confirm without a charge", [held], { step: "charging" }],
  [
    "takes no second payment",
    [captured, { type: "payment-captured", paymentId: "p2" }],
    { step: "reserving", paymentId: "p1" },
  ],
  ["ignores a late hold", [captured, short, held], { step: "refunding" }],
  ["can be cancelled under way", [captured, cancelled], { step: "cancelled", paymentId: "p1" }],
])("orchestrated: %s", (_title, sequence, expected) => {
  expect(run("orchestrated", sequence)).toMatchObject(expected);
});

test.each<[string, readonly SagaInput[], Partial<Saga>]>([
  ["starts by waiting", [], { step: "awaiting" }],
  ["waits for the goods", [captured], { step: "awaiting", paymentId: "p1" }],
  ["waits for the payment", [held], { step: "awaiting", reservationId: "r1" }],
  ["confirms on payment, then goods", [captured, held], { step: "confirmed", paymentId: "p1", reservationId: "r1" }],
  ["confirms on goods, then payment", [held, captured], { step: "confirmed", paymentId: "p1", reservationId: "r1" }],
  [
    "rejects on the first bad news",
    [held, declined],
    { step: "rejected", rejection: { reason: "payment_declined", detail: "The payment was declined: do_not_honor." } },
  ],
  [
    "rejects when short",
    [captured, short],
    { step: "rejected", paymentId: "p1", rejection: { reason: "out_of_stock", detail: "TEA: 3 asked for, 1 free." } },
  ],
  [
    "rejects what hears nothing",
    [deadline],
    { step: "rejected", rejection: { reason: "deadline_exceeded", detail: expect.any(String) } },
  ],
])("choreographed: %s", (_title, sequence, expected) => {
  expect(run("choreographed", sequence)).toMatchObject(expected);
});

const modes = fc.constantFrom<OrderMode>("orchestrated", "choreographed");
const sequences = fc.array(fc.constantFrom(...inputs), { maxLength: 12 });

test("what has ended stays as it is, whatever comes", () => {
  fc.assert(
    fc.property(modes, sequences, fc.constantFrom(...inputs), (mode, sequence, more) => {
      const saga = run(mode, sequence);
      const cancels = saga.step === "confirmed" && more === cancelled;
      if (hasEnded(saga) && !cancels) expect(advance(saga, more)).toBe(saga);
    }),
  );
});

test("repeated news change nothing: every input twice ends like every input once", () => {
  // A deadline passes by the clock and ends each step in its turn, so it is not repeated here.
  fc.assert(
    fc.property(modes, sequences, (mode, sequence) => {
      const twice = sequence.flatMap((input) => (input === deadline ? [input] : [input, input]));
      expect(run(mode, twice)).toEqual(run(mode, sequence));
    }),
  );
});

test("confirms exactly what is charged and held and not rejected", () => {
  fc.assert(
    fc.property(modes, sequences, (mode, sequence) => {
      const saga = run(mode, sequence);
      if (saga.step === "confirmed") {
        expect(saga).toMatchObject({ paymentId: "p1", reservationId: "r1" });
        expect(saga.rejection).toBeUndefined();
      }
      if (saga.step === "rejected") expect(saga.rejection).toBeDefined();
      expect(advance(saga, cancelled).step).toBe(saga.step === "rejected" ? "rejected" : "cancelled");
    }),
  );
});

test("two deadlines end every saga", () => {
  fc.assert(
    fc.property(modes, sequences, (mode, sequence) => {
      expect(hasEnded(run(mode, [...sequence, deadline, deadline]))).toBe(true);
    }),
  );
});

test("the order of good news does not matter to the choreographed saga", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([captured, held], { minLength: 2 }), (sequence) => {
      expect(run("choreographed", sequence)).toEqual(run("choreographed", [captured, held]));
    }),
  );
});
