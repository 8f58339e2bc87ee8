import { isJsonObject } from "@concordat/model";
import { compareDecimals, decimal, type Decimal } from "./decimal.ts";
import { keywords, type SchemaNode } from "./schema-node.ts";
import type { Alternative } from "./shape.ts";

/** A keyword's value and the schema that writes it. */
export interface Written<Value> {
  readonly value: Value;
  readonly node: SchemaNode;
}

export interface Bound extends Written<Decimal> {
  readonly exclusive: boolean;
  readonly keyword: string;
}

export interface NumberFacts {
  /** The node that says `integer`. */
  readonly integer: SchemaNode | undefined;
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  readonly steps: readonly Written<Decimal>[];
  readonly formats: readonly Written<string>[];
}

export interface StringFacts {
  readonly minLength: Written<number> | undefined;
  readonly maxLength: Written<number> | undefined;
  readonly patterns: readonly Written<string>[];
  readonly formats: readonly Written<string>[];
  /** `contentEncoding` and `contentMediaType`. */
  readonly content: readonly (Written<string> & { readonly keyword: string })[];
  readonly extensible: readonly Written<readonly string[]>[];
}

export interface Contains extends Written<SchemaNode> {
  readonly least: number;
  readonly most: number | undefined;
}

export interface ArrayFacts {
  readonly minItems: Written<number> | undefined;
  readonly maxItems: Written<number> | undefined;
  readonly unique: SchemaNode | undefined;
  readonly layers: readonly ArrayLayer[];
  readonly contains: readonly Contains[];
}

export interface ArrayLayer {
  readonly node: SchemaNode;
  readonly prefix: readonly SchemaNode[];
  readonly rest: SchemaNode | undefined;
}

export interface ObjectFacts {
  readonly minProperties: Written<number> | undefined;
  readonly maxProperties: Written<number> | undefined;
  readonly required: ReadonlyMap<string, SchemaNode>;
  readonly layers: readonly ObjectLayer[];
  /** The schemas of `propertyNames`. */
  readonly names: readonly SchemaNode[];
  readonly dependentRequired: ReadonlyMap<string, ReadonlyMap<string, SchemaNode>>;
}

export interface ObjectLayer {
  readonly node: SchemaNode;
  readonly properties: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** The schema of members that are neither in `properties` nor match `patterns`. */
  readonly rest: SchemaNode | undefined;
  /** Layers of `unevaluatedProperties` constrain nothing but the rest. */
  readonly restOnly: boolean;
}

/** Collects what the nodes of an alternative say about numbers. */
export function numberFacts({ owns }: Alternative): NumberFacts {
  let integer: SchemaNode | undefined;
  let minimum: Bound | undefined;
  let maximum: Bound | undefined;
  const steps: Written<Decimal>[] = [];
  const formats: Written<string>[] = [];
  for (const node of owns) {
    const own = keywords(node);
    const type = own["type"];
    const names = Array.isArray(type) ? type : [type];
    if (names.includes("integer") && !names.includes("number")) integer ??= node;
    const read = (keyword: string): Decimal | undefined =>
      typeof own[keyword] === "number" ? decimal(node.graph.numberText(node, keyword, own[keyword])) : undefined;
    for (const [keyword, exclusive] of [
      ["minimum", own["exclusiveMinimum"] === true],
      ["exclusiveMinimum", true],
    ] as const) {
      const value = read(keyword);
      if (value !== undefined) minimum = tighter(minimum, { value, exclusive, keyword, node }, 1);
    }
    for (const [keyword, exclusive] of [
      ["maximum", own["exclusiveMaximum"] === true],
      ["exclusiveMaximum", true],
    ] as const) {
      const value = read(keyword);
      if (value !== undefined) maximum = tighter(maximum, { value, exclusive, keyword, node }, -1);
    }
    const step = read("multipleOf");
    if (step !== undefined && step.digits > 0n) steps.push({ value: step, node });
    if (typeof own["format"] === "string") formats.push({ value: own["format"], node });
  }
  return { integer, minimum, maximum, steps, formats };
}

function tighter(known: Bound | undefined, next: Bound, sign: 1 | -1): Bound {
  if (known === undefined) return next;
  const order = compareDecimals(next.value, known.value) * sign;
  return order > 0 || (order === 0 && next.exclusive && !known.exclusive) ? next : known;
}

function larger(known: Written<number> | undefined, node: SchemaNode, keyword: string): Written<number> | undefined {
  const value = keywords(node)[keyword];
  return typeof value === "number" && (known === undefined || value > known.value) ? { value, node } : known;
}

function smaller(known: Written<number> | undefined, node: SchemaNode, keyword: string): Written<number> | undefined {
  const value = keywords(node)[keyword];
  return typeof value === "number" && (known === undefined || value < known.value) ? { value, node } : known;
}

/** Collects what the nodes of an alternative say about strings. */
export function stringFacts({ owns }: Alternative): StringFacts {
  let minLength: Written<number> | undefined;
  let maxLength: Written<number> | undefined;
  const patterns: Written<string>[] = [];
  const formats: Written<string>[] = [];
  const content: (Written<string> & { keyword: string })[] = [];
  const extensible: Written<readonly string[]>[] = [];
  for (const node of owns) {
    const own = keywords(node);
    minLength = larger(minLength, node, "minLength");
    maxLength = smaller(maxLength, node, "maxLength");
    if (typeof own["pattern"] === "string") patterns.push({ value: own["pattern"], node });
    if (typeof own["format"] === "string") formats.push({ value: own["format"], node });
    for (const keyword of ["contentEncoding", "contentMediaType"]) {
      const value = own[keyword];
      if (typeof value === "string") content.push({ keyword, value, node });
    }
    if (Array.isArray(own["x-extensible-enum"])) {
      extensible.push({ value: own["x-extensible-enum"].filter((value) => typeof value === "string"), node });
    }
  }
  return { minLength, maxLength, patterns, formats, content, extensible };
}

/** Collects what the nodes of an alternative say about arrays. */
export function arrayFacts({ owns, atoms }: Alternative, exactOnly: boolean): ArrayFacts {
  let minItems: Written<number> | undefined;
  let maxItems: Written<number> | undefined;
  let unique: SchemaNode | undefined;
  const layers: ArrayLayer[] = [];
  const contains: Contains[] = [];
  for (const node of owns) {
    const own = keywords(node);
    minItems = larger(minItems, node, "minItems");
    maxItems = smaller(maxItems, node, "maxItems");
    if (own["uniqueItems"] === true) unique ??= node;
    const prefix = prefixOf(node);
    const rest =
      own["items"] !== undefined && !Array.isArray(own["items"]) ? node.graph.child(node, "items") : undefined;
    if (prefix.length > 0 || rest !== undefined) layers.push({ node, prefix, rest });
    if (own["contains"] !== undefined) {
      const least = typeof own["minContains"] === "number" ? own["minContains"] : 1;
      const most = typeof own["maxContains"] === "number" ? own["maxContains"] : undefined;
      contains.push({ value: node.graph.child(node, "contains"), node, least, most });
    }
  }
  for (const atom of atoms) {
    if (atom.kind !== "unevaluated" || (exactOnly && !atom.exact)) continue;
    if (atom.over.some((node) => keywords(node)["items"] !== undefined)) continue;
    const evaluated = Math.max(0, ...atom.over.map((node) => prefixOf(node).length));
    const free = Array.from({ length: evaluated }, (_, index) =>
      atom.over.map((node) => prefixOf(node)[index]).find((child) => child !== undefined),
    );
    layers.push({
      node: atom.node,
      prefix: free.filter((child) => child !== undefined),
      rest: atom.node.graph.child(atom.node, "unevaluatedItems"),
    });
  }
  return { minItems, maxItems, unique, layers, contains };
}

function prefixOf(node: SchemaNode): readonly SchemaNode[] {
  const prefix = keywords(node)["prefixItems"];
  return Array.isArray(prefix) ? prefix.map((_, index) => node.graph.child(node, "prefixItems", index)) : [];
}

/** Collects what the nodes of an alternative say about objects. */
export function objectFacts({ owns, atoms }: Alternative, exactOnly: boolean): ObjectFacts {
  let minProperties: Written<number> | undefined;
  let maxProperties: Written<number> | undefined;
  const required = new Map<string, SchemaNode>();
  const layers: ObjectLayer[] = [];
  const names: SchemaNode[] = [];
  const dependentRequired = new Map<string, Map<string, SchemaNode>>();
  for (const node of owns) {
    const own = keywords(node);
    minProperties = larger(minProperties, node, "minProperties");
    maxProperties = smaller(maxProperties, node, "maxProperties");
    if (Array.isArray(own["required"])) {
      for (const name of own["required"]) if (typeof name === "string" && !required.has(name)) required.set(name, node);
    }
    if (own["propertyNames"] !== undefined) names.push(node.graph.child(node, "propertyNames"));
    if (isJsonObject(own["dependentRequired"])) {
      for (const [name, others] of Object.entries(own["dependentRequired"])) {
        const known = dependentRequired.get(name) ?? new Map<string, SchemaNode>();
        if (Array.isArray(others)) for (const other of others) if (typeof other === "string") known.set(other, node);
        dependentRequired.set(name, known);
      }
    }
    const layer = layerOf(node);
    if (layer.properties.size > 0 || layer.patterns.length > 0 || layer.rest !== undefined) layers.push(layer);
  }
  for (const atom of atoms) {
    if (atom.kind !== "unevaluated" || (exactOnly && !atom.exact)) continue;
    const over = atom.over.map(layerOf);
    if (over.some((layer) => layer.rest !== undefined)) continue;
    layers.push({
      node: atom.node,
      properties: new Set(over.flatMap((layer) => [...layer.properties])),
      patterns: over.flatMap((layer) => layer.patterns),
      rest: atom.node.graph.child(atom.node, "unevaluatedProperties"),
      restOnly: true,
    });
  }
  return { minProperties, maxProperties, required, layers, names, dependentRequired };
}

function layerOf(node: SchemaNode): ObjectLayer {
  const own = keywords(node);
  return {
    node,
    properties: new Set(isJsonObject(own["properties"]) ? Object.keys(own["properties"]) : []),
    patterns: isJsonObject(own["patternProperties"]) ? Object.keys(own["patternProperties"]) : [],
    rest: own["additionalProperties"] === undefined ? undefined : node.graph.child(node, "additionalProperties"),
    restOnly: false,
  };
}
