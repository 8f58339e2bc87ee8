import { type Edit, type Fix, type Json, parsePointer } from "@concordat/model";
import type { ParsedSide } from "./avro-side.ts";
import { type AvroRecord, type AvroType, isNamed } from "./avro-type.ts";
import type { ReadingDirection } from "./compatibility-level.ts";
import { type JsonNode, parseLosslessJson } from "./lossless-json.ts";
import { defaultAvroLimits, parseAvroSchema } from "./parse-avro-schema.ts";
import { type Incompatibility, readerIncompatibilities } from "./schema-compatibility.ts";
import { fromPlainJson, toPlainJson, writeJson } from "./write-json.ts";

/** What a fix is about: who reads and the two sides. */
export interface FixSubject {
  readonly direction: ReadingDirection;
  readonly base: ParsedSide;
  readonly head: ParsedSide;
  readonly found: Incompatibility;
}

/**
 * The smallest edit of the head that takes the incompatibility away; undefined when none of the known ones does. Each
 * is applied and the pair compared again before it is offered.
 */
export function avroFix(subject: FixSubject): Fix | undefined {
  return candidates(subject).find(({ edits }) => works(subject, edits));
}

function candidates(subject: FixSubject): Fix[] {
  const { found, direction, head } = subject;
  // The head's own type: a fix edits the head, whoever reads.
  const own = direction === "backward" ? found.reader : found.writer;
  const other = direction === "backward" ? found.writer : found.reader;
  if (own.document !== head.document) return [];
  const edit = (pointer: string, value: Json): Edit => ({ document: head.document, pointer, value });
  const { pointer } = own;
  switch (found.type) {
    case "READER_FIELD_MISSING_DEFAULT_VALUE":
      if (own.kind !== "record" || other.kind !== "record") return [];
      return direction === "backward"
        ? missingDefault(subject, own, other, edit)
        : missingField(subject, own, other, edit);
    case "NAME_MISMATCH": {
      if (!isNamed(own) || !isNamed(other)) return [];
      const aliases = [...own.aliases.map((alias) => alias.full), other.name.full];
      const alias = {
        text: `Keep the old name as an alias: "${other.name.full}".`,
        edits: [edit(`${pointer}/aliases`, aliases)],
      };
      const back = { text: `Keep the name "${other.name.name}".`, edits: [edit(`${pointer}/name`, other.name.name)] };
      return direction === "backward" ? [alias, back] : [back];
    }
    case "FIXED_SIZE_MISMATCH":
      return other.kind === "fixed"
        ? [{ text: `Keep the size ${other.size}.`, edits: [edit(`${pointer}/size`, other.size)] }]
        : [];
    case "MISSING_ENUM_SYMBOLS": {
      if (own.kind !== "enum" || other.kind !== "enum") return [];
      const missing = direction === "backward" ? other.symbols.filter((symbol) => !own.symbols.includes(symbol)) : [];
      const symbols =
        direction === "backward"
          ? [...own.symbols, ...missing]
          : own.symbols.filter((symbol) => other.symbols.includes(symbol));
      const text =
        direction === "backward"
          ? `Keep the symbols ${missing.join(", ")}; say in the doc that they are no longer sent.`
          : "Add the symbols when every reader knows them.";
      return [{ text, edits: [edit(`${pointer}/symbols`, symbols)] }];
    }
    case "MISSING_UNION_BRANCH": {
      if (direction !== "backward" || own.kind !== "union" || isNamed(other) || other.kind === "union") return [];
      const branches = nodeAt(head.text, pointer);
      if (branches?.kind !== "array") return [];
      const branch = other.kind === "array" || other.kind === "map" ? undefined : other.kind;
      if (branch === undefined) return [];
      return [{ text: `Keep the branch "${branch}".`, edits: [edit(`${pointer}/${branches.items.length}`, branch)] }];
    }
    case "TYPE_MISMATCH": {
      const before = isNamed(other) ? undefined : nodeAt(subject.base.text, other.pointer);
      if (before === undefined || other.document !== subject.base.document) return [];
      return [
        { text: `Keep the type ${writeJson(before).slice(0, 80)}.`, edits: [edit(pointer, toPlainJson(before))] },
      ];
    }
  }
}

/** The head reads a field that old events lack: an alias if it was renamed, a default, or a null union. */
function missingDefault(
  subject: FixSubject,
  own: AvroRecord,
  other: AvroRecord,
  edit: (pointer: string, value: Json) => Edit,
): Fix[] {
  const field = own.fields.find(({ pointer }) => pointer === subject.found.readerPointer);
  if (field === undefined) return [];
  const names = new Set(own.fields.flatMap(({ name, aliases }) => [name, ...aliases]));
  const lost = other.fields.filter(({ name, type }) => !names.has(name) && type.kind === field.type.kind);
  const fixes: Fix[] = [];
  const [renamed] = lost;
  if (renamed !== undefined && lost.length === 1) {
    const aliases = [...field.aliases, renamed.name];
    fixes.push({
      text: `If "${renamed.name}" was renamed, keep its name as an alias.`,
      edits: [edit(`${field.pointer}/aliases`, aliases)],
    });
  }
  const empty = { array: [], map: {} } as const;
  if (field.type.kind === "array" || field.type.kind === "map") {
    fixes.push({
      text: `Give "${field.name}" the default ${JSON.stringify(empty[field.type.kind])}.`,
      edits: [edit(`${field.pointer}/default`, empty[field.type.kind])],
    });
  }
  const written = nodeAt(subject.head.text, `${field.pointer}/type`);
  if (written === undefined) return fixes;
  const branches =
    field.type.kind === "union" && written.kind === "array" ? written.items.map(toPlainJson) : [toPlainJson(written)];
  const type = ["null", ...branches.filter((branch) => branch !== "null")];
  const edits = [
    ...(branches[0] === "null" ? [] : [edit(`${field.pointer}/type`, type)]),
    edit(`${field.pointer}/default`, null),
  ];
  fixes.push({ text: `Make "${field.name}" optional: null first in its type, null as its default.`, edits });
  return fixes;
}

/** The old version reads a field that the head no longer sends. */
function missingField(
  subject: FixSubject,
  own: AvroRecord,
  other: AvroRecord,
  edit: (pointer: string, value: Json) => Edit,
): Fix[] {
  const field = other.fields.find(({ pointer }) => pointer === subject.found.readerPointer);
  const written = field === undefined ? undefined : nodeAt(subject.base.text, field.pointer);
  if (field === undefined || written === undefined) return [];
  return [
    {
      text: `Keep sending "${field.name}": the old version has no default for it.`,
      edits: [edit(`${own.pointer}/fields/${own.fields.length}`, toPlainJson(written))],
    },
  ];
}

/** True when, after the edits, the head still parses and the incompatibility is gone without a new one. */
function works({ direction, base, head, found }: FixSubject, edits: readonly Edit[]): boolean {
  try {
    const root = edits.reduce<JsonNode>(
      (node, { pointer, value }) => replaced(node, tokens(pointer), value ?? null),
      parsed(head.text),
    );
    const { type } = parseAvroSchema(writeJson(root), { document: head.document, known: head.known });
    const [reader, writer]: [AvroType, AvroType] = direction === "backward" ? [type, base.type] : [base.type, type];
    const [oldReader, oldWriter]: [AvroType, AvroType] =
      direction === "backward" ? [head.type, base.type] : [base.type, head.type];
    const left = readerIncompatibilities(reader, writer);
    const same = left.some(
      (each) => each.type === found.type && each.location === found.location && each.message === found.message,
    );
    return !same && left.length < readerIncompatibilities(oldReader, oldWriter).length;
  } catch {
    return false;
  }
}

function parsed(text: string): JsonNode {
  return parseLosslessJson(text, "", defaultAvroLimits);
}

function tokens(pointer: string): readonly string[] {
  return parsePointer(pointer) ?? [];
}

function nodeAt(text: string, pointer: string): JsonNode | undefined {
  let node: JsonNode | undefined = parsed(text);
  for (const token of tokens(pointer)) {
    if (node?.kind === "object") node = node.entries.get(token);
    else if (node?.kind === "array") node = node.items[Number(token)];
    else return undefined;
  }
  return node;
}

function replaced(node: JsonNode, [token, ...rest]: readonly string[], value: Json): JsonNode {
  if (token === undefined) return fromPlainJson(value);
  if (node.kind === "array") {
    const items = [...node.items];
    items[Number(token)] = replaced(items[Number(token)] ?? fromPlainJson(null), rest, value);
    return { ...node, items };
  }
  if (node.kind !== "object") return node;
  const entries = new Map(node.entries);
  entries.set(token, replaced(entries.get(token) ?? fromPlainJson(null), rest, value));
  return { ...node, entries };
}
