import type { PointerTokens } from "./pointer.ts";

/** Where a value stands in its text. Offsets are UTF-16 units; `end` is exclusive. */
export interface NodeSpan {
  /** Where its key begins, for a member of an object; otherwise undefined. */
  readonly key: number | undefined;
  readonly start: number;
}

const width = 5;
const none = -1;

/**
 * Every value of a document in the order of the text, built once when the first position is asked for.
 * A node takes 20 bytes: where it starts, where its key starts, the key, the index after its last descendant,
 * and the node that an alias names.
 */
export class NodeTable {
  #cells = new Int32Array(width * 256);
  #size = 0;
  readonly #keyIds = new Map<string, number>();

  /** Appends a node and gives its index; children are appended next, then `close` is called. */
  open(start: number, keyStart: number | undefined, key: string | undefined): number {
    const index = this.#size++;
    if (this.#size * width > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    const at = index * width;
    this.#cells[at] = start;
    this.#cells[at + 1] = keyStart ?? none;
    this.#cells[at + 2] = key === undefined ? none : this.#keyId(key);
    this.#cells[at + 3] = index + 1;
    this.#cells[at + 4] = none;
    return index;
  }

  close(index: number): void {
    this.#cells[index * width + 3] = this.#size;
  }

  /** Marks a node as an alias of another. */
  alias(index: number, target: number): void {
    this.#cells[index * width + 4] = target;
  }

  get size(): number {
    return this.#size;
  }

  span(index: number): NodeSpan {
    const key = this.#cell(index, 1);
    return { key: key === none ? undefined : key, start: this.#cell(index, 0) };
  }

  /** True for scalars and for objects and arrays that hold nothing. */
  isEmpty(index: number): boolean {
    return this.#cell(index, 3) === index + 1;
  }

  /** The deepest node on the pointer's way, and how many tokens led there. */
  locate(tokens: PointerTokens): { index: number; depth: number } {
    let index = 0;
    let depth = 0;
    for (const token of tokens) {
      const next = this.#child(index, token, 0);
      if (next === none) break;
      index = next;
      depth++;
    }
    return { index, depth };
  }

  #child(parent: number, token: string, hops: number): number {
    const target = this.resolve(parent);
    const end = this.#cell(target, 3);
    let at = target + 1;
    if (at >= end) return none;
    if (this.#cell(at, 2) === none) {
      // An array: its items carry no keys.
      let wanted = /^(?:0|[1-9][0-9]*)$/.test(token) ? Number(token) : none;
      while (at < end && wanted > 0) {
        at = this.#cell(at, 3);
        wanted--;
      }
      return wanted === 0 && at < end ? at : none;
    }
    const id = this.#keyIds.get(token);
    const merge = this.#keyIds.get("<<");
    let merged = none;
    for (; at < end; at = this.#cell(at, 3)) {
      const key = this.#cell(at, 2);
      if (key === id) return at;
      if (key === merge) merged = at;
    }
    return merged === none || hops > 100 ? none : this.#mergedChild(merged, token, hops + 1);
  }

  /** YAML's merge key: the member may stand in the mapping, or the list of mappings, that `<<` names. */
  #mergedChild(merge: number, token: string, hops: number): number {
    const direct = this.#child(merge, token, hops);
    if (direct !== none && this.#cell(direct, 2) !== none) return direct;
    const target = this.resolve(merge);
    const end = this.#cell(target, 3);
    for (let at = target + 1; at < end; at = this.#cell(at, 3)) {
      if (this.#cell(at, 2) !== none) return none;
      const found = this.#child(at, token, hops);
      if (found !== none) return found;
    }
    return none;
  }

  /** The node itself, or the one that the alias it is stands for. */
  resolve(index: number): number {
    let at = index;
    // An alias names an earlier node, so this ends.
    for (let target = this.#cell(at, 4); target !== none; target = this.#cell(at, 4)) at = target;
    return at;
  }

  #cell(index: number, field: number): number {
    return this.#cells[index * width + field] ?? none;
  }

  #keyId(key: string): number {
    let id = this.#keyIds.get(key);
    if (id === undefined) {
      id = this.#keyIds.size;
      this.#keyIds.set(key, id);
    }
    return id;
  }
}
