import { type Contract, isJsonObject, type JsonObject, type Location, type OpenApiContract } from "@concordat/model";
import { descend, schemaAt } from "../schema-walk.ts";
import type { Concept, ConceptMember } from "./concept.ts";

/** The component schemas of an OpenAPI contract that describe objects. */
export function* jsonConcepts(contract: OpenApiContract): Generator<Concept> {
  for (const [name, start] of contract.schemas) {
    const placed = schemaAt(contract, start);
    const properties = placed?.schema["properties"];
    if (placed === undefined || !isJsonObject(properties)) continue;
    const { location, schema } = placed;
    const declared = schema["x-concept"];
    const members = Object.keys(properties).map((property) =>
      jsonMember(contract, property, descend(location, ["properties", property])),
    );
    yield {
      contract,
      location,
      name,
      declared: typeof declared === "string" ? declared : undefined,
      members: new Map(members.map((member) => [member.name, member])),
    };
  }
}

function jsonMember(contract: Contract, name: string, location: Location): ConceptMember {
  const schema = effective(contract, location);
  const types = typesOf(schema);
  const values = Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
  const unit = schema["x-unit"];
  return {
    name,
    location,
    type: typeName(types, schema),
    nullable: types.includes("null") || schema["nullable"] === true,
    values: values
      ?.filter((value) => value !== null)
      .map(String)
      .sort(),
    unit: typeof unit === "string" ? unit : undefined,
  };
}

/** The schema itself, or the one option besides null of an anyOf or oneOf, `$ref`s followed. */
function effective(contract: Contract, location: Location): JsonObject {
  const placed = schemaAt(contract, location);
  if (placed === undefined) return {};
  for (const keyword of ["anyOf", "oneOf"]) {
    const options = placed.schema[keyword];
    if (!Array.isArray(options)) continue;
    const views = options.map(
      (_, index) => schemaAt(contract, descend(placed.location, [keyword, index]))?.schema ?? {},
    );
    const [only, ...others] = views.filter((view) => view["type"] !== "null");
    if (only !== undefined && others.length === 0)
      return views.length > 1 ? { ...only, type: [...typesOf(only), "null"] } : only;
  }
  return placed.schema;
}

function typesOf({ type }: { readonly type?: unknown }): string[] {
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((item) => typeof item === "string") : [];
}

const formats: Readonly<Record<string, string>> = {
  uuid: "uuid",
  "date-time": "instant",
  date: "day",
  byte: "binary",
  binary: "binary",
};
const names: Readonly<Record<string, string>> = {
  string: "text",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  array: "list",
  object: "record",
};

function typeName(types: readonly string[], schema: JsonObject): string {
  const [type, ...others] = types.filter((item) => item !== "null");
  if (type === undefined || others.length > 0) return "other";
  const format = schema["format"];
  if (type === "string" && typeof format === "string" && Object.hasOwn(formats, format))
    return formats[format] ?? "text";
  return names[type] ?? "other";
}
