import type { Finding, OpenApiContract, Severity, Verdict } from "@concordat/model";
import { type Bump, bumpOf, follows } from "./bump.ts";
import { compareUnreachedComponents } from "./openapi/components.ts";
import { compareOperations } from "./openapi/operations.ts";
import { Report } from "./openapi/report.ts";
import { SchemaWalk } from "./openapi/schema-walk.ts";
import { Sides } from "./openapi/sides.ts";
import { notCompared, type NotCompared } from "./openapi/not-compared.ts";
import type { Preset } from "./rules/rule.ts";

/** Settings of a comparison. */
export interface CompareOptions {
  /** Default: `wire`. */
  readonly preset?: Preset;
  /** Severities of single rules, by id. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** The day on which sunsets are judged, `2026-01-31`. Default: today, in UTC. */
  readonly today?: string;
  /** The contract's name in findings and their ids. Default: the head's entry document. */
  readonly contract?: string;
}

/** What was looked at: a verdict over nothing is no verdict. */
export interface Compared {
  /** Operations and webhooks of either side. */
  readonly operations: number;
  /** Component schemas of either side. */
  readonly schemas: number;
  /** Pairs of schemas that differ in text and were entered. */
  readonly changedSchemas: number;
  readonly parameters: number;
  readonly responses: number;
}

/** The answer to: does the head break anyone who lives by the base? */
export interface Comparison {
  readonly verdict: Verdict;
  /** The loudest first, then by place in the files; equal input, equal order. */
  readonly findings: readonly Finding[];
  readonly compared: Compared;
  readonly notCompared: readonly NotCompared[];
  /** What the change asks of `info.version`. */
  readonly bump: Bump;
  readonly versions: { readonly base: string; readonly head: string };
}

/** Compares two versions of an OpenAPI contract by the rule of variance. Pure; reads no file and no clock when `today` is given. */
export function compareOpenApi(base: OpenApiContract, head: OpenApiContract, options: CompareOptions = {}): Comparison {
  const sides = new Sides(base, head);
  const walk = new SchemaWalk(sides);
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    names.push(key);
    return names.length - 1;
  };
  for (const operation of [...head.operations, ...head.webhooks, ...base.operations, ...base.webhooks])
    number(operation.key);
  const report = new Report(sides, {
    preset: options.preset ?? "wire",
    severities: options.severities ?? {},
    operations: names,
    contract: options.contract ?? head.entry,
  });
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const operations = compareOperations({ sides, walk, sink: report, today, number });
  walk.finish(report);
  compareUnreachedComponents(sides, report);
  const changed = !sameDocuments(base, head);
  const found = report.findings();
  const bump = bumpOf(found, changed);
  const findings = checkVersion(sides, report, bump) ? report.findings() : found;
  return {
    verdict: verdictOf(findings),
    findings,
    compared: {
      operations,
      schemas: new Set([...base.schemas.keys(), ...head.schemas.keys()]).size,
      changedSchemas: walk.size,
      parameters: count(head, ({ parameters }) => parameters.length),
      responses: count(head, ({ responses }) => responses.length),
    },
    notCompared: notCompared(base, head),
    bump,
    versions: { base: base.release, head: head.release },
  };
}

function count(contract: OpenApiContract, size: (operation: OpenApiContract["operations"][number]) => number): number {
  return [...contract.operations, ...contract.webhooks].reduce((sum, operation) => sum + size(operation), 0);
}

/** Findings for information do not decide; what could not be shown leaves the verdict open. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const counting = findings.filter(({ severity }) => severity !== "info");
  if (counting.some(({ verdict }) => verdict === "breaking")) return "breaking";
  return counting.some(({ verdict }) => verdict === "unknown") ? "unknown" : "compatible";
}

function sameDocuments(base: OpenApiContract, head: OpenApiContract): boolean {
  const [left, right] = [[...base.documents.values()], [...head.documents.values()]];
  return left.length === right.length && left.every(({ text }, index) => text === right[index]?.text);
}

function checkVersion({ base, head }: Sides, report: Report, bump: Bump): boolean {
  if (bump === "none" || bump === "patch" || follows(base.release, head.release, bump) !== false) return false;
  report.add(
    {
      rule: "version-not-bumped",
      subject: "version",
      facet: "",
      verdict: "compatible",
      message: `The change asks for a ${bump} step of \`info.version\`; it went from ${base.release} to ${head.release}`,
      base: { document: base.entry, pointer: "/info/version" },
      head: { document: head.entry, pointer: "/info/version" },
    },
    [],
  );
  return true;
}
