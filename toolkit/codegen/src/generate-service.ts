import type { AvroContract, OpenApiContract } from "@concordat/model";
import { Bundle } from "./bundle.ts";
import { emitClient } from "./emit-client.ts";
import { emitManifest } from "./emit-manifest.ts";
import { emitResponseSchemas } from "./emit-response-schemas.ts";
import { emitServer } from "./emit-server.ts";
import { emitTypes } from "./emit-types.ts";
import { emitValidation } from "./emit-validation.ts";
import { emitValidators } from "./emit-validators.ts";
import { emitEvents } from "./events.ts";
import { nameOperations, planOperation } from "./plan.ts";
import type { GeneratedFile } from "./source-file.ts";

export interface ServiceInput {
  /** The service's name, as its folder under `contracts/`. */
  readonly service: string;
  readonly openapi?: OpenApiContract;
  readonly avro?: AvroContract;
}

/**
 * Writes the code of one service: types, server, client, validators, events and a manifest. Pure: the same contracts give
 * the same bytes on every run and machine. Paths are relative to the service's folder.
 * @throws ContractError where a contract holds names that cannot be written, or schemas that do not compile
 */
export async function generateService({ service, openapi, avro }: ServiceInput): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  if (openapi !== undefined) files.push(...generateHttp(openapi, service));
  if (avro !== undefined)
    files.push(...emitEvents(avro, service).map(({ path, text }) => ({ path: path.replace(`${service}/`, ""), text })));
  files.push(emitManifest([...(openapi === undefined ? [] : [openapi]), ...(avro === undefined ? [] : [avro])], files));
  return files;
}

function generateHttp(contract: OpenApiContract, service: string): GeneratedFile[] {
  // As numbers; what a double cannot hold is refused where JSON is read, never rounded.
  const int64 = "number";
  const header = `@generated from ${contract.entry} by \`concordat generate\`. Do not edit.`;
  const operations = nameOperations(contract, contract.operations);
  const bundle = new Bundle(contract);
  const plans = contract.operations.flatMap((operation) => {
    const names = operations.get(operation);
    return names === undefined ? [] : [planOperation(bundle, operation, names, { int64 })];
  });
  const validators = emitValidators(bundle, plans, header);
  const responseSchemas = emitResponseSchemas(bundle, plans, header);
  return [
    emitTypes(bundle, header, int64),
    emitServer(bundle, plans, validators, header, int64),
    emitClient(bundle, plans, service, header),
    ...validators.files,
    emitValidation(plans, validators, responseSchemas !== undefined, header),
    ...(responseSchemas === undefined ? [] : [responseSchemas]),
  ];
}
