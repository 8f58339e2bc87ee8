import type { Finding } from "@concordat/model";
import { place, type Printer } from "./report.ts";

/** JUnit XML: a suite for each contract, a failing case for each error, a passing one for a contract without errors. */
export const junit: Printer = (report) => {
  const contracts = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const list = contracts.get(finding.contract) ?? [];
    list.push(finding);
    contracts.set(finding.contract, list);
  }
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const suites = [...contracts].map(([contract, findings]) => suite(contract, findings));
  if (suites.length === 0) suites.push(suite(report.command, []));
  const tests = Math.max(1, report.findings.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="concordat ${xml(report.command)}" tests="${tests}" failures="${errors}">\n${suites.join("")}</testsuites>\n`;
};

function suite(name: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const cases = findings.map((finding) => testCase(name, finding));
  if (cases.length === 0) cases.push(`    <testcase classname="${xml(name)}" name="no findings"/>\n`);
  return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">\n${cases.join("")}  </testsuite>\n`;
}

function testCase(contract: string, finding: Finding): string {
  const name = `${finding.rule} ${finding.pointer}`;
  const open = `    <testcase classname="${xml(contract)}" name="${xml(name)}"`;
  if (finding.severity !== "error") return `${open}/>\n`;
  const at = place(finding);
  const detail = [
    at === null ? undefined : `${at.file}:${at.line}:${at.column}`,
    finding.witness === undefined ? undefined : `witness: ${JSON.stringify(finding.witness.value)}`,
    finding.fix === undefined ? undefined : `fix: ${finding.fix.text}`,
  ].filter((line) => line !== undefined);
  return `${open}>\n      <failure type="${xml(finding.rule)}" message="${xml(finding.message)}">${xml(detail.join("\n"))}</failure>\n    </testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes for XML 1.0; characters that it forbids are dropped. */
export const xml = (value: string): string =>
  value
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "")
    .replace(/[&<>"']/g, (character) => entities[character] as string);
