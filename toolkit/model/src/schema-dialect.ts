import type { JsonObject } from "./json.ts";

/** `openapi-3.0`: the Schema Object of OpenAPI 3.0. `2020-12`: JSON Schema as OpenAPI 3.1 and 3.2 use it. */
export type SchemaDialect = "openapi-3.0" | "2020-12";

const known = new Set([
  "https://json-schema.org/draft/2020-12/schema",
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
  "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
  "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
]);

/** How the schemas of a document are to be read. */
export interface DocumentDialect {
  readonly dialect: SchemaDialect;
  /** `jsonSchemaDialect` as written, when it names another vocabulary: schemas are then read as 2020-12 at best. */
  readonly foreign: string | undefined;
}

/** The dialect of a document's schemas: by the version, and `jsonSchemaDialect` (OpenAPI 3.1, section 4.8.24.2). */
export function documentDialect(version: "3.0" | "3.1" | "3.2", root: JsonObject): DocumentDialect {
  if (version === "3.0") return { dialect: "openapi-3.0", foreign: undefined };
  const declared = root["jsonSchemaDialect"];
  const name = typeof declared === "string" ? declared.replace(/#$/, "") : undefined;
  return { dialect: "2020-12", foreign: name === undefined || known.has(name) ? undefined : name };
}

/** The dialect of a version's schemas. */
export function schemaDialect(version: "3.0" | "3.1" | "3.2"): SchemaDialect {
  return version === "3.0" ? "openapi-3.0" : "2020-12";
}
