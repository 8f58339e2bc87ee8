import { AvroSchemaError, type AvroPlace } from "./avro-schema-error.ts";

/** A JSON value that keeps what `JSON.parse` loses: digits as written, the order of every key, where it stands. */
export type JsonNode = { readonly offset: number } & (
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly entries: ReadonlyMap<string, JsonNode> }
);

export interface LosslessLimits {
  /** UTF-16 units of the text. */
  readonly size: number;
  /** Levels of nesting. Jackson, which Java's Avro reads with, stops at 1,000 too. */
  readonly depth: number;
}

/** The longest number that Jackson reads. */
const longestNumber = 1_000;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON strings must not hold them
const plain = /[^"\\\u0000-\u001f]*/y;
const space = /(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/**
 * Reads one JSON text (RFC 8259) as Avro's own parser does: comments are allowed, a repeated key takes its last value
 * and its first place, nothing may follow.
 * @throws AvroSchemaError `AVRO_JSON`, `AVRO_TOO_LARGE`, `AVRO_TOO_DEEP`
 */
export function parseLosslessJson(text: string, document: string, limits: LosslessLimits): JsonNode {
  if (text.length > limits.size) {
    const detail = `expected a schema of at most ${limits.size} characters, got ${text.length}`;
    throw new AvroSchemaError("AVRO_TOO_LARGE", detail, { document, text: "", offset: 0 });
  }
  return new Reader(text, document, limits.depth).whole();
}

class Reader {
  #at = 0;
  readonly #text: string;
  readonly #document: string;
  readonly #depth: number;

  constructor(text: string, document: string, depth: number) {
    this.#text = text;
    this.#document = document;
    this.#depth = depth;
  }

  whole(): JsonNode {
    this.#skip();
    const node = this.#value(0);
    this.#match(/[ \t\r\n]*/y);
    if (this.#at < this.#text.length) this.#fail("the end of the schema");
    return node;
  }

  #value(depth: number): JsonNode {
    const offset = this.#at;
    const first = this.#text[offset];
    if (first === "{" || first === "[") {
      if (depth >= this.#depth) {
        throw new AvroSchemaError("AVRO_TOO_DEEP", `expected at most ${this.#depth} levels of nesting`, this.#place());
      }
      return first === "{" ? this.#object(depth) : this.#array(depth);
    }
    if (first === '"') return { kind: "string", value: this.#string(), offset };
    for (const [word, node] of words) {
      if (this.#text.startsWith(word, offset)) {
        this.#at += word.length;
        return { ...node, offset };
      }
    }
    const text = this.#match(number);
    if (text === "") this.#fail("a JSON value");
    if (text.length > longestNumber) this.#fail(`a number of at most ${longestNumber} characters`);
    return { kind: "number", text, offset };
  }

  #object(depth: number): JsonNode {
    const offset = this.#at++;
    const entries = new Map<string, JsonNode>();
    this.#skip();
    if (this.#take("}")) return { kind: "object", entries, offset };
    do {
      this.#skip();
      if (this.#text[this.#at] !== '"') this.#fail("a key in double quotes");
      const key = this.#string();
      this.#skip();
      if (!this.#take(":")) this.#fail("a colon");
      this.#skip();
      entries.set(key, this.#value(depth + 1));
      this.#skip();
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail("a comma or the end of the object");
    return { kind: "object", entries, offset };
  }

  #array(depth: number): JsonNode {
    const offset = this.#at++;
    const items: JsonNode[] = [];
    this.#skip();
    if (this.#take("]")) return { kind: "array", items, offset };
    do {
      this.#skip();
      items.push(this.#value(depth + 1));
      this.#skip();
    } while (this.#take(","));
    if (!this.#take("]")) this.#fail("a comma or the end of the array");
    return { kind: "array", items, offset };
  }

  #string(): string {
    this.#at += 1;
    let value = "";
    for (;;) {
      value += this.#match(plain);
      const next = this.#text[this.#at];
      if (next === '"') break;
      if (next !== "\\") this.#fail("the end of a string");
      value += this.#escape();
    }
    this.#at += 1;
    return value;
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? "";
    if (letter === "u") {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail("four hexadecimal digits");
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const value = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (value === undefined) this.#fail("a known escape");
    this.#at += 2;
    return value;
  }

  #match(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #skip(): void {
    this.#match(space);
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #place(): AvroPlace {
    return { document: this.#document, text: this.#text, offset: this.#at };
  }

  #fail(expected: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 12);
    const got = rest === "" ? "the end of the text" : JSON.stringify(rest);
    throw new AvroSchemaError("AVRO_JSON", `expected ${expected}, got ${got}`, this.#place());
  }
}

const words = [
  ["null", { kind: "null" }],
  ["true", { kind: "boolean", value: true }],
  ["false", { kind: "boolean", value: false }],
] as const;
