import { childPointer } from "@concordat/model";
import { type AvroField, type AvroRecord, type AvroType, isNamed, primitiveNames } from "./avro-type.ts";
import { AvroSchemaError } from "./avro-schema-error.ts";
import { canonicalText } from "./canonical-text.ts";
import { walkTypes } from "./walk-types.ts";

/** The kinds of incompatibility, named as in Java's `SchemaIncompatibilityType`. */
export const incompatibilityTypes = [
  "NAME_MISMATCH",
  "FIXED_SIZE_MISMATCH",
  "MISSING_ENUM_SYMBOLS",
  "READER_FIELD_MISSING_DEFAULT_VALUE",
  "TYPE_MISMATCH",
  "MISSING_UNION_BRANCH",
] as const;
export type IncompatibilityType = (typeof incompatibilityTypes)[number];

/** A step into the writer's schema: a field, a union branch, the items of an array or the values of a map. */
export type WriterStep = { readonly field: string } | { readonly branch: number } | "items" | "values";

/** One reason why a reader cannot read what a writer writes. */
export interface Incompatibility {
  readonly type: IncompatibilityType;
  /** Java's words. */
  readonly message: string;
  /** Java's location: a pointer into the reader's schema, its root `/`. */
  readonly location: string;
  readonly reader: AvroType;
  readonly writer: AvroType;
  /** JSON pointers into the two documents, as written. */
  readonly readerPointer: string;
  readonly writerPointer: string;
  /** The way from the writer's root to `writer`. */
  readonly path: readonly WriterStep[];
}

/** Thrown where Java throws: a reader's field that matches two of the writer's. */
export class AmbiguousFieldError extends Error {
  override readonly name = "AmbiguousFieldError";
  readonly field: AvroField;
  readonly writer: AvroRecord;

  constructor(field: AvroField, writer: AvroRecord) {
    const text = `${field.name} type:${javaName(field.type)} pos:${field.position}`;
    super(`Reader record field ${text} matches multiple fields in writer record schema ${canonicalText(writer)}`);
    this.field = field;
    this.writer = writer;
  }
}

export interface CompatibilityLimits {
  /** Pairs of schemas looked at. */
  readonly pairs: number;
  readonly depth: number;
  /** Incompatibilities kept; a schema used many times can multiply them. */
  readonly incompatibilities: number;
}
export const defaultCompatibilityLimits: CompatibilityLimits = {
  pairs: 1_000_000,
  depth: 450,
  incompatibilities: 1_000,
};

/**
 * What keeps `reader` from reading data written by `writer`: the rules of Java's `SchemaCompatibility` (Avro 1.12), with
 * its types, messages, locations and quirks. Empty: compatible.
 * @throws AmbiguousFieldError where Java throws too
 * @throws AvroSchemaError `AVRO_COMPARISON_TOO_LARGE`
 */
export function readerIncompatibilities(
  reader: AvroType,
  writer: AvroType,
  limits: CompatibilityLimits = defaultCompatibilityLimits,
): readonly Incompatibility[] {
  return new Checker(limits, hasFieldAliases(reader)).pair("", reader, writer, []);
}

type Found = readonly Incompatibility[];
const none: Found = [];
/** Known to be incompatible, the reasons not yet asked for. */
const unexplained: Found = [undefined as never];
const simple: ReadonlySet<string> = new Set(primitiveNames);

const promotions: Readonly<Record<string, readonly string[]>> = {
  long: ["int"],
  float: ["int", "long"],
  double: ["int", "long", "float"],
  bytes: ["string"],
  string: ["bytes"],
};

class Checker {
  readonly #limits: CompatibilityLimits;
  /** By the reader's object, then the writer's; a pair in progress counts as compatible. */
  readonly #known = new Map<AvroType, Map<AvroType, Found>>();
  readonly #written = new Map<AvroRecord, ReadonlyMap<string, AvroField>>();
  readonly #path: WriterStep[] = [];
  #pairs = 0;
  #depth = 0;

  /** Aliases of fields can make Java throw, so nothing is skipped then. */
  readonly #mayThrow: boolean;

  constructor(limits: CompatibilityLimits, mayThrow: boolean) {
    this.#limits = limits;
    this.#mayThrow = mayThrow;
  }

  pair(token: string, reader: AvroType, writer: AvroType, location: string[]): Found {
    if (reader.kind === writer.kind && simple.has(reader.kind)) return none;
    let row = this.#known.get(reader);
    if (row === undefined) this.#known.set(reader, (row = new Map()));
    const known = row.get(writer);
    if (known !== undefined && known !== unexplained) return known;
    if (known === unexplained) location = [];
    row.set(writer, none);
    this.#pairs += 1;
    this.#depth += 1;
    if (this.#pairs > this.#limits.pairs || this.#depth > this.#limits.depth) this.#tooLarge(writer);
    location.push(token);
    const found =
      reader.kind === writer.kind ? this.#same(reader, writer, location) : this.#different(reader, writer, location);
    location.pop();
    this.#depth -= 1;
    row.set(writer, found);
    return found;
  }

  #same(reader: AvroType, writer: AvroType, location: string[]): Found {
    if (reader.kind === "array" && writer.kind === "array") {
      return this.#into("items", "items", reader.items, writer.items, location);
    }
    if (reader.kind === "map" && writer.kind === "map") {
      return this.#into("values", "values", reader.values, writer.values, location);
    }
    if (reader.kind === "fixed" && writer.kind === "fixed") {
      const message = `expected: ${writer.size}, found: ${reader.size}`;
      const size =
        reader.size === writer.size
          ? none
          : this.#one("FIXED_SIZE_MISMATCH", message, reader, writer, location, "size");
      return this.#both(this.#names(reader, writer, location), size);
    }
    if (reader.kind === "enum" && writer.kind === "enum") {
      const readable = new Set(reader.symbols);
      const missing = [...new Set(writer.symbols)].filter((symbol) => !readable.has(symbol)).sort();
      const rescued = missing.length === 0 || (reader.default !== undefined && readable.has(reader.default));
      const message = `[${missing.join(", ")}]`;
      const symbols = rescued ? none : this.#one("MISSING_ENUM_SYMBOLS", message, reader, writer, location, "symbols");
      return this.#both(this.#names(reader, writer, location), symbols);
    }
    if (reader.kind === "record" && writer.kind === "record") {
      return this.#both(this.#names(reader, writer, location), this.#fields(reader, writer, location));
    }
    if (reader.kind === "union" && writer.kind === "union") {
      return this.#collect(writer.branches.entries(), ([index, branch]) => {
        this.#path.push({ branch: index });
        const lacking = !this.#readable(reader, branch);
        const message = `reader union lacking writer type: ${javaName(branch)}`;
        const found = lacking
          ? this.#one("MISSING_UNION_BRANCH", message, reader, branch, location, String(index), writer, index)
          : none;
        this.#path.pop();
        return found;
      });
    }
    return none;
  }

  #different(reader: AvroType, writer: AvroType, location: string[]): Found {
    if (writer.kind === "union") {
      return this.#collect(writer.branches.entries(), ([index, branch]) =>
        this.#into(String(index), { branch: index }, reader, branch, location),
      );
    }
    if (reader.kind === "union") {
      if (reader.branches.some((branch) => this.#readable(branch, writer))) return none;
      const message = `reader union lacking writer type: ${javaName(writer)}`;
      return this.#one("MISSING_UNION_BRANCH", message, reader, writer, location);
    }
    if (promotions[reader.kind]?.includes(writer.kind) === true) return none;
    const message = `reader type: ${javaName(reader)} not compatible with writer type: ${javaName(writer)}`;
    return this.#one("TYPE_MISMATCH", message, reader, writer, location);
  }

  #fields(reader: AvroRecord, writer: AvroRecord, location: string[]): Found {
    let written = this.#written.get(writer);
    if (written === undefined) this.#written.set(writer, (written = fieldsByName(writer)));
    const names: ReadonlyMap<string, AvroField> = written;
    location.push("fields");
    const found = this.#collect(reader.fields, (field) => {
      const index = String(field.position);
      const match = matchingField(field, writer, names);
      location.push(index);
      let result = none;
      if (match !== undefined) result = this.#into("type", { field: match.name }, field.type, match.type, location);
      else if (field.default === undefined) {
        result =
          field.type.kind === "enum" && field.type.default !== undefined
            ? this.pair("type", field.type, writer, location)
            : [
                this.#make(
                  "READER_FIELD_MISSING_DEFAULT_VALUE",
                  field.name,
                  reader,
                  writer,
                  location,
                  field.pointer,
                  writer.pointer,
                ),
              ];
      }
      location.pop();
      return result;
    });
    location.pop();
    return found;
  }

  #names(reader: AvroType, writer: AvroType, location: string[]): Found {
    if (!isNamed(writer) || sameName(reader, writer)) return none;
    return this.#one("NAME_MISMATCH", `expected: ${writer.name.full}`, reader, writer, location, "name");
  }

  #into(token: string, step: WriterStep, reader: AvroType, writer: AvroType, location: string[]): Found {
    this.#path.push(step);
    const found = this.pair(token, reader, writer, location);
    this.#path.pop();
    return found;
  }

  /**
   * Java looks into unions with an empty location, and its memory keeps what it found there. Names that differ decide at
   * once: unions of hundreds of records meet pair by pair.
   */
  #readable(reader: AvroType, writer: AvroType): boolean {
    const row = this.#known.get(reader);
    if (!this.#mayThrow && row?.get(writer) === undefined && reader.kind === writer.kind && !sameName(reader, writer)) {
      if (row === undefined) this.#known.set(reader, new Map([[writer, unexplained]]));
      else row.set(writer, unexplained);
      this.#pairs += 1;
      return false;
    }
    const known = row?.get(writer);
    return (known ?? this.pair("", reader, writer, [])).length === 0;
  }

  #one(
    type: IncompatibilityType,
    message: string,
    reader: AvroType,
    writer: AvroType,
    location: string[],
    suffix?: string,
    reported: AvroType = writer,
    branch?: number,
  ): Found {
    const member = branch === undefined ? suffix : undefined;
    const at = (pointer: string) => (member === undefined ? pointer : `${pointer}/${member}`);
    const writerPointer = branch === undefined ? at(writer.pointer) : childPointer(reported.pointer, branch);
    const place = suffix === undefined ? location : [...location, suffix];
    return [this.#make(type, message, reader, writer, place, at(reader.pointer), writerPointer)];
  }

  #make(
    type: IncompatibilityType,
    message: string,
    reader: AvroType,
    writer: AvroType,
    location: readonly string[],
    readerPointer: string,
    writerPointer: string,
  ): Incompatibility {
    const path = [...this.#path];
    return {
      type,
      message,
      location: `/${location.slice(1).join("/")}`,
      reader,
      writer,
      readerPointer,
      writerPointer,
      path,
    };
  }

  #both(left: Found, right: Found): Found {
    if (left.length === 0) return right;
    if (right.length === 0) return left;
    return [...left, ...right].slice(0, this.#limits.incompatibilities);
  }

  #collect<T>(items: Iterable<T>, check: (item: T) => Found): Found {
    let all = none;
    for (const item of items) all = this.#both(all, check(item));
    return all;
  }

  #tooLarge(writer: AvroType): never {
    const { pairs, depth } = this.#limits;
    const detail = `expected schemas whose comparison looks at no more than ${pairs} pairs and ${depth} levels`;
    throw new AvroSchemaError("AVRO_COMPARISON_TOO_LARGE", detail, { document: writer.document, text: "", offset: 0 });
  }
}

/** The writer's field that a reader's field reads, by name or alias. */
export function matchingField(
  field: AvroField,
  writer: AvroRecord,
  written: ReadonlyMap<string, AvroField> = fieldsByName(writer),
): AvroField | undefined {
  let match = written.get(field.name);
  for (const alias of field.aliases) {
    const other = written.get(alias);
    if (other !== undefined && match !== undefined) throw new AmbiguousFieldError(field, writer);
    match ??= other;
  }
  return match;
}

function fieldsByName(record: AvroRecord): ReadonlyMap<string, AvroField> {
  return new Map(record.fields.map((field) => [field.name, field]));
}

function hasFieldAliases(root: AvroType): boolean {
  let found = false;
  walkTypes(root, (type) => {
    if (type.kind === "record") found ||= type.fields.some((field) => field.aliases.length > 0);
  });
  return found;
}

/** Whether simple names agree or the reader has the writer's full name for an alias. */
function sameName(reader: AvroType, writer: AvroType): boolean {
  if (!isNamed(reader) || !isNamed(writer) || reader.name.name === writer.name.name) return true;
  // Java spells an alias of the null namespace inside a namespace with a leading dot, so it never matches.
  return reader.aliases.some(
    (alias) => alias.full === writer.name.full && !(alias.space === undefined && reader.name.space !== undefined),
  );
}

/** Java's name of a kind: `RECORD`, `INT`. */
export function javaName(type: AvroType): string {
  return type.kind.toUpperCase();
}

/** Two types that are looked at together. */
export type ReaderPair = readonly [AvroType, AvroType];
