import type { Preset } from "@concordat/compat";
import { Option } from "commander";
import { formatOption } from "../format-option.ts";
import { action, type CommandModule, examples } from "../command.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly base?: string;
  readonly format: readonly string[];
  readonly preset?: Preset;
  readonly level?: string;
  readonly date?: string;
}

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description(
        "Everything CI asks of the contracts, with one exit code: lint, generated code up to date, APIs and events compatible with the base revision, pacts.",
      )
      .option("--base <revision>", "git revision to compare with (concordat.yaml, else origin/main, else main)")
      .addOption(formatOption())
      .addOption(new Option("--preset <preset>", "how much counts as breaking").choices(["wire", "sdk", "strict"]))
      .option("--level <level>", "level for event schemas")
      .option("--date <day>", "the day on which approvals and sunsets are judged, YYYY-MM-DD (today)")
      .addHelpText(
        "after",
        examples(
          ["concordat check --base origin/main", "in a pull request"],
          ["concordat check --format github --format sarif=contracts.sarif", "annotations and code scanning"],
          ["concordat check --format markdown=comment.md", "for one sticky comment"],
        ),
      )
      .action(action(terminal, async (options: Options) => check(terminal, options))),
};

async function check(terminal: Terminal, options: Options): Promise<number> {
  const { parseOutputs, printReport } = await import("../report/print-report.ts");
  const { openProject } = await import("../project.ts");
  const { checkProject } = await import("../report/check-project.ts");
  const { comparisonSettings } = await import("../report/comparison-settings.ts");
  const { describeRule } = await import("../report/describe-rule.ts");
  const { findBase } = await import("../report/find-base.ts");
  const outputs = parseOutputs(options.format);
  const project = await openProject(terminal.cwd);
  const progress = terminal.progress("Reading contracts");
  try {
    const { report, contracts } = await checkProject(project, {
      settings: await comparisonSettings(project, options),
      base: await findBase(project, options.base),
      dataDirectory: terminal.env["CONCORDAT_DATA_DIR"] ?? ".concordat",
      progress,
    });
    progress.end();
    return await printReport(terminal, report, outputs, { contracts, rule: describeRule });
  } finally {
    progress.end();
  }
}
