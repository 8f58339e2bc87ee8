import { operationRules } from "./operation-rules.ts";
import type { Rule } from "./rule.ts";
import { schemaRules } from "./schema-rules.ts";

/** Every rule of the OpenAPI comparison, by id. */
export const openApiRules: ReadonlyMap<string, Rule> = new Map(
  [...schemaRules, ...operationRules].map((rule) => [rule.id, rule]),
);
