import { type Json, loadOpenApiFromValue } from "@concordat/model";
import { compareOpenApi, type Comparison } from "../compare.ts";
import { exampleContract } from "./example-contract.ts";
import type { RuleExample } from "./rule.ts";
import { openApiRules } from "./rules.ts";

async function compareExample(of: RuleExample["of"], base: Json, head: Json): Promise<Comparison> {
  const [left, right] = await Promise.all(
    [base, head].map((value) => loadOpenApiFromValue("api.json", exampleContract(of, value))),
  );
  if (left === undefined || right === undefined) throw new Error("unreachable");
  return compareOpenApi(left, right, { today: "2026-01-31" });
}

const rules = [...openApiRules.values()];

test.each(rules.map((rule) => [rule.id, rule] as const))("%s: its example is found", async (id, { example }) => {
  const { findings } = await compareExample(example.of, example.base, example.head);
  expect(findings.map(({ rule }) => rule)).toContain(id);
});

const proven = rules.filter(
  ({ severity, policy, id }) => severity.wire === "error" && policy !== true && !id.endsWith("-undecided"),
);

test.each(proven.map((rule) => [rule.id, rule] as const))(
  "%s: breaking, with a witness and one finding",
  async (id, { example }) => {
    const { findings, verdict, bump } = await compareExample(example.of, example.base, example.head);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, verdict: each }) => [rule, each])).toEqual([[id, "breaking"]]);
    expect(errors[0]?.witness).toBeDefined();
    expect([verdict, bump]).toEqual(["breaking", "major"]);
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s: what it advises is not found",
  async (id, { example }) => {
    const { findings, verdict } = await compareExample(example.of, example.base, example.correct);
    expect(findings.filter(({ rule, severity }) => rule === id && severity !== "info")).toEqual([]);
    expect(verdict).toBe("compatible");
  },
);

test.each(["request-schema-undecided", "response-schema-undecided"])("%s: unknown, with the reason", async (id) => {
  const example = openApiRules.get(id)?.example as RuleExample;
  const { findings, verdict } = await compareExample(example.of, example.base, example.head);
  expect(verdict).toBe("unknown");
  const found = findings.find(({ rule }) => rule === id);
  expect([found?.verdict, found?.severity, typeof found?.reason]).toEqual(["unknown", "warning", "string"]);
});
