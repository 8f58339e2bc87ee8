import type { AvroContract, Contract, OpenApiContract } from "@concordat/model";
import type { Compared } from "../output/report.ts";

/** How much a report looked at. */
export function countContracts(contracts: readonly Contract[], consumers = 0): Compared {
  const http = contracts.filter((contract): contract is OpenApiContract => contract.kind === "openapi");
  const events = contracts.filter((contract): contract is AvroContract => contract.kind === "avro");
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    contracts: contracts.length,
    operations: sum(http.map(({ operations, webhooks }) => operations.length + webhooks.length)),
    schemas: sum(http.map(({ schemas }) => schemas.size)),
    events: sum(events.map((contract) => contract.events.length)),
    consumers,
  };
}
