import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { refName } from "./bundle.ts";

export interface Conversion {
  readonly version: "3.0" | "3.1" | "3.2";
  /** In requests, `readOnly` properties are not required; in responses, `writeOnly` ones are not. */
  readonly direction: "request" | "response";
  /** The definition's name for a bundled schema: an identifier, as ajv takes names for parts of URIs. */
  definition(name: string): string;
}

/** Annotations and OpenAPI's own keywords: they validate nothing. */
const dropped = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
  "xml",
  "externalDocs",
  "nullable",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
]);

const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
const raw = new Set(["const", "enum", "required", "type", "format", "pattern", "dependentRequired"]);

/**
 * A bundled schema as plain JSON Schema 2020-12, with `$ref`s to the definitions of the document `contract`. OpenAPI 3.0's
 * `nullable`, boolean `exclusiveMinimum` and `exclusiveMaximum` are translated.
 */
export function toJsonSchema(schema: Json, conversion: Conversion): Json {
  if (!isJsonObject(schema)) return schema;
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(schema)) {
    if (value === undefined || dropped.has(name) || name.startsWith("x-")) continue;
    if (name === "$ref" && typeof value === "string")
      result[name] = `contract#/$defs/${conversion.definition(refName(value))}`;
    else if (raw.has(name)) result[name] = value;
    else if (maps.has(name) && isJsonObject(value)) result[name] = mapMembers(value, conversion);
    else if (Array.isArray(value)) result[name] = value.map((item: Json) => toJsonSchema(item, conversion));
    else result[name] = toJsonSchema(value, conversion);
  }
  // Whole numbers are exact where JSON is read: int64 adds nothing to integer.
  if (result["format"] === "int64" && result["type"] === "integer") delete result["format"];
  boundUniqueItems(result);
  withoutForeignRequired(schema, result, conversion);
  return conversion.version === "3.0" ? fromOpenApi30(schema, result) : result;
}

/**
 * Comparing all items with each other takes the square of their number: where a limit is declared, lists beyond it are
 * refused for their length and compared no more.
 */
function boundUniqueItems(result: Record<string, Json>): void {
  const { uniqueItems, maxItems, allOf } = result;
  if (uniqueItems !== true || typeof maxItems !== "number") return;
  delete result["uniqueItems"];
  // oxlint-disable-next-line unicorn/no-thenable -- the keyword's name
  const bounded: Json = { if: { maxItems }, then: { uniqueItems } };
  result["allOf"] = [...(Array.isArray(allOf) ? allOf : []), bounded];
}

function mapMembers(members: JsonObject, conversion: Conversion): Json {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, toJsonSchema(member ?? true, conversion)]),
  );
}

function withoutForeignRequired(schema: JsonObject, result: Record<string, Json>, { direction }: Conversion): void {
  const { required } = schema;
  const properties = schema["properties"];
  if (!Array.isArray(required) || !isJsonObject(properties)) return;
  const foreign = direction === "request" ? "readOnly" : "writeOnly";
  const kept = required.filter((name: Json) => {
    const property = typeof name === "string" && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return !(isJsonObject(property) && property[foreign] === true);
  });
  if (kept.length === 0) delete result["required"];
  else result["required"] = kept;
}

function fromOpenApi30(schema: JsonObject, result: Record<string, Json>): Json {
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const bound = result[limit];
    if (result[flag] === true && bound !== undefined) {
      result[flag] = bound;
      delete result[limit];
    } else if (typeof result[flag] === "boolean") delete result[flag];
  }
  if (schema["nullable"] !== true) return result;
  const type = result["type"];
  if (typeof type === "string") {
    result["type"] = [type, "null"];
    if (Array.isArray(result["enum"]) && !result["enum"].includes(null)) result["enum"] = [...result["enum"], null];
    return result;
  }
  return { anyOf: [result, { type: "null" }] };
}
