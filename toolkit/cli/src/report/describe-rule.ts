import { openApiRules } from "@concordat/compat";
import { rules as lintRules } from "@concordat/lint/rules";
import type { RuleSummary } from "../output/report.ts";

/** Titles of our own rules; a rule of Redocly's engine is described by its id. */
export function describeRule(id: string): RuleSummary {
  const own = [...lintRules, ...openApiRules.values()].find((rule) => rule.id === id);
  return { title: own?.title ?? id.replaceAll("-", " "), help: undefined };
}
