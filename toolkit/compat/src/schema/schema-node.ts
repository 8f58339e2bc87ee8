import { type Contract, isJsonObject, type Json, type JsonObject, type Location } from "@concordat/model";
import { pointerToken } from "./json-value.ts";

/** OpenAPI 3.0's own dialect, or JSON Schema 2020-12 as OpenAPI 3.1 and 3.2 use it. */
export type Dialect = "3.0" | "2020-12";
export type Side = "base" | "head";

/** Where the model reads schemas from: a contract, or any documents that answer the same three questions. */
export type SchemaDocuments = Pick<Contract, "at" | "resolve" | "documents">;

/** One schema as written, at its place; a `$ref` is an edge. */
export interface SchemaNode {
  /** Unique among both sides; the order of first visit. */
  readonly id: number;
  readonly graph: SchemaGraph;
  readonly location: Location;
  readonly raw: Json;
  /** Sub-schemas visited, by keyword and name. */
  children: Map<string, SchemaNode> | undefined;
}

/** Gives out unique numbers to the nodes of one comparison. */
export interface NodeNumbers {
  next: number;
}

/** The schemas of one side, each place interned once. */
export class SchemaGraph {
  readonly side: Side;
  readonly dialect: Dialect;
  readonly #documents: SchemaDocuments;
  readonly #numbers: NodeNumbers;
  /** By document, then by pointer. */
  readonly #nodes = new Map<string, Map<string, SchemaNode>>();
  readonly #targets = new Map<string, SchemaNode | undefined>();
  readonly #anchors = new Map<string, Location[]>();

  constructor(documents: SchemaDocuments, side: Side, dialect: Dialect, numbers: NodeNumbers) {
    this.#documents = documents;
    this.side = side;
    this.dialect = dialect;
    this.#numbers = numbers;
  }

  /** The node at a location; undefined when nothing stands there. */
  node(location: Location): SchemaNode | undefined {
    const known = this.#nodes.get(location.document)?.get(location.pointer);
    if (known !== undefined) return known;
    const raw = this.#documents.at(location);
    return raw === undefined ? undefined : this.#intern(location, raw);
  }

  /** A sub-schema, such as `child(node, "properties", "total")`. The tokens must lead to a value. */
  child(node: SchemaNode, keyword: string, name?: string | number): SchemaNode {
    const short = name === undefined ? keyword : `${keyword}/${name}`;
    const visited = node.children?.get(short);
    if (visited !== undefined) return visited;
    const created = this.#child(node, keyword, name);
    (node.children ??= new Map()).set(short, created);
    return created;
  }

  #child(node: SchemaNode, keyword: string, name: string | number | undefined): SchemaNode {
    const tail = name === undefined ? keyword : `${keyword}/${typeof name === "number" ? name : pointerToken(name)}`;
    const pointer = `${node.location.pointer}/${tail}`;
    const known = this.#nodes.get(node.location.document)?.get(pointer);
    if (known !== undefined) return known;
    let raw = (node.raw as JsonObject)[keyword];
    if (name !== undefined) raw = (raw as { readonly [key: string]: Json })[name];
    return this.#intern({ document: node.location.document, pointer }, raw ?? true);
  }

  /** Where `$ref` of this node leads, one step; undefined when it has none or it cannot be resolved. */
  target(node: SchemaNode): SchemaNode | undefined {
    if (!isJsonObject(node.raw) || typeof node.raw["$ref"] !== "string") return undefined;
    return this.resolve(node.location.document, node.raw["$ref"]);
  }

  /** Where a `$ref` written in a document leads, one step: siblings in the middle of a chain count (2020-12). */
  resolve(document: string, reference: string): SchemaNode | undefined {
    const key = `${document} ${reference}`;
    if (this.#targets.has(key)) return this.#targets.get(key);
    const location = this.#locate(document, reference);
    const target = location === undefined ? undefined : this.node(location);
    this.#targets.set(key, target);
    return target;
  }

  #locate(document: string, reference: string): Location | undefined {
    try {
      return this.#documents.resolve({ document, pointer: "" }, reference);
    } catch {
      return undefined;
    }
  }

  /** Every place of the document that declares the `$dynamicAnchor` (or `$anchor`) that a `$dynamicRef` names. */
  dynamicTargets(node: SchemaNode): readonly SchemaNode[] {
    const reference = isJsonObject(node.raw) ? node.raw["$dynamicRef"] : undefined;
    if (typeof reference !== "string") return [];
    const fragment = reference.slice(reference.indexOf("#") + 1);
    const found =
      fragment === "" || fragment.startsWith("/")
        ? [{ document: node.location.document, pointer: fragment }]
        : this.#anchor(node.location.document, fragment);
    return found.map((location) => this.node(location)).filter((target) => target !== undefined);
  }

  #anchor(document: string, name: string): Location[] {
    const key = `${document}#${name}`;
    const known = this.#anchors.get(key);
    if (known !== undefined) return known;
    const found: Location[] = [];
    const visit = (value: Json, pointer: string): void => {
      if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${pointer}/${index}`));
      if (!isJsonObject(value)) return;
      if (value["$dynamicAnchor"] === name || value["$anchor"] === name) found.push({ document, pointer });
      for (const member of Object.keys(value)) visit(value[member] ?? null, `${pointer}/${pointerToken(member)}`);
    };
    const root = this.#documents.documents.get(document)?.root;
    if (root !== undefined) visit(root, "");
    this.#anchors.set(key, found);
    return found;
  }

  /** The digits of a number keyword as written, exact beyond 2^53. */
  numberText(node: SchemaNode, keyword: string, value: number): string {
    if (Number.isSafeInteger(value) || Math.abs(value) < 2 ** 53) return String(value);
    const text = this.#documents.documents
      .get(node.location.document)
      ?.numberText(`${node.location.pointer}/${keyword}`);
    return text ?? String(value);
  }

  #intern(location: Location, raw: Json): SchemaNode {
    const node: SchemaNode = { id: this.#numbers.next, graph: this, location, raw, children: undefined };
    this.#numbers.next += 1;
    let places = this.#nodes.get(location.document);
    if (places === undefined) this.#nodes.set(location.document, (places = new Map()));
    places.set(location.pointer, node);
    return node;
  }
}

/** The node's keywords; empty for boolean schemas. In the 3.0 dialect a `$ref` hides its siblings. */
export function keywords(node: SchemaNode): JsonObject {
  if (!isJsonObject(node.raw)) return {};
  if (node.graph.dialect === "3.0" && typeof node.raw["$ref"] === "string") return { $ref: node.raw["$ref"] };
  return node.raw;
}
