import type { Printer, Report } from "./report.ts";

/** For programs: one document, described by `report.schema.json`. */
export const json: Printer = (report) => `${JSON.stringify(document(report), null, 2)}\n`;

/** For streams: one finding a line, then one line that sums up. */
export const jsonl: Printer = (report) => {
  const { findings, ...summary } = document(report);
  return [...findings, summary].map((line) => `${JSON.stringify(line)}\n`).join("");
};

const document = (report: Report) => ({
  schema: "urn:concordat:report:1",
  command: report.command,
  verdict: report.verdict,
  findings: report.findings,
  compared: report.compared,
  notCompared: report.notCompared,
  releases: report.releases,
});
