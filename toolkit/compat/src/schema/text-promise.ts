import type { StringFacts } from "./facts.ts";
import { knownFormats } from "./format.ts";
import type { TextDemand } from "./language.ts";

/** The text that the facts demand, without formats. */
export function demandOf(facts: StringFacts): TextDemand {
  return {
    patterns: facts.patterns.map(({ value }) => value),
    minLength: facts.minLength?.value ?? 0,
    maxLength: facts.maxLength?.value,
  };
}

/** What the sender promises, formats included as far as they are regular. */
export function promise(facts: StringFacts): TextDemand {
  const outlines = facts.formats.flatMap(({ value }) => knownFormats.get(value)?.outline ?? []);
  const demand = demandOf(facts);
  return { ...demand, patterns: [...demand.patterns, ...outlines] };
}
