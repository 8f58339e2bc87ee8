import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { decimal, isMultiple, compareDecimals, type Decimal } from "./decimal.ts";
import { annotationFormats, knownFormats } from "./format.ts";
import { codePoints, jsonEqual, typeOf } from "./json-value.ts";
import { droppedMembers, isDropped, type Direction } from "./projection.ts";
import type { Patterns } from "./regex.ts";
import { keywords, type SchemaNode } from "./schema-node.ts";

/** Which member names and items a schema has evaluated (2020-12, 10.3.1.3 and 11). */
interface Evaluated {
  names: Set<string> | "all";
  items: Set<number> | "all";
}

interface Frame {
  readonly direction: Direction;
  readonly sender: boolean;
  readonly patterns: Patterns;
  /** Members of the current object that the direction's view drops. */
  readonly dropped: ReadonlySet<string>;
  readonly depth: number;
  /** Open `$ref` chains without progress in the value: a cycle refuses nothing more. */
  readonly open: readonly SchemaNode[];
}

const deepest = 120;

/**
 * The engine's own validator: decides candidates quickly; what is printed is checked by ajv as well.
 * A view drops `readOnly` members from requests and `writeOnly` members from responses: a sender must not
 * send them, a reader ignores them.
 */
export function accepts(
  nodes: readonly SchemaNode[],
  value: Json,
  options: { readonly direction: Direction; readonly sender: boolean; readonly patterns: Patterns },
): boolean {
  const frame: Frame = { ...options, dropped: droppedMembers(nodes, options.direction), depth: 0, open: [] };
  return nodes.every((node) => check(node, value, frame) !== undefined);
}

/** Undefined: refused. */
function check(node: SchemaNode, value: Json, frame: Frame): Evaluated | undefined {
  if (node.raw === false) return undefined;
  const own = keywords(node);
  const seen: Evaluated = { names: new Set(), items: new Set() };
  if (frame.depth > deepest) return seen;
  if (!checkScalars(node, own, value, frame)) return undefined;
  if (!checkInPlace(node, own, value, frame, seen)) return undefined;
  if (Array.isArray(value) && !checkArray(node, own, value, frame, seen)) return undefined;
  if (isJsonObject(value) && !checkObject(node, own, value, frame, seen)) return undefined;
  return seen;
}

function checkScalars(node: SchemaNode, own: JsonObject, value: Json, frame: Frame): boolean {
  const kind = typeOf(value);
  const type = own["type"];
  if (typeof type === "string" || Array.isArray(type)) {
    const allowed = (Array.isArray(type) ? type : [type]) as readonly Json[];
    const fits = allowed.some((name) => name === kind || (name === "integer" && Number.isInteger(value)));
    const asNull = kind === "null" && node.graph.dialect === "3.0" && own["nullable"] === true;
    if (!fits && !asNull) return false;
  }
  if (own["const"] !== undefined && !jsonEqual(own["const"], value)) return false;
  if (Array.isArray(own["enum"]) && !own["enum"].some((member) => jsonEqual(member as Json, value))) return false;
  const format = own["format"];
  if (typeof format === "string" && !annotationFormats.has(format)) {
    if (knownFormats.get(format)?.accepts(value) === false) return false;
  }
  if (typeof value === "number") return checkNumber(node, own, value);
  if (typeof value === "string") return checkString(own, value, frame);
  return true;
}

function bound(node: SchemaNode, own: JsonObject, keyword: string): Decimal | undefined {
  const limit = own[keyword];
  return typeof limit === "number" ? decimal(node.graph.numberText(node, keyword, limit)) : undefined;
}

function checkNumber(node: SchemaNode, own: JsonObject, value: number): boolean {
  const exact = decimal(String(value));
  if (exact === undefined) return true;
  const [minimum, maximum] = [bound(node, own, "minimum"), bound(node, own, "maximum")];
  if (minimum !== undefined) {
    const order = compareDecimals(exact, minimum);
    if (order < 0 || (order === 0 && own["exclusiveMinimum"] === true)) return false;
  }
  if (maximum !== undefined) {
    const order = compareDecimals(exact, maximum);
    if (order > 0 || (order === 0 && own["exclusiveMaximum"] === true)) return false;
  }
  const [above, below] = [bound(node, own, "exclusiveMinimum"), bound(node, own, "exclusiveMaximum")];
  if (above !== undefined && compareDecimals(exact, above) <= 0) return false;
  if (below !== undefined && compareDecimals(exact, below) >= 0) return false;
  const step = bound(node, own, "multipleOf");
  return step === undefined || step.digits === 0n || isMultiple(exact, step);
}

const contentTests: { readonly [encoding: string]: RegExp } = {
  base64: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u,
  base64url: /^[A-Za-z0-9_-]*={0,2}$/u,
  base16: /^(?:[0-9A-Fa-f]{2})*$/u,
  base32: /^[A-Z2-7]*=*$/u,
  "quoted-printable": /^(?:[\t\r\n -<>-~]|=[0-9A-F]{2}|=\r?\n)*$/u,
};

/** Whether a text can be what `contentEncoding` and `contentMediaType` say; unknown names accept everything. */
export function contentFits(encoding: unknown, mediaType: unknown, value: string): boolean {
  const coded = typeof encoding === "string" ? contentTests[encoding.toLowerCase()] : undefined;
  if (coded !== undefined && !coded.test(value)) return false;
  if (encoding !== undefined || typeof mediaType !== "string" || !/^application\/(?:.*\+)?json\b/iu.test(mediaType))
    return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function checkString(own: JsonObject, value: string, frame: Frame): boolean {
  const length = codePoints(value);
  if (typeof own["minLength"] === "number" && length < own["minLength"]) return false;
  if (typeof own["maxLength"] === "number" && length > own["maxLength"]) return false;
  if (typeof own["pattern"] === "string" && !frame.patterns.matches(own["pattern"], value)) return false;
  const extensible = own["x-extensible-enum"];
  if (frame.direction === "request" && Array.isArray(extensible) && !extensible.includes(value)) return false;
  return contentFits(own["contentEncoding"], own["contentMediaType"], value);
}

function absorb(into: Evaluated, from: Evaluated): void {
  if (from.names === "all") into.names = "all";
  else if (into.names !== "all") for (const name of from.names) into.names.add(name);
  if (from.items === "all") into.items = "all";
  else if (into.items !== "all") for (const index of from.items) into.items.add(index);
}

function checkInPlace(node: SchemaNode, own: JsonObject, value: Json, frame: Frame, seen: Evaluated): boolean {
  const deeper: Frame = { ...frame, depth: frame.depth + 1 };
  const require = (child: SchemaNode, at: Frame = deeper): boolean => {
    const result = check(child, value, at);
    if (result !== undefined) absorb(seen, result);
    return result !== undefined;
  };
  const list = (keyword: string): SchemaNode[] =>
    Array.isArray(own[keyword]) ? own[keyword].map((_, index) => node.graph.child(node, keyword, index)) : [];

  const targets = [
    node.graph.target(node),
    own["$dynamicRef"] === undefined ? undefined : node.graph.dynamicTargets(node)[0],
  ];
  for (const target of targets) {
    if (target === undefined || frame.open.includes(target)) continue;
    if (!require(target, { ...deeper, open: [...frame.open, target] })) return false;
  }
  if (!list("allOf").every((child) => require(child))) return false;
  const any = list("anyOf");
  if (any.length > 0 && any.filter((child) => require(child)).length === 0) return false;
  const one = list("oneOf");
  if (one.length > 0) {
    const matching = one.map((child) => check(child, value, deeper)).filter((result) => result !== undefined);
    const [match] = matching;
    if (matching.length !== 1 || match === undefined) return false;
    absorb(seen, match);
  }
  if (own["not"] !== undefined && check(node.graph.child(node, "not"), value, deeper) !== undefined) return false;
  if (own["if"] !== undefined) {
    const matched = require(node.graph.child(node, "if"));
    const branch = matched ? "then" : "else";
    if (own[branch] !== undefined && !require(node.graph.child(node, branch))) return false;
  }
  if (isJsonObject(value) && isJsonObject(own["dependentSchemas"])) {
    for (const name of Object.keys(own["dependentSchemas"])) {
      if (Object.hasOwn(value, name) && !require(node.graph.child(node, "dependentSchemas", name))) return false;
    }
  }
  return true;
}

function checkArray(node: SchemaNode, own: JsonObject, value: readonly Json[], frame: Frame, seen: Evaluated): boolean {
  const fits = (child: SchemaNode, item: Json): boolean => acceptsBelow([child], item, frame);
  if (typeof own["minItems"] === "number" && value.length < own["minItems"]) return false;
  if (typeof own["maxItems"] === "number" && value.length > own["maxItems"]) return false;
  if (
    own["uniqueItems"] === true &&
    value.some((item, index) => value.slice(0, index).some((other) => jsonEqual(item, other)))
  )
    return false;
  const prefix = Array.isArray(own["prefixItems"]) ? own["prefixItems"].length : 0;
  for (let index = 0; index < Math.min(prefix, value.length); index += 1) {
    if (!fits(node.graph.child(node, "prefixItems", index), value[index] ?? null)) return false;
    if (seen.items !== "all") seen.items.add(index);
  }
  if (own["items"] !== undefined && !Array.isArray(own["items"])) {
    const items = node.graph.child(node, "items");
    if (!value.slice(prefix).every((item) => fits(items, item))) return false;
    seen.items = "all";
  }
  if (own["contains"] !== undefined) {
    const contains = node.graph.child(node, "contains");
    const hits = value.map((item, index) => (fits(contains, item) ? index : -1)).filter((index) => index >= 0);
    const least = typeof own["minContains"] === "number" ? own["minContains"] : 1;
    if (hits.length < least) return false;
    if (typeof own["maxContains"] === "number" && hits.length > own["maxContains"]) return false;
    if (seen.items !== "all") for (const index of hits) seen.items.add(index);
  }
  if (own["unevaluatedItems"] !== undefined && seen.items !== "all") {
    const rest = node.graph.child(node, "unevaluatedItems");
    const evaluated = seen.items;
    if (!value.every((item, index) => evaluated.has(index) || fits(rest, item))) return false;
    seen.items = "all";
  }
  return true;
}

function acceptsBelow(nodes: readonly SchemaNode[], value: Json, frame: Frame): boolean {
  const below: Frame = { ...frame, dropped: droppedMembers(nodes, frame.direction), depth: frame.depth + 1, open: [] };
  return nodes.every((node) => check(node, value, below) !== undefined);
}

function checkObject(node: SchemaNode, own: JsonObject, value: JsonObject, frame: Frame, seen: Evaluated): boolean {
  const present = Object.keys(value).filter((name) => value[name] !== undefined);
  if (typeof own["minProperties"] === "number" && present.length < own["minProperties"]) return false;
  if (typeof own["maxProperties"] === "number" && present.length > own["maxProperties"]) return false;
  if (Array.isArray(own["required"])) {
    const absent = own["required"].some(
      (name) => typeof name === "string" && !Object.hasOwn(value, name) && !frame.dropped.has(name),
    );
    if (absent) return false;
  }
  if (isJsonObject(own["dependentRequired"])) {
    for (const [name, others] of Object.entries(own["dependentRequired"])) {
      if (!Object.hasOwn(value, name) || !Array.isArray(others)) continue;
      if (
        others.some((other) => typeof other === "string" && !Object.hasOwn(value, other) && !frame.dropped.has(other))
      )
        return false;
    }
  }
  if (own["propertyNames"] !== undefined) {
    const names = node.graph.child(node, "propertyNames");
    if (!present.every((name) => acceptsBelow([names], name, frame))) return false;
  }
  return (
    present.every((name) => checkMember(node, own, name, value[name] ?? null, frame, seen)) &&
    checkUnevaluated(node, own, value, present, frame, seen)
  );
}

function checkMember(
  node: SchemaNode,
  own: JsonObject,
  name: string,
  value: Json,
  frame: Frame,
  seen: Evaluated,
): boolean {
  const evaluate = (): void => {
    if (seen.names !== "all") seen.names.add(name);
  };
  if (frame.dropped.has(name)) {
    evaluate();
    return !frame.sender;
  }
  let matched = false;
  if (isJsonObject(own["properties"]) && Object.hasOwn(own["properties"], name)) {
    matched = true;
    const child = node.graph.child(node, "properties", name);
    if (isDropped(child, frame.direction)) return !frame.sender;
    if (!acceptsBelow([child], value, frame)) return false;
  }
  if (isJsonObject(own["patternProperties"])) {
    for (const pattern of Object.keys(own["patternProperties"])) {
      if (frame.patterns.compile(pattern)?.test(name) !== true) continue;
      matched = true;
      if (!acceptsBelow([node.graph.child(node, "patternProperties", pattern)], value, frame)) return false;
    }
  }
  if (!matched && own["additionalProperties"] !== undefined) {
    matched = true;
    if (!acceptsBelow([node.graph.child(node, "additionalProperties")], value, frame)) return false;
  }
  if (matched) evaluate();
  return true;
}

function checkUnevaluated(
  node: SchemaNode,
  own: JsonObject,
  value: JsonObject,
  present: readonly string[],
  frame: Frame,
  seen: Evaluated,
): boolean {
  if (own["unevaluatedProperties"] === undefined || seen.names === "all") return true;
  const rest = node.graph.child(node, "unevaluatedProperties");
  const evaluated = seen.names;
  const fits = present.every((name) => evaluated.has(name) || acceptsBelow([rest], value[name] ?? null, frame));
  seen.names = "all";
  return fits;
}
