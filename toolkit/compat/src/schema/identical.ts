import { isJsonObject, type Json } from "@concordat/model";
import type { SchemaNode } from "./schema-node.ts";

/**
 * Decides whether two schemas are written the same, everything that their `$ref`s lead to included.
 * Each pair of `$ref` targets is looked at once, in whatever cycles they stand.
 */
export class Identity {
  readonly #known = new Map<number, boolean>();

  /** True when the two are the same text, `$ref` targets included; annotations count as text. */
  same(left: SchemaNode, right: SchemaNode): boolean {
    if (left.graph.dialect !== right.graph.dialect) return false;
    const known = this.#known.get(pairKey(left, right));
    if (known !== undefined) return known;
    const references: [string, string][] = [];
    // The start itself is not remembered by its references alone: most starts are leaves.
    if (!sameText(left.raw, right.raw, references)) {
      this.#known.set(pairKey(left, right), false);
      return false;
    }
    if (references.length === 0) {
      this.#known.set(pairKey(left, right), true);
      return true;
    }
    return this.#close(left, right, references);
  }

  #close(left: SchemaNode, right: SchemaNode, references: [string, string][]): boolean {
    const edges = new Map<number, number[]>();
    const waiting: { from: number; left: SchemaNode; right: SchemaNode; references: [string, string][] }[] = [
      { from: pairKey(left, right), left, right, references },
    ];
    const fresh = new Set([pairKey(left, right)]);
    const wrong: number[] = [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const [a, b] of next.references) {
        const [from, to] = [target(next.left, a), target(next.right, b)];
        if (from === undefined || to === undefined) {
          wrong.push(next.from);
          continue;
        }
        const key = pairKey(from, to);
        const known = this.#known.get(key);
        if (known === true) continue;
        if (known === false) {
          wrong.push(next.from);
          continue;
        }
        edges.set(key, [...(edges.get(key) ?? []), next.from]);
        if (fresh.has(key)) continue;
        fresh.add(key);
        const inner: [string, string][] = [];
        if (sameText(from.raw, to.raw, inner)) waiting.push({ from: key, left: from, right: to, references: inner });
        else wrong.push(key);
      }
    }
    const bad = new Set(wrong);
    for (let key = wrong.pop(); key !== undefined; key = wrong.pop()) {
      for (const dependent of edges.get(key) ?? []) {
        if (bad.has(dependent)) continue;
        bad.add(dependent);
        wrong.push(dependent);
      }
    }
    for (const key of fresh) this.#known.set(key, !bad.has(key));
    return !bad.has(pairKey(left, right));
  }
}

/** One number for two: nodes are far fewer than 2^26. */
function pairKey(left: SchemaNode, right: SchemaNode): number {
  return left.id * 2 ** 26 + right.id;
}

/** Collects both sides of each `$ref` on the way. */
function sameText(left: Json | undefined, right: Json | undefined, references: [string, string][]): boolean {
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => sameText(item as Json, right[index] as Json, references));
  }
  if (!isJsonObject(left)) return left === right;
  if (!isJsonObject(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  for (const name of names) {
    if (!Object.hasOwn(right, name)) return false;
    const [a, b] = [left[name], right[name]];
    if ((name === "$ref" || name === "$dynamicRef") && typeof a === "string" && typeof b === "string") {
      if (a !== b) return false;
      references.push([a, b]);
    } else if (!sameText(a, b, references)) return false;
  }
  return true;
}

function target(node: SchemaNode, reference: string): SchemaNode | undefined {
  return node.graph.resolve(node.location.document, reference);
}
