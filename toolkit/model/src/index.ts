export type { Json, JsonObject } from "./json.ts";
export { isJsonObject } from "./json.ts";
export type { Location, Position } from "./location.ts";
export type { ConsumerUse, Edit, Finding, Fix, Severity, Verdict, Witness } from "./finding.ts";
export { ContractError, type ContractErrorDetails } from "./contract-error.ts";
export type {
  AvroContract,
  AvroEvent,
  Callback,
  Contract,
  ContractDocument,
  ContractResponse,
  MediaType,
  OpenApiContract,
  Operation,
  Parameter,
  ParameterIn,
  RequestBody,
  SecurityAlternative,
  SecurityScheme,
} from "./contract.ts";
