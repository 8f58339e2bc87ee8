import type { AvroJson } from "./event-descriptor.ts";
import { EventError } from "./event-errors.ts";

/** Limits of a schema: beyond them avsc overflows the stack or spends seconds. */
export const SCHEMA_LIMITS = { textLength: 1_048_576, depth: 64, nodes: 20_000 } as const;

type SchemaObject = Readonly<Record<string, AvroJson>>;

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

const FITS: Readonly<Record<string, (schema: SchemaObject) => boolean>> = {
  date: (schema) => schema["type"] === "int",
  decimal: decimalFits,
  duration: (schema) => schema["type"] === "fixed" && schema["size"] === 12,
  uuid: (schema) => schema["type"] === "string" || (schema["type"] === "fixed" && schema["size"] === 16),
  "time-millis": (schema) => schema["type"] === "int",
};
const LONG_BASED = /^(?:time-micros|(?:local-)?timestamp-(?:millis|micros|nanos))$/;

/** True when the schema's logical type is known and stands on the type it needs; Avro says to ignore any other. */
export function logicalTypeFits(schema: SchemaObject): boolean {
  const name = schema["logicalType"];
  if (typeof name !== "string") return false;
  if (LONG_BASED.test(name)) return schema["type"] === "long";
  return Object.hasOwn(FITS, name) && FITS[name]?.(schema) === true;
}

function decimalFits(schema: SchemaObject): boolean {
  const { type, precision, scale = 0, size } = schema;
  if (typeof precision !== "number" || !Number.isInteger(precision) || precision < 1 || precision > 1000) return false;
  if (typeof scale !== "number" || !Number.isInteger(scale) || scale < 0 || scale > precision) return false;
  if (type === "bytes") return true;
  return type === "fixed" && typeof size === "number" && precision <= Math.floor(Math.log10(2) * (8 * size - 1));
}

/**
 * Checks a schema that came from a contract or a registry and returns a copy that avsc can be trusted with:
 * bounded, without names that JavaScript objects inherit, without logical types that do not fit.
 *
 * @throws EventError `EVENT_SCHEMA_INVALID`
 */
export function checkedSchema(schema: AvroJson): AvroJson {
  let nodes = 0;
  const visit = (node: AvroJson, depth: number): AvroJson => {
    if (depth > SCHEMA_LIMITS.depth) throw invalid(`at most ${SCHEMA_LIMITS.depth} levels of nesting`, "more");
    if (++nodes > SCHEMA_LIMITS.nodes) throw invalid(`at most ${SCHEMA_LIMITS.nodes} nodes`, "more");
    if (typeof node === "string") {
      node.split(".").forEach((part) => checkName(part));
      return node;
    }
    if (Array.isArray(node)) return node.map((branch: AvroJson) => visit(branch, depth + 1));
    if (typeof node !== "object" || node === null) throw invalid("a type name, a union or a type object", String(node));
    return visitObject(node as SchemaObject, depth);
  };
  const visitObject = (node: SchemaObject, depth: number): AvroJson => {
    const copy: Record<string, AvroJson> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "__proto__") continue;
      copy[key] = value;
    }
    if (!logicalTypeFits(node)) delete copy["logicalType"];
    for (const key of ["name", "namespace"]) {
      const text = node[key];
      if (typeof text === "string" && text !== "") text.split(".").forEach((part) => checkName(part));
    }
    if (typeof node["type"] === "object") copy["type"] = visit(node["type"] as AvroJson, depth + 1);
    for (const key of ["items", "values"]) if (node[key] !== undefined) copy[key] = visit(node[key], depth + 1);
    if (Array.isArray(node["fields"]))
      copy["fields"] = node["fields"].map((field: AvroJson) => visitField(field, depth));
    return copy;
  };
  const visitField = (field: AvroJson, depth: number): AvroJson => {
    if (typeof field !== "object" || field === null || Array.isArray(field))
      throw invalid("a field object", "another value");
    const { name, type, ...rest } = field as SchemaObject;
    if (typeof name !== "string" || type === undefined) throw invalid("a field with name and type", "one without");
    checkName(name);
    return { ...rest, name, type: visit(type, depth + 1) };
  };
  return visit(schema, 0);
}

function checkName(name: string): void {
  if (!NAME.test(name)) throw invalid("names of letters, digits and _", JSON.stringify(name.slice(0, 80)));
  if (name in Object.prototype) throw invalid("names that JavaScript objects do not inherit", JSON.stringify(name));
}

function invalid(expected: string, got: string): EventError {
  return new EventError("EVENT_SCHEMA_INVALID", `expected ${expected}, got ${got}`);
}

/** Parses and checks schema text as a registry returns it. */
export function parseSchemaText(text: string): AvroJson {
  if (text.length > SCHEMA_LIMITS.textLength) {
    throw invalid(`schema text of at most ${SCHEMA_LIMITS.textLength} characters`, `${text.length}`);
  }
  try {
    return checkedSchema(JSON.parse(text) as AvroJson);
  } catch (cause) {
    if (cause instanceof EventError) throw cause;
    // Old registries store a bare type name without quotes.
    if (NAME.test(text)) return text;
    throw new EventError("EVENT_SCHEMA_INVALID", "expected Avro schema JSON, got text that is no JSON", { cause });
  }
}
