import type { Preset } from "@concordat/compat";
import { Option } from "commander";
import { formatOption } from "../format-option.ts";
import { action, type CommandModule, examples } from "../command.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly format: readonly string[];
  readonly preset?: Preset;
  readonly level?: string;
  readonly date?: string;
  readonly batch?: string;
  readonly watch?: boolean;
}

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description(
        "Says whether HEAD breaks anyone who lives by BASE, with a value that shows it. Each side is a contract file, a folder of contracts, a URL, or REV:path of git.",
      )
      .argument("[base]", "the version that consumers live by")
      .argument("[head]", "the version that is to replace it")
      .addOption(formatOption())
      .addOption(new Option("--preset <preset>", "how much counts as breaking").choices(["wire", "sdk", "strict"]))
      .option("--level <level>", "level for event schemas: BACKWARD, FORWARD, FULL, each also _TRANSITIVE, or NONE")
      .option("--date <day>", "the day on which sunsets are judged, YYYY-MM-DD (today)")
      .option("--batch <file>", "compare the pairs of a JSON-lines file, a line of answer each")
      .option("--watch", "compare again whenever a contract changes")
      .addHelpText(
        "after",
        examples(
          ["concordat compare main:contracts/order/openapi.yaml contracts/order/openapi.yaml", "my edit against main"],
          ["concordat compare v1.2.0:contracts contracts", "every contract against a tag"],
          ["concordat compare old.json new.json --format text --format sarif=compare.sarif", "two formats at once"],
          ["concordat compare --batch pairs.jsonl --format jsonl", "many pairs in one process"],
        ),
      )
      .action(
        action(terminal, async (base: string | undefined, head: string | undefined, options: Options) => {
          if (options.batch !== undefined) {
            const { compareBatch } = await import("../report/compare-batch.ts");
            return compareBatch(terminal, options.batch, options);
          }
          const { CommandError } = await import("../command-error.ts");
          if (base === undefined || head === undefined)
            throw new CommandError(
              "CLI_USAGE",
              "expected BASE and HEAD, or --batch FILE",
              "concordat compare --help shows examples",
            );
          if (options.watch !== true) return compareOnce(terminal, base, head, options);
          const { watchContracts } = await import("../watch-contracts.ts");
          return watchContracts(terminal, () => compareOnce(terminal, base, head, options));
        }),
      ),
};

async function compareOnce(terminal: Terminal, base: string, head: string, options: Options): Promise<number> {
  const { parseOutputs, printReport } = await import("../report/print-report.ts");
  const { openProject } = await import("../project.ts");
  const { findSide } = await import("../report/contract-side.ts");
  const { compareSides } = await import("../report/compare-sides.ts");
  const { comparisonReport } = await import("../report/comparison-report.ts");
  const { describeRule } = await import("../report/describe-rule.ts");
  const { comparisonSettings } = await import("../report/comparison-settings.ts");
  const outputs = parseOutputs(options.format);
  const project = await openProject(terminal.cwd);
  const progress = terminal.progress("Reading contracts");
  try {
    const [before, after] = await Promise.all([findSide(terminal.cwd, base), findSide(terminal.cwd, head)]);
    const settings = await comparisonSettings(project, options);
    const comparison = await compareSides(before, after, { ...settings, folder: terminal.cwd, progress });
    progress.end();
    const report = comparisonReport("compare", comparison, project, settings.today);
    return await printReport(terminal, report, outputs, { contracts: comparison.contracts, rule: describeRule });
  } finally {
    progress.end();
  }
}
