import { type Mutation, runChaos } from "./setup/chaos.ts";

// CHAOS_SEED repeats one run; CHAOS_ORDERS makes it longer.
const seed = Number(process.env["CHAOS_SEED"] ?? 20_260_730);
const orders = Number(process.env["CHAOS_ORDERS"] ?? 120);

test(`no promise is broken while processes are killed (CHAOS_SEED=${seed})`, async () => {
  const { violations, statuses, killed } = await runChaos({ seed, orders, kills: 8 });
  expect(violations).toEqual([]);
  // The run has met what it is about.
  expect(killed.length).toBeGreaterThanOrEqual(6);
  expect(Object.keys(statuses).toSorted()).toEqual(["cancelled", "confirmed", "rejected"]);
}, 300_000);

const bugs: readonly [string, string, Mutation][] = [
  [
    "a new name for the acquirer at each attempt",
    "P2 no double charge",
    {
      file: "payment/src/settle-payment.ts",
      from: "return `order:${orderId}`",
      to: "return `order:${orderId}:${Math.random()}`",
    },
  ],
];

// A green run proves nothing until these go red.
test.each(bugs)(
  "the bug is noticed: %s",
  async (_name, promise, mutation) => {
    const { violations } = await runChaos({ seed, orders: 60, kills: 4, mutation });
    expect(violations.map((violation) => violation.promise)).toContain(promise);
  },
  300_000,
);
