import type { Json } from "@concordat/model";
import {
  addDecimals,
  ceilToMultiple,
  commonMultiple,
  compareDecimals,
  type Decimal,
  isMultiple,
  negate,
  toNumber,
} from "./decimal.ts";
import { arrayFacts, numberFacts, type NumberFacts, stringFacts, type StringFacts } from "./facts.ts";
import { annotationFormats, knownFormats } from "./format.ts";
import { canonical, codePoints, distinct, jsonTypes } from "./json-value.ts";
import type { Languages } from "./language.ts";
import type { ObjectViews } from "./object-view.ts";
import type { Reading, Role } from "./reading.ts";
import type { Patterns } from "./regex.ts";
import { keywords, type SchemaNode } from "./schema-node.ts";
import type { Alternative, Conjunction, Shapes } from "./shape.ts";
import { demandOf } from "./text-promise.ts";
import { accepts, contentFits } from "./validate.ts";

/** What an instance must have beyond its schema. */
export interface Wish {
  /** Members with these values; undefined leaves a member out. */
  readonly members?: ReadonlyMap<string, Json | undefined>;
  readonly memberCount?: number;
  /** Items from the start. */
  readonly items?: readonly Json[];
  readonly itemCount?: number;
}

const deepest = 40;
/** Instances larger than this are not built. */
const largest = 2000;

const spare: readonly string[] = Array.from({ length: 64 }, (_, index) => (index === 0 ? "x" : `x${index}`));

/** Builds small instances of schemas: drafts, which a validator must accept before they count. */
export class Generator {
  readonly #shapes: Shapes;
  readonly #patterns: Patterns;
  readonly #languages: Languages;
  readonly #views: ObjectViews;
  readonly #memo = new Map<string, readonly Json[]>();
  readonly #open = new Set<string>();
  #cuts = 0;

  constructor(shapes: Shapes, patterns: Patterns, languages: Languages, views: ObjectViews) {
    this.#shapes = shapes;
    this.#patterns = patterns;
    this.#languages = languages;
    this.#views = views;
  }

  /** Up to `count` distinct instances, the smallest first. */
  instances(conjunction: Conjunction, reading: Reading, count: number, role: Role = "sender"): readonly Json[] {
    const key = `${conjunction.key}|${reading.direction}|${role}|${count}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    if (this.#open.has(key) || this.#open.size > deepest) {
      this.#cuts += 1;
      return [];
    }
    const cuts = this.#cuts;
    this.#open.add(key);
    const shape = this.#shapes.of(conjunction);
    const found: Json[] = exampleValues(conjunction.nodes);
    const order = [...jsonTypes.slice(1), "null" as const];
    for (const type of order) {
      for (const alternative of shape.alternatives.get(type) ?? []) {
        if (found.length >= count * 4) break;
        found.push(...this.of(alternative, reading, role, count));
      }
    }
    this.#open.delete(key);
    const options = { direction: reading.direction, sender: role === "sender", patterns: this.#patterns };
    const result = distinct(found)
      .filter((value) => accepts(conjunction.nodes, value, options))
      .slice(0, count * 4);
    // What a recursion cut short may be more when it is entered elsewhere.
    if (this.#cuts === cuts || this.#open.size === 0) this.#memo.set(key, result);
    return result;
  }

  /** Instances of one alternative that fulfil a wish. */
  of(alternative: Alternative, reading: Reading, role: Role, count: number, wish: Wish = {}): readonly Json[] {
    if (alternative.values !== undefined) return alternative.values.slice(0, Math.max(count, 1) * 4);
    switch (alternative.type) {
      case "number":
        return this.numbers(numberFacts(alternative), count);
      case "string":
        return this.strings(stringFacts(alternative), count);
      case "array":
        return this.#arrays(alternative, reading, role, count, wish);
      case "object":
        return this.#objects(alternative, reading, role, count, wish);
      case "null":
      case "boolean":
        return [];
    }
  }

  /** Numbers inside the bounds. */
  numbers(facts: NumberFacts, count: number): readonly number[] {
    const zero: Decimal = { digits: 0n, exponent: 0 };
    const one: Decimal = { digits: 1n, exponent: 0 };
    const whole =
      facts.integer !== undefined || facts.formats.some(({ value }) => value === "int32" || value === "int64");
    let step: Decimal = whole ? one : { digits: 5n, exponent: -1 };
    facts.steps.forEach(({ value }, index) => {
      step = index === 0 && !whole ? value : (commonMultiple(step, value) ?? value);
    });
    const fits = (value: Decimal): boolean =>
      (facts.minimum === undefined ||
        compareDecimals(value, facts.minimum.value) > (facts.minimum.exclusive ? 0 : -1)) &&
      (facts.maximum === undefined ||
        compareDecimals(value, facts.maximum.value) < (facts.maximum.exclusive ? 0 : 1)) &&
      facts.steps.every((other) => isMultiple(value, other.value));
    const starts = [
      zero,
      facts.minimum?.value,
      facts.maximum === undefined ? undefined : addDecimals(facts.maximum.value, negate(step)),
    ];
    const found: Decimal[] = [];
    for (const start of starts) {
      if (start === undefined) continue;
      let value = ceilToMultiple(start, step);
      for (let tries = 0; tries < count + 2; tries += 1) {
        if (fits(value)) found.push(value);
        value = addDecimals(value, step);
      }
    }
    if (!whole && facts.steps.length === 0) {
      for (const bound of [facts.minimum, facts.maximum]) {
        if (bound === undefined) continue;
        if (!bound.exclusive) found.push(bound.value);
        for (const nudge of [
          { digits: 1n, exponent: -3 },
          { digits: -1n, exponent: -3 },
        ]) {
          const near = addDecimals(bound.value, nudge);
          if (fits(near)) found.push(near);
        }
      }
    } else if (facts.maximum !== undefined) {
      const below = negate(ceilToMultiple(negate(facts.maximum.value), step));
      if (fits(below)) found.push(below);
    }
    const values = distinct(found.filter(fits).map(toNumber)) as number[];
    return values
      .filter((value) => facts.formats.every(({ value: name }) => knownFormats.get(name)?.accepts(value) !== false))
      .slice(0, count * 4);
  }

  /** Texts that fulfil patterns, lengths, formats and content keywords. */
  strings(facts: StringFacts, count: number): readonly string[] {
    const demand = demandOf(facts);
    const formats = facts.formats.filter(
      ({ value }) => !annotationFormats.has(value) && knownFormats.get(value)?.type === "string",
    );
    const encoding = facts.content.find(({ keyword }) => keyword === "contentEncoding")?.value;
    const mediaType = facts.content.find(({ keyword }) => keyword === "contentMediaType")?.value;
    const samples = formats.flatMap(({ value }) => (knownFormats.get(value)?.samples ?? []) as string[]);
    const contents = facts.content.length > 0 ? ["", "QUJD", "{}", "a=3D1", "a b"] : [];
    const drafts = [
      ...facts.extensible.flatMap(({ value }) => value),
      ...samples,
      ...contents,
      ...this.#languages.words(demand, Math.max(count, formats.length > 0 ? 20 : 2)),
    ];
    return [...new Set(drafts)]
      .filter((text) => {
        const length = codePoints(text);
        return (
          length >= demand.minLength &&
          length <= (demand.maxLength ?? Infinity) &&
          demand.patterns.every((pattern) => this.#patterns.matches(pattern, text)) &&
          formats.every(({ value }) => knownFormats.get(value)?.accepts(text) === true) &&
          facts.extensible.every(({ value }) => value.includes(text)) &&
          contentFits(encoding, mediaType, text)
        );
      })
      .slice(0, count * 4);
  }

  #arrays(alternative: Alternative, reading: Reading, role: Role, count: number, wish: Wish): readonly Json[] {
    const facts = arrayFacts(alternative, false);
    const least = Math.max(
      facts.minItems?.value ?? 0,
      wish.items?.length ?? 0,
      ...facts.contains.map((contains) => contains.least),
    );
    const lengths = wish.itemCount === undefined ? [least, least + 1] : [wish.itemCount];
    const found: Json[] = [];
    for (const length of lengths) {
      if (length > largest || length > (facts.maxItems?.value ?? Infinity)) continue;
      const items = this.#items(alternative, reading, role, length, wish, facts.unique !== undefined);
      if (items !== undefined) found.push(items);
    }
    if (count > 1 && wish.items === undefined && wish.itemCount === undefined && facts.maxItems?.value !== 0) {
      const first = this.#shapes.conjunction(itemNodes(facts.layers, 0));
      for (const item of this.instances(first, reading, count, role).slice(0, count)) {
        const items = this.#items(
          alternative,
          reading,
          role,
          Math.max(1, least),
          { items: [item] },
          facts.unique !== undefined,
        );
        if (items !== undefined) found.push(items);
      }
    }
    return found;
  }

  #items(
    alternative: Alternative,
    reading: Reading,
    role: Role,
    length: number,
    wish: Wish,
    unique: boolean,
  ): Json[] | undefined {
    const facts = arrayFacts(alternative, false);
    const items: Json[] = [...(wish.items ?? [])];
    const needed = facts.contains.flatMap((contains) => Array.from({ length: contains.least }, () => contains.value));
    const used = new Map(items.map((item) => [canonical(item), 1] as const));
    const cache = new Map<string, readonly Json[]>();
    while (items.length < length) {
      const nodes = itemNodes(facts.layers, items.length);
      const extra = needed[items.length - (wish.items?.length ?? 0)];
      const conjunction = this.#shapes.conjunction(extra === undefined ? nodes : [...nodes, extra]);
      const wanted = unique ? Math.min(length, 64) : 1;
      const choices = cache.get(conjunction.key) ?? this.instances(conjunction, reading, wanted, role);
      cache.set(conjunction.key, choices);
      const choice = unique ? choices.find((value) => !used.has(canonical(value))) : choices[0];
      if (choice === undefined) return undefined;
      if (unique) used.set(canonical(choice), 1);
      items.push(choice);
    }
    return items;
  }

  #objects(alternative: Alternative, reading: Reading, role: Role, count: number, wish: Wish): readonly Json[] {
    const view = this.#views.of(alternative, reading, role);
    const members = new Map<string, Json>();
    const pick = (name: string): boolean => {
      const nodes = view.member(name);
      if (nodes === undefined) return false;
      const [value] = this.instances(this.#shapes.conjunction(nodes), reading, 1, role);
      if (value === undefined) return false;
      members.set(name, value);
      return true;
    };
    const need = (name: string): boolean => {
      if (members.has(name)) return true;
      if (wish.members?.has(name) === true) {
        const wished = wish.members.get(name);
        if (wished === undefined) return false;
        members.set(name, wished);
      } else if (!pick(name)) return false;
      for (const other of view.dependentRequired.get(name)?.keys() ?? [])
        if (!view.dropped.has(other) && !need(other)) return false;
      return true;
    };
    for (const name of view.required.keys()) if (!need(name)) return [];
    for (const [name, value] of wish.members ?? []) if (value !== undefined && !need(name)) return [];
    const free = [...view.declared, ...this.#spareNames(view.names, largest)].filter(
      (name) => wish.members?.has(name) !== true,
    );
    const least = Math.max(view.minProperties?.value ?? 0, wish.memberCount ?? 0);
    if (least > largest) return [];
    for (const name of free) {
      if (members.size >= least) break;
      need(name);
    }
    if (members.size < least) return [];
    const smallest = Object.fromEntries(members);
    if (count === 1 || wish.members !== undefined || wish.memberCount !== undefined) return [smallest];
    return [smallest, ...this.#variations(members, view.declared, count, need)];
  }

  #variations(
    members: Map<string, Json>,
    declared: readonly string[],
    count: number,
    need: (name: string) => boolean,
  ): Json[] {
    const found: Json[] = [];
    const before = new Map(members);
    for (const name of declared) {
      if (found.length >= count || before.has(name)) continue;
      members.clear();
      for (const [key, value] of before) members.set(key, value);
      if (need(name)) found.push(Object.fromEntries(members));
    }
    return found;
  }

  /** Names for undeclared members, fit for `propertyNames`. */
  #spareNames(names: readonly SchemaNode[], limit: number): readonly string[] {
    if (names.length === 0) return spare;
    const conjunction = this.#shapes.conjunction(names);
    const reading: Reading = { direction: "request", text: false };
    return this.instances(conjunction, reading, Math.min(limit, 16), "reader").filter(
      (name) => typeof name === "string",
    );
  }

  /** A name that `propertyNames` allows and that is none of the given. */
  spareNames(names: readonly SchemaNode[], taken: ReadonlySet<string>): readonly string[] {
    return this.#spareNames(names, 16).filter((name) => !taken.has(name));
  }
}

/** The schemas that hold for the item at an index. */
export function itemNodes(layers: ReturnType<typeof arrayFacts>["layers"], index: number): SchemaNode[] {
  return layers.flatMap(({ prefix, rest }) => {
    const at = prefix[index];
    return at !== undefined ? [at] : rest !== undefined ? [rest] : [];
  });
}

function exampleValues(nodes: readonly SchemaNode[]): Json[] {
  const found: Json[] = [];
  for (const node of nodes) {
    const own = keywords(node);
    // Examples help where texts are hard to build, and would only clutter the plain cases.
    if (own["pattern"] === undefined && own["not"] === undefined && own["if"] === undefined) continue;
    const written = [
      own["default"],
      own["example"],
      ...(Array.isArray(own["examples"]) ? own["examples"].slice(0, 4) : []),
    ];
    for (const value of written)
      if (value !== undefined && (value === null || typeof value !== "object")) found.push(value);
  }
  return found;
}
