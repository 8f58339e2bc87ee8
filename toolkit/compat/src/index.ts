export { type CompareOptions, type Compared, type Comparison, compareOpenApi, verdictOf } from "./compare.ts";
export { type Bump, bumpOf, follows } from "./bump.ts";
export { type ConsumerUsage, annotateConsumers } from "./consumers.ts";
export type { NotCompared } from "./openapi/not-compared.ts";
export type { Preset, Rule, RuleExample, Severities } from "./rules/rule.ts";
export { openApiRules } from "./rules/rules.ts";
export { type SchemaComparison, type SchemaComparisonOptions, compareSchemas } from "./schema/compare-schemas.ts";
export { AvroSchemaError, type AvroSchemaErrorCode } from "./avro/avro-schema-error.ts";
export type { AvroField, AvroNamedType, AvroRecord, AvroType } from "./avro/avro-type.ts";
export { canonicalText, type CanonicalOptions } from "./avro/canonical-text.ts";
export {
  type CompatibilityLevel,
  compatibilityLevels,
  directionsOf,
  isTransitive,
  parseCompatibilityLevel,
  type ReadingDirection,
} from "./avro/compatibility-level.ts";
export type { NameRule } from "./avro/name-problem.ts";
export { normalizedText } from "./avro/normalized-text.ts";
export {
  type AvroLimits,
  defaultAvroLimits,
  parseAvroSchema,
  type ParseAvroOptions,
  type ParsedAvroSchema,
} from "./avro/parse-avro-schema.ts";
export {
  AmbiguousFieldError,
  type Incompatibility,
  type IncompatibilityType,
  incompatibilityTypes,
  readerIncompatibilities,
} from "./avro/schema-compatibility.ts";
export type { AvroSide } from "./avro/avro-side.ts";
export { compareAvro } from "./avro/compare-avro.ts";
