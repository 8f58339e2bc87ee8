export { type CompareOptions, type Compared, type Comparison, compareOpenApi } from "./compare.ts";
export { type Bump, bumpOf, follows } from "./bump.ts";
export { type ConsumerUsage, annotateConsumers } from "./consumers.ts";
export type { NotCompared } from "./openapi/not-compared.ts";
export type { Preset, Rule, RuleExample, Severities } from "./rules/rule.ts";
export { openApiRules } from "./rules/rules.ts";
export { type SchemaComparison, type SchemaComparisonOptions, compareSchemas } from "./schema/compare-schemas.ts";
