import type { AvroField, AvroName, AvroNamedType, AvroType } from "./avro-type.ts";
import { isNamed, primitiveNames } from "./avro-type.ts";
import type { JsonNode } from "./lossless-json.ts";
import { writeJson, writeString } from "./write-json.ts";

export interface CanonicalOptions {
  /** Full names of types that are written as names only: those of referenced schemas. */
  readonly known?: Iterable<string>;
  /** False leaves out docs and aliases; default true. */
  readonly docs?: boolean;
  /** What Java's `equals` overlooks is left out: an `error` reads `record`, an enum has no default. */
  readonly loose?: boolean;
  readonly sortProperties?: boolean;
}

/**
 * The text that Java's `Schema.toString()` writes, which is what registries store: compact, keys in a fixed order, a
 * namespace only where it differs from the enclosing one, a later use of a named type as its name.
 */
export function canonicalText(type: AvroType, options: CanonicalOptions = {}): string {
  const known = new Set(options.known);
  const { docs = true, loose = false, sortProperties = false } = options;

  const properties = (map: ReadonlyMap<string, JsonNode>): string[] => {
    const entries = sortProperties ? [...map].sort(([a], [b]) => (a < b ? -1 : 1)) : [...map];
    return entries.map(([key, value]) => `${writeString(key)}:${writeJson(value)}`);
  };

  const field = (
    { name, type: fieldType, doc, default: value, order, aliases, properties: more }: AvroField,
    space: string | undefined,
  ) =>
    object([
      `"name":${writeString(name)}`,
      `"type":${write(fieldType, space)}`,
      ...(docs && doc !== undefined ? [`"doc":${writeString(doc)}`] : []),
      ...(value === undefined ? [] : [`"default":${writeDefault(fieldType, value)}`]),
      ...(order === "ascending" ? [] : [`"order":"${order}"`]),
      ...(docs && aliases.length > 0 ? [`"aliases":[${aliases.map(writeString).join(",")}]`] : []),
      ...properties(more),
    ]);

  const named = (self: AvroNamedType, space: string | undefined): string => {
    const { name, doc, aliases } = self;
    if (known.has(name.full)) return writeString(qualified(name, space));
    known.add(name.full);
    const kind = !loose && self.kind === "record" && self.error ? "error" : self.kind;
    const members = [`"type":"${kind}"`, `"name":${writeString(name.name)}`];
    if (name.space !== space) members.push(`"namespace":${writeString(name.space ?? "")}`);
    if (docs && doc !== undefined) members.push(`"doc":${writeString(doc)}`);
    if (self.kind === "record")
      members.push(`"fields":[${self.fields.map((each) => field(each, name.space)).join(",")}]`);
    else if (self.kind === "fixed") members.push(`"size":${self.size}`);
    else {
      members.push(`"symbols":[${self.symbols.map(writeString).join(",")}]`);
      if (self.default !== undefined && !loose) members.push(`"default":${writeString(self.default)}`);
    }
    members.push(...properties(self.properties));
    if (docs && aliases.length > 0) {
      members.push(`"aliases":[${aliases.map((alias) => writeString(qualified(alias, name.space))).join(",")}]`);
    }
    return object(members);
  };

  const write = (self: AvroType, space: string | undefined): string => {
    if (isNamed(self)) return named(self, space);
    switch (self.kind) {
      case "union":
        return `[${self.branches.map((branch) => write(branch, space)).join(",")}]`;
      case "array":
        return object(['"type":"array"', `"items":${write(self.items, space)}`, ...properties(self.properties)]);
      case "map":
        return object(['"type":"map"', `"values":${write(self.values, space)}`, ...properties(self.properties)]);
      default:
        return self.properties.size === 0
          ? `"${self.kind}"`
          : object([`"type":"${self.kind}"`, ...properties(self.properties)]);
    }
  };

  return write(type, undefined);
}

/** A text default of a double was read as a number; everything else is written as it came. */
function writeDefault(type: AvroType, value: JsonNode): string {
  const special =
    type.kind === "float" || type.kind === "double"
      ? value.kind === "number" && /^-?(?:NaN|Infinity)$/.test(value.text)
      : false;
  return special && value.kind === "number" ? `"${value.text}"` : writeJson(value);
}

function object(members: readonly string[]): string {
  return `{${members.join(",")}}`;
}

const typeNames: readonly string[] = [...primitiveNames, "record", "enum", "array", "map", "union", "fixed"];

/** A name relative to a namespace; one that reads like a type stays full. */
function qualified(name: AvroName, space: string | undefined): string {
  return name.space !== undefined && name.space === space && !typeNames.includes(name.name) ? name.name : name.full;
}
