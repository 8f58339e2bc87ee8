import { type AvroType, avroNamedKinds } from "./avro-types.ts";
import { avroDefaultProblem } from "./avro-default.ts";
import { avroFullName, avroNamespace, avroPrimitives, isAvroFullName, isAvroSimpleName } from "./avro-names.ts";
import { type ContractReader, type Node, own } from "./contract-reader.ts";
import { describe } from "./describe.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Location } from "./location.ts";
import { childPointer } from "./pointer.ts";

/** Checks schemas against Avro 1.12's rules once all named types are known. */
export class AvroChecker {
  readonly #reader: ContractReader;
  readonly #types: ReadonlyMap<string, AvroType>;

  constructor(reader: ContractReader, types: ReadonlyMap<string, AvroType>) {
    this.#reader = reader;
    this.#types = types;
  }

  /** The type a name means: in the namespace in force, otherwise in none. */
  find(name: string, namespace: string): AvroType | undefined {
    return this.#types.get(avroFullName(name, namespace)) ?? this.#types.get(name);
  }

  /** @throws {ContractError} at the first thing that is not Avro. */
  check(location: Location, schema: Json, namespace: string): void {
    if (typeof schema === "string") {
      this.#checkName(location, schema, namespace);
    } else if (Array.isArray(schema)) {
      this.#checkUnion(location, schema as readonly Json[], namespace);
    } else if (isJsonObject(schema)) {
      this.#checkObject({ location, source: schema }, namespace);
    } else {
      this.#reader.fail("AVRO_SHAPE", location, "a schema: a name, an object or a list", describe(schema));
    }
  }

  #checkName(location: Location, name: string, namespace: string): void {
    if (avroPrimitives.has(name) || this.find(name, namespace) !== undefined) return;
    const advice = `Give the file that defines ${avroFullName(name, namespace)} as well`;
    this.#reader.fail(
      "AVRO_TYPE_UNKNOWN",
      location,
      "a primitive type or a type defined in one of the files",
      describe(name),
      advice,
    );
  }

  #checkUnion(location: Location, branches: readonly Json[], namespace: string): void {
    const seen = new Set<string>();
    for (const [index, branch] of branches.entries()) {
      const at = { ...location, pointer: childPointer(location.pointer, index) };
      if (Array.isArray(branch)) this.#reader.fail("AVRO_SHAPE", at, "a branch that is no union", "a union");
      this.check(at, branch, namespace);
      const name = this.#branchName(branch, namespace);
      if (seen.has(name)) this.#reader.fail("AVRO_SHAPE", at, "each type once in a union", `${name} again`);
      seen.add(name);
    }
  }

  /** What tells a union's branches apart: the full name, or the kind of unnamed types. */
  #branchName(branch: Json, namespace: string): string {
    if (typeof branch === "string") return this.find(branch, namespace)?.fullName ?? branch;
    if (!isJsonObject(branch)) return "union";
    const type = own(branch, "type");
    if (avroNamedKinds.has(type)) return this.#fullNameOf(branch, namespace);
    if (type === "array" || type === "map") return type;
    return this.#branchName(type ?? null, namespace);
  }

  #fullNameOf(source: { readonly [key: string]: Json | undefined }, namespace: string): string {
    const declared = own(source, "namespace");
    return avroFullName(String(own(source, "name")), typeof declared === "string" ? declared : namespace);
  }

  #checkObject(node: Node, namespace: string): void {
    const type = own(node.source, "type");
    const at = this.#reader.at(node, "type");
    if (type === undefined) {
      this.#reader.fail("AVRO_SHAPE", node.location, "a schema with a type", "none");
    } else if (type === "record" || type === "error") {
      this.#checkRecord(node, avroNamespace(this.#fullNameOf(node.source, namespace)));
    } else if (type === "enum") {
      this.#checkEnum(node);
    } else if (type === "fixed") {
      const size = own(node.source, "size");
      if (typeof size !== "number" || !Number.isInteger(size) || size < 0) {
        this.#reader.fail("AVRO_SHAPE", node.location, "a fixed with a size in bytes", describe(size ?? null));
      }
    } else if (type === "array" || type === "map") {
      const member = type === "array" ? "items" : "values";
      const inner = own(node.source, member);
      if (inner === undefined)
        this.#reader.fail(
          "AVRO_SHAPE",
          node.location,
          `${type === "array" ? "an array" : "a map"} with ${member}`,
          "none",
        );
      else this.check(this.#reader.at(node, member), inner, namespace);
    } else {
      this.check(at, type, namespace);
    }
    if (avroNamedKinds.has(type)) this.#checkAliases(node);
  }

  #checkRecord(node: Node, namespace: string): void {
    const reader: ContractReader = this.#reader;
    const fields = own(node.source, "fields");
    if (!Array.isArray(fields))
      reader.fail("AVRO_SHAPE", node.location, "a record with a list of fields", describe(fields ?? null));
    const names = new Set<string>();
    for (const [index, source] of (fields as readonly Json[]).entries()) {
      const location = reader.at(node, "fields", index);
      if (!isJsonObject(source)) reader.fail("AVRO_SHAPE", location, "a field", describe(source));
      const field: Node = { location, source };
      const name = own(source, "name");
      if (typeof name !== "string" || !isAvroSimpleName(name)) {
        const got = describe(name ?? null);
        reader.fail(
          "AVRO_NAME_INVALID",
          name === undefined ? location : reader.at(field, "name"),
          "a field with a name",
          got,
        );
      }
      if (names.has(name)) reader.fail("AVRO_SHAPE", reader.at(field, "name"), "each field once", `${name} again`);
      names.add(name);
      const type = own(source, "type");
      if (type === undefined) reader.fail("AVRO_SHAPE", location, `a type of ${name}`, "none");
      this.check(reader.at(field, "type"), type, namespace);
      this.#checkAliases(field);
      this.#checkFieldDefault(field, type, namespace);
    }
  }

  #checkFieldDefault(field: Node, type: Json, namespace: string): void {
    const value = own(field.source, "default");
    if (value === undefined) return;
    const problem = avroDefaultProblem(value, type, namespace, (name, within) => this.find(name, within));
    if (problem === undefined) return;
    const [expected, got] = splitProblem(problem);
    this.#reader.fail("AVRO_DEFAULT_INVALID", this.#reader.at(field, "default"), expected, got);
  }

  #checkEnum(node: Node): void {
    const reader: ContractReader = this.#reader;
    const symbols = own(node.source, "symbols");
    if (!Array.isArray(symbols))
      reader.fail("AVRO_SHAPE", node.location, "an enum with a list of symbols", describe(symbols ?? null));
    const seen = new Set<Json>();
    for (const [index, symbol] of (symbols as readonly Json[]).entries()) {
      const at = reader.at(node, "symbols", index);
      if (typeof symbol !== "string" || !isAvroSimpleName(symbol)) {
        reader.fail("AVRO_NAME_INVALID", at, "a symbol of letters, digits and underscores", describe(symbol));
      }
      if (seen.has(symbol)) reader.fail("AVRO_SHAPE", at, "each symbol once", `${symbol} again`);
      seen.add(symbol);
    }
    const value = own(node.source, "default");
    if (value !== undefined && !seen.has(value)) {
      reader.fail("AVRO_DEFAULT_INVALID", reader.at(node, "default"), "one of the symbols", describe(value));
    }
  }

  #checkAliases(node: Node): void {
    const aliases = own(node.source, "aliases");
    if (aliases === undefined) return;
    const at = this.#reader.at(node, "aliases");
    if (!Array.isArray(aliases)) this.#reader.fail("AVRO_SHAPE", at, "a list of names", describe(aliases));
    for (const [index, alias] of (aliases as readonly Json[]).entries()) {
      if (typeof alias === "string" && isAvroFullName(alias)) continue;
      this.#reader.fail("AVRO_NAME_INVALID", this.#reader.at(node, "aliases", index), "a name", describe(alias));
    }
  }
}

function splitProblem(problem: string): [string, string] {
  const at = problem.lastIndexOf(", got ");
  return [problem.slice(0, at), problem.slice(at + 6)];
}
