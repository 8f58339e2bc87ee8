import fc from "fast-check";
import { uuidV7 } from "./uuid-v7.ts";

test("carries version, variant and the time", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
      const id = uuidV7(now);
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(now);
    }),
  );
});

test("sorts by the time it was made", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 48 - 1 })), (times) => {
      const byId = times.map((now) => ({ now, id: uuidV7(now) })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId.map(({ now }) => now)).toEqual(times.toSorted((a, b) => a - b));
    }),
  );
});

test("never gives the same id twice within a millisecond", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => uuidV7(0))).size).toBe(10_000);
});
