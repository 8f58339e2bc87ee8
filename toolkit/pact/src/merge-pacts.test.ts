import fc from "fast-check";
import { formatPact, mergePacts } from "./merge-pacts.ts";
import { type Interaction, type Pact, parsePact } from "./pact-file.ts";

const pact = (consumer: string, provider: string, interactions: readonly Interaction[]): Pact => ({
  consumer: { name: consumer },
  provider: { name: provider },
  interactions,
  metadata: { pactSpecification: { version: "4.0" } },
});
const interaction = (description: string, status = 200, state?: string): Interaction => ({
  type: "Synchronous/HTTP",
  description,
  ...(state !== undefined && { providerStates: [{ name: state }] }),
  response: { status },
});

test("loses nothing and does not depend on order", () => {
  const name = fc.constantFrom("web", "billing", "order");
  const part = fc.record({ consumer: name, provider: name, ids: fc.uniqueArray(fc.nat(30), { maxLength: 8 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (made, shuffle) => {
      const parts = made.map(({ consumer, provider, ids }, index) => ({
        test: `t${index}`,
        pact: pact(
          consumer,
          provider,
          ids.map((id) => interaction(`request ${id}`)),
        ),
      }));
      const shuffled = parts
        .map((item) => ({ item, at: shuffle.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
      const merged = mergePacts(parts).map(formatPact);
      expect(mergePacts(shuffled).map(formatPact)).toEqual(merged);
      const wanted = new Set(
        made.flatMap(({ consumer, provider, ids }) => ids.map((id) => `${consumer}/${provider}/${id}`)),
      );
      expect(mergePacts(parts).flatMap(({ interactions }) => interactions).length).toBe(wanted.size);
    }),
  );
});

test("refuses one description with two meanings, naming both tests", () => {
  const parts = [
    { test: "a.test.ts", pact: pact("web", "order", [interaction("a request for an order", 200)]) },
    { test: "b.test.ts", pact: pact("web", "order", [interaction("a request for an order", 404)]) },
  ];
  expect(() => mergePacts(parts)).toThrow(/PACT_CONFLICT: a\.test\.ts and b\.test\.ts/);
});

test("tells interactions apart by their states", () => {
  const parts = [
    {
      test: "a",
      pact: pact("web", "order", [interaction("r", 200, "an order exists"), interaction("r", 404, "no order exists")]),
    },
  ];
  expect(mergePacts(parts)[0]?.interactions).toHaveLength(2);
});

test.each([
  ["", "JSON"],
  ["[]", "an object"],
  ["{}", "consumer.name"],
  [
    '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[],"metadata":{"pactSpecification":{"version":"3.0.0"}}}',
    "version 4",
  ],
  [
    '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[{"type":"x"}],"metadata":{"pactSpecification":{"version":"4.0"}}}',
    "interactions[0]",
  ],
])("%j is refused: expected %s", (text, expected) => {
  expect(() => parsePact("p.json", text)).toThrow(expected);
  expect(() => parsePact("p.json", text)).toThrow("PACT_FORMAT: p.json");
});
