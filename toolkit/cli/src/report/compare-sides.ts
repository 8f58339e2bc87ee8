import type { CompatibilityLevel, ConsumerUsage, Preset } from "@concordat/compat";
import { type Contract, type Finding, findingId, type OpenApiContract } from "@concordat/model";
import { sourceReader } from "../source-reader.ts";
import type { Progress } from "../terminal.ts";
import type { Release } from "../output/report.ts";
import { mergeCauses } from "./merge-causes.ts";
import type { ContractSide } from "./contract-side.ts";

export interface CompareSidesOptions {
  readonly folder: string;
  readonly preset: Preset;
  /** Level that event schemas are held to. */
  readonly level: CompatibilityLevel;
  /** The day on which sunsets are judged. */
  readonly today: string;
  /** What consumers use of a contract. */
  readonly usage: (contract: OpenApiContract) => readonly ConsumerUsage[];
  readonly progress: Progress;
}

/** What a comparison of two sides found. */
export interface SidesComparison {
  readonly findings: readonly Finding[];
  /** Of both sides, for the texts of their documents. */
  readonly contracts: readonly Contract[];
  readonly heads: readonly Contract[];
  readonly notCompared: readonly string[];
  readonly releases: readonly Release[];
  /** Pairs that both sides have. */
  readonly pairs: number;
}

/** Compares every contract that both sides have, and reports those that only one side has. Throws ContractError. */
export async function compareSides(
  base: ContractSide,
  head: ContractSide,
  options: CompareSidesOptions,
): Promise<SidesComparison> {
  const parts = [await compareHttp(base, head, options), await compareEvents(base, head, options)];
  return {
    findings: mergeCauses(parts.flatMap(({ findings }) => findings)),
    contracts: parts.flatMap(({ contracts }) => contracts),
    heads: parts.flatMap(({ heads }) => heads),
    notCompared: parts.flatMap(({ notCompared }) => notCompared),
    releases: parts.flatMap(({ releases }) => releases),
    pairs: parts.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

async function compareHttp(
  base: ContractSide,
  head: ContractSide,
  options: CompareSidesOptions,
): Promise<SidesComparison> {
  const { loadOpenApi } = await import("@concordat/model");
  const { read } = sourceReader(options.folder);
  const findings: Finding[] = [];
  const contracts: Contract[] = [];
  const heads: Contract[] = [];
  const notCompared: string[] = [];
  const releases: Release[] = [];
  let pairs = 0;
  for (const { name, before, after } of pair(base.openapi, head.openapi)) {
    if (before === undefined || after === undefined) {
      findings.push(oneSided(name, before, after));
      continue;
    }
    options.progress.update(`Comparing ${name === "" ? after : name}`);
    const { annotateConsumers, compareOpenApi } = await import("@concordat/compat");
    const [left, right] = await Promise.all([loadOpenApi(before, { read }), loadOpenApi(after, { read })]);
    const result = compareOpenApi(left, right, { preset: options.preset, today: options.today });
    findings.push(...annotateConsumers(result.findings, options.usage(right)));
    contracts.push(right, left);
    heads.push(right);
    notCompared.push(
      ...result.notCompared.map(({ what, pointer, reason }) => `${after}#${pointer} ${what}: ${reason}`),
    );
    if (result.bump !== "none")
      releases.push({ contract: after, base: result.versions.base, head: result.versions.head, bump: result.bump });
    pairs++;
  }
  return { findings, contracts, heads, notCompared, releases, pairs };
}

async function compareEvents(
  base: ContractSide,
  head: ContractSide,
  options: CompareSidesOptions,
): Promise<SidesComparison> {
  if (base.events.size + head.events.size === 0)
    return { findings: [], contracts: [], heads: [], notCompared: [], releases: [], pairs: 0 };
  const { loadAvro } = await import("@concordat/model");
  const { compareAvro } = await import("@concordat/compat");
  const { read } = sourceReader(options.folder);
  const load = (side: ContractSide) => loadAvro([...side.events.values(), ...side.shared], { read });
  options.progress.update("Comparing events");
  const [left, right] = await Promise.all([load(base), load(head)]);
  const findings: Finding[] = [];
  let pairs = 0;
  for (const { name, before, after } of pair(base.events, head.events)) {
    const [old, young] = [
      left.events.find(({ location }) => location.document === before),
      right.events.find(({ location }) => location.document === after),
    ];
    if (old === undefined || young === undefined) findings.push(oneSided(name, before, after));
    else {
      findings.push(...compareAvro({ contract: left, event: old }, { contract: right, event: young }, options.level));
      pairs++;
    }
  }
  return { findings, contracts: [right, left], heads: [right], notCompared: [], releases: [], pairs };
}

interface Pair {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Entries of the two sides by name. Two single files are a pair whatever they are called. */
function pair(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): Pair[] {
  return [...new Set([...head.keys(), ...base.keys()])].map((name) => ({
    name,
    before: base.get(name),
    after: head.get(name),
  }));
}

function oneSided(name: string, before: string | undefined, after: string | undefined): Finding {
  const removed = after === undefined;
  const file = after ?? before ?? name;
  const rule = removed ? "contract-removed" : "contract-added";
  return {
    id: findingId(rule, name, "", ""),
    rule,
    verdict: removed ? "breaking" : "compatible",
    severity: removed ? "error" : "info",
    message: removed ? `The contract ${name} is gone: nothing answers its consumers` : `The contract ${name} is new`,
    contract: file,
    pointer: "",
    operations: [],
    consumers: [],
    base: before === undefined ? null : { file: before, line: 1, column: 1 },
    head: after === undefined ? null : { file: after, line: 1, column: 1 },
  };
}
