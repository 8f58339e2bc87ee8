import { type Contract, type Finding, findingId, type OpenApiContract } from "@concordat/model";
import { usage } from "@concordat/pact";
import type { Project } from "../project.ts";
import { openApiContracts } from "./contract-kinds.ts";
import type { PactFile } from "./read-pacts.ts";

/** Compares pacts with contracts: every HTTP interaction must be an operation that its provider's contract offers. */
export function checkPacts(
  project: Project,
  contracts: readonly Contract[],
  pacts: readonly PactFile[],
): readonly Finding[] {
  return pacts.flatMap((file) => {
    const provider = project.services.find(({ name }) => name === file.pact.provider.name);
    const contract = openApiContracts(contracts).find(({ entry }) => entry === provider?.openapi);
    return contract === undefined ? [] : unknownOperations(file, contract);
  });
}

function unknownOperations({ file, pact }: PactFile, contract: OpenApiContract): readonly Finding[] {
  return usage([pact], contract).unmatched.map(({ consumer, description, method, path }) => ({
    id: findingId("pact-operation-unknown", file, "", `${method} ${path} ${description}`),
    rule: "pact-operation-unknown",
    verdict: "compatible",
    severity: "error",
    message: `${consumer} expects ${method} ${path} ("${description}"), which ${contract.entry} does not offer`,
    contract: file,
    pointer: "",
    operations: [],
    consumers: [{ name: consumer, evidence: "pact" }],
    base: null,
    head: { file, line: 1, column: 1 },
  }));
}
