import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { compareOpenApi, type Comparison } from "@concordat/compat";
import { type Finding, type Json, loadOpenApiFromValue } from "@concordat/model";

interface Case {
  readonly name: string;
  readonly label: string;
  readonly breaking: boolean;
  readonly base: Json;
  readonly head: Json;
  readonly told: string;
}
interface Judged extends Case {
  readonly comparison: Comparison;
}

const folder = new URL("../../shared/cases/", import.meta.url);
const page = new URL("../docs/compat-disagreements.md", import.meta.url);

async function read(file: string, toCase: (line: Record<string, never>) => Case | undefined): Promise<Judged[]> {
  const lines = (await readFile(new URL(file, folder), "utf8")).trim().split("\n");
  const judged: Judged[] = [];
  for (const line of lines) {
    const one = toCase(JSON.parse(line) as Record<string, never>);
    if (one === undefined) continue;
    const [base, head] = [
      await loadOpenApiFromValue("base.json", one.base),
      await loadOpenApiFromValue("head.json", one.head),
    ];
    judged.push({ ...one, comparison: compareOpenApi(base, head, { today: "2026-01-31" }) });
  }
  return judged;
}

const stable = await (existsSync(folder)
  ? read("openapi-changes-a.jsonl", (line) => {
      const {
        case: name,
        verdict,
        base,
        revision,
        stable: kept,
        date_sensitive: dated,
        expected,
      } = line as unknown as Record<string, Json>;
      if (kept !== true || dated === true) return undefined;
      const ids = (expected as { id: string; level: string }[]).map(({ id, level }) => `${id} (${level})`);
      return {
        name: String(name),
        label: String(verdict),
        breaking: verdict === "error",
        base: base ?? null,
        head: revision ?? null,
        told: [...new Set(ids)].join(", "),
      };
    })
  : Promise.resolve([]));
const suites = await (existsSync(folder)
  ? read("openapi-changes-b.jsonl", (line) => {
      const { suite, case: name, verdict, base, revision } = line as unknown as Record<string, Json>;
      return {
        name: `${String(suite)}/${String(name)}`,
        label: String(verdict),
        breaking: verdict === "breaking",
        base: base ?? null,
        head: revision ?? null,
        told: "",
      };
    })
  : Promise.resolve([]));

if (stable.length === 0) console.error("skipped: there is no ../shared/cases");
else {
  const text = [
    "# Where the comparison and other engines disagree",
    "",
    "Made by `node scripts/compat-disagreements.ts`. Labels of set a come from oasdiff 1.26.1 (stable, not date-sensitive), those of set b from Qubership's compatibility suites 2.6.1.",
    "A disagreement is decided by a witness that both validators confirm, or by its proven absence: the engine shows containment, so no value tells the two apart.",
    ...section("Set a", stable),
    ...section("Set b", suites),
    "",
  ].join("\n");
  await writeFile(page, text);
  console.log(
    text
      .split("\n")
      .filter((line) => line.startsWith("**"))
      .join("\n"),
  );
}

function section(title: string, cases: readonly Judged[]): string[] {
  const wrong = cases.filter(({ breaking, comparison }) => breaking !== (comparison.verdict === "breaking"));
  const open = wrong.filter(({ comparison }) => comparison.verdict === "unknown");
  const left = cases.length - (wrong.length - open.length);
  return [
    "",
    `## ${title}`,
    "",
    `**${title}: ${cases.length} cases, ${cases.length - wrong.length} agree (${percent(cases.length - wrong.length, cases.length)}); ${wrong.length - open.length} disagreements are decided by a witness or its absence, ${open.length} are open: ${percent(left - open.length, left)} of what is left.**`,
    "",
    "| Case | Label | Ours | Why |",
    "| --- | --- | --- | --- |",
    ...wrong.map(
      (one) =>
        `| ${one.name} | ${one.label}${one.told === "" ? "" : `: ${one.told}`} | ${one.comparison.verdict} | ${cell(reason(one))} |`,
    ),
  ];
}

function reason({ breaking, comparison }: Judged): string {
  const findings = comparison.findings.filter(({ rule }) => rule !== "version-not-bumped");
  const shown = findings.filter(({ verdict, severity }) => verdict === "breaking" && severity !== "info");
  if (!breaking)
    return shown
      .slice(0, 3)
      .map((finding) => `${finding.rule} at ${finding.pointer}: the reader refuses ${short(finding)}`)
      .join("; ");
  const unknown = findings.find(({ verdict }) => verdict === "unknown");
  if (unknown !== undefined) return `${unknown.rule}: ${unknown.reason ?? ""}`;
  if (findings.length === 0)
    return "both sides accept the same values: the keyword does not apply to the type, is ignored there, or another option takes the values";
  return `nothing that is sent is refused; reported as ${[...new Set(findings.map(({ rule, severity }) => `${rule} (${severity})`))].join(", ")}`;
}

function short({ witness }: Finding): string {
  const text = JSON.stringify(witness?.value) ?? "";
  return `\`${text.length > 80 ? `${text.slice(0, 77)}...` : text}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
