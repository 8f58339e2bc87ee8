import type { ConsumerUse, Finding } from "@concordat/model";

/** What one version of a consumer uses of one operation, as pacts or generated clients tell. */
export interface ConsumerUsage {
  readonly consumer: string;
  readonly version?: string;
  readonly evidence: ConsumerUse["evidence"];
  /** `GET /orders/{orderId}`. */
  readonly operation: string;
  /** Pointers of schemas and members in the contract, or bare names of members, that the consumer reads or sends. */
  readonly reads: readonly string[];
}

/**
 * Adds to each finding the consumers known to use what it touches. Findings are annotated, never filtered: a
 * consumer without a pact may use it as well. The order of consumers is by name, then version.
 */
export function annotateConsumers(findings: readonly Finding[], usage: readonly ConsumerUsage[]): Finding[] {
  return findings.map((finding) => {
    const uses = usage.filter((use) => finding.operations.includes(use.operation) && touches(finding, use));
    const consumers = new Map<string, ConsumerUse>();
    for (const use of uses) {
      const key = `${use.consumer}\u0000${use.version ?? ""}\u0000${use.evidence}`;
      if (consumers.has(key)) continue;
      consumers.set(key, {
        name: use.consumer,
        ...(use.version === undefined ? {} : { version: use.version }),
        evidence: use.evidence,
        use: `${use.operation}${use.reads.length === 0 ? "" : ` reads ${use.reads.map(lastName).join(", ")}`}`,
      });
    }
    const sorted = [...consumers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
    return { ...finding, consumers: [...finding.consumers, ...sorted] };
  });
}

/** Changes of whole operations touch every caller; changes of a member touch those who read it, or who do not say. */
function touches({ pointer }: Finding, { reads }: ConsumerUsage): boolean {
  const member = /\/properties\/([^/]+)(?:\/|$)/u.exec(pointer)?.[1];
  if (member === undefined || reads.length === 0) return true;
  const names = pointer
    .split("/properties/")
    .slice(1)
    .map((part) => unescape(part.split("/")[0] ?? ""));
  return reads.some((read) =>
    read.startsWith("/") ? pointer.startsWith(read) || read.startsWith(pointer) : names.includes(read),
  );
}

function lastName(read: string): string {
  return read.startsWith("/") ? unescape(read.slice(read.lastIndexOf("/") + 1)) : read;
}

function unescape(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
