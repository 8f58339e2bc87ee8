import type { Finding } from "@concordat/model";
import { countVerdicts, describeCompared, place, type Printer } from "./report.ts";

/** The comment that a bot looks for in order to update it in place. */
export const stickyMarker = "<!-- concordat -->";

const symbols = { breaking: "❌", unknown: "⚠️", compatible: "✅" } as const;
const most = 100;

/** Markdown for one sticky comment of a pull request: a section for each contract, folded, with ready approvals. */
export const markdown: Printer = (report) => {
  const out = [
    stickyMarker,
    `### ${symbols[report.verdict]} Contracts: ${report.verdict}`,
    "",
    `${countVerdicts(report.findings)} (${describeCompared(report.compared)})`,
  ];
  const contracts = Map.groupBy(report.findings.slice(0, most), ({ contract }) => contract);
  for (const [contract, findings] of contracts) {
    const open = findings.some(({ severity }) => severity === "error") ? " open" : "";
    out.push("", `<details${open}><summary><b>${html(contract)}</b>: ${countVerdicts(findings)}</summary>`, "");
    out.push(...findings.flatMap(section));
    out.push("</details>");
  }
  if (report.findings.length > most) out.push("", `... and ${report.findings.length - most} more findings.`);
  const consumers = Map.groupBy(
    report.findings.flatMap((finding) => finding.consumers.map((consumer) => ({ consumer, finding }))),
    ({ consumer }) => consumer.name,
  );
  if (consumers.size > 0) {
    out.push("", "**Consumers**", "");
    for (const [name, uses] of consumers)
      out.push(`- ${html(name)}: ${uses.length} finding${uses.length === 1 ? "" : "s"}`);
  }
  if (report.notCompared.length > 0)
    out.push("", "**Not compared**", "", ...report.notCompared.map((line) => `- ${html(line)}`));
  return `${out.join("\n")}\n`;
};

function section(finding: Finding): string[] {
  const at = place(finding);
  const out = [
    `#### ${symbols[finding.verdict]} ${html(finding.message)}`,
    "",
    `\`${code(finding.rule)}\`${at === null ? "" : ` at \`${code(`${at.file}:${at.line}:${at.column}`)}\``}`,
  ];
  if (finding.operations.length > 0)
    out.push(
      "",
      `Reaches ${finding.operations.length} operation${finding.operations.length === 1 ? "" : "s"}: ${finding.operations
        .slice(0, 5)
        .map((name) => `\`${code(name)}\``)
        .join(", ")}${finding.operations.length > 5 ? ", ..." : ""}`,
    );
  if (finding.witness !== undefined)
    out.push("", `Witness (${finding.witness.direction}):`, "", fence(JSON.stringify(finding.witness.value, null, 2)));
  if (finding.reason !== undefined) out.push("", `Why: ${html(finding.reason)}`);
  if (finding.fix !== undefined) out.push("", `**Fix:** ${html(finding.fix.text)}`);
  if (finding.severity === "error")
    out.push(
      "",
      "To accept it:",
      "",
      fence(`concordat approve ${finding.id} --reason "..." --owner "..." --expires YYYY-MM-DD`, "sh"),
    );
  return [...out, ""];
}

/** A fence longer than any run of backticks inside. */
function fence(text: string, language = "json"): string {
  const ticks = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}${language}\n${text}\n${ticks}`;
}

const code = (text: string): string => text.replaceAll("`", "'").replace(/\s+/g, " ");
const html = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/([\\`*_[\]|#@])/g, "\\$1");
