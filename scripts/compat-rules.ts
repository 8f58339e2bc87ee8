import { readFile, writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { openApiRules, type Rule } from "@concordat/compat";

/** The page that lists every rule of the OpenAPI comparison; made from the rules, never edited. */
export function rulesPage(): string {
  const rules = [...openApiRules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const head = [
    "# Rules of the OpenAPI comparison",
    "",
    "Made from `toolkit/compat/src/rules` by `node scripts/compat-rules.ts --write`.",
    "The verdict of a finding is decided by variance and a checked witness ([compatibility](../compatibility.md)); the severity by the preset.",
    "",
    "| Rule | What happened | wire | sdk | strict |",
    "| --- | --- | --- | --- | --- |",
    ...rules.map(
      ({ id, title, severity }) =>
        `| [${id}](#${id}) | ${title} | ${severity.wire} | ${severity.sdk} | ${severity.strict} |`,
    ),
  ];
  return `${[...head, ...rules.flatMap(section)].join("\n")}\n`;
}

function section({ id, title, why, example }: Rule): string[] {
  const block = (name: string, value: unknown): string[] => [
    "",
    `${name}:`,
    "",
    "```yaml",
    stringify(value, { aliasDuplicateObjects: false }).trimEnd(),
    "```",
  ];
  return [
    "",
    `## ${id}`,
    "",
    `${title}. ${why}`,
    ...block(`Base (${example.of.replace("-", " ")})`, example.base),
    ...block("Head", example.head),
    ...(JSON.stringify(example.correct) === JSON.stringify(example.base) ? [] : block("Instead", example.correct)),
  ];
}

export const rulesFile = new URL("../docs/rules/compat.md", import.meta.url);

if (import.meta.main) {
  const page = rulesPage();
  if (process.argv.includes("--write")) await writeFile(rulesFile, page);
  else if ((await readFile(rulesFile, "utf8")) !== page) {
    console.error("docs/rules/compat.md is stale: run node scripts/compat-rules.ts --write");
    process.exitCode = 1;
  }
}
