import { evaluatePointer } from "./evaluate-pointer.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Location, Position } from "./location.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { formatPointer, parsePointer } from "./pointer.ts";
import { decode, resolveName } from "./resolve-name.ts";

/** Where a reference leads: a document by name, and a fragment. */
export interface ReferenceTarget {
  readonly document: string;
  /** Percent escapes undone; `""` is the whole document. */
  readonly fragment: string;
}

/** The documents of one contract and the references between them. */
export class DocumentSet {
  readonly #documents = new Map<string, ParsedDocument>();
  /** `$id`s and `$self`s by absolute URI. */
  readonly #resources = new Map<string, Location>();
  /** `$anchor`s by `resource#anchor`. */
  readonly #anchors = new Map<string, Location>();
  /** Documents with an embedded `$id`, which changes the base of the references below it. */
  readonly #withIds = new Set<string>();
  readonly #targets = new Map<string, Location | undefined>();

  get documents(): ReadonlyMap<string, ParsedDocument> {
    return this.#documents;
  }

  add(document: ParsedDocument): void {
    this.#documents.set(document.name, document);
  }

  get(name: string): ParsedDocument | undefined {
    return this.#documents.get(name);
  }

  /** True for a document's name and for URIs that lead into one. */
  has(name: string): boolean {
    return this.#documents.has(name) || this.#resources.has(name);
  }

  /** Notes that a location is known by a URI of its own (`$id`, `$self`). */
  addResource(uri: string, location: Location): void {
    if (this.#resources.has(uri)) return;
    this.#resources.set(uri, location);
    this.#withIds.add(location.document);
  }

  /** Notes an `$anchor` of a resource: a document's name, or a URI that `addResource` knows. */
  addAnchor(resource: string, anchor: string, location: Location): void {
    const key = `${resource}#${anchor}`;
    if (!this.#anchors.has(key)) this.#anchors.set(key, location);
  }

  at({ document, pointer }: Location): Json | undefined {
    const found = this.#documents.get(document);
    return found === undefined ? undefined : evaluatePointer(found.root, pointer);
  }

  position({ document, pointer }: Location): Position {
    return this.#documents.get(document)?.position(pointer) ?? { file: document, line: 1, column: 1 };
  }

  /** The `$ref` of the node at a location leads here: one hop; undefined when it has none. */
  target(location: Location): Location | undefined {
    const node = this.at(location);
    if (!isJsonObject(node)) return undefined;
    const reference = Object.hasOwn(node, "$ref") ? node["$ref"] : undefined;
    return typeof reference === "string" ? this.resolve(location, reference) : undefined;
  }

  /** Where the `$ref` chain that begins at a location ends. */
  follow(location: Location): Location {
    let here = location;
    // The loader refuses chains that lead to themselves; a caller may still start at data that looks like one.
    const seen = new Set<string>();
    for (;;) {
      const next = this.target(here);
      if (next === undefined) return here;
      const key = `${next.document}#${next.pointer}`;
      if (seen.has(key)) return here;
      seen.add(key);
      here = next;
    }
  }

  /** Where a URI reference written at a location leads, among the documents loaded; undefined: nowhere. */
  resolve(from: Location, reference: string): Location | undefined {
    return this.resolveFrom(from.document, this.baseOf(from), reference);
  }

  /** As `resolve`, with the base URI known: the document's name or the `$id` in force. */
  resolveFrom(document: string, base: string, reference: string): Location | undefined {
    const key = `${base}\n${reference}`;
    if (this.#targets.has(key)) return this.#targets.get(key);
    const target = this.referenceTarget(document, base, reference);
    const location = target === undefined ? undefined : this.#locate(target);
    if (location !== undefined) this.#targets.set(key, location);
    return location;
  }

  /** The document and fragment that a reference names, the document loaded or not; undefined when it is malformed. */
  referenceTarget(document: string, base: string, reference: string): ReferenceTarget | undefined {
    const hash = reference.indexOf("#");
    const file = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = decode(hash < 0 ? "" : reference.slice(hash + 1));
    if (fragment === undefined) return undefined;
    if (file === "") return { document: base, fragment };
    const uri = resolveName(base, file);
    if (uri !== undefined && this.#resources.has(uri)) return { document: uri, fragment };
    // Many schemas carry an `$id` that nobody serves, and refer to each other by file name.
    const name = base === document ? uri : resolveName(document, file);
    return name === undefined ? undefined : { document: name, fragment };
  }

  #locate({ document: resource, fragment }: ReferenceTarget): Location | undefined {
    const root = this.#documents.has(resource) ? { document: resource, pointer: "" } : this.#resources.get(resource);
    if (root === undefined) return undefined;
    if (fragment === "") return root;
    if (!fragment.startsWith("/")) return this.#anchors.get(`${resource}#${fragment}`);
    const tokens = parsePointer(fragment);
    if (tokens === undefined) return undefined;
    const location = { document: root.document, pointer: `${root.pointer}${formatPointer(tokens)}` };
    return this.at(location) === undefined ? undefined : location;
  }

  /** The innermost `$id` around a location; otherwise the document's name. */
  baseOf({ document, pointer }: Location): string {
    let base = document;
    if (!this.#withIds.has(document)) return base;
    let length = -1;
    for (const [uri, location] of this.#resources) {
      if (location.document !== document || location.pointer.length <= length) continue;
      if (pointer === location.pointer || pointer.startsWith(`${location.pointer}/`)) {
        base = uri;
        length = location.pointer.length;
      }
    }
    return base;
  }
}
