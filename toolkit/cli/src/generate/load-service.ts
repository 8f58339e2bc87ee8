import type { AvroContract, OpenApiContract } from "@concordat/model";
import type { Project, ServiceContracts } from "../project.ts";
import { sourceReader } from "../source-reader.ts";

/** The contracts of one service, read, and every document that they consist of. */
export interface LoadedService {
  readonly service: string;
  readonly openapi: OpenApiContract | undefined;
  readonly avro: AvroContract | undefined;
  /** SHA-256 by document name. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** Reads a service's contracts. Throws ContractError. */
export async function loadService(
  project: Project,
  { name, openapi, events }: ServiceContracts,
): Promise<LoadedService> {
  const { loadAvro, loadOpenApi } = await import("@concordat/model");
  const { read } = sourceReader(project.folder);
  const http = openapi === undefined ? undefined : await loadOpenApi(openapi, { read });
  const avro =
    events.length === 0
      ? undefined
      : onlyEvents(await loadAvro([...events, ...project.sharedEvents], { read }), events);
  const documents = [...(http?.documents.values() ?? []), ...(avro?.documents.values() ?? [])];
  return {
    service: name,
    openapi: http,
    avro,
    inputs: new Map(documents.map((document) => [document.name, document.hash])),
  };
}

/** Shared types are there to be referred to; events are the service's own files. */
const onlyEvents = (contract: AvroContract, own: readonly string[]): AvroContract => ({
  ...contract,
  events: contract.events.filter(({ location }) => own.includes(location.document)),
});
