import type { Json, JsonObject } from "@concordat/model";
import { breaking, info, type Rule, warning } from "./rule.ts";

/** A schema keyword's two rules, told by a schema that accepts more and one that accepts fewer values. */
export interface KeywordRules {
  readonly request: string;
  readonly response: string;
  readonly requestTitle: string;
  readonly responseTitle: string;
  readonly wide: Json;
  readonly narrow: Json;
  readonly note?: string;
  /** Another rule tells responses. */
  readonly requestOnly?: true;
}

const object = (more: JsonObject): Json => ({ type: "object", ...more });
const number = (more: JsonObject): Json => ({ type: "number", ...more });
const text = (more: JsonObject): Json => ({ type: "string", ...more });
const array = (more: JsonObject): Json => ({ type: "array", items: { type: "string" }, ...more });

/**
 * By the keyword of a difference. `changed` stands for a `type` that has nothing in common with the one before,
 * `null` for nullability, `free` for a text or number that became an enumeration or stopped being one.
 */
export const keywordRules: { readonly [keyword: string]: KeywordRules } = {
  type: {
    request: "request-type-narrowed",
    response: "response-type-widened",
    requestTitle: "A request accepts fewer types",
    responseTitle: "A response may have more types",
    wide: { type: ["string", "integer"] },
    narrow: { type: "string" },
  },
  changed: {
    request: "request-type-changed",
    response: "response-type-changed",
    requestTitle: "The type of request data changed",
    responseTitle: "The type of response data changed",
    wide: { type: "string" },
    narrow: { type: "boolean" },
    note: "The two types have no value in common, so every value that was sent before is wrong now.",
  },
  null: {
    request: "request-nullable-removed",
    response: "response-nullable-added",
    requestTitle: "A request no longer accepts null",
    responseTitle: "A response may be null",
    wide: { type: ["string", "null"] },
    narrow: { type: "string" },
    note: "All spellings of null compare equal: `nullable`, a type list, `oneOf` or `anyOf` with `null`.",
  },
  enum: {
    request: "request-enum-value-removed",
    response: "response-enum-value-added",
    requestTitle: "A request no longer accepts an enum value",
    responseTitle: "A response may have a new enum value",
    wide: text({ enum: ["dog", "cat"] }),
    narrow: text({ enum: ["dog"] }),
  },
  free: {
    request: "request-enum-set",
    response: "response-enum-dropped",
    requestTitle: "Request data became an enumeration",
    responseTitle: "Response data is no enumeration any more",
    wide: text({}),
    narrow: text({ enum: ["dog", "cat"] }),
  },
  minimum: {
    request: "request-minimum-raised",
    response: "response-minimum-lowered",
    requestTitle: "A minimum of request data was set or raised",
    responseTitle: "A minimum of response data was removed or lowered",
    wide: number({ minimum: 1 }),
    narrow: number({ minimum: 2 }),
    note: "Bounds are compared as decimals; for integers `exclusiveMinimum: 0` is `minimum: 1`.",
  },
  maximum: {
    request: "request-maximum-lowered",
    response: "response-maximum-raised",
    requestTitle: "A maximum of request data was set or lowered",
    responseTitle: "A maximum of response data was removed or raised",
    wide: number({ maximum: 20 }),
    narrow: number({ maximum: 10 }),
  },
  multipleOf: {
    request: "request-multiple-of-narrowed",
    response: "response-multiple-of-widened",
    requestTitle: "Request data must be a multiple of more",
    responseTitle: "Response data need not be such a multiple any more",
    wide: number({ multipleOf: 0.01 }),
    narrow: number({ multipleOf: 0.1 }),
  },
  minLength: {
    request: "request-min-length-raised",
    response: "response-min-length-lowered",
    requestTitle: "A minimum length in a request was set or raised",
    responseTitle: "A minimum length in a response was removed or lowered",
    wide: text({}),
    narrow: text({ minLength: 3 }),
  },
  maxLength: {
    request: "request-max-length-lowered",
    response: "response-max-length-raised",
    requestTitle: "A maximum length in a request was set or lowered",
    responseTitle: "A maximum length in a response was removed or raised",
    wide: text({ maxLength: 20 }),
    narrow: text({ maxLength: 10 }),
    note: "Lengths count code points.",
  },
  pattern: {
    request: "request-pattern-narrowed",
    response: "response-pattern-widened",
    requestTitle: "A pattern refuses texts that requests may hold",
    responseTitle: "A pattern admits texts that readers refuse",
    wide: text({ pattern: "^[0-9a-f]+$" }),
    narrow: text({ pattern: "^[0-9]+$" }),
    note: "Regular expressions are compared with finite automata; with look-around or back-references by sampled texts.",
  },
  format: {
    request: "request-format-narrowed",
    response: "response-format-widened",
    requestTitle: "A format refuses values that requests may hold",
    responseTitle: "A format admits values that readers refuse",
    wide: { type: "integer", format: "int64" },
    narrow: { type: "integer", format: "int32" },
    note: "Formats with a defined set of values are assertions; unknown names are annotations.",
  },
  contentEncoding: {
    request: "request-content-encoding-narrowed",
    response: "response-content-encoding-widened",
    requestTitle: "The encoding of a text in a request changed",
    responseTitle: "The encoding of a text in a response changed",
    wide: text({}),
    narrow: text({ contentEncoding: "base64" }),
  },
  contentMediaType: {
    request: "request-content-media-type-narrowed",
    response: "response-content-media-type-widened",
    requestTitle: "The media type of a text in a request changed",
    responseTitle: "The media type of a text in a response changed",
    wide: text({}),
    narrow: text({ contentMediaType: "application/json" }),
  },
  "x-extensible-enum": {
    request: "request-known-value-removed",
    response: "response-extensible-value-added",
    requestTitle: "The provider no longer knows a value of an extensible enum",
    responseTitle: "An extensible enum got a new value",
    wide: text({ "x-extensible-enum": ["a", "b"] }),
    narrow: text({ "x-extensible-enum": ["a"] }),
    requestOnly: true,
    note: "Readers of an extensible enum must expect unknown values, so only requests are held to the list.",
  },
  minItems: {
    request: "request-min-items-raised",
    response: "response-min-items-lowered",
    requestTitle: "A minimum of items in a request was set or raised",
    responseTitle: "A minimum of items in a response was removed or lowered",
    wide: array({}),
    narrow: array({ minItems: 1 }),
  },
  maxItems: {
    request: "request-max-items-lowered",
    response: "response-max-items-raised",
    requestTitle: "A maximum of items in a request was set or lowered",
    responseTitle: "A maximum of items in a response was removed or raised",
    wide: array({ maxItems: 20 }),
    narrow: array({ maxItems: 10 }),
  },
  uniqueItems: {
    request: "request-unique-items-set",
    response: "response-unique-items-dropped",
    requestTitle: "Items of a request must be unique",
    responseTitle: "Items of a response need not be unique any more",
    wide: array({}),
    narrow: array({ uniqueItems: true }),
  },
  items: {
    request: "request-items-narrowed",
    response: "response-items-widened",
    requestTitle: "Items of a request are constrained",
    responseTitle: "Items of a response are constrained no more",
    wide: { type: "array" },
    narrow: array({}),
  },
  contains: {
    request: "request-contains-narrowed",
    response: "response-contains-widened",
    requestTitle: "An array in a request must contain more",
    responseTitle: "An array in a response need not contain as much",
    wide: array({}),
    narrow: array({ contains: { const: "a" } }),
  },
  minProperties: {
    request: "request-min-properties-raised",
    response: "response-min-properties-lowered",
    requestTitle: "A minimum of members in a request was set or raised",
    responseTitle: "A minimum of members in a response was removed or lowered",
    wide: object({ properties: { a: {} } }),
    narrow: object({ properties: { a: {} }, minProperties: 1 }),
  },
  maxProperties: {
    request: "request-max-properties-lowered",
    response: "response-max-properties-raised",
    requestTitle: "A maximum of members in a request was set or lowered",
    responseTitle: "A maximum of members in a response was removed or raised",
    wide: object({ maxProperties: 20 }),
    narrow: object({ maxProperties: 10 }),
  },
  required: {
    request: "request-property-became-required",
    response: "response-property-became-optional",
    requestTitle: "A request property became required",
    responseTitle: "A response property became optional",
    wide: object({ properties: { name: { type: "string" } } }),
    narrow: object({ properties: { name: { type: "string" } }, required: ["name"] }),
    note: "A default does not help: an omitted required property is invalid.",
  },
  member: {
    request: "request-required-property-added",
    response: "response-property-removed",
    requestTitle: "A request needs a new property",
    responseTitle: "A response lost a property that was always there",
    wide: object({ properties: { name: { type: "string" } } }),
    narrow: object({ properties: { name: { type: "string" }, total: { type: "integer" } }, required: ["total"] }),
  },
  closed: {
    request: "request-property-refused",
    response: "response-property-undeclared",
    requestTitle: "A request property is refused",
    responseTitle: "A response has a property that readers refuse",
    wide: object({ properties: { a: {}, b: {} }, additionalProperties: false }),
    narrow: object({ properties: { a: {} }, additionalProperties: false }),
    note: "The reading side says `additionalProperties: false` (or a relative) and does not declare the property.",
  },
  additionalProperties: {
    request: "request-additional-properties-narrowed",
    response: "response-additional-properties-widened",
    requestTitle: "Undeclared members of a request are constrained",
    responseTitle: "Undeclared members of a response are constrained no more",
    wide: object({ additionalProperties: true }),
    narrow: object({ additionalProperties: { type: "string" } }),
  },
  propertyNames: {
    request: "request-property-names-narrowed",
    response: "response-property-names-widened",
    requestTitle: "Member names of a request are constrained",
    responseTitle: "Member names of a response are constrained no more",
    wide: object({ additionalProperties: true }),
    narrow: object({ additionalProperties: true, propertyNames: { pattern: "^[a-z]" } }),
  },
  dependentRequired: {
    request: "request-dependent-required-added",
    response: "response-dependent-required-removed",
    requestTitle: "A request property demands another",
    responseTitle: "A response property no longer comes with another",
    wide: object({ properties: { street: {}, city: {} } }),
    narrow: object({ properties: { street: {}, city: {} }, dependentRequired: { street: ["city"] } }),
  },
  dependentSchemas: {
    request: "request-dependent-schema-narrowed",
    response: "response-dependent-schema-widened",
    requestTitle: "A request property demands more of its object",
    responseTitle: "A response property demands less of its object",
    wide: object({ properties: { a: {}, b: {} } }),
    narrow: object({ properties: { a: {}, b: {} }, dependentSchemas: { a: { required: ["b"] } } }),
  },
  union: {
    request: "request-option-removed",
    response: "response-option-added",
    requestTitle: "A request no longer accepts an option of a union",
    responseTitle: "A response may be a new option of a union",
    wide: { anyOf: [text({ pattern: "^a" }), text({ pattern: "^b" }), text({ pattern: "^c" })] },
    narrow: { anyOf: [text({ pattern: "^a" }), text({ pattern: "^b" })] },
    note: "Options are compared by what they accept, not by their place in the list.",
  },
  oneOf: {
    request: "request-one-of-overlaps",
    response: "response-one-of-overlap-removed",
    requestTitle: "Two options of a oneOf accept one request",
    responseTitle: "Options of a oneOf that excluded each other no longer do",
    wide: { oneOf: [{ type: "string" }] },
    narrow: { oneOf: [{ type: "string" }, { type: "string", minLength: 3 }] },
  },
  not: {
    request: "request-not-narrowed",
    response: "response-not-widened",
    requestTitle: "A negated schema refuses requests",
    responseTitle: "A negated schema no longer restrains responses",
    wide: text({}),
    narrow: text({ not: { const: "forbidden" } }),
  },
  schema: {
    request: "request-schema-undecided",
    response: "response-schema-undecided",
    requestTitle: "A change of a request schema could not be decided",
    responseTitle: "A change of a response schema could not be decided",
    wide: text({}),
    narrow: {
      $defs: { a: { $dynamicAnchor: "node", type: "string" }, b: { $dynamicAnchor: "node", type: "integer" } },
      $dynamicRef: "#node",
    },
    note: "The verdict is `unknown` and says why.",
  },
};

const why = {
  request: "Requests that were valid under the base are refused under the head: consumers that still send them fail.",
  response: "The head can answer what a reader of the base refuses: consumers that were built for the base fail.",
};

function pair(rules: KeywordRules): Rule[] {
  const note = rules.note === undefined ? "" : ` ${rules.note}`;
  const request: Rule = {
    id: rules.request,
    title: rules.requestTitle,
    why: why.request + note,
    severity: breaking,
    example: { of: "request-schema", base: rules.wide, head: rules.narrow, correct: rules.wide },
  };
  const response: Rule = {
    id: rules.response,
    title: rules.responseTitle,
    why: why.response + note,
    severity: breaking,
    example: { of: "response-schema", base: rules.narrow, head: rules.wide, correct: rules.narrow },
  };
  return rules.requestOnly === true ? [request] : [request, response];
}

const plain = object({ properties: { id: { type: "string" } } });
const withNote = (schema: Json): Json => object({ properties: { id: { type: "string" }, note: schema } });

/** Rules about schemas that do not follow from containment. */
const others: readonly Rule[] = [
  {
    id: "request-property-added",
    title: "A request has a new optional property",
    severity: info,
    why: "Consumers need not send it.",
    example: { of: "request-schema", base: plain, head: withNote({ type: "string" }), correct: plain },
  },
  {
    id: "response-property-added",
    title: "A response has a new property",
    severity: info,
    why: "Readers ignore members that they do not know, unless the base forbids undeclared ones.",
    example: { of: "response-schema", base: plain, head: withNote({ type: "string" }), correct: plain },
  },
  {
    id: "request-property-removed",
    title: "A request property was removed",
    severity: warning,
    why: "Requests with it stay valid, but the provider no longer looks at it.",
    example: {
      of: "request-schema",
      base: withNote({ type: "string" }),
      head: plain,
      correct: withNote({ type: "string", deprecated: true }),
    },
  },
  {
    id: "response-optional-property-removed",
    title: "An optional response property was removed",
    severity: warning,
    why: "Readers had to expect its absence, but those that use it will never see it again.",
    example: {
      of: "response-schema",
      base: withNote({ type: "string" }),
      head: plain,
      correct: withNote({ type: "string", deprecated: true }),
    },
  },
  {
    id: "request-schema-widened",
    title: "A request accepts more than before",
    severity: info,
    why: "Whatever was valid stays valid.",
    example: {
      of: "request-schema",
      base: text({ maxLength: 5 }),
      head: text({ maxLength: 9 }),
      correct: text({ maxLength: 5 }),
    },
  },
  {
    id: "response-schema-narrowed",
    title: "A response promises more than before",
    severity: info,
    why: "Whatever arrives, readers of the base accept it.",
    example: {
      of: "response-schema",
      base: text({ maxLength: 9 }),
      head: text({ maxLength: 5 }),
      correct: text({ maxLength: 9 }),
    },
  },
  {
    id: "default-changed",
    title: "A default changed",
    severity: warning,
    why: "Requests that leave the value out, and responses that lack it, stay valid and mean something else.",
    example: {
      of: "request-schema",
      base: text({ default: "a" }),
      head: text({ default: "b" }),
      correct: text({ default: "a" }),
    },
  },
  {
    id: "format-annotation-changed",
    title: "A format without a defined set of values changed",
    severity: warning,
    why: "No validator refuses a value because of it, but people and generated code read it.",
    example: {
      of: "request-schema",
      base: text({ format: "iban" }),
      head: text({ format: "bban" }),
      correct: text({ format: "iban" }),
    },
  },
  {
    id: "property-became-read-only",
    title: "A property became read-only or write-only",
    severity: warning,
    why: "The direction's view drops it: providers ignore a read-only property in a request, consumers no longer receive a write-only one.",
    example: {
      of: "request-schema",
      base: withNote({ type: "string" }),
      head: withNote({ type: "string", readOnly: true }),
      correct: withNote({ type: "string" }),
    },
  },
  {
    id: "property-no-longer-read-only",
    title: "A property is no longer read-only or write-only",
    severity: info,
    why: "The direction's view has a property more.",
    example: {
      of: "request-schema",
      base: withNote({ type: "string", readOnly: true }),
      head: withNote({ type: "string" }),
      correct: withNote({ type: "string", readOnly: true }),
    },
  },
  {
    id: "schema-deprecated",
    title: "A schema or property was deprecated",
    severity: info,
    why: "It still works; consumers should prepare to do without it.",
    example: {
      of: "response-schema",
      base: withNote({ type: "string" }),
      head: withNote({ type: "string", deprecated: true }),
      correct: withNote({ type: "string" }),
    },
  },
  {
    id: "response-extensible-value-added",
    title: "An extensible enum in a response got a new value",
    severity: warning,
    why: "Readers of an extensible enum must expect unknown values.",
    example: {
      of: "response-schema",
      base: text({ "x-extensible-enum": ["a"] }),
      head: text({ "x-extensible-enum": ["a", "b"] }),
      correct: text({ "x-extensible-enum": ["a"] }),
    },
  },
  {
    id: "discriminator-property-changed",
    title: "A discriminator was added, removed or names another property",
    severity: { wire: "warning", sdk: "error", strict: "error" },
    why: "Validation stays the same, but generated code picks the type by this property.",
    example: {
      of: "response-schema",
      base: {
        oneOf: [
          object({ properties: { kind: { const: "a" }, sort: {} }, required: ["kind"] }),
          object({ properties: { kind: { const: "b" }, sort: {} }, required: ["kind"] }),
        ],
        discriminator: { propertyName: "kind" },
      },
      head: {
        oneOf: [
          object({ properties: { kind: { const: "a" }, sort: {} }, required: ["kind"] }),
          object({ properties: { kind: { const: "b" }, sort: {} }, required: ["kind"] }),
        ],
        discriminator: { propertyName: "sort" },
      },
      correct: {
        oneOf: [
          object({ properties: { kind: { const: "a" }, sort: {} }, required: ["kind"] }),
          object({ properties: { kind: { const: "b" }, sort: {} }, required: ["kind"] }),
        ],
        discriminator: { propertyName: "kind" },
      },
    },
  },
  {
    id: "request-discriminator-value-removed",
    title: "A request no longer knows a discriminator value",
    severity: breaking,
    why: "The value is wire data: requests that carry it name no option any more. Without a mapping the values are component names.",
    example: mappingExample(
      "request-schema",
      { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      { cat: "#/components/schemas/Cat" },
    ),
  },
  {
    id: "response-discriminator-value-added",
    title: "A response may carry a new discriminator value",
    severity: breaking,
    why: "Readers of the base cannot tell which option the value means.",
    example: mappingExample(
      "response-schema",
      { cat: "#/components/schemas/Cat" },
      { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
    ),
  },
  {
    id: "xml-changed",
    title: "The XML form of a schema changed",
    severity: breaking,
    why: "Element names, attributes, namespaces and wrapping are what XML documents are made of. Reported for XML media types alone.",
    example: {
      of: "contract",
      base: xmlContract({ name: "order" }),
      head: xmlContract({ name: "purchase" }),
      correct: xmlContract({ name: "order" }),
    },
  },
];

function mappingExample(
  of: "request-schema" | "response-schema",
  before: JsonObject,
  after: JsonObject,
): Rule["example"] {
  const union = (mapping: JsonObject): Json => ({
    anyOf: Object.values(mapping).map((reference) => ({ $ref: reference ?? "" })),
    discriminator: { propertyName: "kind", mapping },
  });
  return { of, base: union(before), head: union(after), correct: union(before) };
}

function xmlContract(xml: Json): Json {
  const schema = { type: "object", properties: { id: { type: "string" } }, xml };
  return {
    openapi: "3.1.0",
    info: { title: "Example", version: "1.0.0" },
    paths: {
      "/orders": {
        post: {
          requestBody: { content: { "application/xml": { schema } } },
          responses: { 204: { description: "Done" } },
        },
      },
    },
  };
}

/** All rules about schemas. */
export const schemaRules: readonly Rule[] = [...Object.values(keywordRules).flatMap(pair), ...others];
