import type {
  Metadata,
  Registered,
  RuleSet,
  SchemaString,
  SchemaVersion,
} from "@concordat-shop/generated/schema-registry/types.ts";
import type { Page, StoredSchema, StoredVersion, Visibility } from "../store.ts";

/** Members that are null or empty are left out of answers. */
function content({ schema, guid, references, metadata, ruleSet }: StoredSchema) {
  return {
    guid,
    schemaType: "AVRO",
    schema,
    ...(references.length === 0 ? {} : { references: references.map((each) => ({ ...each })) }),
    ...(metadata === null ? {} : { metadata: metadata as Metadata }),
    ...(ruleSet === null ? {} : { ruleSet: ruleSet as RuleSet }),
  };
}

export function schemaVersion(stored: StoredVersion): SchemaVersion {
  const { subject, version, id, ts, deleted } = stored;
  return { subject, version, id, ...content(stored), ts: Math.floor(ts), ...(deleted ? { deleted } : {}) };
}

export function registered(stored: StoredVersion): Registered {
  const { version, id, ts } = stored;
  return { id, version, ...content(stored), ts: Math.floor(ts) };
}

export function schemaString(stored: StoredSchema): SchemaString {
  return content(stored);
}

export function page(query: { readonly offset: number; readonly limit: number }): Page {
  return { offset: query.offset, limit: query.limit < 0 ? null : query.limit };
}

export function visibility(query: { readonly deleted: boolean; readonly deletedOnly?: boolean }): Visibility {
  if (query.deletedOnly === true) return "deleted";
  return query.deleted ? "all" : "live";
}

/** `:*:` means every context, which is the default one here. */
export function subjectPrefix(written: string | undefined): string {
  return (written ?? "").replace(/^:(?:\*|\.)?:/, "");
}

export function slice<T>(items: readonly T[], { offset, limit }: Page): T[] {
  return items.slice(offset, limit === null ? undefined : offset + limit);
}
