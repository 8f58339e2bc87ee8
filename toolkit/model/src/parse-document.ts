import { ContractError } from "./contract-error.ts";
import { decodeText } from "./decode-text.ts";
import type { ErrorCode } from "./error-codes.ts";
import { isExact, scanJson } from "./json-scan.ts";
import { JsonSyntaxProblem, indexJson } from "./json-syntax.ts";
import type { Json } from "./json.ts";
import { LineIndex } from "./line-index.ts";
import { type Limits, withDefaultLimits } from "./limits.ts";
import { ParsedDocument } from "./parsed-document.ts";
import { readYamlEvents } from "./yaml-events.ts";
import { YamlProblem } from "./yaml-problem.ts";
import { type DocumentValue, buildYamlValue } from "./yaml-values.ts";

/**
 * Parses one file as JSON or YAML 1.2.
 *
 * A name that ends in `.json` or `.avsc` says JSON; otherwise text that begins with `{` or `[` is tried as JSON first.
 * @throws {ContractError} with file, line and column: bad encoding, syntax, duplicate keys, input over a limit.
 */
export function parseDocument(name: string, data: string | Uint8Array, limits: Partial<Limits> = {}): ParsedDocument {
  const all = withDefaultLimits(limits);
  const bytes = typeof data === "string" ? Buffer.byteLength(data) : data.length;
  checkSize(name, bytes, all.fileBytes, "Split the file, or raise the limit");
  const text = decodeText(name, data);
  return new DocumentParser(name, text, all).parse(bytes);
}

/**
 * A document given as a value; its text is the value printed with two spaces, made when it is asked for.
 * @throws {ContractError} when it is nested too deeply or holds too many values.
 */
export function documentFromValue(name: string, value: Json | undefined, limits: Partial<Limits> = {}): ParsedDocument {
  const root = value ?? null;
  const all = withDefaultLimits(limits);
  const { depth, nodes } = measure(root, all);
  const position = { file: name, line: 1, column: 1 };
  if (depth > all.depth) {
    const expected = `at most ${all.depth} levels of nesting`;
    throw new ContractError({ code: "CONTRACT_LIMIT_DEPTH", position, expected, got: "more" });
  }
  if (nodes > all.nodes) {
    throw new ContractError({
      code: "CONTRACT_LIMIT_NODES",
      position,
      expected: `at most ${all.nodes} values`,
      got: "more",
    });
  }
  const text = (): string => JSON.stringify(root, null, 2);
  return new ParsedDocument({ name, syntax: "json", root, inexactNumbers: false, nodes, limits: all, text });
}

/** Depth and size of a value, counted no further than the limits. */
function measure(root: Json, limits: Limits): { depth: number; nodes: number } {
  let level: Json[] = [root];
  let depth = 0;
  let nodes = 1;
  while (level.length > 0 && depth <= limits.depth && nodes <= limits.nodes) {
    const next: Json[] = [];
    for (const node of level) {
      if (typeof node !== "object" || node === null) continue;
      for (const value of Object.values(node)) next.push(value ?? null);
    }
    nodes += next.length;
    if (level.some((node) => typeof node === "object" && node !== null)) depth++;
    level = next;
  }
  return { depth, nodes };
}

function checkSize(name: string, bytes: number, limit: number, advice: string): void {
  if (bytes <= limit) return;
  throw new ContractError({
    code: "CONTRACT_LIMIT_FILE_SIZE",
    position: { file: name, line: 1, column: 1 },
    expected: `at most ${limit} bytes`,
    got: `${bytes}`,
    advice,
  });
}

class DocumentParser {
  readonly #name: string;
  readonly #text: string;
  readonly #limits: Limits;

  constructor(name: string, text: string, limits: Limits) {
    this.#name = name;
    this.#text = text;
    this.#limits = limits;
  }

  parse(bytes: number): ParsedDocument {
    const first = /\S/.exec(this.#text)?.[0];
    if (first === undefined) this.#fail("CONTRACT_FILE_EMPTY", 0, "a document", "an empty file");
    const named = /\.(?:json|avsc|avpr)$/i.test(this.#name.replace(/[?#].*$/, ""));
    if (named) return this.#json();
    if (first === "{" || first === "[") {
      try {
        return this.#json();
      } catch (error) {
        // Flow style YAML looks alike; limits and duplicate keys hold for both.
        if (!(error instanceof ContractError) || error.code !== "CONTRACT_JSON_SYNTAX") throw error;
      }
    }
    checkSize(this.#name, bytes, this.#limits.yamlFileBytes, "Large documents load as JSON, or raise the limit");
    return this.#yaml();
  }

  #json(): ParsedDocument {
    const text = this.#text;
    const { members, values, tooDeep, longNumbers } = scanJson(text, this.#limits.depth);
    if (tooDeep >= 0) this.#failDepth(tooDeep);
    if (values > this.#limits.nodes) {
      this.#fail("CONTRACT_LIMIT_NODES", 0, `at most ${this.#limits.nodes} values`, `${values}`);
    }
    const root = this.#parseJson();
    if (members !== countMembers(root)) this.#explainJson();
    const inexactNumbers = longNumbers.some((offset) => !this.#checkNumber(offset));
    return this.#document("json", { root, inexactNumbers, nodes: values });
  }

  #parseJson(): Json {
    try {
      return JSON.parse(this.#text) as Json;
    } catch {
      return this.#explainJson();
    }
  }

  /** Reads once more, slowly, for the place of the error. */
  #explainJson(): never {
    try {
      indexJson(this.#text);
    } catch (error) {
      if (!(error instanceof JsonSyntaxProblem)) throw error;
      const code = error.kind === "syntax" ? "CONTRACT_JSON_SYNTAX" : "CONTRACT_DUPLICATE_KEY";
      this.#fail(code, error.offset, error.expected, error.got);
    }
    return this.#fail("CONTRACT_JSON_SYNTAX", 0, "JSON", "text that does not parse");
  }

  /** True when a double holds the number at an offset. */
  #checkNumber(offset: number): boolean {
    const pattern = /[-+.0-9eE]+/y;
    pattern.lastIndex = offset;
    const digits = pattern.exec(this.#text)?.[0] ?? "0";
    if (!Number.isFinite(Number(digits))) {
      this.#fail("CONTRACT_NUMBER_RANGE", offset, "a number that doubles hold", digits);
    }
    return isExact(digits);
  }

  #yaml(): ParsedDocument {
    try {
      const events = readYamlEvents(this.#text, this.#limits);
      return this.#document("yaml", buildYamlValue(this.#text, events, this.#limits));
    } catch (error) {
      if (!(error instanceof YamlProblem)) throw error;
      return this.#fail(error.code, error.offset, error.expected, error.got, error.advice);
    }
  }

  #document(syntax: "json" | "yaml", value: DocumentValue): ParsedDocument {
    const text = this.#text;
    return new ParsedDocument({ name: this.#name, syntax, ...value, limits: this.#limits, text: () => text });
  }

  #failDepth(offset: number): never {
    this.#fail("CONTRACT_LIMIT_DEPTH", offset, `at most ${this.#limits.depth} levels of nesting`, "more");
  }

  #fail(code: ErrorCode, offset: number, expected: string, got: string, advice?: string): never {
    const position = { file: this.#name, ...new LineIndex(this.#text).position(offset) };
    throw new ContractError({ code, position, expected, got, ...(advice === undefined ? {} : { advice }) });
  }
}

/** Members of all objects in a value; its depth is bounded by the scan before. */
function countMembers(root: Json): number {
  if (typeof root !== "object" || root === null) return 0;
  let count = 0;
  const stack: (readonly Json[] | object)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (Array.isArray(node)) {
      for (const item of node as readonly Json[]) if (typeof item === "object" && item !== null) stack.push(item);
      continue;
    }
    // oxlint-disable-next-line typescript/no-for-in-array -- arrays went on above; Object.keys would allocate for each object
    for (const key in node) {
      count++;
      const value = (node as Record<string, Json>)[key];
      if (typeof value === "object" && value !== null) stack.push(value);
    }
  }
  return count;
}
