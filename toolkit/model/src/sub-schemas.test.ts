import { documentDialect, schemaDialect } from "./schema-dialect.ts";
import { subSchemas } from "./sub-schemas.ts";

const schema = {
  properties: { allOf: { type: "string" }, "a/b": {} },
  allOf: [{}, true],
  items: {},
  prefixItems: [{}],
  if: {},
  enum: [{ properties: {} }],
  const: { not: {} },
  dependentRequired: { a: ["b"] },
};

describe("schemas inside a schema", () => {
  test.each([
    ["openapi-3.0", ["properties/allOf", "properties/a/b", "allOf/0", "allOf/1", "items"]],
    ["2020-12", ["properties/allOf", "properties/a/b", "allOf/0", "allOf/1", "items", "prefixItems/0", "if"]],
  ] as const)("of %s", (dialect, expected) => {
    expect([...subSchemas(schema, dialect)].map(({ tokens }) => tokens.join("/"))).toEqual(expected);
  });

  test("booleans and wrong shapes hold none", () => {
    expect([...subSchemas(true, "2020-12"), ...subSchemas({ allOf: {}, properties: [] }, "2020-12")]).toEqual([]);
  });
});

describe("dialects", () => {
  test.each([
    ["3.0", {}, "openapi-3.0", undefined],
    ["3.1", {}, "2020-12", undefined],
    ["3.1", { jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema#" }, "2020-12", undefined],
    [
      "3.1",
      { jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" },
      "2020-12",
      "http://json-schema.org/draft-07/schema",
    ],
    ["3.2", {}, "2020-12", undefined],
  ] as const)("%s with %j", (version, root, dialect, foreign) => {
    expect(documentDialect(version, root)).toEqual({ dialect, foreign });
    expect(schemaDialect(version)).toBe(dialect);
  });
});
