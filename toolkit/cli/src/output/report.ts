import type { Edit, Finding, Verdict } from "@concordat/model";

/** What lint, compare and check hand to the printers. */
export interface Report {
  readonly command: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** How much was looked at; a report over nothing is an error before it gets here. */
  readonly compared: Compared;
  /** What was not looked at, one sentence each. */
  readonly notCompared: readonly string[];
  readonly releases: readonly Release[];
}

export interface Compared {
  readonly contracts: number;
  readonly operations: number;
  readonly schemas: number;
  readonly events: number;
  readonly consumers: number;
}

/** The version step that a contract's changes ask for (semver 2.0.0). */
export interface Release {
  readonly contract: string;
  readonly base: string;
  readonly head: string;
  readonly bump: "major" | "minor" | "patch" | "none";
}

/** What a printer may ask about the world around a report. */
export interface PrintContext {
  /** Version of the tool. */
  readonly version: string;
  readonly style: (style: "red" | "yellow" | "green" | "cyan" | "bold" | "dim", text: string) => string;
  /** The text of a file that a position names; undefined when it is not at hand. */
  readonly text: (file: string) => string | undefined;
  readonly rule: (id: string) => RuleSummary;
  /** The replacements in text that edits mean, or none when a document cannot be edited. */
  readonly replacements: (edits: readonly Edit[]) => readonly Replacement[];
}

export interface RuleSummary {
  readonly title: string;
  readonly help: string | undefined;
}

/** Offsets in UTF-16 units. */
export interface Replacement {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly insert: string;
}

/** One output format: the whole report as one text. */
export type Printer = (report: Report, context: PrintContext) => string;

/** Where a finding is shown: in the head, or in the base when the head has no such place. */
export const place = (finding: Finding): Finding["head"] => finding.head ?? finding.base;

/** `2 breaking, 1 unknown, 4 compatible`, or `no findings`. */
export function countVerdicts(findings: readonly Finding[]): string {
  const counts = (["breaking", "unknown", "compatible"] as const).flatMap((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  return counts.length === 0 ? "no findings" : counts.join(", ");
}

/** `compared 2 contracts, 14 operations, 31 schemas`: what was looked at, zeros left out. */
export function describeCompared(compared: Compared): string {
  const parts = (Object.entries(compared) as [string, number][])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${count === 1 ? name.replace(/s$/, "") : name}`);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
