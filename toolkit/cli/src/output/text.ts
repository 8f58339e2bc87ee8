import type { Finding, Position } from "@concordat/model";
import { codeFrame } from "./code-frame.ts";
import { countVerdicts, describeCompared, place, type PrintContext, type Printer } from "./report.ts";

const longestWitness = 400;
const shownOperations = 5;

/** For people: `file:line:column` first, a code frame, the witness, the fix, the rule last. */
export const text: Printer = (report, context) => {
  const blocks = report.findings.map((finding) => block(finding, context));
  for (const { contract, base, head, bump } of report.releases)
    blocks.push(
      `${contract}: version ${base} -> ${head}; the changes ask for ${bump === "none" ? "no new version" : `a ${bump} version`}`,
    );
  if (report.notCompared.length > 0)
    blocks.push(["Not compared:", ...report.notCompared.map((line) => `  ${line}`)].join("\n"));
  const colour = { breaking: "red", unknown: "yellow", compatible: "green" } as const;
  blocks.push(
    `${context.style(colour[report.verdict], report.verdict)}: ${countVerdicts(report.findings)} (${describeCompared(report.compared)})`,
  );
  return `${blocks.join("\n\n")}\n`;
};

function block(finding: Finding, context: PrintContext): string {
  const colour = { error: "red", warning: "yellow", info: "cyan" } as const;
  const at = place(finding);
  const label = finding.verdict === "compatible" ? finding.severity : finding.verdict;
  const lines = [
    `${context.style("bold", where(at) ?? finding.contract)}: ${context.style(colour[finding.severity], label)}: ${finding.message}`,
  ];
  const source = at === null ? undefined : context.text(at.file);
  if (at !== null && source !== undefined) lines.push(indent(context.style("dim", codeFrame(source, at))));
  if (finding.base !== null && finding.head !== null) lines.push(`  before: ${where(finding.base)}`);
  if (finding.operations.length > 0) lines.push(`  reaches: ${shorten(finding.operations)}`);
  if (finding.consumers.length > 0)
    lines.push(
      `  used by: ${finding.consumers.map(({ name, version, use }) => `${name}${version === undefined ? "" : ` ${version}`}${use === undefined ? "" : ` (${use})`}`).join(", ")}`,
    );
  if (finding.witness !== undefined) {
    const { direction, operation, value, refusal } = finding.witness;
    lines.push(
      `  witness: ${direction}${operation === undefined ? "" : ` of ${operation}`}: ${cut(JSON.stringify(value))}`,
    );
    if (refusal !== undefined) lines.push(`           refused: ${refusal}`);
  }
  if (finding.reason !== undefined) lines.push(`  why: ${finding.reason}`);
  if (finding.fix !== undefined) lines.push(`  fix: ${finding.fix.text}`);
  lines.push(context.style("dim", `  ${finding.id}  ${finding.rule}`));
  return lines.join("\n");
}

const where = (position: Position | null): string | undefined =>
  position === null ? undefined : `${position.file}:${position.line}:${position.column}`;

const indent = (frame: string): string => frame.replaceAll(/^/gm, "  ");

const cut = (value: string): string =>
  value.length <= longestWitness ? value : `${value.slice(0, longestWitness)}...`;

const shorten = (operations: readonly string[]): string =>
  operations.length <= shownOperations
    ? operations.join(", ")
    : `${operations.slice(0, shownOperations).join(", ")} and ${operations.length - shownOperations} more`;
