import type { Pact } from "./pact-file.ts";
import { strictStates } from "./strict-states.ts";

const pact = (...states: string[]): Pact => ({
  consumer: { name: "web" },
  provider: { name: "order" },
  interactions: states.map((name) => ({ type: "Synchronous/HTTP", description: name, providerStates: [{ name }] })),
  metadata: { pactSpecification: { version: "4.0" } },
});

test("names every state without a handler, before anything runs", () => {
  expect(() => strictStates([pact("b", "a", "c")], { a: async () => undefined })).toThrow(
    "PACT_STATE_MISSING: expected a handler for each provider state, none for: b; c",
  );
});

test("a pact without interactions verifies nothing and is refused", () => {
  expect(() => strictStates([pact()], {})).toThrow("PACT_EMPTY");
});

test("`toString` is no handler", () => {
  expect(() => strictStates([pact("toString")], {})).toThrow("PACT_STATE_MISSING");
});

test("keeps what a handler throws", async () => {
  const states = strictStates([pact("a")], { a: async () => Promise.reject(new Error("no database")) });
  states.assertAllPassed();
  await expect(states.handlers["a"]?.({})).rejects.toThrow("no database");
  expect(() => states.assertAllPassed()).toThrow('PACT_STATE_FAILED: state "a": no database');
});
