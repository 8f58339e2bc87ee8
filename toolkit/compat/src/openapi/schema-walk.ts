import type { Location } from "@concordat/model";
import type { Difference } from "../schema/difference.ts";
import type { Reading } from "../schema/reading.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Alternative, Conjunction } from "../schema/shape.ts";
import type { ChangeSink } from "./change.ts";
import { memberChanges, nestedPairs } from "./schema-members.ts";
import { annotationChanges } from "./schema-annotations.ts";
import { discriminatorChanges } from "./discriminator.ts";
import { differenceChange, isLeaf, relaxationChange, typeChanges } from "./schema-changes.ts";
import type { SchemaPair } from "./schema-pair.ts";
import type { Sides } from "./sides.ts";

/** What a pair is reached with. */
export interface Route {
  readonly reading: Reading;
  readonly xml: boolean;
  readonly quiet: boolean;
}

/** Walks pairs of schemas, finds their changes, and knows which operations reach each pair. */
export class SchemaWalk {
  readonly #sides: Sides;
  readonly #pairs = new Map<string, SchemaPair>();
  readonly #queue: SchemaPair[] = [];

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  /** How many pairs differ in text and were compared. */
  get size(): number {
    return this.#pairs.size;
  }

  /** Compares what an operation sends or answers; a missing schema accepts everything. */
  root(base: Location | undefined, head: Location | undefined, route: Omit<Route, "quiet">, operation: number): void {
    const { shapes } = this.#sides.engine;
    const left = base === undefined ? undefined : this.#sides.baseNode(base);
    const right = head === undefined ? undefined : this.#sides.headNode(head);
    const pair = this.#enter(
      shapes.conjunction(left === undefined ? [] : [left]),
      shapes.conjunction(right === undefined ? [] : [right]),
      { ...route, quiet: false },
    );
    pair?.operations.add(operation);
  }

  /** Looks at every pair that is reached, then hands each change out with its operations. */
  finish(sink: ChangeSink): void {
    for (let index = 0; index < this.#queue.length; index += 1) this.#look(this.#queue[index] as SchemaPair);
    for (const pair of this.#queue) {
      if (pair.changes.length === 0) continue;
      const operations = reaching(pair);
      for (const change of pair.changes) sink.add(change, operations);
    }
  }

  #enter(base: Conjunction, head: Conjunction, route: Route): SchemaPair | undefined {
    const { identity } = this.#sides.engine;
    const same =
      base.nodes.length === head.nodes.length &&
      base.nodes.every((node, index) => identity.same(node, head.nodes[index] as SchemaNode));
    if (same) return undefined;
    const { reading, xml, quiet } = route;
    const key = `${base.key}<${head.key}|${reading.direction}${reading.text ? "text" : ""}${xml ? "xml" : ""}${quiet ? "quiet" : ""}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair: SchemaPair = {
      base,
      head,
      reading,
      xml,
      quiet,
      parents: new Set(),
      operations: new Set(),
      changes: [],
    };
    this.#pairs.set(key, pair);
    this.#queue.push(pair);
    return pair;
  }

  #below(parent: SchemaPair, base: Conjunction, head: Conjunction, quiet: boolean): void {
    const pair = this.#enter(base, head, { reading: parent.reading, xml: parent.xml, quiet });
    pair?.parents.add(parent);
  }

  #look(pair: SchemaPair): void {
    const { engine } = this.#sides;
    const { base, head, reading } = pair;
    const request = reading.direction === "request";
    const [sender, reader] = request ? [base, head] : [head, base];
    const loud = new Set<string>();
    if (!pair.quiet) {
      const outcome = engine.contain(sender, reader, reading);
      this.#differences(pair, outcome.differences, sender, loud);
    }
    for (const difference of engine.surface(reader, sender, reading)) {
      if (!isLeaf(difference) || loud.has(`${difference.keyword}:${difference.facet}`) || loud.has(difference.keyword))
        continue;
      const change = relaxationChange(this.#sides, pair, difference);
      if (change !== undefined) pair.changes.push(change);
    }
    pair.changes.push(...annotationChanges(this.#sides, pair));
    pair.changes.push(...discriminatorChanges(this.#sides, pair, loud));
    this.#structure(pair, loud);
  }

  #differences(pair: SchemaPair, differences: readonly Difference[], sender: Conjunction, loud: Set<string>): void {
    const types = differences.filter(({ keyword, facet }) => keyword === "type" && facet !== "integer");
    for (const change of typeChanges(this.#sides, pair, types, sender)) pair.changes.push(change);
    if (types.length > 0) loud.add("type");
    for (const difference of differences) {
      if (types.includes(difference)) continue;
      if (difference.partner !== undefined) this.#option(pair, difference, loud);
      else this.#difference(pair, difference, loud);
    }
  }

  #difference(pair: SchemaPair, difference: Difference, loud: Set<string>): void {
    loud.add(`${difference.keyword}:${difference.facet}`);
    const { child } = difference;
    if (child !== undefined && !isLeaf(difference)) {
      const [base, head] =
        pair.reading.direction === "request" ? [child.sender, child.reader] : [child.reader, child.sender];
      this.#below(pair, base, head, false);
      return;
    }
    const change = differenceChange(this.#sides, pair, difference);
    if (change !== undefined) pair.changes.push(change);
  }

  /** An option that no option of the other side takes in: told by what changed inside it, where it has a counterpart. */
  #option(pair: SchemaPair, difference: Difference, loud: Set<string>): void {
    const { partner } = difference;
    if (partner === undefined) return;
    const inner = this.#sides.engine.between(partner.sender, partner.reader, pair.reading);
    const proven = inner
      .filter((leaf) => isLeaf(leaf))
      .map((leaf) => ({ leaf, change: differenceChange(this.#sides, pair, leaf) }))
      .filter(({ change }) => change?.verdict === "breaking");
    const deeper = inner.filter((leaf) => !isLeaf(leaf));
    if (proven.length === 0 && deeper.length === 0) {
      this.#difference(pair, { ...difference, keyword: "union" }, loud);
      return;
    }
    for (const { leaf, change } of proven) {
      loud.add(`${leaf.keyword}:${leaf.facet}`);
      if (change !== undefined) pair.changes.push(change);
    }
    for (const leaf of deeper) this.#difference(pair, leaf, loud);
  }

  /** Enters what lies below, so that harmless changes are told too. */
  #structure(pair: SchemaPair, loud: ReadonlySet<string>): void {
    for (const { base, head, quiet } of alignedAlternatives(this.#sides, pair)) {
      pair.changes.push(...memberChanges(this.#sides, pair, base, head, loud));
      for (const nested of nestedPairs(this.#sides, pair, base, head))
        this.#below(pair, nested.base, nested.head, pair.quiet || quiet);
    }
  }
}

interface Aligned {
  readonly base: Alternative;
  readonly head: Alternative;
  readonly quiet: boolean;
}

/** Objects and arrays of both sides that are meant to be the same. */
function* alignedAlternatives({ engine }: Sides, { base, head, reading }: SchemaPair): Generator<Aligned> {
  const [left, right] = [engine.shapes.of(base), engine.shapes.of(head)];
  for (const type of ["object", "array"] as const) {
    const [before, after] = [left.alternatives.get(type) ?? [], right.alternatives.get(type) ?? []];
    const [only, other] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && only !== undefined && other !== undefined) {
      yield { base: only, head: other, quiet: false };
      continue;
    }
    for (const alternative of after) {
      const partner = engine.partnerOf(alternative, before);
      if (partner === undefined) continue;
      const [sender, reader] = reading.direction === "request" ? [partner, alternative] : [alternative, partner];
      // What is wrong inside an option counts only where the option as a whole is refused; that is told by its difference.
      yield { base: partner, head: alternative, quiet: engine.between(sender, reader, reading).length > 0 };
    }
  }
}

function reaching(pair: SchemaPair): Set<number> {
  const operations = new Set<number>();
  const seen = new Set<SchemaPair>([pair]);
  const waiting = [pair];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const operation of next.operations) operations.add(operation);
    for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      waiting.push(parent);
    }
  }
  return operations;
}
