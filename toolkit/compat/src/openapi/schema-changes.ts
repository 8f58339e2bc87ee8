import { isJsonObject, type Json, type Location } from "@concordat/model";
import { keywordRules } from "../rules/schema-rules.ts";
import type { Difference } from "../schema/difference.ts";
import { jsonTypes, pointerToken } from "../schema/json-value.ts";
import { isImpossible } from "../schema/impossible.ts";
import { keywords, type SchemaNode } from "../schema/schema-node.ts";
import type { Conjunction } from "../schema/shape.ts";
import type { Change } from "./change.ts";
import { schemaFix } from "./schema-fix.ts";
import type { SchemaPair } from "./schema-pair.ts";
import type { Sides } from "./sides.ts";

/** Whether a difference is told at its own place: it has no sub-schema on both sides to be told at. */
export function isLeaf({ child, partner, keyword }: Difference): boolean {
  if (partner !== undefined) return false;
  if (child === undefined || child.sender.nodes.length === 0 || child.reader.nodes.length === 0) return true;
  return keyword !== "properties" && (saysNothing(child.sender) || saysNothing(child.reader));
}

/** Whether a conjunction is written `true`, `{}` or not at all. */
export function saysNothing({ nodes }: Conjunction): boolean {
  return nodes.every(({ raw }) => raw === true || (isJsonObject(raw) && Object.keys(raw).length === 0));
}

/** A name for people: the last words of the pointer. */
export function place(node: SchemaNode): string {
  const tokens = node.location.pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [root, path, method, ...rest] = tokens;
  if (root === "paths" && path !== undefined && method !== undefined) {
    const inner = rest.filter((token) => !silent.has(token));
    return `\`${[`${method.toUpperCase()} ${path}`, ...inner].join(" > ")}\``;
  }
  const words = (root === "components" ? tokens.slice(2) : tokens).filter((token) => !silent.has(token));
  return words.length === 0 ? "the schema" : `\`${words.join(" > ")}\``;
}

const silent = new Set(["properties", "schema", "content"]);

/** One name for what several rules tell. */
const subjects: { readonly [named: string]: string } = {
  changed: "type",
  null: "type",
  free: "enum",
  member: "required",
};

interface Cause {
  readonly base: SchemaNode | undefined;
  readonly head: SchemaNode | undefined;
}

function causeOf({ reading, base, head }: SchemaPair, { sender, reader }: Difference): Cause {
  const [left, right] = reading.direction === "request" ? [sender, reader] : [reader, sender];
  return { base: left ?? base.nodes[0], head: right ?? head.nodes[0] };
}

/** A type that went, one that came, or nothing in common: one change, whatever the number of types. */
export function typeChanges(
  sides: Sides,
  pair: SchemaPair,
  types: readonly Difference[],
  sender: Conjunction,
): Change[] {
  if (types.length === 0) return [];
  const { engine } = sides;
  const missing = new Set(types.map(({ facet }) => facet));
  const sent = [...engine.shapes.of(sender).alternatives].filter(([, list]) =>
    list.some((alternative) => !isImpossible(alternative, pair.reading, engine)),
  );
  const kinds = sent.map(([type]) => type);
  const first = types[0] as Difference;
  const together = (list: readonly Difference[]): Difference => ({
    ...first,
    facet: "",
    drafts: () => list.flatMap(({ drafts }) => drafts()),
  });
  if (kinds.every((type) => missing.has(type)))
    return [differenceChange(sides, pair, together(types), "changed")].filter((change) => change !== undefined);
  if (kinds.length === jsonTypes.length) {
    return [differenceChange(sides, pair, together(types), "type")].filter((change) => change !== undefined);
  }
  const changes: (Change | undefined)[] = [];
  const nulls = types.filter(({ facet }) => facet === "null");
  const others = types.filter(({ facet }) => facet !== "null");
  for (const list of [nulls, others]) {
    const [one] = list;
    if (one === undefined) continue;
    changes.push(
      differenceChange(
        sides,
        pair,
        { ...together(list), sender: one.sender, reader: one.reader },
        list === nulls ? "null" : "type",
      ),
    );
  }
  return changes.filter((change) => change !== undefined);
}

function ruleKey({ keyword, facet }: Difference, pair: SchemaPair, cause: Cause): string {
  if (keyword === "enum") return facet === "" ? "free" : "enum";
  if (keyword === "properties" || keyword === "patternProperties") return "additionalProperties";
  if (keyword === "prefixItems") return "items";
  if (keyword === "required") {
    const [here, gone] = pair.reading.direction === "request" ? [cause.head, pair.base] : [cause.base, pair.head];
    return here !== undefined && declares(here, facet) && !gone.nodes.some((node) => declaresSomewhere(node, facet, 8))
      ? "member"
      : "required";
  }
  return keyword;
}

function declares(node: SchemaNode, name: string): boolean {
  const properties = keywords(node)["properties"];
  return isJsonObject(properties) && Object.hasOwn(properties, name);
}

function declaresSomewhere(node: SchemaNode, name: string, fuel: number): boolean {
  if (fuel === 0) return false;
  if (declares(node, name)) return true;
  const target = node.graph.target(node);
  if (target !== undefined && declaresSomewhere(target, name, fuel - 1)) return true;
  return ["allOf", "anyOf", "oneOf"].some((keyword) => {
    const list = keywords(node)[keyword];
    return (
      Array.isArray(list) &&
      list.some((_, index) => declaresSomewhere(node.graph.child(node, keyword, index), name, fuel - 1))
    );
  });
}

/** The change that a difference is, its witness checked on both sides by the engine and by ajv. */
export function differenceChange(
  sides: Sides,
  pair: SchemaPair,
  difference: Difference,
  key?: string,
): Change | undefined {
  const { direction } = pair.reading;
  const cause = causeOf(pair, difference);
  const named = key ?? ruleKey(difference, pair, cause);
  const rules = keywordRules[named] ?? keywordRules["schema"];
  if (rules === undefined) return undefined;
  const proof = prove(sides, pair, difference);
  const rule = direction === "request" ? rules.request : rules.response;
  const title = direction === "request" ? rules.requestTitle : rules.responseTitle;
  const removed = named === "member" && direction === "response" && cause.base !== undefined;
  const base =
    removed && cause.base !== undefined
      ? below(cause.base.location, "properties", difference.facet)
      : cause.base?.location;
  const written = difference.keyword;
  const fix = proof.value === undefined ? undefined : schemaFix(sides, pair, named, difference.facet, cause);
  return {
    rule,
    subject: removed ? "member" : (subjects[named] ?? named),
    facet: removed ? "" : difference.facet,
    verdict: proof.value === undefined ? "unknown" : "breaking",
    message: `${title}: ${describe(named, difference, cause)}`,
    base,
    head: removed ? undefined : cause.head?.location,
    baseMark: mark(
      cause.base,
      named === "member" && direction === "request" ? "" : written,
      removed ? difference.facet : undefined,
    ),
    headMark: mark(cause.head, written, undefined),
    ...(proof.value === undefined
      ? {}
      : {
          witness: {
            direction,
            value: proof.value,
            ...(proof.refusal === undefined ? {} : { refusal: proof.refusal }),
          },
        }),
    ...(proof.reason === undefined ? {} : { reason: proof.reason }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What a reader takes beyond what was sent, or a sender promises beyond what was read: no news for anybody. */
export function relaxationChange(sides: Sides, pair: SchemaPair, difference: Difference): Change | undefined {
  if (difference.keyword === "closed" || difference.keyword === "oneOf" || difference.keyword === "schema")
    return undefined;
  const { direction } = pair.reading;
  const [sender, reader] = direction === "request" ? [pair.head, pair.base] : [pair.base, pair.head];
  if (sides.engine.prove(sender, reader, { ...pair.reading, text: false }, difference.drafts()) === undefined)
    return undefined;
  const [left, right] =
    direction === "request" ? [difference.reader, difference.sender] : [difference.sender, difference.reader];
  const cause = { base: left ?? pair.base.nodes[0], head: right ?? pair.head.nodes[0] };
  return {
    rule: direction === "request" ? "request-schema-widened" : "response-schema-narrowed",
    subject: difference.keyword,
    facet: difference.keyword === "type" ? "" : difference.facet,
    verdict: "compatible",
    message: `${direction === "request" ? "A request accepts more" : "A response promises more"}: ${describe(difference.keyword, difference, cause)}`,
    base: cause.base?.location,
    head: cause.head?.location,
    baseMark: mark(cause.base, difference.keyword, undefined),
    headMark: mark(cause.head, difference.keyword, undefined),
  };
}

interface Proof {
  readonly value?: Json;
  readonly refusal?: string;
  readonly reason?: string;
}

function prove({ engine, check }: Sides, { base, head, reading }: SchemaPair, difference: Difference): Proof {
  const [sender, reader] = reading.direction === "request" ? [base, head] : [head, base];
  const value = engine.prove(sender, reader, reading, difference.drafts());
  if (value === undefined)
    return { reason: difference.reason ?? `no value was found that shows the difference of \`${difference.keyword}\`` };
  const accepted = check.judge(sender.nodes, value, { direction: reading.direction, sender: true });
  const refused = check.judge(reader.nodes, value, { direction: reading.direction, sender: false });
  if (accepted.valid === true && refused.valid === false)
    return { value, ...(refused.words === undefined ? {} : { refusal: refused.words }) };
  const words = accepted.valid === true ? refused.words : accepted.words;
  return {
    reason: `the validator does not confirm the witness ${JSON.stringify(value)}: ${words ?? "both sides accept it"}`,
  };
}

function below(location: Location, keyword: string, name: string): Location {
  return { document: location.document, pointer: `${location.pointer}/${keyword}/${pointerToken(name)}` };
}

function mark(node: SchemaNode | undefined, keyword: string, member: string | undefined): Location | undefined {
  if (node === undefined) return undefined;
  if (member !== undefined) return below(node.location, "properties", member);
  const own = keywords(node);
  const written = own[keyword] === undefined && keyword === "enum" && own["const"] !== undefined ? "const" : keyword;
  return own[written] === undefined
    ? node.location
    : { document: node.location.document, pointer: `${node.location.pointer}/${written}` };
}

function describe(named: string, { keyword, facet }: Difference, { base, head }: Cause): string {
  const where = head ?? base;
  const at = where === undefined ? "the schema" : place(where);
  switch (named) {
    case "required":
    case "member":
    case "closed":
      return facet === "" ? `members of ${at}` : `\`${facet}\` of ${at}`;
    case "enum":
      return `${facet} of ${at}`;
    case "union":
      return `${facet} in ${at}`;
    default:
      return `${at}${change(keyword, base, head)}`;
  }
}

function change(keyword: string, base: SchemaNode | undefined, head: SchemaNode | undefined): string {
  const [before, after] = [written(base, keyword), written(head, keyword)];
  return before === after ? "" : `, \`${keyword}\` ${before ?? "absent"} became ${after ?? "absent"}`;
}

function written(node: SchemaNode | undefined, keyword: string): string | undefined {
  if (node === undefined) return undefined;
  const value = keywords(node)[keyword];
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
