import type { AvroField, AvroNamedType, AvroType } from "./avro-type.ts";
import { isNamed } from "./avro-type.ts";
import type { JsonNode } from "./lossless-json.ts";
import { writeJson, writeString } from "./write-json.ts";

/**
 * The normalised text of a schema (a registry's `normalize=true`): full names and no `namespace`, keys in the order
 * name, type, symbols | size | fields, logicalType with precision and scale, doc if not empty, aliases sorted, default,
 * other properties sorted; of a field name, type, order, doc, aliases, default, properties.
 * @param knownNames full names written as names only: those of referenced schemas
 */
export function normalizedText(type: AvroType, knownNames: Iterable<string> = []): string {
  const known = new Set(knownNames);

  const field = ({ name, type: fieldType, order, doc, aliases, default: value, properties }: AvroField): string =>
    object([
      `"name":${writeString(name)}`,
      `"type":${write(fieldType)}`,
      `"order":"${order}"`,
      ...docOf(doc),
      ...sortedTexts("aliases", aliases),
      ...(value === undefined ? [] : [`"default":${writeJson(value)}`]),
      ...sorted(properties, new Set()),
    ]);

  const named = (self: AvroNamedType): string => {
    if (known.has(self.name.full)) return writeString(self.name.full);
    known.add(self.name.full);
    const kind = self.kind === "record" && self.error ? "error" : self.kind;
    const members = [`"name":${writeString(self.name.full)}`, `"type":"${kind}"`];
    if (self.kind === "enum") members.push(`"symbols":[${self.symbols.map(writeString).join(",")}]`);
    else if (self.kind === "fixed") members.push(`"size":${self.size}`);
    else members.push(`"fields":[${self.fields.map(field).join(",")}]`);
    members.push(...logical(self.properties), ...docOf(self.doc));
    members.push(
      ...sortedTexts(
        "aliases",
        self.aliases.map((alias) => alias.full),
      ),
    );
    if (self.kind === "enum" && self.default !== undefined) members.push(`"default":${writeString(self.default)}`);
    return object([...members, ...sorted(self.properties, logicalKeys)]);
  };

  const write = (self: AvroType): string => {
    if (isNamed(self)) return named(self);
    const { properties } = self;
    const more = [...logical(properties), ...sorted(properties, logicalKeys)];
    switch (self.kind) {
      case "union":
        return `[${self.branches.map(write).join(",")}]`;
      case "array":
        return object(['"type":"array"', `"items":${write(self.items)}`, ...more]);
      case "map":
        return object(['"type":"map"', `"values":${write(self.values)}`, ...more]);
      default:
        return more.length === 0 ? `"${self.kind}"` : object([`"type":"${self.kind}"`, ...more]);
    }
  };

  return write(type);
}

const logicalKeys = new Set(["logicalType", "precision", "scale"]);

function logical(properties: ReadonlyMap<string, JsonNode>): string[] {
  const logicalType = properties.get("logicalType");
  if (logicalType === undefined)
    return sorted(new Map([...properties].filter(([key]) => logicalKeys.has(key))), new Set());
  const scale = properties.get("scale");
  const precision = properties.get("precision");
  const zero = scale?.kind === "number" && Number(scale.text) === 0;
  return [
    `"logicalType":${writeJson(logicalType)}`,
    ...(precision === undefined ? [] : [`"precision":${writeJson(precision)}`]),
    ...(scale === undefined || zero ? [] : [`"scale":${writeJson(scale)}`]),
  ];
}

function sorted(properties: ReadonlyMap<string, JsonNode>, skip: ReadonlySet<string>): string[] {
  return [...properties]
    .filter(([key]) => !skip.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${writeString(key)}:${writeJson(value)}`);
}

function sortedTexts(key: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`"${key}":[${[...texts].sort().map(writeString).join(",")}]`];
}

function docOf(doc: string | undefined): string[] {
  return doc === undefined || doc === "" ? [] : [`"doc":${writeString(doc)}`];
}

function object(members: readonly string[]): string {
  return `{${members.join(",")}}`;
}
