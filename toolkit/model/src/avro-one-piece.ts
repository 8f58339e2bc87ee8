import type { AvroChecker } from "./avro-check.ts";
import { avroFullName, avroNamespace, avroPrimitives } from "./avro-names.ts";
import { type AvroType, avroNamedKinds } from "./avro-types.ts";
import { own } from "./contract-reader.ts";
import { type Json, type JsonObject, isJsonObject } from "./json.ts";
import { setMember } from "./set-member.ts";

/** A schema in one piece would nest more deeply than is allowed. */
export class AvroNestingProblem extends Error {
  override readonly name = "AvroNestingProblem";
}

/**
 * Writes a named type with every other it needs defined at its first use, as parsers and registries want it. A schema
 * that is in one piece already comes out as it is written.
 * @throws {AvroNestingProblem} when objects and lists would nest more deeply than `depth`.
 */
export function avroInOnePiece(type: AvroType, checker: AvroChecker, depth: number): JsonObject {
  return new OnePieceWriter(checker, depth).define(type, "", 0);
}

class OnePieceWriter {
  readonly #checker: AvroChecker;
  readonly #depth: number;
  readonly #defined = new Set<string>();

  constructor(checker: AvroChecker, depth: number) {
    this.#checker = checker;
    this.#depth = depth;
  }

  /** `around`: the namespace in force where the definition is written. */
  define({ fullName, namespace, source }: AvroType, around: string, level: number): JsonObject {
    if (level > this.#depth) throw new AvroNestingProblem(fullName);
    this.#defined.add(fullName);
    const name = String(own(source, "name"));
    const stays = name.includes(".") || own(source, "namespace") !== undefined || namespace === around;
    const written: Record<string, Json> = {};
    for (const [key, value] of Object.entries(source)) {
      if (value === undefined) continue;
      if (key === "fields" && Array.isArray(value)) {
        setMember(
          written,
          key,
          (value as readonly Json[]).map((field) => this.#field(field, namespace, level)),
        );
      } else {
        setMember(written, key, value);
        if (key === "name" && !stays) setMember(written, "namespace", namespace);
      }
    }
    return written;
  }

  #field(field: Json, namespace: string, level: number): Json {
    if (!isJsonObject(field)) return field;
    const written: Record<string, Json> = {};
    for (const [key, value] of Object.entries(field)) {
      if (value !== undefined)
        setMember(written, key, key === "type" ? this.#schema(value, namespace, namespace, level + 3) : value);
    }
    return written;
  }

  /** `within`: the namespace that names mean in the source; `around`: the one in force in what is written. */
  #schema(schema: Json, within: string, around: string, level: number): Json {
    if (typeof schema === "string") return this.#name(schema, within, around, level);
    if (Array.isArray(schema))
      return (schema as readonly Json[]).map((branch) => this.#schema(branch, within, around, level + 1));
    if (!isJsonObject(schema)) return schema;
    const type = own(schema, "type");
    if (avroNamedKinds.has(type)) {
      const declared = own(schema, "namespace");
      const fullName = avroFullName(String(own(schema, "name")), typeof declared === "string" ? declared : within);
      if (this.#defined.has(fullName)) return reference(fullName, around);
      return this.define(
        { fullName, namespace: avroNamespace(fullName), source: schema, location: nowhere },
        around,
        level,
      );
    }
    const written: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (value === undefined) continue;
      const inner = key === "items" || key === "values" || (key === "type" && type !== "array" && type !== "map");
      setMember(written, key, inner ? this.#schema(value, within, around, level + 1) : value);
    }
    return written;
  }

  #name(name: string, within: string, around: string, level: number): Json {
    if (avroPrimitives.has(name)) return name;
    const type = this.#checker.find(name, within);
    if (type === undefined) return name;
    if (!this.#defined.has(type.fullName)) return this.define(type, around, level);
    return avroFullName(name, around) === type.fullName ? name : reference(type.fullName, around);
  }
}

const nowhere = { document: "", pointer: "" };

function reference(fullName: string, around: string): string {
  return avroNamespace(fullName) === around ? fullName.slice(around === "" ? 0 : around.length + 1) : fullName;
}
