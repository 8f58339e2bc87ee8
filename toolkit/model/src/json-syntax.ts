import { NodeTable } from "./node-table.ts";

/** Why a text is not the JSON it should be, and at which offset. */
export class JsonSyntaxProblem extends Error {
  override readonly name = "JsonSyntaxProblem";
  readonly kind: "syntax" | "duplicate-key";
  readonly offset: number;
  readonly expected: string;
  readonly got: string;

  constructor(kind: "syntax" | "duplicate-key", offset: number, expected: string, got: string) {
    super(`expected ${expected}, got ${got}`);
    this.kind = kind;
    this.offset = offset;
    this.expected = expected;
    this.got = got;
  }
}

// oxlint-disable-next-line no-control-regex -- what JSON forbids in strings
const plainString = /"[^"\\\u0000-\u001f]*"/y;
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

interface Frame {
  readonly index: number;
  readonly close: number;
  /** Keys met so far; undefined for arrays. */
  readonly keys: Map<string, number> | undefined;
}

/**
 * Reads JSON (RFC 8259) strictly into a table of where each value stands, without recursion.
 *
 * The slow, careful reader: it serves positions and error messages; values come from `JSON.parse`.
 * @throws {JsonSyntaxProblem} at the first thing that is not JSON, and at a key that its object already has.
 */
export function indexJson(text: string): NodeTable {
  return new JsonIndexer(text).run();
}

class JsonIndexer {
  readonly #text: string;
  readonly #table = new NodeTable();
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): NodeTable {
    this.#value(undefined, undefined);
    while (this.#frames.length > 0) this.#next();
    this.#space();
    if (this.#at < this.#text.length) this.#fail("the end of the file");
    return this.#table;
  }

  /** After a value inside a container: a comma and the next value, or the end. */
  #next(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    this.#space();
    const code = this.#text.charCodeAt(this.#at);
    if (code === frame.close) {
      this.#at++;
      this.#table.close(frame.index);
      this.#frames.pop();
      return;
    }
    if (code !== 44) this.#fail(frame.close === 125 ? "',' or '}'" : "',' or ']'");
    this.#at++;
    this.#space();
    this.#entry(frame);
  }

  #entry(frame: Frame): void {
    if (frame.keys === undefined) {
      this.#value(undefined, undefined);
      return;
    }
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== 34) this.#fail("a key in double quotes");
    const key = this.#string();
    const first = frame.keys.get(key);
    if (first !== undefined) {
      throw new JsonSyntaxProblem("duplicate-key", start, "each key once", `${JSON.stringify(key)} again`);
    }
    frame.keys.set(key, start);
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== 58) this.#fail("':'");
    this.#at++;
    this.#value(start, key);
  }

  #value(keyStart: number | undefined, key: string | undefined): void {
    this.#space();
    const index = this.#table.open(this.#at, keyStart, key);
    const code = this.#text.charCodeAt(this.#at);
    if (code === 123 || code === 91) {
      const frame: Frame = { index, close: code + 2, keys: code === 123 ? new Map() : undefined };
      this.#at++;
      this.#space();
      if (this.#text.charCodeAt(this.#at) === frame.close) {
        this.#at++;
        return;
      }
      this.#frames.push(frame);
      this.#entry(frame);
    } else if (code === 34) {
      this.#string();
    } else if (!["true", "false", "null"].some((word) => this.#word(word))) {
      numberPattern.lastIndex = this.#at;
      const match = numberPattern.exec(this.#text);
      if (match === null) this.#fail("a value");
      else this.#at += match[0].length;
    }
  }

  #word(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #string(): string {
    plainString.lastIndex = this.#at;
    if (plainString.test(this.#text)) {
      const start = this.#at + 1;
      this.#at = plainString.lastIndex;
      return this.#text.slice(start, this.#at - 1);
    }
    const end = endOfJsonString(this.#text, this.#at);
    const raw = end < 0 ? "" : this.#text.slice(this.#at, end);
    try {
      const value = JSON.parse(raw) as string;
      this.#at = end;
      return value;
    } catch {
      return this.#failInString();
    }
  }

  #failInString(): never {
    let at = this.#at + 1;
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code < 32) break;
      if (code === 92) {
        if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#text.slice(at + 1, at + 6))) break;
        at++;
      }
    }
    this.#at = at;
    this.#fail(at < this.#text.length ? "a character or an escape that JSON allows in a string" : "the closing '\"'");
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #fail(expected: string): never {
    throw new JsonSyntaxProblem("syntax", this.#at, expected, describeCharacter(this.#text, this.#at));
  }
}

/** The offset after the closing quote of the JSON string that begins at `start`; -1 when it does not end. */
export function endOfJsonString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = at;
    while (text.charCodeAt(slashes - 1) === 92) slashes--;
    if ((at - slashes) % 2 === 0) return at + 1;
  }
  return -1;
}

/** The character at an offset in words: `'}'`, `the end of the file`. */
export function describeCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  if (code === undefined) return "the end of the file";
  if (code === 10 || code === 13) return "the end of the line";
  if (code < 32 || code === 0x7f) return `the control character U+${code.toString(16).padStart(4, "0").toUpperCase()}`;
  return `'${String.fromCodePoint(code)}'`;
}

/** The offset after the JSON scalar or container that begins at `start` in valid JSON. */
export function endOfJsonValue(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 34) return endOfJsonString(text, start);
  if (code !== 123 && code !== 91) {
    const end = /[\s,\]}]/g;
    end.lastIndex = start;
    return end.exec(text)?.index ?? text.length;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === 34) at = endOfJsonString(text, at) - 1;
    else if (here === 123 || here === 91) depth++;
    else if ((here === 125 || here === 93) && --depth === 0) return at + 1;
  }
  return text.length;
}
