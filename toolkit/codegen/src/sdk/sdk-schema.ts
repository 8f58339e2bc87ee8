import { isJsonObject, type Json, type JsonObject, type Location } from "@concordat/model";
import { cleanDescription, type SdkText } from "./sdk-text.ts";

/** Keywords that OpenAPI 3.0 has with the meaning they have in 3.1; a schema under each, or plain data. */
const NUMBERS = [
  "multipleOf",
  "maxLength",
  "minLength",
  "maxItems",
  "minItems",
  "maxProperties",
  "minProperties",
] as const;
const FLAGS = ["uniqueItems", "readOnly", "writeOnly", "deprecated", "nullable"] as const;
const FORMATS: ReadonlySet<string> = new Set([
  "int32",
  "int64",
  "float",
  "double",
  "byte",
  "binary",
  "date",
  "date-time",
  "password",
  "uuid",
]);

export interface SchemaContext {
  readonly text: SdkText;
  /** Gives the name that a bundled schema has in the projection. */
  readonly nameOf: (ref: string) => string;
  /** Where errors point to. */
  readonly location: Location;
}

/**
 * A JSON Schema (2020-12, as in OpenAPI 3.1) or a 3.0 schema as OpenAPI 3.0.3: what 3.0 can say is kept, what it cannot is
 * left out, so a client takes at least what the contract allows. Patterns are left out: the server judges them.
 */
export function schemaFor30(schema: Json | undefined, context: SchemaContext, depth = 0): JsonObject {
  if (schema === false) return { not: {} };
  if (!isJsonObject(schema)) return {};
  if (depth > 100) throw context.text.refused(context.location, "at most 100 levels of nesting", "more");
  const inside = (child: Json | undefined): JsonObject => schemaFor30(child, context, depth + 1);
  const { $ref: ref } = schema;
  if (typeof ref === "string") return reference(schema, context, depth);
  const result: Record<string, Json> = { ...annotations(schema), ...typeOf(schema, inside) };
  copyScalars(schema, result);
  copyBounds(schema, result);
  enumeration(schema, result, context);
  const properties = schema["properties"];
  if (isJsonObject(properties)) {
    result["properties"] = Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [
        context.text.plain("property", name, context.location),
        inside(member),
      ]),
    );
  }
  if (Array.isArray(schema["required"])) {
    const required = schema["required"].filter((name): name is string => typeof name === "string");
    for (const name of required) context.text.plain("property", name, context.location);
    if (required.length > 0) result["required"] = required;
  }
  if (schema["additionalProperties"] !== undefined) {
    const more = schema["additionalProperties"];
    result["additionalProperties"] = typeof more === "boolean" ? more : inside(more);
  }
  if (isJsonObject(schema["not"])) result["not"] = inside(schema["not"]);
  combine(schema, result, inside);
  discriminate(schema, result, context);
  return result;
}

/** 3.0 ignores what stands beside a `$ref`; what changes the value's set goes into an `allOf`. */
function reference(schema: JsonObject, context: SchemaContext, depth: number): JsonObject {
  const target: JsonObject = { $ref: `#/components/schemas/${context.nameOf(String(schema["$ref"]))}` };
  const {
    $ref: _ref,
    title: _title,
    summary: _summary,
    description: _description,
    examples: _examples,
    ...rest
  } = schema;
  const besides = schemaFor30(rest, context, depth + 1);
  return Object.keys(besides).length === 0 ? target : { ...besides, allOf: [target, ...list(besides["allOf"])] };
}

function annotations(schema: JsonObject): Record<string, Json> {
  const { title, description } = schema;
  const plainTitle = typeof title === "string" && /^[A-Z][A-Za-z0-9]{0,63}$/.test(title) ? title : undefined;
  const text = typeof description === "string" ? cleanDescription(description) : "";
  return { ...(plainTitle === undefined ? {} : { title: plainTitle }), ...(text === "" ? {} : { description: text }) };
}

function typeOf(schema: JsonObject, inside: (child: Json | undefined) => JsonObject): Record<string, Json> {
  const { type, const: constant, items } = schema;
  const types =
    typeof type === "string"
      ? [type]
      : Array.isArray(type)
        ? type.filter((each): each is string => typeof each === "string")
        : [];
  const nullable = types.includes("null") || constant === null;
  const kinds = types.filter((each) => each !== "null");
  const kind = kinds.length === 1 ? kinds[0] : kinds.length === 0 ? inferredType(schema) : undefined;
  const result: Record<string, Json> = {};
  if (kind !== undefined) result["type"] = kind;
  if (kinds.length > 1)
    result["anyOf"] = kinds.map((each) => (each === "array" ? { type: each, items: inside(items) } : { type: each }));
  if (nullable) result["nullable"] = true;
  if (kind === "array") result["items"] = inside(items);
  return result;
}

/** 3.0 generators need a type where 3.1 can do without. */
function inferredType(schema: JsonObject): string | undefined {
  const values = schema["const"] === undefined ? list(schema["enum"]) : [schema["const"]];
  const kinds = new Set(values.filter((value) => value !== null).map(kindOfValue));
  if (kinds.size === 1) return [...kinds][0];
  if (isJsonObject(schema["properties"])) return "object";
  return schema["items"] === undefined ? undefined : "array";
}

function kindOfValue(value: Json): string {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return Array.isArray(value) ? "array" : typeof value;
}

function copyScalars(schema: JsonObject, result: Record<string, Json>): void {
  for (const keyword of NUMBERS) if (typeof schema[keyword] === "number") result[keyword] = schema[keyword];
  for (const keyword of FLAGS) if (typeof schema[keyword] === "boolean") result[keyword] = schema[keyword];
  const { format, default: fallback, contentEncoding } = schema;
  if (typeof format === "string" && FORMATS.has(format)) result["format"] = format;
  else if (contentEncoding === "base64") result["format"] = "byte";
  if (typeof fallback === "number" || typeof fallback === "boolean") result["default"] = fallback;
  if (typeof fallback === "string" && /^[\w-]{1,64}$/.test(fallback)) result["default"] = fallback;
}

/** In 3.1 the exclusive bounds are numbers, in 3.0 flags of the inclusive ones. */
function copyBounds(schema: JsonObject, result: Record<string, Json>): void {
  for (const [bound, exclusive, tighter] of [
    ["minimum", "exclusiveMinimum", Math.max],
    ["maximum", "exclusiveMaximum", Math.min],
  ] as const) {
    const inclusive = schema[bound];
    const limit = schema[exclusive];
    if (typeof inclusive === "number") result[bound] = inclusive;
    if (limit === true) result[exclusive] = true;
    if (typeof limit !== "number") continue;
    if (typeof inclusive === "number" && tighter(inclusive, limit) === inclusive && inclusive !== limit) continue;
    result[bound] = limit;
    result[exclusive] = true;
  }
}

function enumeration(schema: JsonObject, result: Record<string, Json>, context: SchemaContext): void {
  const values = schema["const"] === undefined ? list(schema["enum"]) : [schema["const"]];
  if (values.length === 0 || values.some((value) => typeof value === "object" && value !== null)) return;
  for (const value of values) if (typeof value === "string") context.text.plain("enumValue", value, context.location);
  if (values.includes(null)) result["nullable"] = true;
  const kept = values.filter((value) => value !== null);
  if (kept.length > 0) result["enum"] = [...new Set(kept)];
}

/** A branch that is only null is 3.0's `nullable`. */
function combine(
  schema: JsonObject,
  result: Record<string, Json>,
  inside: (child: Json | undefined) => JsonObject,
): void {
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const branches = list(schema[keyword]);
    if (branches.length === 0) continue;
    const others = branches.filter((branch) => !isNull(branch));
    if (others.length < branches.length) result["nullable"] = true;
    const [only] = others;
    if (others.length === 1) result["allOf"] = [...list(result["allOf"]), inside(only)];
    else if (others.length > 1) result[keyword] = others.map(inside);
  }
  const all = list(schema["allOf"]).map(inside);
  if (all.length > 0) result["allOf"] = [...list(result["allOf"]), ...all];
}

function isNull(schema: Json): boolean {
  return isJsonObject(schema) && (schema["type"] === "null" || schema["const"] === null);
}

function discriminate(
  schema: JsonObject,
  result: Record<string, Json>,
  { text, nameOf, location }: SchemaContext,
): void {
  const { discriminator } = schema;
  if (!isJsonObject(discriminator) || typeof discriminator["propertyName"] !== "string") return;
  const { propertyName, mapping } = discriminator;
  const entries = isJsonObject(mapping) ? Object.entries(mapping) : [];
  const named = entries.flatMap(([value, target]) =>
    typeof target === "string" && target.startsWith("#/components/schemas/")
      ? [[text.plain("enumValue", value, location), `#/components/schemas/${nameOf(target)}`] as const]
      : [],
  );
  result["discriminator"] = {
    propertyName: text.plain("property", propertyName, location),
    ...(named.length === 0 ? {} : { mapping: Object.fromEntries(named) }),
  };
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
