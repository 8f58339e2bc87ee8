import type { Json } from "@concordat/model";
import type { Difference, Workshop } from "./difference.ts";
import type { ObjectView } from "./object-view.ts";
import type { Reading } from "./reading.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Alternative } from "./shape.ts";
import { accepts } from "./validate.ts";

interface Sides {
  readonly sender: Alternative;
  readonly a: ObjectView;
  readonly b: ObjectView;
  readonly reading: Reading;
  readonly workshop: Workshop;
}

/** Where the reader's objects are fewer than the sender's. */
export function objectDifferences(
  sender: Alternative,
  reader: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference[] {
  const a = workshop.views.of(sender, reading, "sender");
  const b = workshop.views.of(reader, reading, "reader");
  const sides: Sides = { sender, a, b, reading, workshop };
  return [
    ...requiredDifferences(sides),
    ...countDifferences(sides),
    ...memberDifferences(sides),
    ...nameDifferences(sides),
    ...dependentDifferences(sides),
  ];
}

const build = (
  { sender, reading, workshop }: Sides,
  members: readonly (readonly [string, Json | undefined])[],
): readonly Json[] => workshop.generator.of(sender, reading, "sender", 1, { members: new Map(members) });

function requiredDifferences(sides: Sides): Difference[] {
  const { a, b, sender } = sides;
  return [...b.required]
    .filter(([name]) => !a.required.has(name))
    .map(([name, node]) => ({
      keyword: "required",
      facet: name,
      sender: owner(a, name) ?? sender.owns[0],
      reader: node,
      drafts: () => build(sides, [[name, undefined]]),
    }));
}

/** The node that declares a member. */
function owner(view: ObjectView, name: string): SchemaNode | undefined {
  return view.layers.find((layer) => !layer.restOnly && layer.properties.has(name))?.node;
}

/** The node that says what holds for members which no layer names. */
function restOwner(view: ObjectView): SchemaNode | undefined {
  return view.layers.find(({ rest }) => rest !== undefined)?.node;
}

function countDifferences(sides: Sides): Difference[] {
  const { a, b, sender, reading, workshop } = sides;
  const found: Difference[] = [];
  const least = Math.max(a.minProperties?.value ?? 0, a.required.size);
  const sendable = a.declared.filter((name) => !a.dropped.has(name) && a.member(name) !== undefined);
  const shut = a.patterns.length === 0 && a.rest().some(({ raw }) => raw === false);
  const most = Math.min(a.maxProperties?.value ?? Infinity, shut ? sendable.length : Infinity);
  if (b.minProperties !== undefined && b.minProperties.value > least) {
    found.push({
      keyword: "minProperties",
      facet: "",
      sender: a.minProperties?.node ?? sender.owns[0],
      reader: b.minProperties.node,
      drafts: () => build(sides, []),
    });
  }
  if (b.maxProperties !== undefined && most > b.maxProperties.value) {
    const limit = b.maxProperties.value;
    found.push({
      keyword: "maxProperties",
      facet: "",
      sender: a.maxProperties?.node ?? sender.owns[0],
      reader: b.maxProperties.node,
      drafts: () => workshop.generator.of(sender, reading, "sender", 1, { memberCount: limit + 1 }),
    });
  }
  return found;
}

function memberDifferences(sides: Sides): Difference[] {
  const { a, b, reading, workshop } = sides;
  const found: Difference[] = [];
  const seen = new Set<string>();
  const compare = (name: string, keyword: string): void => {
    const mine = a.member(name);
    if (mine === undefined || !nameable(sides, name)) return;
    const theirs = b.member(name);
    const [only, other] = [mine[0], theirs?.[0]];
    const single = mine.length === 1 && theirs?.length === 1 && only !== undefined && other !== undefined;
    if (single && sides.workshop.identity.same(only, other)) return;
    const [conjunction] = [workshop.shapes.conjunction(mine)];
    if (theirs === undefined) {
      found.push({
        keyword: "closed",
        facet: keyword === "additionalProperties" ? "" : name,
        sender: owner(a, name) ?? sides.sender.owns[0],
        reader: closing(b),
        drafts: () =>
          workshop.generator.instances(conjunction, reading, 1).flatMap((value) => build(sides, [[name, value]])),
      });
      return;
    }
    const child = { sender: conjunction, reader: workshop.shapes.conjunction(theirs) };
    const key = `${child.sender.key}<${child.reader.key}`;
    if (keyword !== "properties" && seen.has(key)) return;
    seen.add(key);
    const outcome = workshop.contain(child.sender, child.reader, reading);
    if (outcome.contained) return;
    found.push({
      keyword,
      facet: keyword === "additionalProperties" ? "" : name,
      sender: owner(a, name) ?? a.required.get(name) ?? restOwner(a) ?? sides.sender.owns[0],
      reader: owner(b, name) ?? restOwner(b) ?? b.layers[0]?.node,
      drafts: () => {
        const witness = outcome.witness();
        return witness === undefined ? [] : build(sides, [[name, witness]]);
      },
      child,
    });
  };
  const named = new Set([...a.declared, ...b.declared]);
  for (const name of named) {
    // The convention: a sender sends no member that only the reader declares.
    if (a.closed && !a.declared.includes(name)) continue;
    compare(name, "properties");
  }
  for (const pattern of new Set([...a.patterns, ...b.patterns])) {
    for (const name of samples(pattern, sides)) if (!named.has(name)) compare(name, "patternProperties");
  }
  for (const name of workshop.generator.spareNames(a.names, named).slice(0, 2)) {
    const matched = [...a.patterns, ...b.patterns].some(
      (pattern) => workshop.patterns.compile(pattern)?.test(name) === true,
    );
    if (!matched) compare(name, "additionalProperties");
  }
  return found;
}

function samples(pattern: string, { workshop, a }: Sides): readonly string[] {
  const texts = workshop.languages.words({ patterns: [pattern], minLength: 0, maxLength: undefined }, 3);
  const options = { direction: "request", sender: false, patterns: workshop.patterns } as const;
  return texts.filter((name) => accepts(a.names, name, options));
}

/** Whether the sender's own `propertyNames` let a member have the name. */
function nameable({ a, workshop, reading }: Sides, name: string): boolean {
  return accepts(a.names, name, { direction: reading.direction, sender: true, patterns: workshop.patterns });
}

/** The node that refuses undeclared members. */
function closing(view: ObjectView): SchemaNode | undefined {
  return view.layers.find((layer) => layer.rest?.raw === false)?.node ?? view.layers[0]?.node;
}

function nameDifferences(sides: Sides): Difference[] {
  const { a, b, sender, reading, workshop } = sides;
  if (b.names.length === 0) return [];
  const found: Difference[] = [];
  const options = { direction: reading.direction, sender: false, patterns: workshop.patterns } as const;
  const refused = a.declared.filter(
    (name) => a.member(name) !== undefined && nameable(sides, name) && !accepts(b.names, name, options),
  );
  const reader = b.names[0];
  const withName = (name: string): readonly Json[] => {
    const nodes = a.member(name);
    if (nodes === undefined) return [];
    return workshop.generator
      .instances(workshop.shapes.conjunction(nodes), reading, 1)
      .flatMap((value) => build(sides, [[name, value]]));
  };
  for (const name of refused)
    found.push({
      keyword: "propertyNames",
      facet: name,
      sender: owner(a, name) ?? sender.owns[0],
      reader,
      drafts: () => withName(name),
    });
  const texts = workshop.shapes.conjunction(a.names);
  const outcome = workshop.contain(texts, workshop.shapes.conjunction(b.names), reading);
  const strings = outcome.differences.filter(({ keyword }) => keyword !== "type");
  if (outcome.contained || (a.names.length > 0 && strings.length === 0)) return found;
  found.push({
    keyword: "propertyNames",
    facet: "",
    sender: a.names[0] ?? sender.owns[0],
    reader,
    drafts: () =>
      [...strings.flatMap(({ drafts }) => drafts()), "", "A", "0", "a b"]
        .filter((name) => typeof name === "string")
        .flatMap(withName),
  });
  return found;
}

function dependentDifferences(sides: Sides): Difference[] {
  const { a, b, sender, reading, workshop } = sides;
  const found: Difference[] = [];
  for (const [name, others] of b.dependentRequired) {
    const nodes = a.member(name);
    if (nodes === undefined) continue;
    for (const [other, node] of others) {
      if (b.dropped.has(other) || a.required.has(other) || a.dependentRequired.get(name)?.has(other) === true) continue;
      found.push({
        keyword: "dependentRequired",
        facet: `${name}/${other}`,
        sender: owner(a, name) ?? sender.owns[0],
        reader: node,
        drafts: () =>
          workshop.generator.instances(workshop.shapes.conjunction(nodes), reading, 1).flatMap((value) =>
            build(sides, [
              [name, value],
              [other, undefined],
            ]),
          ),
      });
    }
  }
  return found;
}
