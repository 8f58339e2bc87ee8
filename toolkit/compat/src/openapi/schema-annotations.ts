import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { annotationFormats, knownFormats } from "../schema/format.ts";
import { jsonEqual } from "../schema/json-value.ts";
import { keywords, type SchemaNode } from "../schema/schema-node.ts";
import type { Conjunction } from "../schema/shape.ts";
import type { Change } from "./change.ts";
import { place } from "./schema-changes.ts";
import type { SchemaPair } from "./schema-pair.ts";
import type { Sides } from "./sides.ts";

interface Found {
  readonly value: Json;
  readonly node: SchemaNode;
}

/** The nodes that hold in place: `$ref` and `allOf` followed, unions not. */
export function inPlace(conjunction: Conjunction): readonly SchemaNode[] {
  const found = new Set<SchemaNode>();
  const visit = (node: SchemaNode): void => {
    if (found.has(node) || found.size > 500) return;
    found.add(node);
    const target = node.graph.target(node);
    if (target !== undefined) visit(target);
    const all = keywords(node)["allOf"];
    if (Array.isArray(all)) all.forEach((_, index) => visit(node.graph.child(node, "allOf", index)));
  };
  for (const node of conjunction.nodes) visit(node);
  return [...found];
}

function first(nodes: readonly SchemaNode[], keyword: string): Found | undefined {
  for (const node of nodes) {
    const value = keywords(node)[keyword];
    if (value !== undefined) return { value, node };
  }
  return undefined;
}

/** Changes that no validator sees: defaults, deprecation, unknown formats, XML names. */
export function annotationChanges(_: Sides, pair: SchemaPair): Change[] {
  const [before, after] = [inPlace(pair.base), inPlace(pair.head)];
  const [base, head] = [before[0], after[0]];
  if (base === undefined || head === undefined) return [];
  const changes: Change[] = [];
  const add = (rule: string, keyword: string, message: string, more: Partial<Change> = {}): void => {
    const [from, to] = [first(before, keyword)?.node, first(after, keyword)?.node];
    const at = (node: SchemaNode | undefined): Change["base"] =>
      node === undefined
        ? undefined
        : { document: node.location.document, pointer: `${node.location.pointer}/${keyword}` };
    changes.push({
      rule,
      subject: keyword,
      facet: "",
      verdict: "compatible",
      message,
      base: (from ?? base).location,
      head: (to ?? head).location,
      baseMark: at(from),
      headMark: at(to),
      ...more,
    });
  };
  const differs = (keyword: string): boolean => !jsonEqual(first(before, keyword)?.value, first(after, keyword)?.value);
  if (differs("default")) {
    add(
      "default-changed",
      "default",
      `The default of ${place(head)} ${word(first(before, "default"))} became ${word(first(after, "default"))}`,
    );
  }
  const deprecated = (nodes: readonly SchemaNode[]): boolean => first(nodes, "deprecated")?.value === true;
  if (deprecated(after) && !deprecated(before)) add("schema-deprecated", "deprecated", `${place(head)} was deprecated`);
  if (differs("format") && [before, after].some((nodes) => isAnnotation(first(nodes, "format")?.value))) {
    add(
      "format-annotation-changed",
      "format",
      `The format of ${place(head)} ${word(first(before, "format"))} became ${word(first(after, "format"))}`,
    );
  }
  if (pair.reading.direction === "response" && differs("x-extensible-enum")) {
    const known = first(before, "x-extensible-enum")?.value;
    const now = first(after, "x-extensible-enum")?.value;
    const added = Array.isArray(now) && Array.isArray(known) ? now.filter((value: Json) => !known.includes(value)) : [];
    if (added.length > 0)
      add(
        "response-extensible-value-added",
        "x-extensible-enum",
        `${place(head)} may be ${added.map((value) => JSON.stringify(value)).join(", ")}`,
      );
  }
  if (pair.xml) {
    const [was, is] = [xmlForm(before), xmlForm(after)];
    if (!jsonEqual(was, is)) {
      add("xml-changed", "xml", `The XML form of ${place(head)} ${JSON.stringify(was)} became ${JSON.stringify(is)}`, {
        verdict: "breaking",
        witness: { direction: pair.reading.direction, value: { base: was, head: is } },
      });
    }
  }
  return changes;
}

function isAnnotation(format: Json | undefined): boolean {
  return typeof format === "string" && !knownFormats.has(format) && !annotationFormats.has(format);
}

/** With the defaults left out: writing them changes nothing. */
function xmlForm(nodes: readonly SchemaNode[]): JsonObject {
  const xml = first(nodes, "xml")?.value;
  return isJsonObject(xml)
    ? Object.fromEntries(
        Object.entries(xml).filter(([name, value]) => value !== false && value !== "" && !name.startsWith("x-")),
      )
    : {};
}

function word(found: Found | undefined): string {
  if (found === undefined) return "absent";
  const text = JSON.stringify(found.value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
