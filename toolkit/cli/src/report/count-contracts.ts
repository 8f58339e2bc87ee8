import type { Contract } from "@concordat/model";
import type { Compared } from "../output/report.ts";
import { avroContracts, openApiContracts } from "./contract-kinds.ts";

/** How much a report looked at. */
export function countContracts(contracts: readonly Contract[], consumers = 0): Compared {
  const http = openApiContracts(contracts);
  const events = avroContracts(contracts);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    contracts: contracts.length,
    operations: sum(http.map(({ operations, webhooks }) => operations.length + webhooks.length)),
    schemas: sum(http.map(({ schemas }) => schemas.size)),
    events: sum(events.map((contract) => contract.events.length)),
    consumers,
  };
}
