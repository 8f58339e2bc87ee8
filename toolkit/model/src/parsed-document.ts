import { createHash } from "node:crypto";
import type { ContractDocument } from "./contract.ts";
import { isExact } from "./json-scan.ts";
import { indexJson } from "./json-syntax.ts";
import type { Json } from "./json.ts";
import { LineIndex } from "./line-index.ts";
import type { Limits } from "./limits.ts";
import type { Position } from "./location.ts";
import type { NodeTable } from "./node-table.ts";
import { parsePointer } from "./pointer.ts";
import { readYamlEvents } from "./yaml-events.ts";
import { indexYaml } from "./yaml-index.ts";

/** What a parsed document is made of. */
export interface ParsedDocumentParts {
  readonly name: string;
  readonly syntax: "json" | "yaml";
  readonly root: Json;
  /** True when some number's digits are more than a double holds. */
  readonly inexactNumbers: boolean;
  readonly limits: Limits;
  /** Values it holds, aliases expanded. */
  readonly nodes: number;
  /** Called once, when the text is first asked for. */
  readonly text: () => string;
}

/** One parsed file. Its text's lines and nodes are indexed when the first position is asked for, never before. */
export class ParsedDocument implements ContractDocument {
  readonly name: string;
  readonly syntax: "json" | "yaml";
  readonly root: Json;
  /** Values it holds, aliases expanded. */
  readonly nodes: number;
  readonly #parts: ParsedDocumentParts;
  #text: string | undefined;
  #hash: string | undefined;
  #table: NodeTable | undefined;
  #lines: LineIndex | undefined;

  constructor(parts: ParsedDocumentParts) {
    this.name = parts.name;
    this.syntax = parts.syntax;
    this.root = parts.root;
    this.nodes = parts.nodes;
    this.#parts = parts;
  }

  get text(): string {
    return (this.#text ??= this.#parts.text());
  }

  /** The size of the text in UTF-8. */
  get byteLength(): number {
    return Buffer.byteLength(this.text);
  }

  get hash(): string {
    return (this.#hash ??= createHash("sha256").update(this.text).digest("hex"));
  }

  /** Where every value of the text stands. */
  get table(): NodeTable {
    return (this.#table ??=
      this.syntax === "json"
        ? indexJson(this.text)
        : indexYaml(this.text, readYamlEvents(this.text, this.#parts.limits)));
  }

  numberText(pointer: string): string | undefined {
    if (!this.#parts.inexactNumbers) return undefined;
    const digits = this.writtenNumber(pointer);
    return digits === undefined || isExact(digits) ? undefined : digits;
  }

  /** The text of the number at a pointer, whether a double holds it or not: `1.0`, `9007199254740993`. */
  writtenNumber(pointer: string): string | undefined {
    const tokens = parsePointer(pointer);
    if (tokens === undefined) return undefined;
    const { index, depth } = this.table.locate(tokens);
    if (depth < tokens.length) return undefined;
    const pattern = /[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?(?=[\s,\]}]|$)/y;
    pattern.lastIndex = this.table.span(this.table.resolve(index)).start;
    return pattern.exec(this.text)?.[0];
  }

  /** The position of a member's key, an item or the root; of the nearest ancestor when the pointer leads nowhere. */
  position(pointer: string): Position {
    const { index } = this.table.locate(parsePointer(pointer) ?? []);
    const span = this.table.span(index);
    return this.positionAt(span.key ?? span.start);
  }

  /** The position of an offset in the text. */
  positionAt(offset: number): Position {
    this.#lines ??= new LineIndex(this.text);
    return { file: this.name, ...this.#lines.position(offset) };
  }
}
