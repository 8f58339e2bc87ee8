import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Contract, Finding } from "@concordat/model";
import { loadService } from "../generate/load-service.ts";
import type { Project, ServiceContracts } from "../project.ts";
import type { Progress } from "../terminal.ts";
import { avroContracts, openApiContracts } from "./contract-kinds.ts";

/** What lint found in the contracts of some services. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly contracts: readonly Contract[];
}

/** Lints OpenAPI and Avro contracts, and the concepts that both describe. Throws ContractError. */
export async function lintServices(
  project: Project,
  services: readonly ServiceContracts[],
  progress: Progress,
): Promise<LintResult> {
  const { lint, lintConcepts, lintWithRedocly } = await import("@concordat/lint");
  const config = ["redocly.yaml", "redocly.yml"].map((name) => join(project.folder, name)).find(existsSync);
  const findings: Finding[] = [];
  const contracts: Contract[] = [];
  for (const service of services) {
    progress.update(`Linting ${service.name}`);
    const { openapi, avro } = await loadService(project, service);
    if (openapi !== undefined) {
      contracts.push(openapi);
      findings.push(
        ...(await lintWithRedocly(openapi, config === undefined ? {} : { configPath: config })),
        ...lint(openapi),
      );
    }
    if (avro !== undefined) {
      contracts.push(avro);
      findings.push(...lint(avro));
    }
  }
  findings.push(...lintConcepts(openApiContracts(contracts), avroContracts(contracts)));
  return { findings: withoutRepeats(findings), contracts };
}

/** Documents shared by several contracts are linted with each of them; what is found there is one finding. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}
