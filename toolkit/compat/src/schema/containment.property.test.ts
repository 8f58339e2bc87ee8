import fc from "fast-check";
import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { compareSchemas } from "./compare-schemas.ts";

const names = ["a", "b", "c"] as const;
const small = fc.integer({ min: -3, max: 6 });
const count = fc.integer({ min: 0, max: 3 });
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  small,
  fc.constantFrom("", "a", "ab", "b1"),
);

/** Keywords are left out as often as not, so that shrinking leads to small schemas. */
const some = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const compact = (object: Record<string, Json | undefined>): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Not `true`: beside `prefixItems`, ajv 8.20 takes an empty array for one that contains anything. */
const contained = fc.constantFrom<Json>(
  { type: "string" },
  { const: 1 },
  { type: "number", minimum: 1 },
  { type: "null" },
);

const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => {
  const inner = tie("schema");
  const number = fc.record({
    type: fc.constantFrom("number", "integer"),
    minimum: some(small),
    maximum: some(small),
    exclusiveMinimum: some(small),
    multipleOf: some(fc.constantFrom(1, 2, 3, 0.5)),
  });
  const text = fc.record({
    type: fc.constant("string"),
    minLength: some(count),
    maxLength: some(count),
    pattern: some(fc.constantFrom("^a", "b$", "^[a-z]*$", "1", "^(?=.*a)")),
  });
  const array = fc.record({
    type: fc.constant("array"),
    items: some(inner),
    prefixItems: some(fc.array(inner, { minLength: 1, maxLength: 2 })),
    minItems: some(count),
    maxItems: some(count),
    uniqueItems: some(fc.boolean()),
    contains: some(contained),
  });
  const object = fc.record({
    type: fc.constant("object"),
    properties: some(fc.dictionary(fc.constantFrom(...names), inner, { maxKeys: 2, noNullPrototype: true })),
    required: some(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })),
    additionalProperties: fc.oneof(fc.boolean(), inner),
    patternProperties: some(fc.dictionary(fc.constantFrom("^a", "b"), inner, { maxKeys: 1, noNullPrototype: true })),
    minProperties: some(count),
    maxProperties: some(count),
    dependentRequired: some(fc.constant({ a: ["b"] })),
    propertyNames: some(fc.constantFrom<Json>({ pattern: "^[ab]" }, { maxLength: 1 })),
  });
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small", withCrossShrink: true },
      fc.constantFrom<Json>(true, {}, { type: "null" }, { type: "boolean" }, { type: ["string", "null"] }),
      fc
        .uniqueArray(scalar, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) })
        .map((values): Json => ({ enum: values })),
      number.map(compact),
      text.map(compact),
      array.map(compact),
      object.map(compact),
      fc.array(inner, { minLength: 1, maxLength: 3 }).map((anyOf): Json => ({ anyOf })),
      fc.array(inner, { minLength: 1, maxLength: 2 }).map((allOf): Json => ({ allOf })),
      fc.record({ type: fc.constantFrom("string", "number", "object"), not: inner }).map((value): Json => value),
    ),
  };
}).schema;

const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.constantFrom<Json>(0.5, 1.5, 7, -4, "abc", "a1b", "B"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names, "ab", "d"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

/** A schema a small step away: what contracts go through. */
const pair: fc.Arbitrary<readonly [Json, Json]> = fc.oneof(
  fc.tuple(schema, schema),
  fc.tuple(schema, schema).map(([left, right]): [Json, Json] => [left, { anyOf: [left, right] }]),
  fc.tuple(schema, schema).map(([left, right]): [Json, Json] => [{ allOf: [left, right] }, left]),
  fc
    .tuple(
      schema,
      fc.constantFrom<Json>({ maxLength: 2 }, { minimum: 0 }, { required: ["a"] }, { maxItems: 1 }, { type: "string" }),
    )
    .map(([left, right]): [Json, Json] => [left, { allOf: [left, right] }]),
);

const validator = new Ajv2020({ strict: false, validateSchema: false, logger: false, addUsedSchema: false });
const accepts = (wanted: Json, instance: Json): boolean => {
  try {
    return validator.validate(wanted as object | boolean, instance);
  } finally {
    validator.removeSchema();
  }
};

const runs = { numRuns: Number(process.env["COMPAT_RUNS"] ?? 80) };

test("contained is never contradicted by a sampled instance", () => {
  fc.assert(
    fc.property(pair, fc.array(value, { minLength: 12, maxLength: 12 }), ([sender, reader], instances) => {
      if (compareSchemas(sender, reader).verdict !== "contained") return;
      for (const instance of instances) {
        if (accepts(sender, instance)) expect([instance, accepts(reader, instance)]).toEqual([instance, true]);
      }
    }),
    runs,
  );
});

test("a witness is accepted by the one side and refused by the other", () => {
  fc.assert(
    fc.property(pair, ([sender, reader]) => {
      const { verdict, witness, reason } = compareSchemas(sender, reader);
      if (reason !== undefined) expect(reason).not.toMatch(/does not confirm/u);
      if (verdict !== "not-contained") return;
      expect([accepts(sender, witness ?? null), accepts(reader, witness ?? null)]).toEqual([true, false]);
    }),
    runs,
  );
});

test("what is refused by sampling is not called contained, and mostly shown", () => {
  let shown = 0;
  let unknown = 0;
  fc.assert(
    fc.property(pair, fc.array(value, { minLength: 12, maxLength: 12 }), ([sender, reader], instances) => {
      if (!instances.some((instance) => accepts(sender, instance) && !accepts(reader, instance))) return;
      const { verdict } = compareSchemas(sender, reader);
      expect(verdict).not.toBe("contained");
      if (verdict === "unknown") unknown += 1;
      else shown += 1;
    }),
    runs,
  );
  expect(unknown / Math.max(1, shown + unknown)).toBeLessThan(0.1);
});

test("every schema contains itself, however it is written", () => {
  fc.assert(
    fc.property(schema, (one) => {
      expect(compareSchemas(one, one).verdict).toBe("contained");
      for (const other of rewritten(one)) {
        expect([other, compareSchemas(one, other).verdict]).toEqual([other, "contained"]);
        expect([other, compareSchemas(other, one).verdict]).toEqual([other, "contained"]);
      }
    }),
    runs,
  );
});

test("containment is transitive where it is decided", () => {
  fc.assert(
    fc.property(schema, schema, schema, (one, two, three) => {
      const wide = { anyOf: [one, two] };
      const wider = { anyOf: [wide, three] };
      expect(compareSchemas(one, wide).verdict).not.toBe("not-contained");
      expect(compareSchemas(one, wider).verdict).not.toBe("not-contained");
    }),
    runs,
  );
});

/** The same schema by other means: a reference, an allOf around it or split, a single option, another order. */
function rewritten(one: Json): Json[] {
  const forms: Json[] = [
    { $ref: "#/$defs/it", $defs: { it: one } },
    { allOf: [one] },
    { anyOf: [one] },
    { oneOf: [one] },
  ];
  if (!isJsonObject(one)) return forms;
  forms.push(Object.fromEntries(Object.entries(one).toReversed()));
  const { type, ...rest } = one;
  if (type !== undefined) forms.push({ allOf: [{ type }, rest] });
  if (Array.isArray(type)) forms.push({ anyOf: type.map((name: Json) => ({ ...rest, type: name })) });
  return forms;
}
