import type { Finding, Position } from "@concordat/model";
import { codeFrame } from "./code-frame.ts";
import { xml } from "./junit.ts";
import { countVerdicts, describeCompared, type PrintContext, type Printer } from "./report.ts";

const style = `
:root { color-scheme: light dark; --line: #8884; --bad: #c62828; --maybe: #b26a00; --good: #2e7d32 }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1rem; margin: 0 } code, pre { font: 13px/1.45 ui-monospace, monospace }
article { border: 1px solid var(--line); border-left: .4rem solid var(--good); border-radius: .4rem; padding: 1rem; margin: 1rem 0 }
article.breaking { border-left-color: var(--bad) } article.unknown { border-left-color: var(--maybe) }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; margin: .8rem 0 }
.sides > div { min-width: 0 } pre { overflow: auto; background: #8881; padding: .6rem; border-radius: .3rem; margin: .2rem 0 }
small { opacity: .75 } .fix { background: #2e7d3222; padding: .5rem .8rem; border-radius: .3rem } ul { padding-left: 1.2rem }
nav label { margin-right: 1rem }
body:has(#no-compatible:checked) article.compatible { display: none }`;

/** One self-contained page: before, after and witness side by side. It runs no script and loads nothing. */
export const html: Printer = (report, context) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Concordat: ${xml(report.verdict)}</title><style>${style}</style></head><body>
<h1>Contracts: ${xml(report.verdict)}</h1>
<p>${xml(countVerdicts(report.findings))} <small>(${xml(describeCompared(report.compared))})</small></p>
<nav><label><input type="checkbox" id="no-compatible"> hide compatible changes</label></nav>
${report.findings.map((finding) => article(finding, context)).join("\n")}
${report.notCompared.length === 0 ? "" : `<h2>Not compared</h2><ul>${report.notCompared.map((line) => `<li>${xml(line)}</li>`).join("")}</ul>`}
</body></html>
`;

function article(finding: Finding, context: PrintContext): string {
  const sides = [side("Before", finding.base, context), side("After", finding.head, context), witness(finding)];
  const operations =
    finding.operations.length === 0
      ? ""
      : `<details><summary>Reaches ${finding.operations.length} operation${finding.operations.length === 1 ? "" : "s"}</summary><ul>${finding.operations.map((name) => `<li><code>${xml(name)}</code></li>`).join("")}</ul></details>`;
  const consumers =
    finding.consumers.length === 0
      ? ""
      : `<p>Used by ${finding.consumers.map(({ name, version, use }) => xml([name, version, use].filter(Boolean).join(" "))).join(", ")}</p>`;
  return `<article class="${finding.verdict}" id="${xml(finding.id)}">
<h2>${xml(finding.message)}</h2><small><code>${xml(finding.rule)}</code> · <code>${xml(finding.id)}</code></small>
<div class="sides">${sides.join("")}</div>${operations}${consumers}
${finding.reason === undefined ? "" : `<p>Why: ${xml(finding.reason)}</p>`}
${finding.fix === undefined ? "" : `<p class="fix">Fix: ${xml(finding.fix.text)}</p>`}</article>`;
}

function side(title: string, position: Position | null, context: PrintContext): string {
  if (position === null) return `<div><b>${title}</b><pre>absent</pre></div>`;
  const source = context.text(position.file);
  const frame = source === undefined ? "" : codeFrame(source, position);
  return `<div><b>${title}</b> <small>${xml(`${position.file}:${position.line}:${position.column}`)}</small><pre>${xml(frame)}</pre></div>`;
}

function witness(finding: Finding): string {
  if (finding.witness === undefined) return "";
  const { direction, operation, value, refusal } = finding.witness;
  return `<div><b>Witness</b> <small>${xml(direction)}${operation === undefined ? "" : ` of ${xml(operation)}`}</small><pre>${xml(JSON.stringify(value, null, 2))}</pre>${refusal === undefined ? "" : `<small>refused: ${xml(refusal)}</small>`}</div>`;
}
