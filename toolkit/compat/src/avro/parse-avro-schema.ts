import { childPointer } from "@concordat/model";
import { AvroSchemaError, type AvroSchemaErrorCode } from "./avro-schema-error.ts";
import { canonicalText } from "./canonical-text.ts";
import { typeDepth } from "./walk-types.ts";
import { isValidDefault } from "./is-valid-default.ts";
import { type JsonNode, parseLosslessJson } from "./lossless-json.ts";
import { nameProblem, type NameRule } from "./name-problem.ts";
import {
  type AvroField,
  type AvroName,
  type AvroNamedType,
  type AvroPrimitiveName,
  type AvroType,
  fullName,
  primitiveNames,
} from "./avro-type.ts";
import { writeJson } from "./write-json.ts";

/** Bounds for hostile schemas. */
export interface AvroLimits {
  /** Characters of one document; default 1,048,576. */
  readonly size: number;
  /** Levels of JSON; default 1,000, as in Java's reader. */
  readonly depth: number;
  /** Levels of types, which names can make deeper than the text; default 400. */
  readonly types: number;
}
export const defaultAvroLimits: AvroLimits = { size: 1_048_576, depth: 1_000, types: 400 };

export interface ParseAvroOptions {
  /** Shown in errors and kept in every type; default `schema.avsc`. */
  readonly document?: string;
  /** Default `unicode`, the rule of Java's parser; registries ask for `strict`. */
  readonly names?: NameRule;
  /** Whether defaults must fit their types; default true. */
  readonly validateDefaults?: boolean;
  /** Named types that the text may use without defining them. */
  readonly known?: Iterable<AvroNamedType>;
  readonly limits?: Partial<AvroLimits>;
}

/** A parsed schema and the named types it defines, by full name, in the order of their definitions. */
export interface ParsedAvroSchema {
  readonly type: AvroType;
  readonly defined: ReadonlyMap<string, AvroNamedType>;
  readonly text: string;
}

/**
 * Parses one Avro schema by the rules of Java's `Schema.Parser` (1.12): a name may be used before its definition, an
 * identical redefinition is the same type, a union's default may fit any branch.
 * @throws AvroSchemaError
 */
export function parseAvroSchema(text: string, options: ParseAvroOptions = {}): ParsedAvroSchema {
  const document = options.document ?? "schema.avsc";
  const root = parseLosslessJson(text, document, { ...defaultAvroLimits, ...options.limits });
  return new Parser(text, document, options).parse(root);
}

type Assign = (type: AvroType) => void;
interface Named {
  readonly name: AvroName;
  readonly doc: string | undefined;
  readonly aliases: AvroName[];
}
interface Spot {
  readonly document: string;
  readonly pointer: string;
  readonly offset: number;
  readonly properties: ReadonlyMap<string, JsonNode>;
}

const reserved = new Set([
  "doc",
  "fields",
  "items",
  "name",
  "namespace",
  "size",
  "symbols",
  "values",
  "type",
  "aliases",
]);
const reservedInEnum = new Set([...reserved, "default"]);
const reservedInField = new Set(["default", "doc", "name", "order", "type", "aliases"]);
const orders = ["ascending", "descending", "ignore"] as const;
type ObjectNode = Extract<JsonNode, { kind: "object" }>;

class Parser {
  readonly #text: string;
  readonly #document: string;
  readonly #names: NameRule;
  readonly #validateDefaults: boolean;
  readonly #depth: number;
  readonly #known = new Map<string, AvroNamedType>();
  readonly #defined = new Map<string, AvroNamedType>();
  readonly #open = new Set<AvroNamedType>();
  /** Uses before the definition. */
  readonly #uses: (() => void)[] = [];
  /** Run when every name is known: unions, redefinitions, defaults. */
  readonly #checks: (() => void)[] = [];

  constructor(text: string, document: string, options: ParseAvroOptions) {
    this.#text = text;
    this.#document = document;
    this.#names = options.names ?? "unicode";
    this.#validateDefaults = options.validateDefaults ?? true;
    this.#depth = options.limits?.types ?? defaultAvroLimits.types;
    for (const type of options.known ?? []) this.#known.set(type.name.full, type);
  }

  parse(root: JsonNode): ParsedAvroSchema {
    let found: AvroType | undefined;
    this.#type(root, "", undefined, (type) => {
      found = type;
    });
    for (const resolve of this.#uses) resolve();
    if (found === undefined) this.#fail("AVRO_TYPE", "No type", root);
    if (typeDepth(found) > this.#depth)
      this.#fail("AVRO_TOO_DEEP", `expected at most ${this.#depth} levels of types`, root);
    for (const check of this.#checks) check();
    return { type: found, defined: this.#defined, text: this.#text };
  }

  #type(node: JsonNode, pointer: string, space: string | undefined, assign: Assign): void {
    if (node.kind === "string") return this.#use(node.value, space, node, pointer, assign);
    if (node.kind === "array") return this.#union(node, pointer, space, assign);
    if (node.kind !== "object") this.#fail("AVRO_TYPE", `expected a schema, got ${writeJson(node).slice(0, 60)}`, node);
    const kind = this.#required(node, "type", "No type");
    const spot = this.#spot(node, pointer, kind === "enum" ? reservedInEnum : reserved);
    if (isPrimitive(kind)) return assign({ kind, ...spot });
    switch (kind) {
      case "record":
      case "error":
        return this.#record(node, spot, space, kind === "error", assign);
      case "enum":
        return this.#enum(node, spot, space, assign);
      case "fixed":
        return this.#fixed(node, spot, space, assign);
      case "array": {
        const items = node.entries.get("items") ?? this.#fail("AVRO_TYPE", "Array has no items type", node);
        return this.#type(items, `${pointer}/items`, space, (type) => assign({ kind, ...spot, items: type }));
      }
      case "map": {
        const values = node.entries.get("values") ?? this.#fail("AVRO_TYPE", "Map has no values type", node);
        return this.#type(values, `${pointer}/values`, space, (type) => assign({ kind, ...spot, values: type }));
      }
      default:
        return this.#use(kind, space, node, pointer, assign);
    }
  }

  #use(name: string, space: string | undefined, node: JsonNode, pointer: string, assign: Assign): void {
    if (isPrimitive(name)) return assign({ kind: name, ...this.#spot(node, pointer, reserved) });
    const full = space !== undefined && !name.includes(".") ? `${space}.${name}` : name;
    const type = this.#find(full) ?? this.#closed(name);
    if (type !== undefined) return assign(type);
    this.#uses.push(() =>
      assign(this.#find(full) ?? this.#fail("AVRO_UNDEFINED_NAME", `Undefined schema: ${full}`, node)),
    );
  }

  /** A type of the null namespace, used inside a namespace: Java finds it only when its definition has ended. */
  #closed(name: string): AvroNamedType | undefined {
    const type = this.#find(name);
    return type !== undefined && this.#open.has(type) ? undefined : type;
  }

  #find(full: string): AvroNamedType | undefined {
    return this.#known.get(full) ?? this.#defined.get(full);
  }

  #union(node: Extract<JsonNode, { kind: "array" }>, pointer: string, space: string | undefined, assign: Assign): void {
    const branches: AvroType[] = [];
    for (const [i, item] of node.items.entries()) {
      this.#type(item, `${pointer}/${i}`, space, (type) => {
        branches[i] = type;
      });
    }
    this.#checks.push(() => {
      const seen = new Set<string>();
      for (const branch of branches) {
        if (branch.kind === "union") this.#fail("AVRO_UNION", "Nested union", node);
        const name = fullName(branch);
        if (seen.has(name)) this.#fail("AVRO_UNION", `Duplicate in union:${name}`, node);
        seen.add(name);
      }
    });
    assign({ kind: "union", branches, ...this.#spot(node, pointer, reserved) });
  }

  #record(node: ObjectNode, spot: Spot, space: string | undefined, error: boolean, assign: Assign): void {
    const named = this.#named(node, space);
    const fieldsNode = node.entries.get("fields");
    if (fieldsNode?.kind !== "array") this.#fail("AVRO_TYPE", `Record ${named.name.full} has no fields`, node);
    const fields: AvroField[] = [];
    const type: AvroNamedType = { kind: "record", error, fields, ...named, ...spot };
    this.#open.add(type);
    this.#define(type, node, assign, () => {
      const names = new Set<string>();
      for (const [i, field] of fieldsNode.items.entries()) {
        const parsed = this.#field(field, i, childPointer(`${spot.pointer}/fields`, i), named.name.space);
        if (names.has(parsed.name)) {
          this.#fail("AVRO_NAME", `Duplicate field ${parsed.name} in record ${named.name.full}`, field);
        }
        names.add(parsed.name);
        fields.push(parsed);
      }
    });
    this.#open.delete(type);
  }

  #field(node: JsonNode, position: number, pointer: string, space: string | undefined): AvroField {
    if (node.kind !== "object") this.#fail("AVRO_TYPE", "expected a field: an object with name and type", node);
    const name = this.#valid(this.#required(node, "name", "No field name"), node);
    const typeNode = node.entries.get("type") ?? this.#fail("AVRO_TYPE", `No field type: ${name}`, node);
    const orderNode = node.entries.get("order");
    const written = orderNode?.kind === "string" ? orderNode.value.toLowerCase() : undefined;
    const order = orderNode === undefined ? "ascending" : orders.find((candidate) => candidate === written);
    if (order === undefined)
      this.#fail("AVRO_TYPE", `expected order to be one of ${orders.join(", ")}`, orderNode ?? node);
    const placeholder: AvroType = { kind: "null", ...this.#spot(typeNode, `${pointer}/type`, reserved) };
    const field: { -readonly [K in keyof AvroField]: AvroField[K] } = {
      name,
      position,
      pointer,
      offset: node.offset,
      type: placeholder,
      doc: optionalText(node, "doc"),
      default: node.entries.get("default"),
      order,
      aliases: this.#aliasTexts(node),
      properties: new Map([...node.entries].filter(([key]) => !reservedInField.has(key))),
    };
    this.#type(typeNode, `${pointer}/type`, space, (type) => {
      field.type = type;
      const value = field.default;
      const decimal = type.kind === "float" || type.kind === "double";
      if (decimal && value?.kind === "string") field.default = this.#numberOf(value);
    });
    if (this.#validateDefaults && field.default !== undefined) {
      const value = field.default;
      this.#checks.push(() => this.#checkDefault(field, value));
    }
    return field;
  }

  #checkDefault(field: AvroField, written: JsonNode): void {
    if (field.default !== undefined && isValidDefault(field.type, field.default)) return;
    const detail = `Invalid default for field ${field.name}: ${writeJson(written)} not a ${canonicalText(field.type)}`;
    this.#fail("AVRO_DEFAULT", detail.slice(0, 1_000), written);
  }

  /** `Double.parseDouble`: `"NaN"` and `"1.5"` are defaults of a double. */
  #numberOf(node: Extract<JsonNode, { kind: "string" }>): JsonNode {
    const text = node.value.trim();
    const special = /^[+-]?(?:NaN|Infinity)$/.exec(text) !== null;
    const digits = /^([+-]?)((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fFdD]?$/.exec(text);
    if (!special && digits === null)
      this.#fail("AVRO_DEFAULT", `Invalid default: ${writeJson(node)} is not a number`, node);
    const value = special ? Number(text.replace(/^\+/, "")) : Number(`${digits?.[1]}${digits?.[2]}`);
    return { kind: "number", text: Object.is(value, -0) ? "-0.0" : value.toExponential(), offset: node.offset };
  }

  #enum(node: ObjectNode, spot: Spot, space: string | undefined, assign: Assign): void {
    const named = this.#named(node, space);
    const symbolsNode = node.entries.get("symbols");
    if (symbolsNode?.kind !== "array") this.#fail("AVRO_TYPE", `Enum ${named.name.full} has no symbols`, node);
    const symbols = symbolsNode.items.map((item) => {
      if (item.kind !== "string") this.#fail("AVRO_NAME", "Null name: a symbol is text", item);
      return this.#valid(item.value, item);
    });
    const twice = symbols.find((symbol, i) => symbols.indexOf(symbol) !== i);
    if (twice !== undefined) this.#fail("AVRO_NAME", `Duplicate enum symbol: ${twice}`, symbolsNode);
    const fallback = optionalText(node, "default");
    if (fallback !== undefined && !symbols.includes(fallback)) {
      const detail = `The Enum Default: ${fallback} is not in the enum symbol set: [${symbols.join(", ")}]`;
      this.#fail("AVRO_DEFAULT", detail, node.entries.get("default") ?? node);
    }
    this.#define({ kind: "enum", symbols, default: fallback, ...named, ...spot }, node, assign);
  }

  #fixed(node: ObjectNode, spot: Spot, space: string | undefined, assign: Assign): void {
    const named = this.#named(node, space);
    const size = node.entries.get("size");
    const value = size?.kind === "number" && /^-?[0-9]+$/.test(size.text) ? Number(size.text) : undefined;
    if (value === undefined || value < 0 || value > 2_147_483_639) this.#fail("AVRO_TYPE", "Invalid or no size", node);
    this.#define({ kind: "fixed", size: value, ...named, ...spot }, node, assign);
  }

  /** Makes a name known; the same definition twice is one type. `fill` parses what may use the name itself. */
  #define(type: AvroNamedType, node: JsonNode, assign: Assign, fill?: () => void): void {
    const full = type.name.full;
    const earlier = this.#find(full);
    if (earlier === undefined) this.#defined.set(full, type);
    else if (this.#open.has(earlier)) this.#fail("AVRO_REDEFINED", `Can't redefine: ${full}`, node);
    fill?.();
    if (earlier === undefined) return assign(type);
    this.#checks.push(() => {
      if (identity(earlier) !== identity(type)) this.#fail("AVRO_REDEFINED", `Can't redefine: ${full}`, node);
    });
    assign(earlier);
  }

  #named(node: ObjectNode, space: string | undefined): Named {
    const written = this.#required(node, "name", "No name in schema");
    const name = this.#name(written, optionalText(node, "namespace") ?? space, node);
    const aliases = new Map<string, AvroName>();
    for (const alias of this.#aliasTexts(node)) {
      const parsed = this.#name(alias, name.space, node);
      aliases.set(parsed.full, parsed);
    }
    return { name, doc: optionalText(node, "doc"), aliases: [...aliases.values()] };
  }

  #name(written: string, inherited: string | undefined, node: JsonNode): AvroName {
    const dot = written.lastIndexOf(".");
    const name = this.#valid(written.slice(dot + 1), node);
    const space = (dot === -1 ? inherited : written.slice(0, dot)) || undefined;
    for (const part of space?.split(".") ?? []) this.#valid(part, node);
    return { name, space, full: space === undefined ? name : `${space}.${name}` };
  }

  #valid(name: string, node: JsonNode): string {
    const problem = nameProblem(name, this.#names);
    if (problem !== undefined) this.#fail("AVRO_NAME", problem, node);
    return name;
  }

  #aliasTexts(node: ObjectNode): string[] {
    const aliases = node.entries.get("aliases");
    if (aliases === undefined) return [];
    if (aliases.kind !== "array") this.#fail("AVRO_NAME", "aliases not an array", aliases);
    const texts = aliases.items.map((item) => {
      if (item.kind !== "string") this.#fail("AVRO_NAME", "alias not a string", item);
      return item.value;
    });
    return [...new Set(texts)];
  }

  #required(node: ObjectNode, key: string, problem: string): string {
    return optionalText(node, key) ?? this.#fail("AVRO_TYPE", problem, node);
  }

  #spot(node: JsonNode, pointer: string, skip: ReadonlySet<string>): Spot {
    const entries = node.kind === "object" ? [...node.entries].filter(([key]) => !skip.has(key)) : [];
    return { document: this.#document, pointer, offset: node.offset, properties: new Map(entries) };
  }

  #fail(code: AvroSchemaErrorCode, detail: string, node: JsonNode): never {
    throw new AvroSchemaError(code, detail, { document: this.#document, text: this.#text, offset: node.offset });
  }
}

/** Two definitions are one when their texts agree, whatever their docs, aliases and property order say. */
function identity(type: AvroType): string {
  return canonicalText(type, { docs: false, loose: true, sortProperties: true });
}

function optionalText(node: ObjectNode, key: string): string | undefined {
  const value = node.entries.get(key);
  return value?.kind === "string" ? value.value : undefined;
}

function isPrimitive(name: string): name is AvroPrimitiveName {
  return (primitiveNames as readonly string[]).includes(name);
}
