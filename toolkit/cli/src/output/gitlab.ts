import { place, type Printer } from "./report.ts";

const severities = { error: "critical", warning: "minor", info: "info" } as const;

/** GitLab Code Quality: a JSON array. Fingerprints are finding ids, so equal findings are shown once. */
export const gitlab: Printer = (report) =>
  `${JSON.stringify(
    report.findings.map((finding) => {
      const at = place(finding);
      return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint: finding.id,
        severity: finding.verdict === "breaking" ? "blocker" : severities[finding.severity],
        location: { path: (at?.file ?? finding.contract).replace(/^\.\//, ""), lines: { begin: at?.line ?? 1 } },
      };
    }),
    null,
    2,
  )}\n`;
