export { lintConcepts } from "./concepts/lint-concepts.ts";
export { lint } from "./lint.ts";
export { lintWithRedocly, type RedoclyOptions } from "./redocly-engine.ts";
export type { AvroRule, LintRule, OpenApiRule, Violation } from "./rule.ts";
