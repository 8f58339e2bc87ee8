import { createHash } from "node:crypto";
import {
  AvroSchemaError,
  type AvroNamedType,
  type AvroType,
  canonicalText,
  normalizedText,
  parseAvroSchema,
} from "@concordat/compat";
import type { Json } from "@concordat/model";
import { refusals } from "./registry-error.ts";

/** A named type that another subject's version defines. */
export interface SchemaReference {
  readonly name: string;
  readonly subject: string;
  readonly version: number;
}

/** What a schema is made of: everything that decides about its identity. */
export interface SchemaContent {
  /** Canonical text. */
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata: Json | null;
  readonly ruleSet: Json | null;
}

/** A referenced schema and, before it, the ones that it references. */
export interface ResolvedReference extends SchemaReference {
  readonly schema: string;
}

export interface ParseOptions {
  /** New schemas have strict names and fitting defaults; stored ones are taken as they are. */
  readonly strict: boolean;
  readonly normalize?: boolean;
}

/** A parsed schema and the text to store. */
export interface ParsedContent {
  readonly type: AvroType;
  readonly text: string;
}

/**
 * Parses a schema after those it references (given in the order of their dependencies).
 * @throws RegistryError 42201
 */
export function parseContent(
  text: string,
  references: readonly ResolvedReference[],
  options: ParseOptions,
): ParsedContent {
  try {
    const known = new Map<string, AvroNamedType>();
    for (const { schema, subject, version } of references) {
      const { defined } = parseAvroSchema(schema, {
        document: `${subject} version ${version}`,
        known: known.values(),
        names: "any",
        validateDefaults: false,
      });
      for (const [name, type] of defined) known.set(name, type);
    }
    const { type } = parseAvroSchema(text, {
      document: "schema",
      known: known.values(),
      names: options.strict ? "strict" : "any",
      validateDefaults: options.strict,
    });
    const names = [...known.keys()];
    return {
      type,
      text: options.normalize === true ? normalizedText(type, names) : canonicalText(type, { known: names }),
    };
  } catch (error) {
    if (error instanceof AvroSchemaError) {
      throw refusals.invalidSchema(
        `Invalid schema: ${error.detail} (line ${error.line}, column ${error.column} of ${error.document})`,
      );
    }
    throw error;
  }
}

/**
 * The guid of a content: MD5 over its text, each reference, then metadata and rules after a byte 1, as a UUID. The same
 * content has the same guid in every registry.
 */
export function contentGuid({ schema, references, metadata, ruleSet }: SchemaContent): string {
  const hash = createHash("md5").update(schema);
  for (const { name, subject, version } of references) {
    const number = Buffer.alloc(4);
    number.writeInt32BE(version);
    hash.update(name).update(subject).update(number);
  }
  for (const part of [withoutVersion(metadata), ruleSet]) {
    if (part !== null) hash.update(Buffer.of(1)).update(sortedJson(part));
  }
  return hash.digest("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** `confluent:version` in the metadata does not take part in comparisons. */
function withoutVersion(metadata: Json | null): Json | null {
  if (metadata === null || typeof metadata !== "object" || Array.isArray(metadata)) return metadata;
  const { properties, ...rest } = metadata as Readonly<Record<string, Json>>;
  if (typeof properties !== "object" || properties === null || Array.isArray(properties)) return metadata;
  const kept = Object.entries(properties).filter(([key]) => key !== "confluent:version");
  return { ...rest, properties: Object.fromEntries(kept) as Json };
}

function sortedJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item as Json)}`)
    .join(",")}}`;
}

/** References without repetition, in the order of their names: what `normalize=true` stores. */
export function normalizedReferences(references: readonly SchemaReference[]): SchemaReference[] {
  const unique = new Map(references.map((each) => [`${each.name}\n${each.subject}\n${each.version}`, each]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
