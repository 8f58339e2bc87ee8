import type { Json } from "@concordat/model";
import type { Difference, Workshop } from "./difference.ts";
import { arrayFacts, type ArrayFacts, type Contains } from "./facts.ts";
import { itemNodes } from "./generate.ts";
import type { Reading } from "./reading.ts";
import type { Alternative } from "./shape.ts";

/** Where the reader's arrays are fewer than the sender's. */
export function arrayDifferences(
  sender: Alternative,
  reader: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference[] {
  const { generator } = workshop;
  const [a, b] = [arrayFacts(sender, true), arrayFacts(reader, false)];
  const found: Difference[] = [];
  const first = sender.owns[0];
  const longest = longestOf(a);
  const shortest = Math.max(a.minItems?.value ?? 0, ...a.contains.map(({ least }) => least));
  const counted = (count: number): readonly Json[] => generator.of(sender, reading, "sender", 1, { itemCount: count });

  if (b.minItems !== undefined && b.minItems.value > shortest) {
    const least = b.minItems.value;
    found.push({
      keyword: "minItems",
      facet: "",
      sender: a.minItems?.node ?? first,
      reader: b.minItems.node,
      drafts: () => [...counted(shortest), ...counted(least - 1)],
    });
  }
  if (b.maxItems !== undefined && longest > b.maxItems.value) {
    const most = b.maxItems.value;
    found.push({
      keyword: "maxItems",
      facet: "",
      sender: a.maxItems?.node ?? first,
      reader: b.maxItems.node,
      drafts: () => counted(Math.max(most + 1, shortest)),
    });
  }
  if (b.unique !== undefined && a.unique === undefined && longest > 1) {
    found.push({
      keyword: "uniqueItems",
      facet: "",
      sender: first,
      reader: b.unique,
      drafts: () => {
        const conjunction = workshop.shapes.conjunction([
          ...new Set([...itemNodes(a.layers, 0), ...itemNodes(a.layers, 1)]),
        ]);
        return generator
          .instances(conjunction, reading, 1)
          .flatMap((item) => generator.of(sender, reading, "sender", 1, { items: [item, item] }));
      },
    });
  }
  found.push(...itemDifferences(a, b, longest, sender, reading, workshop));
  for (const contains of b.contains) {
    if (a.contains.some((other) => promises(other, contains, reading, workshop))) continue;
    found.push({
      keyword: "contains",
      facet: "",
      sender: a.contains[0]?.node ?? first,
      reader: contains.node,
      drafts: () => containsDrafts(a, contains, sender, reading, workshop),
      reason: "no array was found that shows the difference of `contains`",
    });
  }
  return found;
}

function longestOf(facts: ArrayFacts): number {
  const closed = facts.layers.filter(({ rest }) => rest?.raw === false).map(({ prefix }) => prefix.length);
  return Math.min(facts.maxItems?.value ?? Infinity, ...closed);
}

function itemDifferences(
  a: ArrayFacts,
  b: ArrayFacts,
  longest: number,
  sender: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference[] {
  const found: Difference[] = [];
  const named = Math.max(0, ...[...a.layers, ...b.layers].map(({ prefix }) => prefix.length));
  for (let index = 0; index <= named && index < longest; index += 1) {
    const [mine, theirs] = [itemNodes(a.layers, index), itemNodes(b.layers, index)];
    if (mine.some(({ raw }) => raw === false)) continue;
    const child = { sender: workshop.shapes.conjunction(mine), reader: workshop.shapes.conjunction(theirs) };
    const outcome = workshop.contain(child.sender, child.reader, reading);
    if (outcome.contained) continue;
    const lift = (): readonly Json[] => {
      const witness = outcome.witness();
      if (witness === undefined) return [];
      const before = Array.from({ length: index }, (_, place) => {
        const [item] = workshop.generator.instances(
          workshop.shapes.conjunction(itemNodes(a.layers, place)),
          reading,
          1,
        );
        return item ?? null;
      });
      return workshop.generator.of(sender, reading, "sender", 1, { items: [...before, witness] });
    };
    found.push({
      keyword: index < named ? "prefixItems" : "items",
      facet: index < named ? String(index) : "",
      sender: a.layers[0]?.node ?? sender.owns[0],
      reader: b.layers[0]?.node,
      drafts: lift,
      child,
    });
  }
  return found;
}

function promises(mine: Contains, theirs: Contains, reading: Reading, { shapes, contain }: Workshop): boolean {
  const [own, demanded] = [shapes.conjunction([mine.value]), shapes.conjunction([theirs.value])];
  const least = theirs.least === 0 || (mine.least >= theirs.least && contain(own, demanded, reading).contained);
  const most =
    theirs.most === undefined ||
    (mine.most !== undefined && mine.most <= theirs.most && contain(demanded, own, reading).contained);
  return least && most;
}

function containsDrafts(
  a: ArrayFacts,
  contains: Contains,
  sender: Alternative,
  reading: Reading,
  { generator, shapes }: Workshop,
): readonly Json[] {
  const items = itemNodes(a.layers, 0);
  const plain = generator.instances(shapes.conjunction(items), reading, 6);
  const hits = generator.instances(shapes.conjunction([...items, contains.value]), reading, 2);
  const own = a.contains.flatMap(({ value, least, most }) => {
    const [item] = generator.instances(shapes.conjunction([...items, value]), reading, 1);
    return item === undefined ? [] : [{ item, least, most }];
  });
  const drafts: Json[][] = [[], ...plain.map((item) => [item])];
  for (const { item, least } of own) drafts.push(Array.from({ length: least }, () => item));
  const [hit] = hits;
  if (hit !== undefined) {
    const counts = [
      contains.most === undefined ? 1 : contains.most + 1,
      Math.max(0, contains.least - 1),
      ...own.map(({ most }) => most ?? 1),
    ];
    for (const count of counts) drafts.push(Array.from({ length: Math.min(count, 200) }, () => hit));
  }
  return drafts.flatMap((draft) => [draft, ...generator.of(sender, reading, "sender", 1, { items: draft })]);
}
