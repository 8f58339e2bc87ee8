import {
  type Document,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
} from "yaml";
import type { Edit } from "./finding.ts";
import type { Json } from "./json.ts";
import { parsePointer } from "./pointer.ts";
import type { TextReplacement } from "./text-replacement.ts";

const options = { version: "1.2", schema: "core", strict: true, uniqueKeys: false } as const;

/**
 * The replacement that sets, adds or removes (`undefined`) the node at a pointer of a YAML text; undefined where only a
 * rewrite of the document can do it.
 */
export function editYamlText(
  text: string,
  tokens: readonly string[],
  value: Json | undefined,
): TextReplacement | undefined {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return undefined;
  const name = tokens.at(-1);
  if (name === undefined) return undefined;
  const parent = nodeAt(document, tokens.slice(0, -1));
  if (parent === undefined) return undefined;
  // The only entry: what is left is an empty collection, which must be written as one.
  if (value === undefined && parent.items.length === 1 && tokens.length > 1) {
    return editYamlText(text, tokens.slice(0, -1), isMap(parent) ? {} : []);
  }
  if (isMap(parent)) return editMember(text, parent, name, value);
  if (isSeq(parent)) return editItem(text, parent, name, value);
  return undefined;
}

/** The whole document printed anew by `yaml`, which keeps comments and most of the style. */
export function rewriteYamlText(text: string, edits: readonly Edit[]): string | undefined {
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return undefined;
  for (const { pointer, value } of edits) {
    const tokens = parsePointer(pointer);
    const name = tokens?.at(-1);
    if (tokens === undefined || name === undefined) return undefined;
    const parent = nodeAt(document, tokens.slice(0, -1));
    if (isMap(parent)) {
      const pair = findPair(parent, name);
      const key = pair === undefined ? name : pair.key;
      if (value === undefined) parent.delete(key);
      else parent.set(key, document.createNode(value));
    } else if (isSeq(parent)) {
      const index = name === "-" ? parent.items.length : Number(name);
      if (value === undefined) parent.delete(index);
      else parent.set(index, document.createNode(value));
    } else {
      return undefined;
    }
  }
  return document.toString({ lineWidth: 0 });
}

function nodeAt(document: Document.Parsed, tokens: readonly string[]): YAMLMap | YAMLSeq | undefined {
  let node: unknown = document.contents;
  for (const token of tokens) {
    if (isMap(node)) node = findPair(node, token)?.value;
    else if (isSeq(node)) node = node.items[Number(token)];
    // An alias shares its node: an edit through it would change more than asked.
    else return undefined;
  }
  return isMap(node) || isSeq(node) ? node : undefined;
}

function findPair(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === name);
}

function editMember(text: string, map: YAMLMap, name: string, value: Json | undefined): TextReplacement | undefined {
  const pair = findPair(map, name);
  if (pair === undefined) return value === undefined ? undefined : addMember(text, map, name, value);
  if (!isScalar(pair.key) || !pair.key.range) return undefined;
  const start = pair.key.range[0];
  if (value === undefined)
    return map.flow === true || map.items.length === 1
      ? undefined
      : removeLines(text, start, endOf(pair.value, text, start));
  if (!isNode(pair.value) || !pair.value.range) return undefined;
  return replaceNode(text, pair.value, columnOf(text, start), map.flow === true, value, true);
}

function editItem(text: string, list: YAMLSeq, name: string, value: Json | undefined): TextReplacement | undefined {
  const item = list.items[name === "-" ? list.items.length : Number(name)];
  if (item === undefined) return value === undefined ? undefined : addItem(text, list, value);
  if (!isNode(item) || !item.range) return undefined;
  const dash = text.lastIndexOf("-", item.range[0] - 1);
  if (value === undefined) {
    return list.flow === true || list.items.length === 1 ? undefined : removeLines(text, dash, endOf(item, text, dash));
  }
  return replaceNode(text, item, columnOf(text, dash), list.flow === true, value, false);
}

function replaceNode(
  text: string,
  node: Node,
  column: number,
  flow: boolean,
  value: Json,
  member: boolean,
): TextReplacement | undefined {
  const range = node.range;
  if (!range || node.tag !== undefined || ("anchor" in node && node.anchor !== undefined)) return undefined;
  const [start, end] = [range[0], trimmedEnd(text, range[0], range[1])];
  if (flow || isFlow(value))
    return { offset: start, length: end - start, insert: flowText(value, start > 0 && text[start - 1] === ":") };
  const block = blockText(value, column + 2);
  const onOwnLine = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
  const spaces = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (onOwnLine && member) {
    const column2 = columnOf(text, start);
    return { offset: start, length: end - start, insert: blockText(value, column2).trimStart() };
  }
  if (!member)
    return { offset: start, length: end - start, insert: blockText(value, columnOf(text, start)).trimStart() };
  return { offset: start - spaces, length: end - start + spaces, insert: `\n${block}` };
}

function addMember(text: string, map: YAMLMap, name: string, value: Json): TextReplacement | undefined {
  const first = map.items[0];
  const key = stringify(name, { lineWidth: 0 }).trimEnd();
  if (map.flow === true || first === undefined || !isScalar(first.key) || !first.key.range || !map.range) {
    return addInFlow(text, map, `${key}: ${flowText(value, false)}`);
  }
  const column = columnOf(text, first.key.range[0]);
  const end = lineEnd(text, trimmedEnd(text, map.range[0], map.range[1]));
  const indent = " ".repeat(column);
  const body = isFlow(value) ? ` ${flowText(value, false)}` : `\n${blockText(value, column + 2)}`;
  return { offset: end, length: 0, insert: `\n${indent}${key}:${body}` };
}

function addItem(text: string, list: YAMLSeq, value: Json): TextReplacement | undefined {
  const first = list.items[0];
  if (list.flow === true || !isNode(first) || !first.range || !list.range) {
    return addInFlow(text, list, flowText(value, false));
  }
  const column = columnOf(text, text.lastIndexOf("-", first.range[0] - 1));
  const end = lineEnd(text, trimmedEnd(text, list.range[0], list.range[1]));
  const body = isFlow(value) ? flowText(value, false) : blockText(value, column + 2).trimStart();
  return { offset: end, length: 0, insert: `\n${" ".repeat(column)}- ${body}` };
}

function addInFlow(text: string, node: YAMLMap | YAMLSeq, entry: string): TextReplacement | undefined {
  if (node.flow !== true || !node.range) return undefined;
  const close = node.range[1] - 1;
  const last = text.slice(0, close).trimEnd().length;
  const separator = node.items.length === 0 || text[last - 1] === "," ? "" : ", ";
  return { offset: last, length: 0, insert: `${separator}${entry}` };
}

/** Whole lines from the entry's first to its last, when nothing else stands on them. */
function removeLines(text: string, start: number, end: number): TextReplacement | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== "") return undefined;
  const next = text.indexOf("\n", end);
  const until = next < 0 ? text.length : next + 1;
  return { offset: lineStart, length: until - lineStart, insert: "" };
}

function endOf(node: unknown, text: string, start: number): number {
  return isNode(node) && node.range ? trimmedEnd(text, start, node.range[1]) : lineEnd(text, start);
}

/** A node's range may take the white space after it along. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Scalars and empty collections are written on the line. */
function isFlow(value: Json): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}

function flowText(value: Json, afterColon: boolean): string {
  const printed =
    typeof value === "object" && value !== null
      ? JSON.stringify(value)
      : stringify(value, { lineWidth: 0, defaultStringType: Scalar.PLAIN, blockQuote: false }).trimEnd();
  // In a flow collection these would end a plain scalar.
  const safe =
    typeof value === "string" && !/^["']/.test(printed) && /[,[\]{}]/.test(printed) ? JSON.stringify(value) : printed;
  return afterColon ? ` ${safe}` : safe;
}

function blockText(value: Json, column: number): string {
  const indent = " ".repeat(column);
  const printed = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
  return printed
    .split("\n")
    .map((line) => (line === "" ? line : indent + line))
    .join("\n");
}
