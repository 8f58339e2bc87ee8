import type { Json } from "./json.ts";
import { isJsonObject } from "./json.ts";
import { type PointerTokens, parsePointer } from "./pointer.ts";

const arrayIndex = /^(?:0|[1-9][0-9]*)$/;

/** The member of an object (own members only) or the item of an array that a token names (RFC 6901, section 4). */
export function child(node: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(node)) return arrayIndex.test(token) ? (node as readonly Json[])[Number(token)] : undefined;
  if (isJsonObject(node) && Object.hasOwn(node, token)) return node[token];
  return undefined;
}

/** The node a pointer leads to; undefined when there is none. */
export function evaluatePointer(root: Json, pointer: string | PointerTokens): Json | undefined {
  const tokens = typeof pointer === "string" ? parsePointer(pointer) : pointer;
  if (tokens === undefined) return undefined;
  let node: Json | undefined = root;
  for (const token of tokens) {
    node = child(node, token);
    if (node === undefined) return undefined;
  }
  return node;
}
