import { type AvroContract, type Contract, type Finding, findingId, type OpenApiContract } from "@concordat/model";
import type { LintRule, Violation } from "./rule.ts";
import { rules } from "./rules.ts";

/** Applies our own rules to a contract: findings in the order of the rules, then of the contract. */
export function lint(
  contract: OpenApiContract | AvroContract,
  chosen: readonly LintRule[] = rules,
): readonly Finding[] {
  return chosen.flatMap((rule) => {
    const violations =
      rule.kind === "openapi"
        ? contract.kind === "openapi"
          ? rule.check(contract)
          : []
        : contract.kind === "avro"
          ? rule.check(contract)
          : [];
    return [...unique(contract, rule, violations)];
  });
}

function* unique(contract: Contract, rule: LintRule, violations: Iterable<Violation>): Generator<Finding> {
  const seen = new Set<string>();
  for (const violation of violations) {
    const finding = toFinding(contract, rule, violation);
    if (seen.has(finding.id)) continue;
    seen.add(finding.id);
    yield finding;
  }
}

function toFinding(
  contract: Contract,
  rule: LintRule,
  { location, message, facet = "", operation, fix }: Violation,
): Finding {
  return {
    id: findingId(rule.id, location.document, location.pointer, facet),
    rule: rule.id,
    verdict: "compatible",
    severity: rule.severity,
    message,
    contract: contract.entry,
    pointer: location.pointer,
    operations: operation === undefined ? [] : [operation.key],
    consumers: [],
    base: null,
    head: contract.position(location),
    ...(fix !== undefined && { fix }),
  };
}
