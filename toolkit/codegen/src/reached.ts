import { isJsonObject, type Json } from "@concordat/model";
import { refName, type Bundle, type BundledSchema } from "./bundle.ts";

/** The named schemas that schemas refer to, directly or through others, in the order of the bundle. */
export function reachedFrom(bundle: Bundle, schemas: readonly Json[]): BundledSchema[] {
  const reached = new Set<string>();
  const pending = [...schemas];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    for (const ref of refsIn(schema)) {
      const name = refName(ref.replace("contract#/$defs/", "#/components/schemas/"));
      const found = bundle.get(name);
      if (found === undefined || reached.has(name)) continue;
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
