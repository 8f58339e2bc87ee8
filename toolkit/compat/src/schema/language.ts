import { createRequire } from "node:module";
import type * as Regexpp from "@eslint-community/regexpp";
import type * as Refa from "refa";
import { codePoints } from "./json-value.ts";
import type { Patterns } from "./regex.ts";

/** What is demanded of a text: all patterns (unanchored, as in JSON Schema) and a length in code points. */
export interface TextDemand {
  readonly patterns: readonly string[];
  readonly minLength: number;
  readonly maxLength: number | undefined;
}

/** Automata larger than this are not built; lengths beyond it are not turned into automata. */
const mostNodes = 4000;
const longest = 300;

type Tools = { readonly refa: typeof Refa; readonly regexpp: typeof Regexpp };

/** Decides questions about texts with finite automata, which are loaded when first needed. */
export class Languages {
  readonly #patterns: Patterns;
  readonly #automata = new Map<string, Refa.DFA | undefined>();
  readonly #words = new Map<string, readonly string[]>();
  #tools: Tools | undefined;

  constructor(patterns: Patterns) {
    this.#patterns = patterns;
  }

  #load(): Tools {
    const require = createRequire(import.meta.url);
    this.#tools ??= {
      refa: require("refa") as typeof Refa,
      regexpp: require("@eslint-community/regexpp") as Tools["regexpp"],
    };
    return this.#tools;
  }

  /** Whether every text that `inner` demands fulfils `outer`; undefined when automata cannot tell. */
  contains(outer: TextDemand, inner: TextDemand): boolean | undefined {
    if (outer.patterns.every((pattern) => inner.patterns.includes(pattern)) && lengthsWithin(outer, inner)) return true;
    // Without patterns lengths decide, and no automaton of hundreds of states need be built.
    if (inner.patterns.length === 0 && outer.patterns.length === 0) return lengthsWithin(outer, inner);
    const difference = this.#difference(inner, outer);
    return difference?.isEmpty;
  }

  /** Whether automata show that no text fulfils the demand. */
  isEmpty(demand: TextDemand): boolean {
    return this.#automaton(demand)?.isEmpty === true;
  }

  /** Whether no text fulfils both; undefined when automata cannot tell. */
  disjoint(left: TextDemand, right: TextDemand): boolean | undefined {
    const [a, b] = [this.#automaton(left), this.#automaton(right)];
    if (a === undefined || b === undefined) return undefined;
    return this.#guarded((refa) => refa.isDisjointWith(a, b, mostNodes * 10));
  }

  /** Texts that fulfil `inner` and not `outer`, the shortest first. */
  counterExamples(inner: TextDemand, outer: TextDemand, count: number): readonly string[] {
    const difference = this.#difference(inner, outer);
    if (difference !== undefined) return this.#pick(difference, count);
    return [...this.words(inner, count * 8), ...fallbacks]
      .filter((word) => this.#fulfils(inner, word) && !this.#fulfils(outer, word))
      .slice(0, count);
  }

  /** Some distinct texts that fulfil the demand, the shortest first; none when there are none or none is found. */
  words(demand: TextDemand, count: number): readonly string[] {
    if (demand.patterns.length === 0) return plainWords(demand, count);
    const key = `${keyOf(demand)}\n${count}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const automaton = this.#automaton(demand);
    const found = automaton === undefined ? this.#sample(demand, count) : this.#pick(automaton, count);
    this.#words.set(key, found);
    return found;
  }

  #fulfils(demand: TextDemand, word: string): boolean {
    const length = codePoints(word);
    return (
      length >= demand.minLength &&
      length <= (demand.maxLength ?? Infinity) &&
      demand.patterns.every((pattern) => this.#patterns.matches(pattern, word))
    );
  }

  #sample(demand: TextDemand, count: number): readonly string[] {
    const drafts = demand.patterns.flatMap((pattern) => this.#drafts(pattern));
    return [...new Set([...drafts, ...fallbacks])].filter((word) => this.#fulfils(demand, word)).slice(0, count);
  }

  #difference(inner: TextDemand, outer: TextDemand): Refa.DFA | undefined {
    const [a, b] = [this.#automaton(inner), this.#automaton(outer)];
    if (a === undefined || b === undefined) return undefined;
    return this.#guarded(({ DFA }) => {
      const factory = new DFA.LimitedNodeFactory(mostNodes * 10);
      const refused = b.copy(factory);
      refused.complement(factory);
      return DFA.fromIntersection(a, refused, factory);
    });
  }

  #automaton(demand: TextDemand): Refa.DFA | undefined {
    const key = keyOf(demand);
    if (this.#automata.has(key)) return this.#automata.get(key);
    const built = this.#build(demand);
    this.#automata.set(key, built);
    return built;
  }

  #build({ patterns, minLength, maxLength }: TextDemand): Refa.DFA | undefined {
    if (minLength > longest) return undefined;
    const sources = patterns.map((pattern) => this.#anchored(pattern));
    if (sources.includes(undefined)) return undefined;
    if (maxLength !== undefined && maxLength > longest) return undefined;
    const upper = maxLength === undefined ? "" : String(maxLength);
    if (minLength > 0 || upper !== "" || sources.length === 0) sources.push(`[^]{${minLength},${upper}}`);
    return this.#guarded((refa) => {
      let whole: Refa.DFA | undefined;
      for (const source of sources) {
        const part = toAutomaton(refa, source ?? "");
        whole =
          whole === undefined
            ? part
            : refa.DFA.fromIntersection(whole, part, new refa.DFA.LimitedNodeFactory(mostNodes));
        whole.minimize();
      }
      return whole;
    });
  }

  #guarded<Result>(work: (refa: typeof Refa) => Result): Result | undefined {
    try {
      return work(this.#load().refa);
    } catch {
      return undefined; // too many nodes, look-around or back-references: not an automaton's business
    }
  }

  /** The pattern as one that matches whole texts: `^` and `$` at the edges of alternatives become explicit. */
  #anchored(pattern: string): string | undefined {
    if (this.#patterns.compile(pattern)?.unicode !== true) return undefined;
    try {
      const tree = new (this.#load().regexpp.RegExpParser)({ ecmaVersion: 2024 }).parsePattern(
        pattern,
        0,
        pattern.length,
        { unicode: true },
      );
      return tree.alternatives.map(anchoredAlternative).join("|");
    } catch {
      return undefined;
    }
  }

  #drafts(pattern: string): readonly string[] {
    try {
      const tree = new (this.#load().regexpp.RegExpParser)({ ecmaVersion: 2024 }).parsePattern(
        pattern,
        0,
        pattern.length,
        { unicode: true },
      );
      return [0, 1, 2, 5].flatMap((seed) => [draft(tree, seed), `${draft(tree, seed)}1`, `a${draft(tree, seed)}`]);
    } catch {
      return [];
    }
  }

  #pick(automaton: Refa.DFA, count: number): readonly string[] {
    const { refa } = this.#load();
    const found: string[] = [];
    let seen = 0;
    for (const sets of automaton.wordSets()) {
      seen += 1;
      if (seen > 400 || found.length >= count) break;
      for (let variant = 0; variant < 3 && found.length < count; variant += 1) {
        const word = sets.map((set, index) => preferred(set, index === sets.length - 1 ? variant : 0));
        const text = refa.Words.fromUnicodeToString(word);
        if (text.isWellFormed() && !found.includes(text)) found.push(text);
      }
    }
    return found;
  }
}

const fallbacks = [
  "",
  "a",
  "A",
  "0",
  "ab",
  "a1",
  "abc",
  "ABC",
  "123",
  " ",
  "a b",
  "-",
  "_",
  "a-b",
  "ä",
  "2024-01-31",
  "a@example.com",
  "x".repeat(64),
];

function keyOf({ patterns, minLength, maxLength }: TextDemand): string {
  return `${minLength},${maxLength ?? ""}\n${[...patterns].toSorted().join("\n")}`;
}

function lengthsWithin(outer: TextDemand, inner: TextDemand): boolean {
  return inner.minLength >= outer.minLength && (inner.maxLength ?? Infinity) <= (outer.maxLength ?? Infinity);
}

function plainWords({ minLength, maxLength }: TextDemand, count: number): readonly string[] {
  if (maxLength !== undefined && maxLength < minLength) return [];
  if (minLength > 100_000) return [];
  const words: string[] = [];
  for (let index = 0; words.length < count && index < count * 2; index += 1) {
    const stem = index === 0 ? "" : index.toString(36);
    const word = index === 0 && minLength === 0 ? "a" : stem + "a".repeat(Math.max(0, minLength - stem.length));
    if (word.length <= (maxLength ?? Infinity)) words.push(word);
  }
  return words.length === 0 ? [""] : words;
}

function anchoredAlternative({ elements }: Regexpp.AST.Alternative): string {
  let [start, end] = [0, elements.length];
  const is = (element: Regexpp.AST.Element | undefined, kind: "start" | "end"): boolean =>
    element?.type === "Assertion" && element.kind === kind;
  while (start < end && is(elements[start], "start")) start += 1;
  while (end > start && is(elements[end - 1], "end")) end -= 1;
  const middle = elements
    .slice(start, end)
    .map((element) => element.raw)
    .join("");
  return `${start > 0 ? "" : "[^]*"}(?:${middle})${end < elements.length ? "" : "[^]*"}`;
}

function toAutomaton(refa: typeof Refa, source: string): Refa.DFA {
  const { JS, NFA, DFA, Transformers, transform } = refa;
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags: "u" }).parse({
    assertions: "parse",
    backreferences: "throw",
  });
  const applied = transform(
    Transformers.removeUnnecessaryAssertions(),
    transform(Transformers.applyAssertions(), expression),
  );
  const nfa = NFA.fromRegex(applied, { maxCharacter }, { assertions: "throw" }, new NFA.LimitedNodeFactory(mostNodes));
  const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(mostNodes));
  dfa.minimize();
  return dfa;
}

const favourites = ["a", "A", "0", "-", "_", " ", "b", "1", "."].map((letter) => letter.codePointAt(0) ?? 0);

function preferred(set: Refa.CharSet, skip: number): number {
  const choices = favourites.filter((point) => set.has(point));
  const choice = choices[skip];
  if (choice !== undefined) return choice;
  const printable = set.ranges.find((range) => range.max > 32 && range.min < 127) ?? set.ranges[0];
  const first = Math.max(printable?.min ?? 97, 33);
  return Math.min(first + skip, printable?.max ?? 97);
}

/** One text that the pattern may match, look-around and back-references ignored; to be tested. */
function draft(node: Regexpp.AST.Node, seed: number): string {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup": {
      const alternative = node.alternatives[seed % node.alternatives.length];
      return alternative === undefined ? "" : draft(alternative, seed);
    }
    case "Alternative":
      return node.elements.map((element) => draft(element, seed)).join("");
    case "Quantifier":
      return draft(node.element, seed).repeat(Math.min(Math.max(node.min, Math.min(1 + seed, node.max)), 64));
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterClassRange":
      return String.fromCodePoint(Math.min(node.min.value + seed, node.max.value));
    case "CharacterClass": {
      if (node.negate) return node.raw.includes("a") ? "0" : "a";
      const element = node.elements[seed % Math.max(1, node.elements.length)];
      return element === undefined ? "" : draft(element, seed);
    }
    case "CharacterSet":
      return node.kind === "digit"
        ? node.negate
          ? "a"
          : "1"
        : node.kind === "space"
          ? node.negate
            ? "a"
            : " "
          : "a";
    default:
      return "";
  }
}
