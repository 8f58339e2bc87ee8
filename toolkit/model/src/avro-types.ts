import { avroFullName, avroNamespace, isAvroFullName, isAvroSimpleName } from "./avro-names.ts";
import { type ContractReader, own } from "./contract-reader.ts";
import { describe } from "./describe.ts";
import { type Json, type JsonObject, isJsonObject } from "./json.ts";
import { jsonEqual } from "./json-equal.ts";
import type { Location } from "./location.ts";
import { childPointer } from "./pointer.ts";

/** A record, enum or fixed, and where it is defined. */
export interface AvroType {
  readonly fullName: string;
  readonly namespace: string;
  readonly location: Location;
  readonly source: JsonObject;
}

export const avroNamedKinds: ReadonlySet<Json | undefined> = new Set(["record", "error", "enum", "fixed"]);

/** Finds every named type of some documents, in whatever order they refer to each other. */
export class AvroTypeCollector {
  readonly types = new Map<string, AvroType>();
  readonly #reader: ContractReader;

  constructor(reader: ContractReader) {
    this.#reader = reader;
  }

  /** Collects the types below a schema; `namespace` is the one in force there. */
  collect(location: Location, schema: Json, namespace: string): void {
    const below = (...tokens: (string | number)[]): Location => ({
      document: location.document,
      pointer: tokens.reduce<string>(childPointer, location.pointer),
    });
    if (Array.isArray(schema)) {
      for (const [index, branch] of (schema as readonly Json[]).entries())
        this.collect(below(index), branch, namespace);
      return;
    }
    if (!isJsonObject(schema)) return;
    const type = own(schema, "type");
    if (avroNamedKinds.has(type)) {
      const defined = this.#define(location, schema, namespace);
      const fields = own(schema, "fields");
      if (!Array.isArray(fields)) return;
      for (const [index, field] of (fields as readonly Json[]).entries()) {
        const fieldType = isJsonObject(field) ? own(field, "type") : undefined;
        if (fieldType !== undefined) this.collect(below("fields", index, "type"), fieldType, defined.namespace);
      }
      return;
    }
    for (const member of ["items", "values", "type"]) {
      const inner = own(schema, member);
      if (typeof inner === "object") this.collect(below(member), inner, namespace);
    }
  }

  #define(location: Location, source: JsonObject, enclosing: string): AvroType {
    const reader: ContractReader = this.#reader;
    const node = { location, source };
    const name = own(source, "name");
    if (typeof name !== "string") {
      reader.fail("AVRO_SHAPE", location, `a ${String(source["type"])} with a name`, describe(name ?? null));
    }
    const declared = own(source, "namespace");
    if (declared !== undefined && (typeof declared !== "string" || (declared !== "" && !isAvroFullName(declared)))) {
      reader.fail("AVRO_NAME_INVALID", reader.at(node, "namespace"), "names joined by dots", describe(declared));
    }
    const fullName = avroFullName(name, declared ?? enclosing);
    const valid = name.includes(".") ? isAvroFullName(name) : isAvroSimpleName(name);
    if (!valid) {
      const expected = "a name of letters, digits and underscores that does not begin with a digit";
      reader.fail("AVRO_NAME_INVALID", reader.at(node, "name"), expected, describe(name));
    }
    const type: AvroType = { fullName, namespace: avroNamespace(fullName), location, source };
    const before = this.types.get(fullName);
    if (before === undefined) {
      this.types.set(fullName, type);
    } else if (!jsonEqual(withoutName(before.source), withoutName(source))) {
      const { file, line } = reader.set.position(before.location);
      const expected = `${fullName} as it is defined at ${file}:${line}`;
      reader.fail(
        "AVRO_TYPE_REDEFINED",
        location,
        expected,
        "another definition",
        "Define it once and refer to it by name",
      );
    }
    return type;
  }
}

/** Two definitions may spell one full name differently. */
function withoutName(source: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(source).filter(([key]) => key !== "name" && key !== "namespace"));
}
