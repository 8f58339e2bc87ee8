import type { Finding, Position } from "@concordat/model";
import { place, type PrintContext, type Printer } from "./report.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0 with stable fingerprints and fixes (OASIS, sarif-v2.1.0-errata01). */
export const sarif: Printer = (report, context) => {
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "concordat",
            version: context.version,
            semanticVersion: context.version,
            rules: ids.map((id) => rule(id, context)),
          },
        },
        automationDetails: { id: `concordat/${report.command}` },
        columnKind: "utf16CodeUnits",
        results: report.findings.map((finding) => result(finding, ids.indexOf(finding.rule), context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function rule(id: string, context: PrintContext) {
  const { title, help } = context.rule(id);
  return { id, shortDescription: { text: title }, ...(help !== undefined && { helpUri: help }) };
}

function result(finding: Finding, ruleIndex: number, context: PrintContext) {
  const at = place(finding);
  const related = at === finding.head ? finding.base : null;
  const fix = finding.fix === undefined ? undefined : sarifFix(finding.fix, context);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physical(at ?? { file: finding.contract, line: 1, column: 1 }) }],
    ...(related !== null && {
      relatedLocations: [{ id: 1, message: { text: "before" }, physicalLocation: physical(related) }],
    }),
    partialFingerprints: { "concordat/v1": finding.id },
    ...(fix !== undefined && { fixes: [fix] }),
    properties: {
      verdict: finding.verdict,
      operations: finding.operations,
      consumers: finding.consumers,
      ...(finding.witness !== undefined && { witness: finding.witness }),
      ...(finding.reason !== undefined && { reason: finding.reason }),
    },
  };
}

const physical = ({ file, line, column }: Position) => ({
  artifactLocation: { uri: uri(file) },
  region: { startLine: line, startColumn: column },
});

/** A relative path as a URI reference; URLs stay, `REV:path` names the path. */
function uri(file: string): string {
  if (/^https?:/.test(file)) return file;
  return encodeURI(
    file
      .replace(/^[^/:]{2,}:/, "")
      .replaceAll("\\", "/")
      .replace(/^\.\//, ""),
  ).replace(/[?#]/g, encodeURIComponent);
}

function sarifFix(fix: NonNullable<Finding["fix"]>, context: PrintContext) {
  const changes = new Map<string, object[]>();
  for (const { file, offset, length, insert } of context.replacements(fix.edits)) {
    const list = changes.get(file) ?? [];
    const text = context.text(file) ?? "";
    list.push({ deletedRegion: region(text, offset, length), insertedContent: { text: insert } });
    changes.set(file, list);
  }
  if (changes.size === 0) return undefined;
  return {
    description: { text: fix.text },
    artifactChanges: [...changes].map(([file, replacements]) => ({
      artifactLocation: { uri: uri(file) },
      replacements,
    })),
  };
}

/** A region by lines and columns, counted from 1; the end column is exclusive (SARIF 3.30). */
function region(text: string, offset: number, length: number) {
  const [startLine, startColumn] = lineAndColumn(text, offset);
  const [endLine, endColumn] = lineAndColumn(text, offset + length);
  return { startLine, startColumn, endLine, endColumn };
}

function lineAndColumn(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return [lines.length, (lines.at(-1) ?? "").length + 1];
}
