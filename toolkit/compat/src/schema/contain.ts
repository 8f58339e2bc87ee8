import type { Json } from "@concordat/model";
import { arrayDifferences } from "./array-difference.ts";
import { atomDifferences } from "./atom-difference.ts";
import type { Difference, Outcome, Workshop } from "./difference.ts";
import { stringFacts } from "./facts.ts";
import { Generator } from "./generate.ts";
import { Identity } from "./identical.ts";
import { canonical, type JsonType, jsonTypes } from "./json-value.ts";
import { Languages } from "./language.ts";
import { numberDifferences } from "./number-difference.ts";
import { ObjectViews } from "./object-view.ts";
import { objectDifferences } from "./object-difference.ts";
import type { Reading } from "./reading.ts";
import { Patterns } from "./regex.ts";
import { keywords, type SchemaNode } from "./schema-node.ts";
import { type Alternative, type Conjunction, Shapes } from "./shape.ts";
import { stringDifferences } from "./string-difference.ts";
import { isImpossible, isImpossibleText } from "./impossible.ts";
import { bestPartner } from "./union.ts";
import { accepts } from "./validate.ts";
import { textReadings } from "./text-readings.ts";

interface Frame {
  readonly key: string;
  /** The outermost pair in progress that the answer leans on. */
  low: number;
  readonly provisional: string[];
}

const contained: Outcome = { contained: true, differences: [], witness: () => undefined };
/** Pairs nested deeper than this are not entered. */
const deepest = 250;

/**
 * The one engine: is every instance that the sender's schema accepts accepted by the reader's?
 * Pairs are compared once; a pair in progress counts as contained (coinduction), so recursion ends.
 */
export class Containment implements Workshop {
  readonly shapes = new Shapes();
  readonly patterns = new Patterns();
  readonly languages = new Languages(this.patterns);
  readonly views = new ObjectViews(this.patterns);
  readonly generator = new Generator(this.shapes, this.patterns, this.languages, this.views);
  readonly identity = new Identity();
  readonly exclusive = new Map<string, boolean>();
  readonly #settled = new Map<string, Outcome>();
  readonly #provisional = new Map<string, number>();
  readonly #open = new Map<string, number>();
  readonly #frames: Frame[] = [];
  #surface = false;
  readonly #between = new Map<string, readonly Difference[]>();

  /** Compares two conjunctions; see `Outcome`. */
  contain = (sender: Conjunction, reader: Conjunction, reading: Reading): Outcome => {
    // At the surface, pairs below are looked at on their own; only one that has a single side belongs to its owner.
    if (this.#surface && sender.nodes.length > 0 && reader.nodes.length > 0) return contained;
    if (this.#identical(sender, reader)) return contained;
    const key = `${sender.key}<${reader.key}|${reading.direction}${reading.text ? "text" : ""}`;
    const settled = this.#settled.get(key);
    if (settled !== undefined) return settled;
    const depth = this.#open.get(key) ?? this.#provisional.get(key);
    if (depth !== undefined) {
      this.#lean(depth);
      return contained;
    }
    if (this.#frames.length > deepest)
      return { contained: false, differences: [tooDeep(sender, reader)], witness: () => undefined };
    return this.#compute(key, sender, reader, reading);
  };

  /** Differences of a pair itself, what lies in sub-schemas of both sides left out; cheap, and no verdict. */
  surface(sender: Conjunction, reader: Conjunction, reading: Reading): readonly Difference[] {
    this.#surface = true;
    try {
      return this.#decide(sender, reader, reading).differences;
    } finally {
      this.#surface = false;
    }
  }

  /** Differences between two alternatives of one kind, unchecked. */
  between(sender: Alternative, reader: Alternative, reading: Reading): readonly Difference[] {
    if (this.#surface) return this.#compare(sender, reader, reading);
    const key = `${sender.key}<${reader.key}|${reading.direction}${reading.text ? "text" : ""}`;
    const known = this.#between.get(key);
    if (known !== undefined) return known;
    const low = this.#frames.at(-1)?.low ?? Infinity;
    const found = this.#compare(sender, reader, reading);
    // What leaned on a pair in progress is not kept.
    if (this.#frames.length === 0 || (this.#frames.at(-1)?.low ?? Infinity) >= low) this.#between.set(key, found);
    return found;
  }

  /** The option that an alternative of the other side is meant to be. */
  partnerOf(alternative: Alternative, options: readonly Alternative[]): Alternative | undefined {
    return bestPartner(alternative, options);
  }

  /** The first draft that the sender's schema accepts and the reader's refuses, in every way a text can be read. */
  prove(sender: Conjunction, reader: Conjunction, reading: Reading, drafts: readonly Json[]): Json | undefined {
    const { direction } = reading;
    const seen = new Set<string>();
    for (const draft of drafts) {
      const key = canonical(draft);
      if (seen.has(key)) continue;
      seen.add(key);
      if (!accepts(sender.nodes, draft, { direction, sender: true, patterns: this.patterns })) continue;
      const ways = reading.text ? textReadings(draft) : [draft];
      if (!ways.some((way) => accepts(reader.nodes, way, { direction, sender: false, patterns: this.patterns })))
        return draft;
    }
    return undefined;
  }

  #identical(sender: Conjunction, reader: Conjunction): boolean {
    return (
      sender.nodes.length === reader.nodes.length &&
      sender.nodes.every((node, index) => this.identity.same(node, reader.nodes[index] as SchemaNode))
    );
  }

  #lean(depth: number): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && depth < frame.low) frame.low = depth;
  }

  #compute(key: string, sender: Conjunction, reader: Conjunction, reading: Reading): Outcome {
    const depth = this.#frames.length;
    const frame: Frame = { key, low: Infinity, provisional: [] };
    this.#frames.push(frame);
    this.#open.set(key, depth);
    const outcome = this.#decide(sender, reader, reading);
    this.#open.delete(key);
    this.#frames.pop();
    const parent = this.#frames.at(-1);
    if (outcome.contained && frame.low < depth) {
      // True only if a pair further out turns out contained: kept until that is known.
      this.#provisional.set(key, frame.low);
      parent?.provisional.push(key, ...frame.provisional);
      this.#lean(frame.low);
      return outcome;
    }
    for (const inner of frame.provisional) {
      this.#provisional.delete(inner);
      if (outcome.contained) this.#settled.set(inner, contained);
    }
    this.#settled.set(key, outcome);
    return outcome;
  }

  #decide(sender: Conjunction, reader: Conjunction, reading: Reading): Outcome {
    const [mine, theirs] = [this.shapes.of(sender), this.shapes.of(reader)];
    const found: Difference[] = [];
    const anyText = reading.text && this.#takesAnyText(theirs.alternatives.get("string") ?? []);
    // What nothing is said about is, in a parameter, any text.
    const untyped = reading.text && sender.nodes.every(({ raw }) => raw === true);
    for (const type of untyped ? (["string"] as const) : jsonTypes) {
      if (anyText && (type === "string" || type === "number" || type === "boolean")) continue;
      const options = theirs.alternatives.get(type) ?? [];
      for (const alternative of mine.alternatives.get(type) ?? []) {
        const differences = this.#alternative(alternative, options, type, sender, reader, reading);
        if (differences.length === 0) continue;
        if (isImpossible(alternative, reading, this) || isImpossibleText(alternative, this)) continue;
        found.push(...differences);
      }
    }
    if (found.length === 0) return contained;
    let witness: { readonly value: Json | undefined } | undefined;
    return {
      contained: false,
      differences: found,
      witness: () => (witness ??= { value: this.#firstProof(sender, reader, reading, found) }).value,
    };
  }

  #firstProof(
    sender: Conjunction,
    reader: Conjunction,
    reading: Reading,
    differences: readonly Difference[],
  ): Json | undefined {
    for (const { drafts } of differences) {
      const witness = this.prove(sender, reader, reading, drafts());
      if (witness !== undefined) return witness;
    }
    return undefined;
  }

  #takesAnyText(strings: readonly Alternative[]): boolean {
    return strings.some((alternative) => {
      const facts = stringFacts(alternative);
      return (
        alternative.values === undefined &&
        alternative.atoms.length === 0 &&
        facts.patterns.length === 0 &&
        facts.formats.length === 0 &&
        facts.minLength === undefined &&
        facts.maxLength === undefined &&
        facts.content.length === 0 &&
        facts.extensible.length === 0
      );
    });
  }

  #alternative(
    alternative: Alternative,
    options: readonly Alternative[],
    type: JsonType,
    sender: Conjunction,
    reader: Conjunction,
    reading: Reading,
  ): readonly Difference[] {
    const { values } = alternative;
    if (values !== undefined) return this.#finite(alternative, values, options, type, sender, reader, reading);
    if (options.length === 0) {
      return [typeDifference(alternative, type, reader, () => this.generator.of(alternative, reading, "sender", 2))];
    }
    const [only] = options;
    if (only !== undefined && options.length === 1) return this.between(alternative, only, reading);
    const compared = options.map((option) => ({ option, differences: this.between(alternative, option, reading) }));
    if (compared.some(({ differences }) => differences.length === 0)) return [];
    const partner = bestPartner(alternative, options);
    const ordered = [
      ...compared.filter(({ option }) => option === partner),
      ...compared.filter(({ option }) => option !== partner),
    ];
    const drafts = (): readonly Json[] => [
      ...ordered
        .slice(0, 24)
        .flatMap(({ differences }) => differences.slice(0, 12).flatMap((difference) => difference.drafts())),
      ...this.generator.of(alternative, reading, "sender", 4),
    ];
    return [
      {
        keyword: "union",
        facet: optionName(alternative),
        sender: alternative.option ?? alternative.owns[0],
        reader: unionOf(reader) ?? reader.nodes[0],
        drafts,
        ...(partner === undefined ? {} : { partner: { sender: alternative, reader: partner } }),
        reason: "no value was found that the option accepts and all options of the other side refuse",
      },
    ];
  }

  #finite(
    alternative: Alternative,
    values: readonly Json[],
    options: readonly Alternative[],
    type: JsonType,
    sender: Conjunction,
    reader: Conjunction,
    reading: Reading,
  ): readonly Difference[] {
    const refused = values.filter((value) => this.prove(sender, reader, reading, [value]) !== undefined);
    if (refused.length === 0) return [];
    if (options.length === 0) return [typeDifference(alternative, type, reader, () => refused)];
    const [only] = options;
    if (only?.values === undefined && only !== undefined && options.length === 1) {
      const named = this.between({ ...alternative, key: `${alternative.key}/free`, values: undefined }, only, reading);
      if (named.length > 0) return named.map((difference) => ({ ...difference, drafts: () => refused }));
    }
    const lists = (nodes: readonly SchemaNode[]): SchemaNode | undefined =>
      nodes.find((node) => keywords(node)["enum"] !== undefined || keywords(node)["const"] !== undefined);
    const readers = options.flatMap(({ owns }) => owns);
    return refused.map((value) => ({
      keyword: "enum",
      facet: canonical(value),
      sender: lists(alternative.owns) ?? alternative.owns[0],
      reader: lists(readers) ?? readers[0],
      drafts: () => [value],
    }));
  }

  #compare(sender: Alternative, reader: Alternative, reading: Reading): readonly Difference[] {
    const found: Difference[] = [...atomDifferences(sender, reader, reading, this)];
    if (reader.values !== undefined && sender.values === undefined) {
      const lists = reader.owns.find(
        (node) => keywords(node)["enum"] !== undefined || keywords(node)["const"] !== undefined,
      );
      found.push({
        keyword: "enum",
        facet: "",
        sender: sender.owns[0],
        reader: lists ?? reader.owns[0],
        drafts: () => [
          ...this.generator.of(sender, reading, "sender", (reader.values?.length ?? 0) + 2),
          ...(sender.type === "string" ? ["other"] : []),
        ],
      });
      return found;
    }
    switch (sender.type) {
      case "number":
        return [...found, ...numberDifferences(sender, reader, this)];
      case "string":
        return [...found, ...stringDifferences(sender, reader, reading, this)];
      case "array":
        return [...found, ...arrayDifferences(sender, reader, reading, this)];
      case "object":
        return [...found, ...objectDifferences(sender, reader, reading, this)];
      case "null":
      case "boolean":
        return found;
    }
  }
}

function typeDifference(
  alternative: Alternative,
  type: JsonType,
  reader: Conjunction,
  drafts: () => readonly Json[],
): Difference {
  return {
    keyword: "type",
    facet: type,
    sender: typed(alternative.owns),
    reader: typed(reader.nodes) ?? reader.nodes[0],
    drafts,
  };
}

function typed(nodes: readonly SchemaNode[]): SchemaNode | undefined {
  return (
    nodes.find((node) => keywords(node)["type"] !== undefined || keywords(node)["nullable"] !== undefined) ?? nodes[0]
  );
}

function tooDeep(sender: Conjunction, reader: Conjunction): Difference {
  return {
    keyword: "schema",
    facet: "",
    sender: sender.nodes[0],
    reader: reader.nodes[0],
    drafts: () => [],
    reason: `the schemas nest deeper than ${deepest} levels`,
  };
}

/** What an option is called in messages and facets: its component's or its own place. */
export function optionName({ option, owns, type }: Alternative): string {
  const node = option ?? owns[0];
  if (node === undefined) return type;
  const reference = keywords(node)["$ref"];
  return typeof reference === "string" ? reference : node.location.pointer;
}

/** The first node of a conjunction that holds a union, `$ref`s followed. */
export function unionOf(conjunction: Conjunction): SchemaNode | undefined {
  for (const start of conjunction.nodes) {
    let node: SchemaNode | undefined = start;
    for (let hops = 0; node !== undefined && hops < 16; hops += 1) {
      const own = keywords(node);
      if (own["anyOf"] !== undefined || own["oneOf"] !== undefined) return node;
      node = node.graph.target(node);
    }
  }
  return undefined;
}
