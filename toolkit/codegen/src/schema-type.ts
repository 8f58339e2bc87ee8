import { isJsonObject, type Json, type JsonObject, type Location } from "@concordat/model";
import { child, type Bundle } from "./bundle.ts";
import { code, Code, joinCode, jsonLiteral } from "./code.ts";
import type { SourceFile } from "./source-file.ts";

/** A type that can be written into any file; the file imports what the type names. */
export type TypeExpression = (file: SourceFile) => Code;

/** How 64-bit integers appear: as numbers (refused beyond 2^53) or as bigints. */
export type Int64 = "number" | "bigint";

export const typesModule = "./types.ts";

const text = (literal: string): TypeExpression => {
  const type = new Code(literal);
  return () => type;
};

export const unknownType = text("unknown");

const scalars: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

/**
 * The type of a schema: simple ones (scalars, enums, arrays of those, refs) in place, all others as a named type of
 * `types.ts`, called `wanted`.
 */
export function schemaType(
  bundle: Bundle,
  location: Location | undefined,
  wanted: string,
  int64: Int64,
): TypeExpression {
  if (location === undefined) return unknownType;
  return simpleType(bundle, location, int64) ?? namedType(bundle.hoist(location, wanted).typeName);
}

export function namedType(typeName: string): TypeExpression {
  return (file) => file.type(typesModule, typeName);
}

function simpleType(bundle: Bundle, location: Location, int64: Int64): TypeExpression | undefined {
  const referred = bundle.referred(location);
  if (referred !== undefined) return namedType(referred.typeName);
  const schema = bundle.contract.at(location);
  if (schema === true || schema === undefined) return unknownType;
  if (!isJsonObject(schema)) return undefined;
  if (composition.some((keyword) => keyword in schema)) return undefined;
  const type = plainType(bundle, location, schema, int64);
  if (type === undefined) return undefined;
  return schema["nullable"] === true ? (file) => code`${type(file)} | null` : type;
}

const composition = [
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "properties",
  "additionalProperties",
  "patternProperties",
  "prefixItems",
  "discriminator",
  "dependentSchemas",
  "unevaluatedProperties",
];

function plainType(bundle: Bundle, location: Location, schema: JsonObject, int64: Int64): TypeExpression | undefined {
  const literals = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  if (Array.isArray(literals)) return literalUnion(literals);
  const type = schema["type"];
  if (type === "array") {
    if (schema["items"] === undefined) return text("unknown[]");
    const item = simpleType(bundle, child(location, "items"), int64);
    return item === undefined ? undefined : (file) => arrayOf(item(file));
  }
  if (type === undefined)
    return Object.keys(schema).some((keyword) => !annotations.has(keyword)) ? undefined : unknownType;
  const types = Array.isArray(type) ? type : [type];
  const names = types.map((name: Json) => (typeof name === "string" ? scalars[name] : undefined));
  if (names.includes(undefined)) return undefined;
  if (schema["format"] === "binary" || "contentMediaType" in schema) return text("Blob");
  if (schema["format"] === "int64" && int64 === "bigint") return text("bigint");
  return text([...new Set(names)].join(" | "));
}

const annotations = new Set([
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "default",
  "nullable",
  "readOnly",
  "writeOnly",
]);

function literalUnion(values: readonly Json[]): TypeExpression | undefined {
  if (values.length === 0 || values.some((value) => typeof value === "object" && value !== null)) return undefined;
  const union = joinCode(
    [...new Set(values)].map((value) => jsonLiteral(value)),
    " | ",
  );
  return () => union;
}

export function arrayOf(item: Code): Code {
  return /^[\w$.]+$/.test(item.text) ? code`${item}[]` : code`(${item})[]`;
}
