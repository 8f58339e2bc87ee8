import { ContractError, loadOpenApi, type Json, type JsonObject } from "@concordat/model";
import { projectForSdk } from "./project-for-sdk.ts";

type Members = Readonly<Record<string, Json>>;

async function project(document: Members, files: Readonly<Record<string, Json>> = {}): Promise<JsonObject> {
  const texts = new Map(
    Object.entries({ ...files, "openapi.json": document }).map(([name, value]) => [
      name,
      JSON.stringify(value, null, 2),
    ]),
  );
  const read = (name: string): Promise<string> => {
    const text = texts.get(name);
    return text === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(text);
  };
  return projectForSdk(await loadOpenApi("openapi.json", { read }));
}

const info = { title: "Test", version: "1.2.3" };
const ok = { "200": { description: "Fine." } };

function withSchemas(schemas: Members): Members {
  const uses = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const content = { "application/json": { schema: { oneOf: uses } } };
  return {
    openapi: "3.1.0",
    info,
    paths: {
      "/things": { get: { operationId: "listThings", responses: { "200": { description: "Things.", content } } } },
    },
    components: { schemas },
  };
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((node, step) => (node as JsonObject | undefined)?.[step], value);
}

const converted: readonly (readonly [name: string, given: Json, want: Json])[] = [
  ["const", { const: "card" }, { type: "string", enum: ["card"] }],
  ["a const number", { const: 5 }, { type: "integer", enum: [5] }],
  ["a null type", { type: ["string", "null"], maxLength: 5 }, { type: "string", nullable: true, maxLength: 5 }],
  ["two types", { type: ["string", "integer"] }, { anyOf: [{ type: "string" }, { type: "integer" }] }],
  [
    "oneOf with null",
    { oneOf: [{ type: "string" }, { type: "null" }] },
    { nullable: true, allOf: [{ type: "string" }] },
  ],
  [
    "anyOf with null and two",
    { anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] },
    { nullable: true, anyOf: [{ type: "string" }, { type: "integer" }] },
  ],
  ["an enum with null", { enum: ["a", null] }, { type: "string", nullable: true, enum: ["a"] }],
  [
    "exclusive bounds",
    { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 9 },
    { type: "number", minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
  ],
  ["the tighter of two bounds", { type: "number", minimum: 5, exclusiveMinimum: 1 }, { type: "number", minimum: 5 }],
  [
    "boolean schemas",
    { type: "object", properties: { any: true, none: false } },
    { type: "object", properties: { any: {}, none: { not: {} } } },
  ],
  ["an array without items", { type: "array" }, { type: "array", items: {} }],
  [
    "a tuple",
    { type: "array", prefixItems: [{ type: "string" }], minItems: 1 },
    { type: "array", items: {}, minItems: 1 },
  ],
  [
    "properties without a type",
    { properties: { a: { type: "string" } } },
    { type: "object", properties: { a: { type: "string" } } },
  ],
  ["base64 content", { type: "string", contentEncoding: "base64" }, { type: "string", format: "byte" }],
  [
    "what 3.0 has not",
    {
      type: "object",
      $comment: "x",
      if: {},
      else: {},
      unevaluatedProperties: false,
      dependentRequired: { a: ["b"] },
      patternProperties: { x: {} },
    },
    { type: "object" },
  ],
  [
    "patterns and examples",
    { type: "string", pattern: "^[a-z]+$", examples: ["a"], format: "email" },
    { type: "string" },
  ],
  ["int64", { type: "integer", format: "int64", default: 7 }, { type: "integer", format: "int64", default: 7 }],
  ["closed objects", { type: "object", additionalProperties: false }, { type: "object", additionalProperties: false }],
];

test.each(converted)("%s", async (_name, given, want) => {
  expect(at(await project(withSchemas({ Thing: given })), "components", "schemas", "Thing")).toEqual(want);
});

test("a $ref with siblings that matter is an allOf, one with a description stays", async () => {
  const schemas = {
    Name: { type: "string" },
    Thing: {
      type: "object",
      properties: {
        plain: { $ref: "#/components/schemas/Name", description: "What it is called." },
        short: { $ref: "#/components/schemas/Name", maxLength: 3 },
      },
    },
  };
  expect(at(await project(withSchemas(schemas)), "components", "schemas", "Thing", "properties")).toEqual({
    plain: { $ref: "#/components/schemas/Name" },
    short: { maxLength: 3, allOf: [{ $ref: "#/components/schemas/Name" }] },
  });
});

test("a union keeps its discriminator", async () => {
  const schemas = {
    Card: { type: "object", required: ["kind"], properties: { kind: { const: "card" } } },
    Iban: { type: "object", required: ["kind"], properties: { kind: { const: "iban" } } },
    Payment: {
      oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Iban" }],
      discriminator: { propertyName: "kind", mapping: { card: "#/components/schemas/Card", iban: "Iban" } },
    },
  };
  expect(at(await project(withSchemas(schemas)), "components", "schemas", "Payment")).toEqual({
    oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Iban" }],
    discriminator: {
      propertyName: "kind",
      mapping: { card: "#/components/schemas/Card", iban: "#/components/schemas/Iban" },
    },
  });
});

test("an operation has its parameters, body, answers and security; webhooks, callbacks and examples are gone", async () => {
  const document = {
    openapi: "3.1.0",
    info: { ...info, license: { name: "x", identifier: "MIT" } },
    servers: [{ url: "https://{host}/v1", variables: { host: { default: "api.example" } } }],
    security: [{ oauth: ["things:read"] }],
    tags: [{ name: "things" }],
    paths: {
      "/things/{thingId}": {
        parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" }, example: "x" }],
        put: {
          operationId: "putThing",
          tags: ["things", "more"],
          deprecated: true,
          parameters: [{ name: "If-Match", in: "header", schema: { type: ["string", "null"] } }],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "thing.json" }, examples: { a: { value: 1 } } } },
          },
          responses: {
            "200": {
              description: "Fine.",
              headers: { ETag: { schema: { type: "string" } } },
              content: { "application/json": { schema: { $ref: "thing.json" } } },
            },
            default: { description: "" },
          },
          callbacks: { done: { "{$request.body#/url}": { post: { responses: ok } } } },
        },
      },
    },
    webhooks: { thingMade: { post: { responses: ok } } },
    components: {
      securitySchemes: {
        oauth: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://auth.example/token", scopes: { "things:read": "Read" } } },
        },
      },
    },
  };
  const result = await project(document, {
    "thing.json": { title: "Thing", type: "object", properties: { self: { $ref: "#" } } },
  });
  expect(result).toEqual({
    openapi: "3.0.3",
    info: { title: "Test", version: "1.2.3" },
    servers: [{ url: "https://api.example/v1" }],
    paths: {
      "/things/{thingId}": {
        put: {
          operationId: "putThing",
          tags: ["things"],
          deprecated: true,
          parameters: [
            {
              name: "thingId",
              in: "path",
              required: true,
              style: "simple",
              explode: false,
              schema: { type: "string" },
            },
            {
              name: "If-Match",
              in: "header",
              style: "simple",
              explode: false,
              schema: { type: "string", nullable: true },
            },
          ],
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          responses: {
            "200": {
              description: "Fine.",
              headers: { ETag: { style: "simple", explode: false, schema: { type: "string" } } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
            default: { description: "An answer." },
          },
          security: [{ oauth: ["things:read"] }],
        },
      },
    },
    components: {
      schemas: {
        Thing: { title: "Thing", type: "object", properties: { self: { $ref: "#/components/schemas/Thing" } } },
      },
      securitySchemes: {
        oauth: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://auth.example/token", scopes: { "things:read": "Read" } } },
        },
      },
    },
  });
});

test("names that clash with the generators' own give way", async () => {
  const object = { type: "object" };
  const schemas = {
    Order: object,
    NewOrder: object,
    Configuration: object,
    ConfigurationModel: object,
    NewThing: object,
  };
  const result = await project(withSchemas(schemas));
  expect(Object.keys(at(result, "components", "schemas") as JsonObject)).toEqual([
    "ConfigurationModel",
    "ConfigurationModel2",
    "NewThing",
    "Order",
    "OrderDraft",
  ]);
});

describe("text that could leave its string or comment", () => {
  const payload = '*/ """ \' ` ${x} \\ \n\u2028 </script> /*';

  test("is cleaned where it describes", async () => {
    const document = {
      openapi: "3.1.0",
      info: { title: payload, version: '"; import os; "', description: payload },
      paths: {
        "/things": {
          get: {
            operationId: "listThings",
            tags: [payload, "ok"],
            summary: payload,
            description: payload,
            parameters: [
              {
                name: "a",
                in: "query",
                description: payload,
                schema: { type: "string", title: payload, description: payload, default: payload, pattern: payload },
              },
            ],
            responses: { "200": { description: payload } },
          },
        },
      },
    };
    const text = JSON.stringify(await project(document));
    expect(text).not.toMatch(/\*\/|\/\*|\\|`|\$\{|<|"""|import os|\u2028/);
    expect(text).toContain('"tags":["ok"]');
  });

  const operation = (more: Members): Members => ({
    openapi: "3.1.0",
    info,
    paths: { "/things": { get: { operationId: "listThings", responses: ok, ...more } } },
  });
  const refused: readonly (readonly [string, Members])[] = [
    [
      "a path",
      { openapi: "3.1.0", info, paths: { "/things'+__import__('os').system('x')+'": { get: { responses: ok } } } },
    ],
    ["a server URL", { ...operation({}), servers: [{ url: "https://x.example/'+exit()+'" }] }],
    ["an operationId", operation({ operationId: "a b" })],
    ["a parameter name", operation({ parameters: [{ name: 'a"b', in: "query", schema: { type: "string" } }] })],
    ["a header name", operation({ parameters: [{ name: "a\nb", in: "header", schema: { type: "string" } }] })],
    ["a media type", operation({ responses: { "200": { description: "x", content: { "a/b*/ ": {} } } } })],
    ["a property name", withSchemas({ Thing: { type: "object", properties: { "*/": { type: "string" } } } })],
    ["a required name", withSchemas({ Thing: { type: "object", required: ['"'] } })],
    ["an enum value", withSchemas({ Thing: { enum: ['a"', "b"] } })],
    [
      "a scope",
      {
        ...operation({ security: [{ o: ["a*/b"] }] }),
        components: { securitySchemes: { o: { type: "oauth2", flows: {} } } },
      },
    ],
    ["a const", withSchemas({ Thing: { const: "*\u002F" + "\\" } })],
  ];
  test.each(refused)("is refused in %s", async (_name, document) => {
    const error = await project(document).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({
      code: "SDK_TEXT_REFUSED",
      position: { file: "openapi.json", line: expect.any(Number) as number },
    });
  });
});

test("plain signs of real contracts are no danger", async () => {
  const schemas = {
    Thing: { enum: ["*", "a|b", "ä/é", "x[0]", "1.5 %", ""] },
    Other: { type: "object", properties: { "lines[itemNr].code": { type: "string" } } },
  };
  const result = await project(withSchemas(schemas));
  expect(at(result, "components", "schemas", "Thing", "enum")).toEqual(schemas.Thing.enum);
  expect(at(result, "components", "schemas", "Other", "properties")).toEqual(schemas.Other.properties);
});

test("operationIds that are one method in some language are refused", async () => {
  const document = {
    openapi: "3.1.0",
    info,
    paths: {
      "/a": { get: { operationId: "get-thing", responses: ok } },
      "/b": { get: { operationId: "getThing", responses: ok } },
    },
  };
  await expect(project(document)).rejects.toMatchObject({ code: "SDK_NAME_CLASH" });
});

test("the projection of one contract is always the same", async () => {
  const document = withSchemas({
    B: { type: "string" },
    A: { type: "object", properties: { b: { $ref: "#/components/schemas/B" } } },
  });
  expect(JSON.stringify(await project(document))).toBe(JSON.stringify(await project(document)));
});
