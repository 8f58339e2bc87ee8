// `npm run bench -- [name ...]`: runs the benchmark modules of scripts/bench/ and prints their figures, side by side
// with peers in the same run. Compare figures of one run only; ratios travel better than times.
import { readdirSync } from "node:fs";

/** What a benchmark module exports. */
interface Benchmark {
  readonly name: string;
  run(): readonly Row[] | Promise<readonly Row[]>;
}

interface Row {
  readonly label: string;
  readonly value: number | string;
  readonly unit?: string;
  /** Against the peer or the bare library of the same run. */
  readonly ratio?: number;
  readonly goal?: number | string;
}

const wanted = process.argv.slice(2);
const files = readdirSync(new URL("bench/", import.meta.url))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (files.length === 0) {
  console.error(`expected names of scripts/bench/, got ${wanted.join(", ")}`);
  process.exit(2);
}
let failed = false;
for (const file of files) {
  const benchmark = (await import(`./bench/${file}.ts`)) as Benchmark;
  console.error(`Measuring ${benchmark.name} ...`);
  try {
    print(benchmark.name, await benchmark.run());
  } catch (error) {
    failed = true;
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(failed ? 1 : 0);

function print(name: string, rows: readonly Row[]): void {
  const number = (value: number | string | undefined): string =>
    typeof value === "number" ? String(Number(value.toPrecision(3))) : (value ?? "");
  const cells = [
    ["", "value", "unit", "ratio", "goal"],
    ...rows.map(({ label, value, unit, ratio, goal }) => [
      label,
      number(value),
      unit ?? "",
      number(ratio),
      number(goal),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  console.log(`\n## ${name}\n`);
  cells.forEach((row, index) => {
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
    if (index === 0) console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  });
}
