import { applyEdits, type Json, loadOpenApiFromValue } from "@concordat/model";
import { compareOpenApi } from "../compare.ts";
import { exampleContract } from "../rules/example-contract.ts";
import { openApiRules } from "../rules/rules.ts";

const name = "api.json";
const today = "2026-01-31";

/** Loads both sides, applies every fix to the head, and compares again. */
async function compareFixed(base: Json, head: Json) {
  const left = await loadOpenApiFromValue(name, base);
  const before = compareOpenApi(left, await loadOpenApiFromValue(name, head), { today });
  const edits = before.findings.flatMap(({ fix }) => fix?.edits ?? []);
  const fixed = applyEdits(new Map([[name, head]]), edits).get(name);
  return { before, edits, after: compareOpenApi(left, await loadOpenApiFromValue(name, fixed as Json), { today }) };
}

/** Rules whose examples come with an edit; the others need more than an edit, or a decision. */
const withFix = [
  "request-type-narrowed",
  "response-type-widened",
  "request-nullable-removed",
  "response-nullable-added",
  "request-enum-value-removed",
  "response-enum-value-added",
  "request-minimum-raised",
  "response-minimum-lowered",
  "request-maximum-lowered",
  "request-max-length-lowered",
  "request-min-length-raised",
  "request-pattern-narrowed",
  "response-pattern-widened",
  "request-format-narrowed",
  "request-min-items-raised",
  "request-unique-items-set",
  "request-property-became-required",
  "response-property-became-optional",
  "request-required-property-added",
  "response-property-removed",
  "request-property-refused",
  "parameter-added-required",
  "parameter-became-required",
  "request-body-added-required",
  "request-body-became-required",
  "response-header-became-optional",
];

test.each(withFix)("%s: the edits make the pair compatible", async (id) => {
  const { of, base, head } = openApiRules.get(id)?.example ?? { of: "contract", base: null, head: null };
  const { before, edits, after } = await compareFixed(exampleContract(of, base), exampleContract(of, head));
  expect(before.verdict).toBe("breaking");
  expect(edits.length).toBeGreaterThan(0);
  expect(after.findings.filter(({ verdict }) => verdict === "breaking")).toEqual([]);
  expect(after.verdict).toBe("compatible");
});

test("no rule's fix makes anything worse", async () => {
  for (const { id, example } of openApiRules.values()) {
    const { edits, after } = await compareFixed(
      exampleContract(example.of, example.base),
      exampleContract(example.of, example.head),
    );
    if (edits.length > 0) expect([id, after.verdict]).toEqual([id, "compatible"]);
  }
});
