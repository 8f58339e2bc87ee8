import type { Finding } from "@concordat/model";

/**
 * One cause is one finding, also when several contracts are composed of the same document: findings of one rule about
 * one place become the finding of the contract that holds the place, with the operations and consumers of all.
 */
export function mergeCauses(findings: readonly Finding[]): readonly Finding[] {
  const causes = Map.groupBy(findings, causeOf);
  return [...causes.values()].map((group) => {
    const [first] = group as [Finding];
    const owner = group.find(({ contract, head, base }) => contract === (head ?? base)?.file) ?? first;
    if (group.length === 1) return owner;
    return {
      ...owner,
      operations: [...new Set(group.flatMap(({ operations }) => operations))],
      consumers: [
        ...new Map(group.flatMap(({ consumers }) => consumers).map((use) => [JSON.stringify(use), use])).values(),
      ],
    };
  });
}

const causeOf = ({ rule, message, base, head }: Finding): string => JSON.stringify([rule, message, base, head]);
