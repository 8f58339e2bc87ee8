import type { ConsumerUsage } from "@concordat/compat";
import type { OpenApiContract } from "@concordat/model";
import { usage } from "@concordat/pact";
import type { PactFile } from "./read-pacts.ts";

/** What the consumers of some pacts use of a contract, in the shape that annotates findings. */
export function consumerUsage(pacts: readonly PactFile[], contract: OpenApiContract): readonly ConsumerUsage[] {
  const { usages } = usage(
    pacts.map(({ pact }) => pact),
    contract,
  );
  return usages.map(({ consumer, operation, reads, sends }) => ({
    consumer,
    evidence: "pact",
    operation,
    reads: [...new Set([...reads, ...sends].map(memberName))],
  }));
}

/** The last member of a pointer: findings name members of schemas, pacts name places in bodies. */
const memberName = (pointer: string): string =>
  (pointer.split("/").findLast((token) => token !== "*") ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
