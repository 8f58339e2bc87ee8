import { readdirSync, readFileSync } from "node:fs";
import { loadAvro, loadOpenApi } from "@concordat/model";
import { lint } from "./lint.ts";
import { rules } from "./rules.ts";

const folder = new URL("rules/", import.meta.url);
const stems = (suffix: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();

interface Example {
  readonly language: string;
  readonly kind: string;
  readonly pointers: readonly string[];
  readonly text: string;
}

/** The page's fences: "```yaml incorrect /pointer ..." (every pointer that must be found) and "```yaml correct". */
const examplesOf = (id: string): Example[] =>
  [
    ...readFileSync(new URL(`${id}.md`, folder), "utf8").matchAll(
      /^```(yaml|json) (incorrect|correct)(.*)\n([^]*?)^```/gm,
    ),
  ].map(([, language = "", kind = "", rest = "", text = ""]) => ({
    language,
    kind,
    pointers: rest
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => (word === '""' ? "" : word)),
    text,
  }));

test("each rule is code, page and table entry of one stem", () => {
  const ids = rules.map(({ id }) => id).sort();
  expect(stems(".rule.ts")).toEqual(ids);
  expect(stems(".md")).toEqual(ids);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const examples = examplesOf(id);

  test("shows what is incorrect and what is correct", () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(["incorrect", "correct"]));
  });

  test.each(examples.map((example, index) => [example.kind, index, example] as const))(
    "%s example %d",
    async (kind, _, { language, pointers, text }) => {
      const read = async () => text;
      const contract =
        rule.kind === "openapi" ? await loadOpenApi(`a.${language}`, { read }) : await loadAvro(["a.avsc"], { read });
      const found = lint(contract, [rule]).map(({ pointer, head }) => ({
        pointer,
        placed: head !== null && head.line > 0,
      }));
      expect(found.map(({ pointer }) => pointer).sort()).toEqual([...pointers].sort());
      expect(kind === "incorrect").toBe(found.length > 0);
      expect(found.every(({ placed }) => placed)).toBe(true);
    },
  );
});
