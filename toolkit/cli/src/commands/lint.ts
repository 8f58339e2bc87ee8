import { formatOption } from "../format-option.ts";
import { action, type CommandModule, examples } from "../command.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly format: readonly string[];
  readonly watch?: boolean;
}

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description(
        "Checks style and correctness of contracts: OpenAPI by Redocly's rules (an existing redocly.yaml is used), and own rules for contract-first needs and Avro.",
      )
      .argument("[service-or-file...]", "services, or contract files; everything when none is named")
      .addOption(formatOption())
      .option("--watch", "lint again whenever a contract changes")
      .addHelpText(
        "after",
        examples(
          ["concordat lint", "every contract"],
          ["concordat lint order", "one service"],
          ["concordat lint openapi.yaml --format sarif=lint.sarif", "one file, for code scanning"],
        ),
      )
      .action(
        action(terminal, async (names: readonly string[], { format, watch = false }: Options) => {
          if (!watch) return lintOnce(terminal, names, format);
          const { watchContracts } = await import("../watch-contracts.ts");
          return watchContracts(terminal, () => lintOnce(terminal, names, format));
        }),
      ),
};

async function lintOnce(terminal: Terminal, names: readonly string[], format: readonly string[]): Promise<number> {
  const { parseOutputs, printReport } = await import("../report/print-report.ts");
  const { chooseContracts, openProject } = await import("../project.ts");
  const { lintServices } = await import("../report/lint-services.ts");
  const { describeRule } = await import("../report/describe-rule.ts");
  const { countContracts } = await import("../report/count-contracts.ts");
  const outputs = parseOutputs(format);
  const project = await openProject(terminal.cwd);
  const progress = terminal.progress("Reading contracts");
  try {
    const { findings, contracts } = await lintServices(project, chooseContracts(project, names), progress);
    progress.end();
    const report = {
      command: "lint",
      verdict: "compatible" as const,
      findings,
      compared: countContracts(contracts),
      notCompared: [],
      releases: [],
    };
    return await printReport(terminal, report, outputs, { contracts, rule: describeRule });
  } finally {
    progress.end();
  }
}
