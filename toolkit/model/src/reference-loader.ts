import { ContractError } from "./contract-error.ts";
import { describe } from "./describe.ts";
import type { DocumentSet } from "./document-set.ts";
import type { ErrorCode } from "./error-codes.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Limits } from "./limits.ts";
import type { Location } from "./location.ts";
import { type Kind, type KindShape, type Member, kindShapes } from "./openapi-kinds.ts";
import { parseDocument } from "./parse-document.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { formatPointer, parsePointer } from "./pointer.ts";
import { isUrl, resolveName } from "./resolve-name.ts";
import { type SchemaMarks, appliesItself } from "./schema-cycles.ts";
import type { SchemaDialect } from "./schema-dialect.ts";

/** Gives a document's content by name; rejects when it cannot be read. */
export type ReadDocument = (name: string) => Promise<string | Uint8Array>;

interface Reference {
  readonly document: ParsedDocument;
  readonly pointer: string;
  readonly base: string;
  readonly text: string;
  readonly kind: Kind;
}

/**
 * Walks OpenAPI documents by the kinds of their objects, checks the shape of each, and follows every `$ref` into further
 * documents. What is data (examples, defaults, enums, extensions) and names (a property called `$ref`) is not mistaken
 * for a reference.
 */
export class ReferenceLoader {
  readonly #set: DocumentSet;
  readonly #read: ReadDocument;
  readonly #limits: Limits;
  readonly #shapes: Readonly<Record<Kind, KindShape>>;
  readonly #resourcesInSchemas: boolean;
  #pending: Reference[] = [];
  readonly #noted = new Set<string>();
  /** Nodes walked because a reference leads to them, by kind. */
  readonly #walked = new Map<Kind, Set<Json>>();
  readonly #targets: { readonly reference: Reference; readonly location: Location }[] = [];
  #bytes = 0;
  #nodes = 0;

  constructor(set: DocumentSet, read: ReadDocument, limits: Limits, dialect: SchemaDialect) {
    this.#set = set;
    this.#read = read;
    this.#limits = limits;
    this.#shapes = kindShapes(dialect);
    this.#resourcesInSchemas = dialect === "2020-12";
  }

  /** Loads all that the entry, already in the set, leads to. */
  async loadFrom(entry: ParsedDocument): Promise<void> {
    this.#bytes = entry.byteLength;
    this.#nodes = entry.nodes;
    this.#walkDocument(entry);
    while (this.#pending.length > 0) {
      const references = this.#pending;
      this.#pending = [];
      await this.#readMissing(references);
      for (const reference of references) this.#check(reference);
    }
    this.#checkCycles();
  }

  async #readMissing(references: readonly Reference[]): Promise<void> {
    const wanted = new Map<string, Reference>();
    for (const reference of references) {
      const target = this.#set.referenceTarget(reference.document.name, reference.base, reference.text);
      if (target === undefined)
        this.#fail("CONTRACT_REF_SYNTAX", reference, "a URI reference (RFC 3986)", reference.text);
      if (this.#set.has(target.document) || wanted.has(target.document)) continue;
      if (isUrl(reference.document.name) && isLocal(target.document)) {
        this.#fail(
          "CONTRACT_REF_FORBIDDEN",
          reference,
          "an http or https URL in a document from the network",
          target.document,
        );
      }
      wanted.set(target.document, reference);
      if (this.#set.documents.size + wanted.size > this.#limits.documents) {
        this.#fail("CONTRACT_LIMIT_DOCUMENTS", reference, `at most ${this.#limits.documents} documents`, "one more");
      }
    }
    const read = await Promise.all([...wanted].map(async ([name, reference]) => this.#readOne(name, reference)));
    // In the order of the references, whichever came first.
    for (const document of read) {
      this.#set.add(document);
      if (isJsonObject(document.root) && typeof document.root["openapi"] === "string") this.#walkDocument(document);
    }
  }

  async #readOne(name: string, reference: Reference): Promise<ParsedDocument> {
    let data: string | Uint8Array;
    try {
      data = await this.#read(name);
    } catch (error) {
      if (error instanceof ContractError) throw error;
      return this.#fail(
        "CONTRACT_REF_UNRESOLVED",
        reference,
        "a document that can be read",
        `${name}: ${reason(error)}`,
      );
    }
    this.#bytes += data.length;
    if (this.#bytes > this.#limits.totalBytes) {
      const expected = `at most ${this.#limits.totalBytes} bytes in all documents`;
      this.#fail("CONTRACT_LIMIT_TOTAL_SIZE", reference, expected, `${this.#bytes} with ${name}`);
    }
    const document = parseDocument(name, data, { ...this.#limits, nodes: this.#limits.nodes - this.#nodes });
    this.#nodes += document.nodes;
    return document;
  }

  #walkDocument(document: ParsedDocument): void {
    const self = isJsonObject(document.root) ? document.root["$self"] : undefined;
    const uri = typeof self === "string" ? resolveName(document.name, self) : undefined;
    if (uri !== undefined) this.#set.addResource(uri, { document: document.name, pointer: "" });
    this.#walk(document, uri ?? document.name, document.root, "openapi", [], false);
  }

  /** Checks that a reference leads somewhere, that its chain ends, and that what it leads to has the right shape. */
  #check(reference: Reference): void {
    const { document, base, text, kind } = reference;
    let location = this.#set.resolveFrom(document.name, base, text);
    if (location === undefined && kind === "schema") location = this.#resolveInSchemaFile(reference);
    if (location === undefined) {
      this.#fail("CONTRACT_REF_UNRESOLVED", reference, `${this.#shapes[kind].name} at ${text}`, "nothing there");
    }
    this.#walkTarget(location, kind);
    this.#checkChain(reference, location);
    if (kind === "schema") this.#targets.push({ reference, location });
  }

  /** Once everything is loaded: no schema consists of itself. */
  #checkCycles(): void {
    const marks: SchemaMarks = new Map();
    for (const { reference, location } of this.#targets) {
      if (!appliesItself(this.#set, location, this.#shapes.schema.siblings, marks)) continue;
      const got = `${reference.text}, which leads to itself through allOf`;
      this.#fail("CONTRACT_REF_CIRCULAR", reference, "a $ref that leads to something", got);
    }
  }

  /** Anchors of a file that is a schema as a whole are known once it is walked. */
  #resolveInSchemaFile({ document, base, text, kind }: Reference): Location | undefined {
    const target = this.#set.referenceTarget(document.name, base, text);
    if (target === undefined || target.fragment === "" || target.fragment.startsWith("/")) return undefined;
    this.#walkTarget({ document: target.document, pointer: "" }, kind);
    return this.#set.resolveFrom(document.name, base, text);
  }

  #walkTarget(location: Location, kind: Kind): void {
    const document = this.#set.get(location.document);
    const node = this.#set.at(location);
    if (document === undefined || node === undefined) return;
    // Components of an OpenAPI document are walked with it.
    if (isComponentOf(document, location.pointer, kind)) return;
    const path = [...(parsePointer(location.pointer) ?? [])];
    this.#walk(document, this.#set.baseOf(location), node, kind, path, true);
  }

  #walkedOf(kind: Kind): Set<Json> {
    let walked = this.#walked.get(kind);
    if (walked === undefined) this.#walked.set(kind, (walked = new Set()));
    return walked;
  }

  #checkChain(reference: Reference, first: Location): void {
    const seen = new Set<string>([`${reference.document.name}#${reference.pointer.replace(/\/\$ref$/, "")}`]);
    for (let here: Location | undefined = first; here !== undefined; here = this.#set.target(here)) {
      const key = `${here.document}#${here.pointer}`;
      if (seen.has(key)) {
        this.#fail(
          "CONTRACT_REF_CIRCULAR",
          reference,
          "a $ref that leads to something",
          `${reference.text}, which leads to itself`,
        );
      }
      seen.add(key);
    }
  }

  /** `asTarget`: a reference led here, so the node may have been walked before. */
  #walk(document: ParsedDocument, base: string, node: Json, kind: Kind, path: string[], asTarget: boolean): void {
    const shape = this.#shapes[kind];
    if (!isJsonObject(node)) {
      if (kind === "schema" && typeof node === "boolean") return;
      this.#failShape(document, path, shape.name, node);
    }
    if (asTarget) {
      const walked = this.#walkedOf(kind);
      if (walked.has(node)) return;
      walked.add(node);
    }
    const inner = kind === "schema" && this.#resourcesInSchemas ? this.#noteResource(document, base, node, path) : base;
    if (Object.hasOwn(node, "$ref")) {
      this.#note(document, inner, node["$ref"], kind, path, "$ref");
      if (!shape.siblings) return;
    }
    for (const key in node) {
      const member = shape.members.get(key) ?? (key.startsWith("x-") || key === "$ref" ? undefined : shape.others);
      if (member === undefined) continue;
      const value = node[key];
      // Null is what YAML gives for a key with nothing behind it: the member is absent.
      if (value === undefined || (value === null && !(member.kind === "schema" && member.form === "one"))) continue;
      path.push(key);
      this.#walkMember(document, inner, value, member, path, asTarget);
      path.pop();
    }
    if (kind === "schema" && this.#resourcesInSchemas && Object.hasOwn(node, "$dynamicRef")) {
      this.#note(document, inner, node["$dynamicRef"], kind, path, "$dynamicRef");
    }
  }

  #walkMember(
    document: ParsedDocument,
    base: string,
    value: Json,
    { form, kind }: Member,
    path: string[],
    asTarget: boolean,
  ): void {
    if (form === "one") {
      this.#walk(document, base, value, kind, path, asTarget);
    } else if (form === "list") {
      if (!Array.isArray(value)) this.#failShape(document, path, "a list", value);
      for (const [index, item] of (value as readonly Json[]).entries()) {
        path.push(String(index));
        this.#walk(document, base, item, kind, path, asTarget);
        path.pop();
      }
    } else {
      if (!isJsonObject(value)) this.#failShape(document, path, "an object", value);
      for (const key in value) {
        const item = value[key];
        if (item === undefined) continue;
        path.push(key);
        this.#walk(document, base, item, kind, path, asTarget);
        path.pop();
      }
    }
  }

  /** Registers `$id` and anchors; gives the base URI below. */
  #noteResource(
    document: ParsedDocument,
    base: string,
    schema: { readonly [key: string]: Json | undefined },
    path: string[],
  ): string {
    const id = schema["$id"];
    let inner = base;
    if (typeof id === "string") {
      inner = resolveName(base, id.replace(/#$/, "")) ?? base;
      this.#set.addResource(inner, { document: document.name, pointer: formatPointer(path) });
    }
    for (const keyword of ["$anchor", "$dynamicAnchor"] as const) {
      const anchor = schema[keyword];
      if (typeof anchor === "string") {
        this.#set.addAnchor(inner, anchor, { document: document.name, pointer: formatPointer(path) });
      }
    }
    return inner;
  }

  #note(
    document: ParsedDocument,
    base: string,
    text: Json | undefined,
    kind: Kind,
    path: readonly string[],
    keyword: string,
  ): void {
    if (typeof text !== "string") {
      const position = document.position(formatPointer([...path, keyword]));
      throw new ContractError({
        code: "CONTRACT_REF_SYNTAX",
        position,
        expected: "a string",
        got: describe(text ?? null),
      });
    }
    const key = `${kind}\n${document.name}\n${base}\n${text}`;
    if (this.#noted.has(key)) return;
    this.#noted.add(key);
    this.#pending.push({ document, pointer: formatPointer([...path, keyword]), base, text, kind });
  }

  #failShape(document: ParsedDocument, path: readonly string[], expected: string, got: Json): never {
    throw new ContractError({
      code: "CONTRACT_SHAPE",
      position: document.position(formatPointer(path)),
      expected: `${expected} at ${formatPointer(path) || "the root"}`,
      got: describe(got),
    });
  }

  #fail(code: ErrorCode, { document, pointer }: Reference, expected: string, got: string): never {
    throw new ContractError({ code, position: document.position(pointer), expected, got });
  }
}

const componentSections: Partial<Record<Kind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
  pathItem: "pathItems",
  mediaType: "mediaTypes",
};

function isComponentOf(document: ParsedDocument, pointer: string, kind: Kind): boolean {
  const section = componentSections[kind];
  if (section === undefined || !isJsonObject(document.root) || typeof document.root["openapi"] !== "string")
    return false;
  const prefix = `/components/${section}/`;
  return pointer.startsWith(prefix) && !pointer.includes("/", prefix.length);
}

function isLocal(name: string): boolean {
  return !/^https?:\/\//i.test(name);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
