export type { Json, JsonObject } from "./json.ts";
export { isJsonObject } from "./json.ts";
export { jsonEqual } from "./json-equal.ts";
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
export { loadAvro, loadAvroFromValues } from "./load-avro.ts";
export type { LoadOptions } from "./load-options.ts";
export { loadOpenApi, loadOpenApiFromValue } from "./load-open-api.ts";
export { avroFullName, avroNamespace, avroPrimitives, avroSimpleName } from "./avro-names.ts";
export type { ReadDocument } from "./reference-loader.ts";
export { documentFromValue, parseDocument } from "./parse-document.ts";
export type { ParsedDocument } from "./parsed-document.ts";
export { type Limits, defaultLimits } from "./limits.ts";
export { type ErrorCode, errorCodes } from "./error-codes.ts";
export {
  type PointerTokens,
  childPointer,
  escapeToken,
  formatPointer,
  isWithin,
  lastToken,
  parentPointer,
  parsePointer,
} from "./pointer.ts";
export { child, evaluatePointer } from "./evaluate-pointer.ts";
export { normaliseName, resolveName } from "./resolve-name.ts";
export { type DocumentDialect, type SchemaDialect, documentDialect, schemaDialect } from "./schema-dialect.ts";
export { type SubSchema, type SubSchemaForm, subSchemaKeywords, subSchemas } from "./sub-schemas.ts";
export { findingId } from "./finding-id.ts";
export { describe as describeJson } from "./describe.ts";
export { applyEdits } from "./apply-edits.ts";
export { applyReplacements, editText } from "./edit-text.ts";
export type { TextReplacement } from "./text-replacement.ts";
