import type { AvroType } from "@concordat/compat";
import type { Json } from "@concordat/model";
import { refusals } from "./registry-error.ts";
import {
  contentGuid,
  normalizedReferences,
  parseContent,
  type ResolvedReference,
  type SchemaContent,
  type SchemaReference,
} from "./schema-content.ts";
import type { Store } from "./store.ts";
import { subjectName } from "./subject-name.ts";

/** A schema as it is sent. */
export interface SchemaDraft {
  readonly schema?: string | null;
  readonly schemaType?: string | null;
  readonly references?: readonly SchemaReference[] | null;
  readonly metadata?: unknown;
  readonly ruleSet?: unknown;
}

/** A schema ready to be stored, found or compared. */
export interface PreparedSchema {
  readonly content: SchemaContent;
  readonly guid: string;
  readonly type: AvroType;
}

/** How many schemas one schema may reach through references. */
const mostReferences = 500;

/** Parses a sent schema and computes its identity. @throws RegistryError 42201 */
export async function prepareSchema(
  store: Store,
  draft: SchemaDraft,
  options: { readonly strict: boolean; readonly normalize: boolean },
): Promise<PreparedSchema> {
  const schemaType = draft.schemaType ?? "AVRO";
  if (schemaType.toUpperCase() !== "AVRO") {
    throw refusals.invalidSchema(`Invalid schema of type ${schemaType}, details: this registry takes the type AVRO`);
  }
  const text = draft.schema ?? "";
  if (text.trim() === "") throw refusals.invalidSchema("Empty schema");
  const asked = await Promise.all((draft.references ?? []).map((each) => fixedReference(store, each)));
  const references = options.normalize ? normalizedReferences(asked) : asked;
  const { type, text: schema } = parseContent(text, await resolveReferences(store, references), options);
  const content = {
    schema,
    references,
    metadata: (draft.metadata ?? null) as Json | null,
    ruleSet: (draft.ruleSet ?? null) as Json | null,
  };
  return { content, guid: contentGuid(content), type };
}

/** Parses a stored content, whatever rules it was stored under. */
export async function parseStored(store: Store, content: SchemaContent): Promise<AvroType> {
  const references = await resolveReferences(store, content.references);
  return parseContent(content.schema, references, { strict: false }).type;
}

/** Version -1 is the latest one, now and from now on. */
async function fixedReference(
  store: Store,
  { name, subject: written, version }: SchemaReference,
): Promise<SchemaReference> {
  const subject = subjectName(written);
  if (version !== -1) return { name, subject, version };
  const latest = await store.latest(subject, "live");
  if (latest === undefined) throw missing({ name, subject, version });
  return { name, subject, version: latest.version };
}

/** The referenced schemas, each after those that it references itself. */
async function resolveReferences(store: Store, references: readonly SchemaReference[]): Promise<ResolvedReference[]> {
  const resolved = new Map<string, ResolvedReference>();
  const entered = new Set<string>();
  const resolve = async (reference: SchemaReference): Promise<void> => {
    const key = `${reference.subject}\n${reference.version}`;
    if (entered.has(key)) return;
    entered.add(key);
    if (entered.size > mostReferences)
      throw refusals.invalidSchema(`Invalid schema: it reaches more than ${mostReferences} references`);
    const found = await store.version(reference.subject, reference.version);
    if (found === undefined) throw missing(reference);
    for (const inner of found.references) await resolve(inner);
    resolved.set(key, { ...reference, schema: found.schema });
  };
  for (const reference of references) await resolve(reference);
  return [...resolved.values()];
}

function missing({ name, subject, version }: SchemaReference) {
  return refusals.invalidSchema(
    `No schema reference found for subject "${subject}" and version ${version} (name "${name}")`,
  );
}
