import { isJsonObject } from "@concordat/model";
import { keywords, type SchemaNode } from "./schema-node.ts";

/** Whom the data flows to: `request` to the provider, `response` (and events) to the consumer. */
export type Direction = "request" | "response";

/** Whether a member's schema is left out of the direction's view: `readOnly` in requests, `writeOnly` in responses. */
export function isDropped(member: SchemaNode, direction: Direction): boolean {
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  return hasFlag(member, keyword, 8);
}

function hasFlag(node: SchemaNode, keyword: string, fuel: number): boolean {
  if (fuel === 0 || !isJsonObject(node.raw)) return false;
  const own = keywords(node);
  if (own[keyword] === true) return true;
  const target = node.graph.target(node);
  if (target !== undefined && hasFlag(target, keyword, fuel - 1)) return true;
  const all = own["allOf"];
  return (
    Array.isArray(all) && all.some((_, index) => hasFlag(node.graph.child(node, "allOf", index), keyword, fuel - 1))
  );
}

/** Names of members that the view drops, declared anywhere in the same object: `$ref`, `allOf`, `anyOf`, `oneOf`, `if`. */
export function droppedMembers(nodes: readonly SchemaNode[], direction: Direction): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<SchemaNode>();
  const visit = (node: SchemaNode): void => {
    if (visited.has(node) || !isJsonObject(node.raw)) return;
    visited.add(node);
    const own = keywords(node);
    if (isJsonObject(own["properties"])) {
      for (const name of Object.keys(own["properties"])) {
        if (isDropped(node.graph.child(node, "properties", name), direction)) names.add(name);
      }
    }
    const target = node.graph.target(node);
    if (target !== undefined) visit(target);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const list = own[keyword];
      if (Array.isArray(list)) list.forEach((_, index) => visit(node.graph.child(node, keyword, index)));
    }
    for (const keyword of ["then", "else"]) if (own[keyword] !== undefined) visit(node.graph.child(node, keyword));
  };
  for (const node of nodes) visit(node);
  return names;
}
