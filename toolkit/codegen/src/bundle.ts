import {
  ContractError,
  isJsonObject,
  type Json,
  type JsonObject,
  type Location,
  type OpenApiContract,
} from "@concordat/model";
import { identifierFrom, NameSpace } from "./names.ts";

/** A named schema of the bundle. */
export interface BundledSchema {
  /** As the contract calls it: unique in the bundle. */
  readonly name: string;
  /** The exported TypeScript name. */
  readonly typeName: string;
  readonly location: Location;
  /** The schema, every `$ref` rewritten to `#/components/schemas/<name>`. */
  readonly schema: Json;
}

/**
 * Every schema that the operations reach, over all files of the contract, under one roof: a multi-file contract becomes
 * one document whose `$ref`s are local component refs. A `$ref` stays an edge, so recursive schemas need no care.
 */
export class Bundle {
  readonly contract: OpenApiContract;
  readonly #byLocation = new Map<string, string>();
  readonly #schemas = new Map<string, BundledSchema>();
  readonly #names = new NameSpace();
  readonly #typeNames: NameSpace;
  readonly #pending: { name: string; location: Location }[] = [];

  /** @param reserved type names that other declarations of the service use. */
  constructor(contract: OpenApiContract, reserved: Iterable<string> = []) {
    this.contract = contract;
    this.#typeNames = new NameSpace(reserved);
    for (const [name, location] of contract.schemas) {
      this.#names.take(name);
      const end = contract.follow(location);
      if (!this.#byLocation.has(key(end)) || key(end) === key(location)) this.#byLocation.set(key(end), name);
      this.#byLocation.set(key(location), name);
      this.#pending.push({ name, location });
    }
    const own = [...contract.schemas.keys()];
    // Exact names first, so that `Order` keeps its name beside `order`.
    for (const exact of [true, false]) {
      for (const name of own) if ((identifierFrom(name, "pascal", "Schema") === name) === exact) this.#nameType(name);
    }
    this.#settle();
  }

  /** All schemas so far, by name. */
  get schemas(): ReadonlyMap<string, BundledSchema> {
    return this.#schemas;
  }

  /** The named schema that a location leads to, when it is a `$ref` (or a component); otherwise undefined. */
  referred(location: Location): BundledSchema | undefined {
    const node = this.contract.at(location);
    if (isJsonObject(node) && typeof node["$ref"] === "string") {
      const name = this.#nameOf(node["$ref"], location);
      this.#settle();
      return this.#get(name);
    }
    const name = this.#byLocation.get(key(location));
    return name === undefined ? undefined : this.#get(name);
  }

  /** The name of a schema's definition in JSON Schemas: an identifier, unlike the name. */
  readonly definition = (name: string): string => this.#get(name).typeName;

  /** The schema with this name. */
  get(name: string): BundledSchema | undefined {
    return this.#schemas.get(name);
  }

  /** Gives an inline schema a name of its own. */
  hoist(location: Location, wanted: string): BundledSchema {
    const known = this.referred(location);
    if (known !== undefined) return known;
    const name = this.#names.take(wanted);
    this.#byLocation.set(key(location), name);
    this.#nameType(name);
    this.#pending.push({ name, location });
    this.#settle();
    return this.#get(name);
  }

  /** The schema at a location with its `$ref`s made local. */
  local(location: Location): Json {
    const known = this.#local.get(key(location));
    if (known !== undefined) return known;
    const schema = this.#rewrite(this.contract.at(location) ?? {}, location, 0);
    this.#local.set(key(location), schema);
    this.#settle();
    return schema;
  }

  readonly #local = new Map<string, Json>();

  #typeNameBy = new Map<string, string>();

  #nameType(name: string): void {
    this.#typeNameBy.set(name, this.#typeNames.take(identifierFrom(name, "pascal", "Schema")));
  }

  #get(name: string): BundledSchema {
    const schema = this.#schemas.get(name);
    if (schema === undefined) throw new TypeError(`Expected schema ${JSON.stringify(name)} to be bundled`);
    return schema;
  }

  #settle(): void {
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const { name, location } = next;
      const schema = this.#rewrite(this.contract.at(location) ?? {}, location, 0);
      this.#schemas.set(name, { name, typeName: this.#typeNameBy.get(name) ?? name, location, schema });
    }
  }

  /** @param names true where the members are names (of properties, of definitions) and not keywords. */
  #rewrite(node: Json, location: Location, depth: number, names = false): Json {
    if (depth > 200) throw this.#refused(location, "at most 200 levels of nesting", "more");
    if (Array.isArray(node))
      return node.map((item: Json, index) => this.#rewrite(item, child(location, String(index)), depth + 1));
    if (!isJsonObject(node)) return node;
    const result: Record<string, Json> = {};
    for (const [name, value] of Object.entries(node)) {
      if (value === undefined) continue;
      const place = child(location, name);
      if (name === "__proto__" || (names && name === "hasOwnProperty"))
        throw this.#refused(place, `a name other than ${name}`, name);
      if (!name.isWellFormed()) throw this.#refused(place, "a name of whole characters", "a lone surrogate");
      if (names) result[name] = this.#rewrite(value, place, depth + 1);
      else if (name === "$ref" && typeof value === "string") result[name] = refTo(this.#nameOf(value, location));
      else if (name === "discriminator" && isJsonObject(value))
        result[name] = this.#discriminator(value, node, location);
      else if (isData(name)) result[name] = value;
      else result[name] = this.#rewrite(value, place, depth + 1, named.has(name));
    }
    // 3.0 ignores what stands beside a $ref.
    return !names && typeof result["$ref"] === "string" && this.contract.version === "3.0"
      ? { $ref: result["$ref"] }
      : result;
  }

  #discriminator(source: JsonObject, schema: JsonObject, location: Location): Json {
    const mapping = source["mapping"];
    if (!isJsonObject(mapping)) return source;
    const refs = new Map<string, Location>();
    for (const keyword of ["oneOf", "anyOf"]) {
      const members = schema[keyword];
      if (!Array.isArray(members)) continue;
      for (const [index, member] of members.entries()) {
        const ref: Json | undefined = isJsonObject(member) ? member["$ref"] : undefined;
        if (typeof ref === "string") refs.set(ref, child(child(location, keyword), String(index)));
      }
    }
    const entries = Object.entries(mapping).map(([value, target]): [string, Json] => {
      if (typeof target !== "string") return [value, target ?? null];
      if (this.contract.schemas.has(target)) return [value, refTo(target)];
      const place = refs.get(target);
      return [value, place === undefined ? target : refTo(this.#nameOf(target, place))];
    });
    return { ...source, mapping: Object.fromEntries(entries) };
  }

  #nameOf(ref: string, from: Location): string {
    const direct = /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1];
    if (direct !== undefined && from.document === this.contract.entry) {
      const name = unescape(direct);
      if (this.contract.schemas.has(name)) return name;
    }
    const end = this.contract.follow({ document: from.document, pointer: from.pointer });
    const target = key(end) === key(from) ? undefined : end;
    if (target === undefined) throw this.#refused(from, "a $ref to a schema", JSON.stringify(ref));
    const known = this.#byLocation.get(key(target));
    if (known !== undefined) return known;
    const name = this.#names.take(schemaName(target));
    this.#byLocation.set(key(target), name);
    this.#nameType(name);
    this.#pending.push({ name, location: target });
    return name;
  }

  #refused(location: Location, expected: string, got: string): ContractError {
    return new ContractError({
      code: "GENERATE_NAME_REFUSED",
      position: this.contract.position(location),
      expected,
      got,
      advice: "Rename it in the contract.",
    });
  }
}

const key = (location: Location): string => `${location.document}#${location.pointer}`;

export const refTo = (name: string): string => `#/components/schemas/${escape(name)}`;

/** The name that a bundled `$ref` leads to. */
export const refName = (ref: string): string =>
  ref.slice("#/components/schemas/".length).replaceAll("~1", "/").replaceAll("~0", "~");

const escape = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

function unescape(token: string): string {
  const text = token.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The location of a member. */
export function child(location: Location, token: string): Location {
  return { document: location.document, pointer: `${location.pointer}/${escape(token)}` };
}

/** Keywords whose value is an instance or text, never a schema. */
const data = new Set(["const", "default", "enum", "example", "examples", "required", "externalDocs", "xml"]);
const isData = (name: string): boolean => data.has(name) || name.startsWith("x-");

const named = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

/** `Order` from `…/schemas/Order`, `OutOfStockProblem` from `out-of-stock-problem.yaml`. */
function schemaName(location: Location): string {
  const tokens = location.pointer.split("/").slice(1);
  const last = tokens.at(-1);
  if (
    last !== undefined &&
    last !== "" &&
    (tokens.length === 1 || ["schemas", "$defs", "definitions"].includes(tokens.at(-2) ?? ""))
  )
    return unescape(last);
  const file =
    location.document
      .split(/[/\\:]/)
      .at(-1)
      ?.replace(/\.[A-Za-z0-9]+$/, "") ?? "";
  const tail =
    tokens.length === 0
      ? ""
      : tokens
          .filter((token) => !named.has(token))
          .slice(-2)
          .map(unescape)
          .join("-");
  return identifierFrom(`${file}-${tail}`, "pascal", "Schema");
}
