import { type AvroContract, isJsonObject, type Json, type JsonObject, type Location } from "@concordat/model";
import { descend } from "./schema-walk.ts";

/** An Avro schema object or a record's field, where it stands. */
export interface PlacedAvro {
  readonly location: Location;
  readonly schema: JsonObject;
  readonly kind: "type" | "field";
}

const deepest = 200;

/** Every schema object and every field written in the contract's own files, in the order written. */
export function* avroNodes(contract: AvroContract): Generator<PlacedAvro> {
  for (const document of contract.documents.values())
    yield* walk({ document: document.name, pointer: "" }, document.root, 0);
}

function* walk(location: Location, schema: Json | undefined, depth: number): Generator<PlacedAvro> {
  if (depth > deepest) return;
  if (Array.isArray(schema)) {
    for (const [index, branch] of (schema as readonly Json[]).entries())
      yield* walk(descend(location, [index]), branch, depth + 1);
    return;
  }
  if (!isJsonObject(schema)) return;
  yield { location, schema, kind: "type" };
  for (const member of ["items", "values", "type"])
    if (typeof schema[member] === "object") yield* walk(descend(location, [member]), schema[member], depth + 1);
  const fields = schema["fields"];
  if (!Array.isArray(fields)) return;
  for (const [index, field] of (fields as readonly Json[]).entries()) {
    if (!isJsonObject(field)) continue;
    const spot = descend(location, ["fields", index]);
    yield { location: spot, schema: field, kind: "field" };
    yield* walk(descend(spot, ["type"]), field["type"], depth + 1);
  }
}

/** True for a schema that gives a type its name: record, error, enum or fixed. */
export const isNamed = ({ kind, schema }: PlacedAvro): boolean =>
  kind === "type" && ["record", "error", "enum", "fixed"].includes(textMember(schema, "type"));

/** A member that should be text, or "" where it is not. */
export function textMember(schema: JsonObject, member: string): string {
  const value = schema[member];
  return typeof value === "string" ? value : "";
}
