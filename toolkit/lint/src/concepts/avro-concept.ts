import { type AvroContract, isJsonObject, type Json, type JsonObject, type Location } from "@concordat/model";
import { avroNodes, textMember } from "../avro-walk.ts";
import { descend } from "../schema-walk.ts";
import type { Concept, ConceptMember } from "./concept.ts";

/** The records of a service's Avro schemas. */
export function* avroConcepts(contract: AvroContract): Generator<Concept> {
  for (const { kind, location, schema } of avroNodes(contract)) {
    const fields = schema["fields"];
    if (kind !== "type" || schema["type"] !== "record" || !Array.isArray(fields)) continue;
    const declared = schema["x-concept"];
    const name = textMember(schema, "name");
    const members = (fields as readonly Json[]).flatMap((field, index) =>
      isJsonObject(field) ? [avroMember(contract, field, descend(location, ["fields", index]))] : [],
    );
    yield {
      contract,
      location,
      name: name.slice(name.lastIndexOf(".") + 1),
      declared: typeof declared === "string" ? declared : undefined,
      members: new Map(members.map((member) => [member.name, member])),
    };
  }
}

function avroMember(contract: AvroContract, field: JsonObject, location: Location): ConceptMember {
  const written = field["type"];
  const branches: readonly Json[] = Array.isArray(written) ? written : [written ?? "null"];
  const [first, ...others] = branches.filter((branch) => branch !== "null");
  const schema = first === undefined ? {} : resolve(contract, first);
  const symbols = schema["type"] === "enum" && Array.isArray(schema["symbols"]) ? schema["symbols"] : undefined;
  const unit = field["x-unit"] ?? schema["x-unit"];
  return {
    name: textMember(field, "name"),
    location,
    type: others.length > 0 ? "other" : typeName(schema),
    nullable: branches.includes("null"),
    values: symbols?.map(String).sort(),
    unit: typeof unit === "string" ? unit : undefined,
  };
}

function resolve(contract: AvroContract, schema: Json): JsonObject {
  if (isJsonObject(schema)) return schema;
  if (typeof schema !== "string") return {};
  const named = contract.types.get(schema);
  const found = named === undefined ? undefined : contract.at(named);
  return isJsonObject(found) ? found : { type: schema };
}

const logical: Readonly<Record<string, string>> = {
  uuid: "uuid",
  date: "day",
  decimal: "decimal",
  "timestamp-millis": "instant",
  "timestamp-micros": "instant",
  "timestamp-nanos": "instant",
};
const names: Readonly<Record<string, string>> = {
  string: "text",
  enum: "text",
  int: "integer",
  long: "integer",
  float: "decimal",
  double: "decimal",
  boolean: "boolean",
  bytes: "binary",
  fixed: "binary",
  array: "list",
  map: "record",
  record: "record",
};

function typeName({ type, logicalType }: { readonly type?: unknown; readonly logicalType?: unknown }): string {
  if (typeof logicalType === "string" && Object.hasOwn(logical, logicalType)) return logical[logicalType] ?? "other";
  return typeof type === "string" ? (names[type] ?? "other") : "other";
}
