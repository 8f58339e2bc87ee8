import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { refName, type Bundle } from "./bundle.ts";
import type { Int64 } from "./schema-type.ts";

/** How text becomes a value, for the runtime's parser. See `TextType` of the runtime. */
export type TextType = string | readonly [string, ...unknown[]];

const depthLimit = 8;

/** Works out from a bundled schema what its text form stands for. */
export function textType(bundle: Bundle, schema: Json | undefined, int64: Int64, depth = 0): TextType {
  if (!isJsonObject(schema) || depth > depthLimit) return "string";
  const types = [...typesOf(bundle, schema, int64, depth)];
  const order = ["integer", "bigint", "number", "boolean", "null"];
  const scalarsFound = types.filter((type): type is string => typeof type === "string");
  const containers = types.filter((type) => typeof type !== "string");
  const scalars = [...new Set(scalarsFound)].toSorted((a, b) => rank(order, a) - rank(order, b));
  const all: TextType[] = [
    ...scalars.filter((type) => type !== "string"),
    ...containers.slice(0, 1),
    ...(scalars.includes("string") ? ["string"] : []),
  ];
  if (all.length === 0) return "string";
  return all.length === 1 ? (all[0] ?? "string") : ["any", ...all];
}

const rank = (order: readonly string[], type: string): number =>
  order.includes(type) ? order.indexOf(type) : order.length;

function* typesOf(bundle: Bundle, schema: JsonObject, int64: Int64, depth: number): Generator<TextType> {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    yield textType(bundle, bundle.get(refName(ref))?.schema, int64, depth + 1);
    return;
  }
  const declared = schema["type"];
  const types: readonly Json[] = Array.isArray(declared) ? declared : declared === undefined ? [] : [declared];
  for (const type of types) if (typeof type === "string") yield typeByName(bundle, type, schema, int64, depth);
  if (schema["nullable"] === true) yield "null";
  if (types.length > 0) return;
  const values = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  if (Array.isArray(values)) for (const value of values) yield typeOfValue(value);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const members = schema[keyword];
    if (!Array.isArray(members)) continue;
    for (const member of members) {
      const type = textType(bundle, member, int64, depth + 1);
      if (typeof type !== "string" && type[0] === "any") yield* type.slice(1) as TextType[];
      else yield type;
    }
  }
  if (isJsonObject(schema["properties"]) && values === undefined)
    yield typeByName(bundle, "object", schema, int64, depth);
}

function typeByName(bundle: Bundle, type: string, schema: JsonObject, int64: Int64, depth: number): TextType {
  if (type === "array") return ["array", textType(bundle, schema["items"], int64, depth + 1)];
  if (type === "object") {
    const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    const members = Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [name, textType(bundle, member, int64, depth + 1)]),
    );
    const rest = schema["additionalProperties"];
    if (rest === false) return ["object", members];
    return ["object", members, isJsonObject(rest) ? textType(bundle, rest, int64, depth + 1) : "string"];
  }
  return type === "integer" && schema["format"] === "int64" && int64 === "bigint" ? "bigint" : type;
}

function typeOfValue(value: Json): TextType {
  if (value === null) return "null";
  return typeof value === "number"
    ? Number.isInteger(value)
      ? "integer"
      : "number"
    : typeof value === "boolean"
      ? "boolean"
      : "string";
}
