import { type Json, isJsonObject } from "@concordat/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Conversion, toJsonSchema } from "./json-schema.ts";

const conversion = (more: Partial<Conversion> = {}): Conversion => ({
  version: "3.1",
  direction: "request",
  definition: (name) => name.toUpperCase(),
  ...more,
});

test.each<[string, Partial<Conversion>, Json, Json]>([
  [
    "annotations go",
    {},
    { type: "string", title: "t", description: "d", example: "e", default: "x", "x-a": 1 },
    { type: "string" },
  ],
  [
    "properties of any name stay",
    {},
    { properties: { title: { description: "d" }, default: {} } },
    { properties: { title: {}, default: {} } },
  ],
  ["refs lead to definitions", {}, { $ref: "#/components/schemas/a~1b" }, { $ref: "contract#/$defs/A/B" }],
  ["int64 adds nothing to integer", {}, { type: "integer", format: "int64" }, { type: "integer" }],
  [
    "read-only members are not required in requests",
    {},
    { required: ["a", "b"], properties: { a: { readOnly: true }, b: {} } },
    { required: ["b"], properties: { a: {}, b: {} } },
  ],
  [
    "but in responses",
    { direction: "response" },
    { required: ["a"], properties: { a: { readOnly: true } } },
    { required: ["a"], properties: { a: {} } },
  ],
  ["3.0: nullable", { version: "3.0" }, { type: "string", nullable: true }, { type: ["string", "null"] }],
  [
    "3.0: a nullable enumeration takes null",
    { version: "3.0" },
    { type: "string", enum: ["a"], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "3.0: a nullable ref",
    { version: "3.0" },
    { allOf: [{ $ref: "#/components/schemas/a" }], nullable: true },
    { anyOf: [{ allOf: [{ $ref: "contract#/$defs/A" }] }, { type: "null" }] },
  ],
  [
    "3.0: exclusive limits",
    { version: "3.0" },
    { minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false },
    { exclusiveMinimum: 1, maximum: 5 },
  ],
])("%s", (_name, more, schema, expected) => {
  expect(toJsonSchema(schema, conversion(more))).toEqual(expected);
});

test("items are compared with each other only while the list is within its limit", () => {
  const schema = toJsonSchema({ type: "array", maxItems: 3, uniqueItems: true, items: {} }, conversion());
  if (!isJsonObject(schema)) throw new Error("expected an object");
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(schema);
  const keywords = (value: Json): string[] =>
    validate(value) ? [] : (validate.errors ?? []).map(({ keyword }) => keyword).toSorted();
  expect(keywords([{ a: 1 }, { a: 2 }])).toEqual([]);
  expect(keywords([{ a: 1 }, { a: 1 }])).toEqual(["if", "uniqueItems"]);
  expect(keywords(Array.from({ length: 4 }, () => ({ a: 1 })))).toEqual(["maxItems"]);
});
