import { isJsonObject, type Json } from "@concordat/model";
import { refName, type Bundle, type BundledSchema } from "./bundle.ts";

const definitions = "contract#/$defs/";

/** The named schemas that JSON Schemas refer to, directly or through others, in the order of the bundle. */
export function reachedFrom(bundle: Bundle, schemas: readonly Json[]): BundledSchema[] {
  const reached = new Set<string>();
  const pending = [...schemas];
  const byTypeName = new Map([...bundle.schemas.values()].map((schema) => [schema.typeName, schema.name]));
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    for (const ref of refsIn(schema)) {
      const name = ref.startsWith(definitions) ? byTypeName.get(ref.slice(definitions.length)) : refName(ref);
      const found = name === undefined ? undefined : bundle.get(name);
      if (name === undefined || found === undefined || reached.has(name)) continue;
      reached.add(name);
      pending.push(found.schema);
    }
  }
  return [...bundle.schemas.values()].filter(({ name }) => reached.has(name));
}

function* refsIn(node: Json): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* refsIn(item);
  else if (isJsonObject(node)) {
    for (const [name, value] of Object.entries(node)) {
      if (name === "$ref" && typeof value === "string") yield value;
      else if (value !== undefined) yield* refsIn(value);
    }
  }
}
