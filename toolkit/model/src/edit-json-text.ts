import { endOfJsonValue, indexJson } from "./json-syntax.ts";
import type { Json } from "./json.ts";
import type { NodeTable } from "./node-table.ts";
import type { TextReplacement } from "./text-replacement.ts";

/** The replacement that sets, adds or removes (`undefined`) the node at a pointer of a JSON text; undefined: not possible. */
export function editJsonText(
  text: string,
  tokens: readonly string[],
  value: Json | undefined,
): TextReplacement | undefined {
  const table = indexJson(text);
  const { index, depth } = table.locate(tokens);
  const { start, key } = table.span(index);
  if (depth === tokens.length) {
    if (value !== undefined) return replaceValue(text, start, indentOf(text, key ?? start), value);
    return depth === 0 ? undefined : remove(text, key ?? start, endOfJsonValue(text, start));
  }
  const name = tokens.at(-1);
  if (value === undefined || name === undefined || depth < tokens.length - 1) return undefined;
  return add(text, table, index, name, value);
}

function replaceValue(text: string, start: number, indent: string, value: Json): TextReplacement {
  return { offset: start, length: endOfJsonValue(text, start) - start, insert: print(text, value, indent) };
}

/** Takes an entry out with the comma that joins it. */
function remove(text: string, start: number, end: number): TextReplacement {
  const after = /\s*,/y;
  after.lastIndex = end;
  const following = after.exec(text);
  const before = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (following !== null) {
    // The comma after it goes, and the space before it, so that the next entry stands in its place.
    const next = end + following[0].length;
    const space = /^\s*/.exec(text.slice(next))?.[0].length ?? 0;
    return { offset: start, length: next + space - start, insert: "" };
  }
  const comma = text[start - before - 1] === "," ? 1 : 0;
  const tail = comma === 1 ? 0 : (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return { offset: start - before - comma, length: end - start + before + comma + tail, insert: "" };
}

function add(text: string, table: NodeTable, parent: number, name: string, value: Json): TextReplacement | undefined {
  const { start, key } = table.span(parent);
  const end = endOfJsonValue(text, start);
  const object = text[start] === "{";
  if (!object && text[start] !== "[") return undefined;
  const label = object ? `${JSON.stringify(name)}: ` : "";
  const outer = indentOf(text, key ?? start);
  if (table.isEmpty(parent)) {
    const inner = outer + unitOf(text);
    const insert = `${text[start]}\n${inner}${label}${print(text, value, inner)}\n${outer}${text[end - 1] ?? ""}`;
    return { offset: start, length: end - start, insert };
  }
  // After the last entry, which ends before the space in front of the closing bracket.
  const last = start + text.slice(start, end - 1).trimEnd().length;
  const first = table.span(parent + 1);
  const multiline = text.slice(start, first.key ?? first.start).includes("\n");
  const inner = multiline ? indentOf(text, first.key ?? first.start) : outer;
  const separator = multiline ? `,\n${inner}` : ", ";
  return { offset: last, length: 0, insert: `${separator}${label}${print(text, value, inner)}` };
}

/** The white space that the line of an offset begins with. */
function indentOf(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

/** One level of indentation, as the first indented line has it. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
}

function print(text: string, value: Json, indent: string): string {
  if (!text.includes("\n")) return JSON.stringify(value);
  return JSON.stringify(value, null, unitOf(text)).replaceAll("\n", `\n${indent}`);
}
