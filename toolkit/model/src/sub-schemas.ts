import { type Json, isJsonObject } from "./json.ts";
import type { SchemaDialect } from "./schema-dialect.ts";

/** What a keyword holds: one schema, a list of them, or schemas by name. */
export type SubSchemaForm = "one" | "list" | "map";

const openApi30 = {
  not: "one",
  items: "one",
  additionalProperties: "one",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
  properties: "map",
} as const satisfies Record<string, SubSchemaForm>;

const draft202012 = {
  ...openApi30,
  if: "one",
  // oxlint-disable-next-line unicorn/no-thenable -- the keyword's name
  then: "one",
  else: "one",
  contains: "one",
  propertyNames: "one",
  unevaluatedItems: "one",
  unevaluatedProperties: "one",
  contentSchema: "one",
  prefixItems: "list",
  patternProperties: "map",
  dependentSchemas: "map",
  $defs: "map",
  definitions: "map",
} as const satisfies Record<string, SubSchemaForm>;

/** The keywords that hold schemas: of OpenAPI 3.0's Schema Object, and of JSON Schema 2020-12 (with `definitions`). */
export const subSchemaKeywords: Readonly<Record<SchemaDialect, ReadonlyMap<string, SubSchemaForm>>> = {
  "openapi-3.0": new Map(Object.entries(openApi30)),
  "2020-12": new Map(Object.entries(draft202012)),
};

/** A schema directly inside another, and the pointer tokens that lead from one to the other. */
export interface SubSchema {
  readonly schema: Json;
  readonly keyword: string;
  /** The keyword, then the name or index where it holds several. */
  readonly tokens: readonly string[];
}

/** The schemas directly inside a schema, in the order written; `$ref`s are not followed. */
export function* subSchemas(schema: Json, dialect: SchemaDialect): Generator<SubSchema> {
  if (!isJsonObject(schema)) return;
  const keywords = subSchemaKeywords[dialect];
  for (const [keyword, value] of Object.entries(schema)) {
    const form = keywords.get(keyword);
    if (form === undefined || value === undefined) continue;
    if (form === "one") {
      yield { schema: value, keyword, tokens: [keyword] };
    } else if (form === "list" && Array.isArray(value)) {
      for (const [index, item] of (value as readonly Json[]).entries()) {
        yield { schema: item, keyword, tokens: [keyword, String(index)] };
      }
    } else if (form === "map" && isJsonObject(value)) {
      for (const [name, item] of Object.entries(value)) {
        if (item !== undefined) yield { schema: item, keyword, tokens: [keyword, name] };
      }
    }
  }
}
