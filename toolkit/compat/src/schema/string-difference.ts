import type { Difference, Workshop } from "./difference.ts";
import { stringFacts, type StringFacts } from "./facts.ts";
import { annotationFormats, formatIncludes, knownFormats } from "./format.ts";
import type { TextDemand } from "./language.ts";
import { promise } from "./text-promise.ts";
import type { Reading } from "./reading.ts";
import type { Alternative } from "./shape.ts";

/** Where the reader's texts are fewer than the sender's. */
export function stringDifferences(
  sender: Alternative,
  reader: Alternative,
  reading: Reading,
  workshop: Workshop,
): Difference[] {
  const { generator, languages } = workshop;
  const [a, b] = [stringFacts(sender), stringFacts(reader)];
  const found: Difference[] = [];
  const first = sender.owns[0];
  const promised = promise(a);
  const texts = (demand: TextDemand): readonly string[] => generator.strings({ ...a, ...limits(a, demand) }, 6);

  if (b.minLength !== undefined && b.minLength.value > 0 && !((a.minLength?.value ?? 0) >= b.minLength.value)) {
    const limit = b.minLength.value;
    if (languages.contains({ patterns: [], minLength: limit, maxLength: undefined }, promised) !== true) {
      found.push({
        keyword: "minLength",
        facet: "",
        sender: a.minLength?.node ?? first,
        reader: b.minLength.node,
        drafts: () => texts({ ...promised, maxLength: Math.min(limit - 1, promised.maxLength ?? Infinity) }),
      });
    }
  }
  if (b.maxLength !== undefined && !((a.maxLength?.value ?? Infinity) <= b.maxLength.value)) {
    const limit = b.maxLength.value;
    if (languages.contains({ patterns: [], minLength: 0, maxLength: limit }, promised) !== true) {
      found.push({
        keyword: "maxLength",
        facet: "",
        sender: a.maxLength?.node ?? first,
        reader: b.maxLength.node,
        drafts: () => texts({ ...promised, minLength: Math.max(limit + 1, promised.minLength) }),
      });
    }
  }
  for (const pattern of b.patterns) {
    if (a.patterns.some(({ value }) => value === pattern.value)) continue;
    const demand: TextDemand = { patterns: [pattern.value], minLength: 0, maxLength: undefined };
    if (languages.contains(demand, promised) === true) continue;
    found.push({
      keyword: "pattern",
      facet: "",
      sender: a.patterns[0]?.node ?? first,
      reader: pattern.node,
      drafts: () => [...languages.counterExamples(promised, demand, 8), ...generator.strings(a, 8), ...oddities],
      reason: "automata cannot compare the two regular expressions, and no sampled text tells them apart",
    });
  }
  for (const format of b.formats) {
    const known = knownFormats.get(format.value);
    if (known?.type !== "string" || annotationFormats.has(format.value)) continue;
    if (a.formats.some(({ value }) => formatIncludes(format.value, value))) continue;
    found.push({
      keyword: "format",
      facet: format.value,
      sender: a.formats[0]?.node ?? first,
      reader: format.node,
      drafts: () => [...generator.strings(a, 8), ...oddities],
    });
  }
  for (const { keyword, value, node } of b.content) {
    if (a.content.some((other) => other.keyword === keyword && other.value === value)) continue;
    found.push({
      keyword,
      facet: "",
      sender: a.content.find((other) => other.keyword === keyword)?.node ?? first,
      reader: node,
      drafts: () => [...generator.strings(a, 8), "QUI=", "a=3Db", "%", "not json", "\u{e4}"],
      reason: `whether a text fits the ${keyword} is left to the application`,
    });
  }
  if (reading.direction === "request") found.push(...extensible(a, b, sender, workshop));
  return found;
}

const oddities = ["", "a", "A b", "0", "-", "\u{e4}", "a@b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"];

/** Values listed in `x-extensible-enum` are what a provider knows: a request with one that is gone is refused. */
function extensible(a: StringFacts, b: StringFacts, sender: Alternative, { generator }: Workshop): Difference[] {
  return b.extensible.flatMap(({ value: known, node }) => {
    const listed = a.extensible[0];
    if (listed === undefined) {
      return [
        {
          keyword: "x-extensible-enum",
          facet: "",
          sender: sender.owns[0],
          reader: node,
          drafts: () => [...generator.strings(a, 4), ...oddities],
        },
      ];
    }
    return listed.value
      .filter((value) => !known.includes(value))
      .map((value) => ({
        keyword: "x-extensible-enum",
        facet: JSON.stringify(value),
        sender: listed.node,
        reader: node,
        drafts: () => [value],
      }));
  });
}

function limits(facts: StringFacts, demand: TextDemand): Pick<StringFacts, "minLength" | "maxLength"> {
  const node = facts.minLength?.node ?? facts.maxLength?.node ?? facts.patterns[0]?.node;
  const anywhere = node as NonNullable<typeof node>;
  return {
    minLength: { value: demand.minLength, node: anywhere },
    maxLength:
      demand.maxLength === undefined || demand.maxLength === Infinity
        ? undefined
        : { value: demand.maxLength, node: anywhere },
  };
}
