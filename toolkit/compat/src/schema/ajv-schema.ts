import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { jsonTypes } from "./json-value.ts";
import { droppedMembers, isDropped, type Direction } from "./projection.ts";
import { keywords, type SchemaNode } from "./schema-node.ts";

/** Who looks at the value: decides what happens to members that the direction's view drops. */
export interface Viewer {
  readonly direction: Direction;
  readonly sender: boolean;
}

type Draft = Record<string, unknown>;

const copied = [
  "const",
  "enum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "dependentRequired",
];
const deepest = 100;

/**
 * Writes a schema as one of JSON Schema 2020-12, specialised to some values: what none of them touches is left out,
 * so that neither recursion nor the size of the contract matters. For these values it accepts what the original accepts.
 */
export function ajvSchema(nodes: readonly SchemaNode[], values: readonly Json[], viewer: Viewer): Json {
  const writer = new SchemaWriter(viewer);
  return {
    allOf: nodes.map((node) => writer.write(node, values, droppedMembers(nodes, viewer.direction), new Set(), 0)),
  } as unknown as Json;
}

class SchemaWriter {
  readonly #viewer: Viewer;

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  write(
    node: SchemaNode,
    values: readonly Json[],
    dropped: ReadonlySet<string>,
    open: ReadonlySet<SchemaNode>,
    depth: number,
  ): unknown {
    if (typeof node.raw === "boolean") return node.raw;
    if (open.has(node) || depth > deepest) return true;
    const own = keywords(node);
    const inner = new Set([...open, node]);
    const inPlace = (child: SchemaNode): unknown => this.write(child, values, dropped, inner, depth + 1);
    const below = (child: SchemaNode, instances: readonly Json[]): unknown =>
      this.write(child, instances, droppedMembers([child], this.#viewer.direction), new Set(), depth + 1);
    const draft: Draft = {};
    for (const keyword of copied) if (own[keyword] !== undefined) draft[keyword] = own[keyword];
    if (typeof draft["pattern"] !== "string") delete draft["pattern"];
    writeType(node, own, draft);
    writeBounds(own, draft);
    if (typeof own["contentEncoding"] === "string" || typeof own["contentMediaType"] === "string") {
      draft["x-content"] = { encoding: own["contentEncoding"], mediaType: own["contentMediaType"] };
    }
    if (this.#viewer.direction === "request" && Array.isArray(own["x-extensible-enum"])) {
      draft["allOf"] = [{ anyOf: [{ enum: own["x-extensible-enum"] }, { not: { type: "string" } }] }];
    }
    this.#writeInPlace(node, own, draft, inPlace);
    writeItems(
      node,
      own,
      draft,
      values.filter((value) => Array.isArray(value)),
      below,
    );
    this.#writeMembers(node, own, draft, values.filter(isJsonObject), dropped, below);
    return draft;
  }

  #writeInPlace(node: SchemaNode, own: JsonObject, draft: Draft, inPlace: (child: SchemaNode) => unknown): void {
    const all = (draft["allOf"] ?? []) as unknown[];
    const target =
      node.graph.target(node) ?? (own["$dynamicRef"] === undefined ? undefined : node.graph.dynamicTargets(node)[0]);
    if (target !== undefined) all.push(inPlace(target));
    const list = (keyword: string): unknown[] =>
      Array.isArray(own[keyword])
        ? own[keyword].map((_, index) => inPlace(node.graph.child(node, keyword, index)))
        : [];
    all.push(...list("allOf"));
    if (all.length > 0) draft["allOf"] = all;
    for (const keyword of ["anyOf", "oneOf"]) {
      const options = list(keyword);
      if (options.length > 0) draft[keyword] = options;
    }
    for (const keyword of ["not", "if", "then", "else"])
      if (own[keyword] !== undefined) draft[keyword] = inPlace(node.graph.child(node, keyword));
    if (isJsonObject(own["dependentSchemas"])) {
      draft["dependentSchemas"] = Object.fromEntries(
        Object.keys(own["dependentSchemas"]).map((name) => [
          name,
          inPlace(node.graph.child(node, "dependentSchemas", name)),
        ]),
      );
    }
  }

  #writeMembers(
    node: SchemaNode,
    own: JsonObject,
    draft: Draft,
    values: readonly JsonObject[],
    dropped: ReadonlySet<string>,
    below: (child: SchemaNode, instances: readonly Json[]) => unknown,
  ): void {
    const { direction, sender } = this.#viewer;
    const required = own["required"];
    if (Array.isArray(required))
      draft["required"] = [...new Set(required.filter((name) => typeof name === "string" && !dropped.has(name)))];
    if (isJsonObject(draft["dependentRequired"])) {
      draft["dependentRequired"] = Object.fromEntries(
        Object.entries(draft["dependentRequired"]).map(([name, others]) => [
          name,
          Array.isArray(others) ? others.filter((other) => !dropped.has(String(other))) : [],
        ]),
      );
    }
    const properties: [string, unknown][] = [];
    const at = (name: string): Json[] =>
      values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name] ?? null] : []));
    for (const name of isJsonObject(own["properties"]) ? Object.keys(own["properties"]) : []) {
      const child = node.graph.child(node, "properties", name);
      const instances = at(name);
      if (dropped.has(name) || isDropped(child, direction)) properties.push([name, !sender]);
      else properties.push([name, instances.length === 0 ? true : below(child, instances)]);
    }
    for (const name of dropped) if (!properties.some(([known]) => known === name)) properties.push([name, !sender]);
    if (properties.length > 0) draft["properties"] = Object.fromEntries(properties);
    const rest = values.flatMap((value) => Object.values(value).map((member) => member ?? null));
    if (isJsonObject(own["patternProperties"])) {
      draft["patternProperties"] = Object.fromEntries(
        Object.keys(own["patternProperties"]).map((pattern) => [
          pattern,
          below(node.graph.child(node, "patternProperties", pattern), rest),
        ]),
      );
    }
    for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
      if (own[keyword] !== undefined) draft[keyword] = below(node.graph.child(node, keyword), rest);
    }
    if (own["propertyNames"] !== undefined) {
      draft["propertyNames"] = below(
        node.graph.child(node, "propertyNames"),
        values.flatMap((value) => Object.keys(value)),
      );
    }
  }
}

function writeType(node: SchemaNode, own: JsonObject, draft: Draft): void {
  const type = own["type"];
  if (type === undefined) return;
  const names = (Array.isArray(type) ? type : [type]).filter(
    (name) => name === "integer" || jsonTypes.some((known) => known === name),
  );
  if (node.graph.dialect === "3.0" && own["nullable"] === true) names.push("null");
  if (names.length === 0) draft["not"] = {};
  else draft["type"] = [...new Set(names)];
}

function writeBounds(own: JsonObject, draft: Draft): void {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof own[exclusive] === "number") draft[exclusive] = own[exclusive];
    if (typeof own[inclusive] !== "number") continue;
    draft[own[exclusive] === true ? exclusive : inclusive] = own[inclusive];
  }
  if (typeof draft["multipleOf"] !== "number" || draft["multipleOf"] <= 0) delete draft["multipleOf"];
}

function writeItems(
  node: SchemaNode,
  own: JsonObject,
  draft: Draft,
  values: readonly (readonly Json[])[],
  below: (child: SchemaNode, instances: readonly Json[]) => unknown,
): void {
  const prefix = Array.isArray(own["prefixItems"]) ? own["prefixItems"].length : 0;
  if (prefix > 0) {
    draft["prefixItems"] = Array.from({ length: prefix }, (_, index) =>
      below(
        node.graph.child(node, "prefixItems", index),
        values.flatMap((value) => (index < value.length ? [value[index] ?? null] : [])),
      ),
    );
  }
  const rest = values.flatMap((value) => value.slice(prefix));
  if (own["items"] !== undefined && !Array.isArray(own["items"]))
    draft["items"] = below(node.graph.child(node, "items"), rest);
  for (const keyword of ["contains", "unevaluatedItems"]) {
    if (own[keyword] !== undefined) draft[keyword] = below(node.graph.child(node, keyword), values.flat());
  }
}
