import { itemNodes } from "../schema/generate.ts";
import { arrayFacts } from "../schema/facts.ts";
import type { ObjectView } from "../schema/object-view.ts";
import { isDropped } from "../schema/projection.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Alternative, Conjunction } from "../schema/shape.ts";
import type { Change } from "./change.ts";
import { place, saysNothing } from "./schema-changes.ts";
import type { SchemaPair } from "./schema-pair.ts";
import type { Sides } from "./sides.ts";

interface Views {
  readonly base: ObjectView;
  readonly head: ObjectView;
}

function viewsOf({ engine }: Sides, { reading }: SchemaPair, base: Alternative, head: Alternative): Views {
  const request = reading.direction === "request";
  return {
    base: engine.views.of(base, reading, request ? "sender" : "reader"),
    head: engine.views.of(head, reading, request ? "reader" : "sender"),
  };
}

/** Members that came, went or changed their view, as far as that breaks nothing. */
export function memberChanges(
  sides: Sides,
  pair: SchemaPair,
  base: Alternative,
  head: Alternative,
  loud: ReadonlySet<string>,
): Change[] {
  if (base.type !== "object") return [];
  const views = viewsOf(sides, pair, base, head);
  const [before, after] = [membersOf(views.base), membersOf(views.head)];
  const changes: Change[] = [];
  const request = pair.reading.direction === "request";
  const owners = { base: views.base.layers[0]?.node ?? base.owns[0], head: views.head.layers[0]?.node ?? head.owns[0] };
  for (const [name, node] of before) {
    const now = after.get(name);
    if (now === undefined) {
      if (views.base.dropped.has(name) || loud.has(`required:${name}`) || loud.has(`closed:${name}`)) continue;
      changes.push({
        rule: request ? "request-property-removed" : "response-optional-property-removed",
        subject: "member",
        facet: "",
        verdict: "compatible",
        message: `\`${name}\` was removed from ${place(owners.base ?? node)}`,
        base: node.location,
        head: undefined,
        headMark: owners.head?.location,
      });
    } else changes.push(...viewChange(pair, name, node, now));
  }
  for (const [name, node] of after) {
    if (before.has(name) || views.head.dropped.has(name) || loud.has(`required:${name}`) || loud.has(`closed:${name}`))
      continue;
    changes.push({
      rule: request ? "request-property-added" : "response-property-added",
      subject: "member",
      facet: "",
      verdict: "compatible",
      message: `\`${name}\` was added to ${place(owners.head ?? node)}`,
      base: undefined,
      head: node.location,
      baseMark: owners.base?.location,
    });
  }
  return changes;
}

function membersOf(view: ObjectView): Map<string, SchemaNode> {
  const members = new Map<string, SchemaNode>();
  for (const { node, properties, restOnly } of view.layers) {
    if (restOnly) continue;
    for (const name of properties)
      if (!members.has(name)) members.set(name, node.graph.child(node, "properties", name));
  }
  return members;
}

function viewChange({ reading }: SchemaPair, name: string, before: SchemaNode, after: SchemaNode): Change[] {
  const [was, is] = [isDropped(before, reading.direction), isDropped(after, reading.direction)];
  if (was === is) return [];
  const word = reading.direction === "request" ? "read-only" : "write-only";
  return [
    {
      rule: is ? "property-became-read-only" : "property-no-longer-read-only",
      subject: "view",
      facet: word,
      verdict: "compatible",
      message: `\`${name}\` ${is ? "became" : "is no longer"} ${word}: ${reading.direction === "request" ? "providers ignore it in requests" : "consumers do not receive it"}${is ? "" : " no more"}`,
      base: before.location,
      head: after.location,
    },
  ];
}

const speak = (...sides: readonly (readonly SchemaNode[])[]): boolean =>
  sides.every((nodes) => !saysNothing({ key: "", nodes }));

/** Pairs of sub-schemas at the same place of two alternatives. */
export function* nestedPairs(
  sides: Sides,
  pair: SchemaPair,
  base: Alternative,
  head: Alternative,
): Generator<{ base: Conjunction; head: Conjunction }> {
  const { shapes } = sides.engine;
  if (base.type === "array") {
    const [before, after] = [arrayFacts(base, false).layers, arrayFacts(head, false).layers];
    const named = Math.max(0, ...[...before, ...after].map(({ prefix }) => prefix.length));
    for (let index = 0; index <= named; index += 1) {
      const [left, right] = [itemNodes(before, index), itemNodes(after, index)];
      if (speak(left, right)) yield { base: shapes.conjunction(left), head: shapes.conjunction(right) };
    }
    return;
  }
  const views = viewsOf(sides, pair, base, head);
  for (const name of membersOf(views.head).keys()) {
    if (views.base.dropped.has(name) || views.head.dropped.has(name)) continue;
    const [left, right] = [views.base.member(name), views.head.member(name)];
    if (left !== undefined && right !== undefined && left.length > 0 && right.length > 0)
      yield { base: shapes.conjunction(left), head: shapes.conjunction(right) };
  }
  const [left, right] = [views.base.rest(), views.head.rest()];
  if (speak(left, right)) yield { base: shapes.conjunction(left), head: shapes.conjunction(right) };
}
