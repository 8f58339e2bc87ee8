import { isTransientError } from "./transient-error.ts";

const coded = (code: string, cause?: unknown): Error => Object.assign(new Error("x", { cause }), { code });

test.each<[string, unknown, boolean]>([
  ["a refused connection", coded("ECONNREFUSED"), true],
  ["a refused connection behind another error", new Error("save failed", { cause: coded("ECONNRESET") }), true],
  ["fetch without an answer", new TypeError("fetch failed"), true],
  ["PostgreSQL that restarts", coded("57P01"), true],
  ["a broken PostgreSQL connection", coded("08006"), true],
  ["too many PostgreSQL connections", coded("53300"), true],
  ["a deadlock", coded("40P01"), true],
  ["an open breaker", coded("CIRCUIT_OPEN"), true],
  ["an error that says so", Object.assign(new Error("x"), { transient: true }), true],
  ["an error that says no", Object.assign(coded("ECONNREFUSED"), { transient: false }), false],
  ["a unique violation", coded("23505"), false],
  ["a syntax error in SQL", coded("42601"), false],
  ["any other error", new Error("x"), false],
  ["a thrown string", "ECONNREFUSED", false],
  ["nothing", undefined, false],
])("%s", (_name, error, transient) => expect(isTransientError(error)).toBe(transient));

test("causes in a circle end", () => {
  const error = new Error("x");
  error.cause = error;
  expect(isTransientError(error)).toBe(false);
});
