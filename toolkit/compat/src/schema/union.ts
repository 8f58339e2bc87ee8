import { isJsonObject } from "@concordat/model";
import { keywords, type SchemaNode } from "./schema-node.ts";
import type { Alternative } from "./shape.ts";

/** The reader's option that a sender's option is meant to be: the same component, the same place, the same tag or title. */
export function bestPartner(alternative: Alternative, options: readonly Alternative[]): Alternative | undefined {
  const name = identity(alternative);
  const same = options.find((option) => identity(option) === name);
  if (same !== undefined) return same;
  const title = titleOf(alternative);
  if (title !== undefined) {
    const titled = options.find((option) => titleOf(option) === title);
    if (titled !== undefined) return titled;
  }
  const tags = new Set(tagsOf(alternative));
  return tags.size === 0 ? undefined : options.find((option) => tagsOf(option).some((tag) => tags.has(tag)));
}

/** Whether two options are one option before and after a change. */
export function isSameOption(left: Alternative, right: Alternative): boolean {
  return bestPartner(left, [right]) !== undefined;
}

function identity({ option, owns }: Alternative): string {
  const node = option ?? owns[0];
  if (node === undefined) return "";
  const reference = keywords(node)["$ref"];
  if (typeof reference === "string") return reference;
  const single = inner(node);
  return single ?? node.location.pointer;
}

/** `allOf: [{$ref}]` is a `$ref` with an ornament. */
function inner(node: SchemaNode): string | undefined {
  const all = keywords(node)["allOf"];
  const [first] = Array.isArray(all) ? all : [];
  return Array.isArray(all) && all.length === 1 && isJsonObject(first) && typeof first["$ref"] === "string"
    ? first["$ref"]
    : undefined;
}

function titleOf({ owns }: Alternative): string | undefined {
  const titles = owns.map((node) => keywords(node)["title"]).filter((title) => typeof title === "string");
  return titles[0];
}

/** `kind=card` for each member with a single value. */
function tagsOf({ owns }: Alternative): string[] {
  return owns.flatMap((node) => {
    const properties = keywords(node)["properties"];
    if (!isJsonObject(properties)) return [];
    return Object.entries(properties).flatMap(([name, schema]) => {
      if (!isJsonObject(schema)) return [];
      const value =
        schema["const"] ??
        (Array.isArray(schema["enum"]) && schema["enum"].length === 1 ? schema["enum"][0] : undefined);
      return typeof value === "string" ? [`${name}=${value}`] : [];
    });
  });
}
