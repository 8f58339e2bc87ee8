import type { Json } from "@concordat/model";
import { compareSchemas } from "./compare-schemas.ts";

type Verdict = ReturnType<typeof compareSchemas>["verdict"];
const yes: Verdict = "contained";
const no: Verdict = "not-contained";

/** Sender, reader, verdict: is everything that the first accepts accepted by the second? */
const table: readonly (readonly [string, Json, Json, Verdict])[] = [
  ["the same type", { type: "string" }, { type: "string" }, yes],
  ["a type more", { type: "string" }, { type: ["string", "null"] }, yes],
  ["a type fewer", { type: ["string", "null"] }, { type: "string" }, no],
  ["integer is a number", { type: "integer" }, { type: "number" }, yes],
  ["number is not an integer", { type: "number" }, { type: "integer" }, no],
  ["multipleOf 1 is an integer", { type: "number", multipleOf: 1 }, { type: "integer" }, yes],
  ["type array and anyOf", { type: ["string", "integer"] }, { anyOf: [{ type: "integer" }, { type: "string" }] }, yes],
  ["anyOf and type array", { anyOf: [{ type: "integer" }, { type: "string" }] }, { type: ["string", "integer"] }, yes],
  ["no type is every type", {}, { type: ["null", "boolean", "number", "string", "array", "object"] }, yes],
  ["everything is not text", {}, { type: "string" }, no],
  ["true", true, {}, yes],
  ["false sends nothing", false, { type: "string" }, yes],
  ["false takes nothing", { type: "string" }, false, no],
  ["enum subset", { enum: ["a"] }, { enum: ["b", "a"] }, yes],
  ["enum value gone", { enum: ["a", "b"] }, { enum: ["a"] }, no],
  ["const is a single enum", { const: 1 }, { enum: [1] }, yes],
  ["enum of mixed types", { enum: [1, "a", null] }, { type: ["number", "string", "null"] }, yes],
  ["enum against a bound", { enum: [1, 20] }, { maximum: 10 }, no],
  ["enum became free", { type: "string" }, { type: "string", enum: ["a"] }, no],
  ["booleans are finite", { type: "boolean" }, { enum: [true, false] }, yes],
  ["tighter bounds", { type: "number", minimum: 2, maximum: 3 }, { minimum: 1, maximum: 4 }, yes],
  ["minimum raised", { type: "number", minimum: 1 }, { type: "number", minimum: 2 }, no],
  ["exclusive of an integer", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }, yes],
  ["exclusive of a number", { type: "number", exclusiveMinimum: 0 }, { type: "number", minimum: 1 }, no],
  ["inclusive to exclusive", { type: "number", maximum: 10 }, { type: "number", exclusiveMaximum: 10 }, no],
  ["decimal steps", { type: "number", multipleOf: 0.1 }, { type: "number", multipleOf: 0.01 }, yes],
  ["steps that do not divide", { type: "number", multipleOf: 2 }, { type: "number", multipleOf: 5 }, no],
  ["int32 is int64", { type: "integer", format: "int32" }, { type: "integer", format: "int64" }, yes],
  ["int64 is not int32", { type: "integer", format: "int64" }, { type: "integer", format: "int32" }, no],
  ["float", { type: "number" }, { type: "number", format: "float" }, no],
  ["bounds make an int32", { type: "integer", minimum: 0, maximum: 9 }, { type: "integer", format: "int32" }, yes],
  ["longer", { type: "string", maxLength: 10 }, { type: "string", maxLength: 5 }, no],
  ["minLength 0 is no constraint", { type: "string" }, { type: "string", minLength: 0 }, yes],
  ["equal patterns", { type: "string", pattern: "^a+$" }, { type: "string", pattern: "^a+$" }, yes],
  ["pattern contained", { type: "string", pattern: "^\\w+$" }, { type: "string", pattern: "^[\\w\\s]+$" }, yes],
  ["pattern not contained", { type: "string", pattern: "[0-9a-f]+" }, { type: "string", pattern: "[0-9]+" }, no],
  ["pattern implies a length", { type: "string", pattern: "^[a-z]{3}$" }, { type: "string", maxLength: 3 }, yes],
  [
    "look-around by sampling",
    { type: "string", pattern: "^[a-z]+$" },
    { type: "string", pattern: "^(?=.*z)[a-z]+$" },
    no,
  ],
  ["format set", { type: "string" }, { type: "string", format: "uuid" }, no],
  ["format implies a length", { type: "string", format: "date" }, { type: "string", maxLength: 10 }, yes],
  ["unknown format", { type: "string" }, { type: "string", format: "whatever" }, yes],
  ["required added", { type: "object", properties: { a: {} } }, { type: "object", required: ["a"] }, no],
  ["required removed", { type: "object", required: ["a"] }, { type: "object" }, yes],
  [
    "an optional member more",
    { type: "object", properties: { a: {} } },
    { type: "object", properties: { a: {}, b: { type: "string" } } },
    yes,
  ],
  [
    "closed to a declared member",
    { type: "object", properties: { a: {} } },
    { type: "object", additionalProperties: false },
    no,
  ],
  [
    "open on purpose",
    { type: "object", properties: { a: {} }, additionalProperties: true },
    { type: "object", properties: { a: {}, b: { type: "string" } } },
    no,
  ],
  ["free-form", { type: "object" }, { type: "object", additionalProperties: { type: "string" } }, no],
  [
    "members compared",
    { type: "object", properties: { a: { type: "number" } } },
    { type: "object", properties: { a: { type: "integer" } } },
    no,
  ],
  [
    "pattern members",
    { type: "object", patternProperties: { "^x": { type: "string" } }, additionalProperties: false },
    { type: "object", additionalProperties: { type: "string" } },
    yes,
  ],
  [
    "pattern members differ",
    { type: "object", patternProperties: { "^x": { type: "number" } }, additionalProperties: false },
    { type: "object", additionalProperties: { type: "string" } },
    no,
  ],
  [
    "member names",
    { type: "object", additionalProperties: true },
    { type: "object", propertyNames: { pattern: "^[a-z]" } },
    no,
  ],
  ["minProperties by required", { type: "object", required: ["a", "b"] }, { type: "object", minProperties: 2 }, yes],
  [
    "maxProperties by closing",
    { type: "object", properties: { a: {} }, additionalProperties: false },
    { type: "object", maxProperties: 1 },
    yes,
  ],
  ["maxProperties set", { type: "object", properties: { a: {} } }, { type: "object", maxProperties: 1 }, no],
  ["maxProperties lowered", { type: "object", maxProperties: 5 }, { type: "object", maxProperties: 4 }, no],
  [
    "dependentRequired set",
    { type: "object", properties: { a: {}, b: {} } },
    { type: "object", dependentRequired: { a: ["b"] } },
    no,
  ],
  [
    "dependentSchemas set",
    { type: "object", properties: { a: {}, b: {} } },
    { type: "object", dependentSchemas: { a: { required: ["b"] } } },
    no,
  ],
  ["items", { type: "array", items: { type: "string" } }, { type: "array", items: { type: ["string", "null"] } }, yes],
  ["items narrower", { type: "array" }, { type: "array", items: { type: "string" } }, no],
  [
    "prefixItems",
    { type: "array", items: { type: "string" } },
    { type: "array", prefixItems: [{ type: "string" }] },
    yes,
  ],
  ["prefixItems narrower", { type: "array" }, { type: "array", prefixItems: [{ type: "integer" }] }, no],
  ["no more items", { type: "array", prefixItems: [{}], items: false }, { type: "array", maxItems: 1 }, yes],
  ["uniqueItems set", { type: "array", items: { type: "string" } }, { type: "array", uniqueItems: true }, no],
  ["contains set", { type: "array" }, { type: "array", contains: { type: "integer" } }, no],
  [
    "contains weaker",
    { type: "array", contains: { const: 1 }, minContains: 2 },
    { type: "array", contains: { type: "integer" } },
    yes,
  ],
  [
    "maxContains lowered",
    { type: "array", contains: { type: "integer" }, maxContains: 3 },
    { type: "array", contains: { type: "integer" }, maxContains: 2 },
    no,
  ],
  [
    "allOf split",
    { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
    { allOf: [{ type: "object" }, { required: ["a"] }, { properties: { a: { type: "string" } } }] },
    yes,
  ],
  [
    "allOf merged",
    { allOf: [{ minimum: 3 }, { maximum: 5, type: "integer" }] },
    { type: "integer", minimum: 3, maximum: 5 },
    yes,
  ],
  ["an option more", { anyOf: [{ type: "string" }] }, { anyOf: [{ type: "string" }, { type: "number" }] }, yes],
  [
    "an option fewer",
    {
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "string", maxLength: 0 },
      ],
    },
    { type: "string", minLength: 1 },
    no,
  ],
  [
    "oneOf as anyOf",
    { oneOf: [{ type: "string" }, { type: "number" }] },
    { anyOf: [{ type: "string" }, { type: "number" }] },
    yes,
  ],
  [
    "oneOf with an overlapping option more",
    { oneOf: [{ type: "string" }] },
    { oneOf: [{ type: "string" }, { type: ["string", "null"] }] },
    no,
  ],
  [
    "null twice in oneOf",
    { type: ["string", "null"] },
    { oneOf: [{ type: "null" }, { type: ["string", "null"] }] },
    no,
  ],
  ["not", { type: "string" }, { not: { type: "number" } }, yes],
  ["not refuses", { type: "string" }, { not: { type: "string", minLength: 3 } }, no],
  [
    "if and then",
    { type: "object", properties: { a: { type: "string" }, b: {} } },
    JSON.parse(`{"if":{"properties":{"a":{"const":"x"}},"required":["a"]},"then":{"required":["b"]}}`) as Json,
    no,
  ],
  [
    "unevaluatedProperties set",
    { type: "object" },
    { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    no,
  ],
  [
    "unevaluatedProperties seen through allOf",
    { properties: { a: {} }, type: "object", additionalProperties: false },
    { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    yes,
  ],
  ["$ref and inline", { $ref: "#/$defs/a", $defs: { a: { type: "string" } } }, { type: "string" }, yes],
  [
    "recursion",
    { $ref: "#/$defs/a", $defs: { a: { properties: { next: { $ref: "#/$defs/a" } } } } },
    { $ref: "#/$defs/b", $defs: { b: { properties: { next: { $ref: "#/$defs/b" } } } } },
    yes,
  ],
  [
    "recursion with a difference",
    { $ref: "#/$defs/a", $defs: { a: { type: "object", properties: { v: {}, next: { $ref: "#/$defs/a" } } } } },
    {
      $ref: "#/$defs/b",
      $defs: { b: { type: "object", properties: { v: { type: "string" }, next: { $ref: "#/$defs/b" } } } },
    },
    no,
  ],
  [
    "$dynamicRef",
    { $defs: { a: { $dynamicAnchor: "n", type: "string" } }, $dynamicRef: "#n" },
    { type: "string" },
    yes,
  ],
  ["content set", { type: "string" }, { type: "string", contentEncoding: "base64" }, no],
];

test.each(table)("%s", (_, sender, reader, verdict) => {
  const result = compareSchemas(sender, reader);
  expect([result.verdict, result.reason]).toEqual([verdict, undefined]);
});

test.each<[string, Json, Json, Verdict]>([
  ["nullable", { type: "string", nullable: true }, { type: "string" }, no],
  ["nullable without type is nothing", { type: "string" }, { allOf: [{ type: "string" }], nullable: true }, yes],
  [
    "nullable with an enum that lacks null",
    { type: "string", nullable: true, enum: ["a"] },
    { type: "string", enum: ["a"] },
    yes,
  ],
  [
    "boolean exclusiveMinimum",
    { type: "number", minimum: 0 },
    { type: "number", minimum: 0, exclusiveMinimum: true },
    no,
  ],
  ["siblings of $ref are ignored", { type: "string" }, { $ref: "#/x", maxLength: 1, x: { type: "string" } }, yes],
])("3.0: %s", (_, sender, reader, verdict) => {
  expect(compareSchemas(sender, reader, { dialect: "3.0" }).verdict).toBe(verdict);
});

test("all spellings of null compare equal across dialects", () => {
  const old: Json = { type: "string", nullable: true };
  for (const now of [
    { type: ["string", "null"] },
    { anyOf: [{ type: "string" }, { type: "null" }] },
    { oneOf: [{ type: "null" }, { type: "string" }] },
  ]) {
    expect(compareSchemas(old, now, { dialect: { sender: "3.0", reader: "2020-12" } }).verdict).toBe(yes);
    expect(compareSchemas(now, old, { dialect: { sender: "2020-12", reader: "3.0" } }).verdict).toBe(yes);
  }
});

test("a request's view drops readOnly members, a response's writeOnly ones", () => {
  const before: Json = {
    type: "object",
    required: ["id", "p"],
    properties: { id: { type: "string", readOnly: true }, p: { type: "string", writeOnly: true } },
  };
  const after: Json = {
    type: "object",
    required: ["id", "p"],
    properties: { id: { type: "number", readOnly: true }, p: { type: "string", writeOnly: true } },
  };
  expect(compareSchemas(before, after, { direction: "request" }).verdict).toBe(yes);
  expect(compareSchemas(after, before, { direction: "response" }).verdict).toBe(no);
});
