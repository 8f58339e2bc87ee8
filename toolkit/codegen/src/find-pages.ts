import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { refName, type Bundle } from "./bundle.ts";
import type { OperationPlan } from "./plan.ts";

/** How the pages of an operation follow one another; the runtime's `PageDescriptor`. */
export interface PagePlan {
  readonly items: string;
  readonly parameter: string;
  readonly next?: string;
  readonly more?: string;
  readonly key?: string;
}

/** Members that hold the cursor of the next page, by the query parameters that take it. */
const cursors: readonly (readonly [parameter: string, ...members: string[]])[] = [
  ["cursor", "nextCursor", "next_cursor"],
  ["after", "nextCursor", "next_cursor", "after"],
  ["pageToken", "nextPageToken"],
  ["page_token", "next_page_token"],
  ["continuationToken", "continuationToken", "nextContinuationToken"],
];
const lists = ["items", "data", "results", "values", "entries"];

/**
 * Finds the page schema of an operation: a GET whose only successful answer is an object with one list and either the next
 * page's cursor (`nextCursor` for `cursor`) or `has_more` beside items with an `id` (`starting_after`).
 */
export function findPages(bundle: Bundle, { operation, parameters, responses }: OperationPlan): PagePlan | undefined {
  if (operation.method !== "get") return undefined;
  const success = responses.filter(({ status }) => status.startsWith("2"));
  const media = success[0]?.media[0];
  if (success.length !== 1 || media?.kind !== "json" || media.schema === undefined) return undefined;
  const properties = propertiesOf(bundle, bundle.local(media.schema));
  const items = lists.find((name) => isList(bundle, properties.get(name)));
  if (items === undefined) return undefined;
  const query = new Set(
    parameters.filter(({ parameter }) => parameter.in === "query").map(({ parameter }) => parameter.name),
  );
  for (const [parameter, ...members] of cursors) {
    const next = query.has(parameter) ? members.find((member) => properties.has(member)) : undefined;
    if (next !== undefined) return { items, parameter, next };
  }
  if (!query.has("starting_after") || !properties.has("has_more")) return undefined;
  const item = itemOf(bundle, properties.get(items));
  return item !== undefined && propertiesOf(bundle, item).has("id")
    ? { items, parameter: "starting_after", more: "has_more", key: "id" }
    : undefined;
}

function resolve(bundle: Bundle, schema: Json | undefined, depth = 0): JsonObject | undefined {
  if (!isJsonObject(schema) || depth > 8) return undefined;
  return typeof schema["$ref"] === "string"
    ? resolve(bundle, bundle.get(refName(schema["$ref"]))?.schema, depth + 1)
    : schema;
}

function propertiesOf(bundle: Bundle, schema: Json, depth = 0): Map<string, Json> {
  const found = new Map<string, Json>();
  const resolved = resolve(bundle, schema);
  if (resolved === undefined || depth > 8) return found;
  if (Array.isArray(resolved["allOf"]))
    for (const member of resolved["allOf"] as readonly Json[])
      for (const [name, property] of propertiesOf(bundle, member, depth + 1)) found.set(name, property);
  if (isJsonObject(resolved["properties"]))
    for (const [name, property] of Object.entries(resolved["properties"]))
      if (property !== undefined) found.set(name, property);
  return found;
}

function itemOf(bundle: Bundle, schema: Json | undefined): Json | undefined {
  return resolve(bundle, schema)?.["items"];
}

const isList = (bundle: Bundle, schema: Json | undefined): boolean => resolve(bundle, schema)?.["type"] === "array";
