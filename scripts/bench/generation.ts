import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const name = "generation: CPU and memory of whole processes, start-up included";

interface Row {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly goal?: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the measured process runs: load each contract, generate, report its own use. */
const program = `
import { readFile } from "node:fs/promises";
import { loadOpenApi } from "@concordat/model";
import { generateService } from "@concordat/codegen";
let bytes = 0;
for (const entry of process.argv.slice(1)) {
  const openapi = await loadOpenApi(entry, { read: (name) => readFile(name, "utf8") });
  for (const { text } of await generateService({ service: "bench", openapi })) bytes += text.length;
}
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024, bytes }));
`;

export function run(): readonly Row[] {
  const services = readdirSync(`${root}contracts`)
    .map((service) => `contracts/${service}/openapi.yaml`)
    .filter((entry) => existsSync(`${root}${entry}`));
  const cases: readonly (readonly [label: string, entries: readonly string[], goal: string])[] = [
    ["order", ["contracts/order/openapi.yaml"], "0.7 s"],
    [`${services.length} contracts in one process`, services, "2 s"],
    ["Stripe, 402 operations", ["../shared/specs/stripe-base.json"], "4 s, 600 MB"],
  ];
  return cases.flatMap(([label, entries, goal]): Row[] => {
    if (entries.some((entry) => !existsSync(`${root}${entry}`)))
      return [{ label, value: "the document is absent", unit: "" }];
    const result = spawnSync(process.execPath, ["--input-type=module", "-e", program, ...entries], {
      cwd: root,
      encoding: "utf8",
    });
    if (result.status !== 0) throw new Error(result.stderr);
    const { cpu, memory, bytes } = JSON.parse(result.stdout) as { cpu: number; memory: number; bytes: number };
    return [
      { label: `${label}: CPU`, value: Math.round(cpu * 100) / 100, unit: "s", goal },
      { label: `${label}: peak memory`, value: Math.round(memory), unit: "MB" },
      { label: `${label}: written`, value: Math.round(bytes / 1024), unit: "KB" },
    ];
  });
}
