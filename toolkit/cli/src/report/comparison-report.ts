import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verdictOf } from "@concordat/compat";
import type { Finding } from "@concordat/model";
import { applyApprovals, parseApprovals } from "../approvals.ts";
import { exitCode } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { Report } from "../output/report.ts";
import type { Project } from "../project.ts";
import type { SidesComparison } from "./compare-sides.ts";
import { countContracts } from "./count-contracts.ts";

/** The report over a comparison, approvals applied. A comparison of nothing is an error. */
export function comparisonReport(
  command: string,
  comparison: SidesComparison,
  project: Project,
  today: string,
  consumers = 0,
): Report {
  if (comparison.pairs === 0)
    throw new CommandError(
      "CLI_NOTHING_COMPARED",
      "expected at least one contract that both sides have, found none",
      "Name two versions of one contract file, or two folders with the same services",
      exitCode.input,
    );
  const findings = withApprovals(comparison.findings, project, today);
  return {
    command,
    verdict: verdictOf(findings),
    findings,
    compared: countContracts(comparison.heads, consumers),
    notCompared: comparison.notCompared,
    releases: comparison.releases,
  };
}

/** Applies `approvals.yaml`, where there is one. */
export function withApprovals(
  findings: readonly Finding[],
  { folder, settings }: Project,
  today: string,
): readonly Finding[] {
  const path = join(folder, settings.approvals);
  if (!existsSync(path)) return findings;
  return applyApprovals(findings, parseApprovals(settings.approvals, readFileSync(path, "utf8")), today);
}
