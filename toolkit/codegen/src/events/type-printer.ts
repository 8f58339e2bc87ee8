import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { Code, code, docComment, indent, joinCode, propertyKey, quote } from "../code.ts";
import { logicalTypeOf, longIsBigint, lookOf, type AvroMapping } from "./avro-look.ts";
import { fieldsOf, fullNameOf, isPrimitive, strings, type NamedType } from "./named-types.ts";

/** What a type prints as: as it is read, or as it may be written (fields with a default left out). */
export type Side = "read" | "write";

export interface TypePrinterOptions {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly mapping: AvroMapping;
  /** The exported name of a named type. */
  readonly nameOf: (fullName: string, side: Side) => Code;
  /** The name of a type of the runtime, imported by asking. */
  readonly runtimeType: (name: string) => Code;
  /** `@generated from` of a named type. */
  readonly originOf: (fullName: string) => string;
}

/** Prints Avro types as TypeScript. */
export class TypePrinter {
  readonly #options: TypePrinterOptions;
  readonly #differing: ReadonlySet<string>;

  constructor(options: TypePrinterOptions) {
    this.#options = options;
    this.#differing = recordsWithDefaults(options.types);
  }

  /** True when the record may be written with less than it is read with. */
  differs(fullName: string): boolean {
    return this.#differing.has(fullName);
  }

  /** The declaration of a named type, or undefined when its uses say it all (fixed). */
  declare(type: NamedType, side: Side): Code | undefined {
    const { fullName, kind, schema } = type;
    const name = this.#options.nameOf(fullName, side);
    const doc = typeof schema["doc"] === "string" ? schema["doc"] : undefined;
    const origin = `@generated from ${this.#options.originOf(fullName)}`;
    switch (kind) {
      case "enum": {
        const values = strings(schema["symbols"]).map(quote);
        const fallback = schema["default"];
        const note =
          typeof fallback === "string"
            ? `A symbol that this version does not know is read as ${JSON.stringify(fallback)}.`
            : undefined;
        return code`${docComment([doc, note, origin])}export type ${name} = ${joinCode(values, " | ")};`;
      }
      case "record": {
        const about =
          side === "write"
            ? [
                `What is written as {@link ${this.#options.nameOf(fullName, "read").text}}: fields with a default may be left out.`,
              ]
            : [doc];
        const fields = fieldsOf(schema).map((field) => this.#field(field, type, side));
        const body = fields.length === 0 ? new Code("{}") : code`{\n${indent(joinCode(fields, "\n"))}\n}`;
        return code`${docComment([...about, origin])}export interface ${name} ${body}`;
      }
      default:
        return undefined;
    }
  }

  /** A type where it is used. */
  print(schema: Json | undefined, namespace: string, side: Side): Code {
    if (typeof schema === "string") return this.#named(schema, namespace, side);
    if (Array.isArray(schema)) return this.#union(schema, namespace, side);
    if (!isJsonObject(schema)) return new Code("unknown");
    const { type } = schema;
    if (typeof type === "object") return this.print(type, namespace, side);
    switch (type) {
      case "array": {
        const items = this.print(schema["items"], namespace, side);
        return /[ |]/.test(items.text) ? code`readonly (${items})[]` : code`readonly ${items}[]`;
      }
      case "map":
        return code`{ readonly [key: string]: ${this.print(schema["values"], namespace, side)} }`;
      case "record":
      case "error":
      case "enum":
      case "fixed":
        return this.#named(fullNameOf(String(schema["name"]), declaredNamespace(schema) ?? namespace), namespace, side);
      default:
        return this.#primitive(typeof type === "string" ? type : "", schema);
    }
  }

  #field(field: JsonObject & { readonly name: string }, { namespace }: NamedType, side: Side): Code {
    const type = this.print(field["type"], namespace, side);
    const fallback = field["default"];
    const note = fallback === undefined ? undefined : `@defaultValue ${inlineJson(fallback)}`;
    const doc = docComment([
      typeof field["doc"] === "string" ? field["doc"] : undefined,
      unitNote(field["type"]),
      note,
    ]);
    const optional = side === "write" && fallback !== undefined;
    return optional
      ? code`${doc}readonly ${propertyKey(field.name)}?: ${type} | undefined;`
      : code`${doc}readonly ${propertyKey(field.name)}: ${type};`;
  }

  #named(name: string, namespace: string, side: Side): Code {
    if (isPrimitive(name)) return this.#primitive(name, {});
    const type = this.#options.types.get(fullNameOf(name, namespace));
    if (type === undefined) return new Code("unknown");
    if (type.kind === "fixed") return this.#primitive("fixed", type.schema);
    return this.#options.nameOf(type.fullName, type.kind === "record" && this.differs(type.fullName) ? side : "read");
  }

  #union(branches: readonly Json[], namespace: string, side: Side): Code {
    const { types, mapping } = this.#options;
    const looks = branches.map((branch) => lookOf(branch, namespace, types, mapping));
    const wrapped = new Set(looks).size < looks.length;
    // `string | null`: the missing value last, as people write it.
    const ordered = [
      ...branches.filter((branch) => branch !== "null"),
      ...branches.filter((branch) => branch === "null"),
    ];
    const parts = ordered.map((branch) => {
      const type = this.print(branch, namespace, side);
      return wrapped && branch !== "null"
        ? code`{ readonly ${propertyKey(branchName(branch, namespace))}: ${type} }`
        : type;
    });
    const distinct = [...new Map(parts.map((part) => [part.text, part])).values()];
    return joinCode(distinct, " | ");
  }

  #primitive(type: string, schema: JsonObject): Code {
    const { mapping } = this.#options;
    const logicalType = logicalTypeOf({ ...schema, type });
    switch (type) {
      case "boolean":
        return new Code("boolean");
      case "int":
        return new Code(logicalType === "date" ? "string" : "number");
      case "float":
      case "double":
        return new Code("number");
      case "long":
        if (logicalType === "timestamp-millis")
          return mapping.timestamps === "date" ? new Code("Date") : this.#options.runtimeType("TimestampMillis");
        if (logicalType === "local-timestamp-millis") return new Code("string");
        return new Code(longIsBigint(logicalType, mapping) ? "bigint" : "number");
      case "bytes":
      case "fixed":
        if (logicalType === "duration") return this.#options.runtimeType("AvroDuration");
        return new Code(logicalType === undefined ? "Buffer" : "string");
      case "string":
        return new Code("string");
      case "null":
        return new Code("null");
      default:
        return new Code("unknown");
    }
  }
}

const UNIT_NOTES: Readonly<Record<string, string>> = {
  date: "A day: `2026-11-25`.",
  "time-millis": "Milliseconds since midnight.",
  "time-micros": "Microseconds since midnight.",
  "timestamp-micros": "Microseconds since 1970-01-01T00:00:00Z.",
  "timestamp-nanos": "Nanoseconds since 1970-01-01T00:00:00Z.",
  "local-timestamp-millis": "A local date and time without zone: `2026-11-25T10:00:00.000`.",
  "local-timestamp-micros": "Microseconds since 1970-01-01T00:00:00 in local time.",
  "local-timestamp-nanos": "Nanoseconds since 1970-01-01T00:00:00 in local time.",
  uuid: "A UUID.",
};

/** What a bare string or number means, where the TypeScript type does not say it. */
function unitNote(schema: Json | undefined): string | undefined {
  if (Array.isArray(schema)) return schema.map(unitNote).find((note) => note !== undefined);
  if (!isJsonObject(schema)) return undefined;
  const logicalType = logicalTypeOf(schema);
  if (logicalType === "decimal")
    return `A decimal with ${Number(schema["scale"] ?? 0)} digits after the point and at most ${Number(schema["precision"])} digits.`;
  return logicalType === undefined || !Object.hasOwn(UNIT_NOTES, logicalType) ? undefined : UNIT_NOTES[logicalType];
}

function inlineJson(value: Json): string {
  const text = JSON.stringify(value);
  return `\`${(text.length > 80 ? `${text.slice(0, 79)}…` : text).replaceAll("`", "'")}\``;
}

function branchName(branch: Json, namespace: string): string {
  if (typeof branch === "string") return fullNameOf(branch, namespace);
  const schema = isJsonObject(branch) ? branch : {};
  const { name, type } = schema;
  return typeof name === "string" ? fullNameOf(name, declaredNamespace(schema) ?? namespace) : String(type);
}

function declaredNamespace({ namespace }: JsonObject): string | undefined {
  return typeof namespace === "string" ? namespace : undefined;
}

/** Records in which a default stands, themselves or in a record they hold. */
function recordsWithDefaults(types: ReadonlyMap<string, NamedType>): ReadonlySet<string> {
  const found = new Set<string>();
  const holds = (schema: Json | undefined, namespace: string): boolean => {
    if (typeof schema === "string") return found.has(fullNameOf(schema, namespace));
    if (Array.isArray(schema)) return schema.some((branch) => holds(branch, namespace));
    if (!isJsonObject(schema)) return false;
    if (typeof schema["name"] === "string")
      return found.has(fullNameOf(schema["name"], declaredNamespace(schema) ?? namespace));
    return [schema["items"], schema["values"], typeof schema["type"] === "object" ? schema["type"] : undefined].some(
      (child) => holds(child, namespace),
    );
  };
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { fullName, kind, schema, namespace } of types.values()) {
      const fields = kind === "record" ? fieldsOf(schema) : [];
      if (fields.some((field) => field["default"] !== undefined || holds(field["type"], namespace)))
        found.add(fullName);
    }
  }
  return found;
}
