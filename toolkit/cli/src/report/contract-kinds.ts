import type { AvroContract, Contract, OpenApiContract } from "@concordat/model";

/** The OpenAPI contracts of a list. */
export const openApiContracts = (contracts: readonly Contract[]): readonly OpenApiContract[] =>
  contracts.filter((contract): contract is OpenApiContract => contract.kind === "openapi");

/** The Avro contracts of a list. */
export const avroContracts = (contracts: readonly Contract[]): readonly AvroContract[] =>
  contracts.filter((contract): contract is AvroContract => contract.kind === "avro");
