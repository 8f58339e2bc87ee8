import { type AvroType, avroNamedKinds } from "./avro-types.ts";
import { avroFullName, avroNamespace } from "./avro-names.ts";
import { own } from "./contract-reader.ts";
import { describe } from "./describe.ts";
import { type Json, type JsonObject, isJsonObject } from "./json.ts";

/** Finds the type that a name means where a namespace is in force. */
export type FindAvroType = (name: string, namespace: string) => AvroType | undefined;

/**
 * Why a default does not fit a schema, in words; undefined when it fits.
 *
 * Encodings of defaults are those of Avro 1.12 ("Complex types", table of field defaults); the default of a union may
 * fit any of its branches.
 */
export function avroDefaultProblem(
  value: Json,
  schema: Json,
  namespace: string,
  find: FindAvroType,
): string | undefined {
  if (Array.isArray(schema)) {
    const branches = schema as readonly Json[];
    const fits = branches.some((branch) => avroDefaultProblem(value, branch, namespace, find) === undefined);
    return fits ? undefined : `a value of one of the union's branches, got ${describe(value)}`;
  }
  if (isJsonObject(schema)) {
    const type = own(schema, "type");
    if (avroNamedKinds.has(type)) return namedProblem(value, schema, namespace, find);
    if (type === "array") return itemsProblem(value, schema, namespace, find);
    if (type === "map") return valuesProblem(value, schema, namespace, find);
    return type === undefined ? undefined : avroDefaultProblem(value, type, namespace, find);
  }
  if (typeof schema !== "string") return undefined;
  const primitive = primitives.get(schema);
  if (primitive !== undefined) return primitive.fits(value) ? undefined : `${primitive.words}, got ${describe(value)}`;
  const named = find(schema, namespace);
  return named === undefined ? undefined : namedProblem(value, named.source, outer(named), find);
}

/** The namespace in force around a definition does not matter once its own is known. */
function outer(type: AvroType): string {
  return type.namespace;
}

function namedProblem(value: Json, schema: JsonObject, enclosing: string, find: FindAvroType): string | undefined {
  const type = own(schema, "type");
  if (type === "enum") {
    const symbols = own(schema, "symbols");
    const fits = typeof value === "string" && Array.isArray(symbols) && symbols.includes(value);
    return fits ? undefined : `one of the symbols, got ${describe(value)}`;
  }
  if (type === "fixed") {
    const size = own(schema, "size");
    const fits = isByteText(value) && (value as string).length === size;
    return fits ? undefined : `a string of ${String(size)} characters up to U+00FF, got ${describe(value)}`;
  }
  if (!isJsonObject(value)) return `an object, got ${describe(value)}`;
  const declared = own(schema, "namespace");
  const name = own(schema, "name");
  const full = avroFullName(typeof name === "string" ? name : "", typeof declared === "string" ? declared : enclosing);
  const fields = own(schema, "fields");
  for (const field of Array.isArray(fields) ? (fields as readonly Json[]) : []) {
    if (!isJsonObject(field) || typeof field["name"] !== "string") continue;
    const member = own(value, field["name"]);
    if (member === undefined) {
      if (own(field, "default") === undefined) return `an object with ${field["name"]}, got none`;
      continue;
    }
    const problem = avroDefaultProblem(member, own(field, "type") ?? null, avroNamespace(full), find);
    if (problem !== undefined) return `in ${field["name"]}: ${problem}`;
  }
  return undefined;
}

function itemsProblem(value: Json, schema: JsonObject, namespace: string, find: FindAvroType): string | undefined {
  if (!Array.isArray(value)) return `a list, got ${describe(value)}`;
  for (const item of value as readonly Json[]) {
    const problem = avroDefaultProblem(item, own(schema, "items") ?? null, namespace, find);
    if (problem !== undefined) return `as item: ${problem}`;
  }
  return undefined;
}

function valuesProblem(value: Json, schema: JsonObject, namespace: string, find: FindAvroType): string | undefined {
  if (!isJsonObject(value)) return `an object, got ${describe(value)}`;
  for (const [key, item] of Object.entries(value)) {
    const problem = avroDefaultProblem(item ?? null, own(schema, "values") ?? null, namespace, find);
    if (problem !== undefined) return `in ${key}: ${problem}`;
  }
  return undefined;
}

/** Bytes are written as a string, a character a byte. */
function isByteText(value: Json): boolean {
  // oxlint-disable-next-line no-control-regex -- bytes from 0 on
  return typeof value === "string" && /^[\u0000-\u00ff]*$/.test(value);
}

function isInteger(value: Json, bits: 32 | 64): boolean {
  const bound = 2 ** (bits - 1);
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= -bound &&
    value <= (bits === 32 ? bound - 1 : bound)
  );
}

const primitives = new Map<string, { readonly words: string; readonly fits: (value: Json) => boolean }>([
  ["null", { words: "null", fits: (value) => value === null }],
  ["boolean", { words: "true or false", fits: (value) => typeof value === "boolean" }],
  ["int", { words: "an integer of 32 bits", fits: (value) => isInteger(value, 32) }],
  ["long", { words: "an integer of 64 bits", fits: (value) => isInteger(value, 64) }],
  ["float", { words: "a number", fits: (value) => typeof value === "number" }],
  ["double", { words: "a number", fits: (value) => typeof value === "number" }],
  ["bytes", { words: "a string of characters up to U+00FF", fits: isByteText }],
  ["string", { words: "a string", fits: (value) => typeof value === "string" }],
]);
