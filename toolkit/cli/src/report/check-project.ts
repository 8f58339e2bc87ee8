import { verdictOf } from "@concordat/compat";
import { type Contract, type Finding, findingId } from "@concordat/model";
import { generateServices } from "../generate/generate-services.ts";
import type { Difference } from "../generate/output-folder.ts";
import type { Report } from "../output/report.ts";
import { chooseServices, type Project } from "../project.ts";
import type { Progress } from "../terminal.ts";
import { compareSides } from "./compare-sides.ts";
import type { ComparisonSettings } from "./comparison-settings.ts";
import { withApprovals } from "./comparison-report.ts";
import { findSide } from "./contract-side.ts";
import { countContracts } from "./count-contracts.ts";
import { lintServices } from "./lint-services.ts";
import { checkPacts } from "./check-pacts.ts";

export interface CheckOptions {
  readonly settings: ComparisonSettings;
  /** The revision to compare with; undefined when there is none. */
  readonly base: string | undefined;
  readonly dataDirectory: string;
  readonly progress: Progress;
}

/** Everything that CI asks of the contracts: lint, drift, compatibility of APIs and events, pacts; one report. */
export async function checkProject(
  project: Project,
  { settings, base, dataDirectory, progress }: CheckOptions,
): Promise<{ readonly report: Report; readonly contracts: readonly Contract[] }> {
  const services = chooseServices(project, []);
  const linted = await lintServices(project, services, progress);
  progress.update("Comparing generated code");
  const drift = await generateServices(project, services, { check: true, dataDirectory, progress });
  const findings: Finding[] = [...linted.findings, ...drift.differences.map(driftFinding)];
  const contracts: Contract[] = [...linted.contracts];
  const notCompared: string[] = [];
  let releases: Report["releases"] = [];
  if (base === undefined) notCompared.push("compatibility: no base revision (--base REV)");
  else {
    const folder = project.settings.contracts;
    const [before, after] = await Promise.all([
      findSide(project.folder, `${base}:${folder}`),
      findSide(project.folder, folder),
    ]);
    const comparison = await compareSides(before, after, { ...settings, folder: project.folder, progress });
    findings.push(...comparison.findings);
    notCompared.push(...comparison.notCompared);
    contracts.push(...comparison.contracts);
    releases = comparison.releases;
  }
  progress.update("Checking pacts");
  findings.push(...checkPacts(project, linted.contracts, settings.pacts));
  const judged = withApprovals(findings, project, settings.today);
  return {
    contracts,
    report: {
      command: "check",
      verdict: verdictOf(judged),
      findings: judged,
      compared: countContracts(linted.contracts, settings.consumers),
      notCompared,
      releases,
    },
  };
}

function driftFinding({ path, kind }: Difference): Finding {
  const says = { missing: "is missing", changed: "differs from its contract", surplus: "belongs to no contract" }[kind];
  return {
    id: findingId("generated-drift", path, "", kind),
    rule: "generated-drift",
    verdict: "compatible",
    severity: "error",
    message: `Generated file ${says}: run \`concordat generate\` and commit the result`,
    contract: path,
    pointer: "",
    operations: [],
    consumers: [],
    base: null,
    head: { file: path, line: 1, column: 1 },
  };
}
