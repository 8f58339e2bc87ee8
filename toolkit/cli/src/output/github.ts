import { countVerdicts, describeCompared, place, type Printer } from "./report.ts";

/** GitHub shows ten of each level a step; the rest is summed up in one line. */
const shown = 10;

/** GitHub Actions workflow commands (annotations in the changed files). */
export const github: Printer = (report) => {
  const lines: string[] = [];
  for (const [level, severity] of [
    ["error", "error"],
    ["warning", "warning"],
    ["notice", "info"],
  ] as const) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    for (const finding of findings.slice(0, shown)) {
      const at = place(finding);
      const properties = [
        ...(at === null ? [] : [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`]),
        `title=${property(finding.rule)}`,
      ].join(",");
      const fix = finding.fix === undefined ? "" : `\nfix: ${finding.fix.text}`;
      const witness = finding.witness === undefined ? "" : `\nwitness: ${JSON.stringify(finding.witness.value)}`;
      lines.push(`::${level} ${properties}::${data(`${finding.message}${witness}${fix}`)}`);
    }
    if (findings.length > shown) lines.push(`::${level}::${findings.length - shown} more findings of this level`);
  }
  lines.push(`${report.verdict}: ${countVerdicts(report.findings)} (${describeCompared(report.compared)})`);
  return `${lines.join("\n")}\n`;
};

const data = (value: string): string => value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (value: string): string => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
