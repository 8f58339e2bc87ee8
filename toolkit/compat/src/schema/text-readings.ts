import { isJsonObject, type Json } from "@concordat/model";

/** The ways in which the text of a parameter can be read: as it is, as texts, as numbers and booleans. */
export function textReadings(value: Json): readonly Json[] {
  return [value, leaves(value, (leaf) => (leaf === null ? null : String(leaf))), leaves(value, parsed)];
}

function leaves(value: Json, change: (leaf: null | boolean | number | string) => Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => leaves(item, change));
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, leaves(member ?? null, change)]));
  return change(value as null | boolean | number | string);
}

function parsed(leaf: null | boolean | number | string): Json {
  if (typeof leaf !== "string") return leaf;
  if (leaf === "true" || leaf === "false") return leaf === "true";
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(leaf) ? Number(leaf) : leaf;
}
