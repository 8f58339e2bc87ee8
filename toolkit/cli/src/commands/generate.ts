import { action, type CommandModule, examples, exitCode } from "../command.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly check?: boolean;
  readonly watch?: boolean;
}

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description("Writes types, server, client, event code and manifest of each service from its contracts.")
      .argument("[service...]", "services to generate; all when none is named")
      .option("--check", "write nothing; exit with 1 when generated code differs from the contracts")
      .option("--watch", "generate again whenever a contract changes")
      .addHelpText(
        "after",
        examples(
          ["concordat generate", "every service"],
          ["concordat generate order", "one service"],
          ["concordat generate --check", "for CI: is generated code up to date?"],
          ["concordat generate --watch", "while editing"],
        ),
      )
      .action(
        action(terminal, async (names: readonly string[], { check = false, watch = false }: Options) => {
          if (watch) {
            const { watchContracts } = await import("../watch-contracts.ts");
            return watchContracts(terminal, () => generate(terminal, names, false));
          }
          return generate(terminal, names, check);
        }),
      ),
};

async function generate(terminal: Terminal, names: readonly string[], check: boolean): Promise<number> {
  const { chooseServices, openProject } = await import("../project.ts");
  const { generateServices } = await import("../generate/generate-services.ts");
  const project = await openProject(terminal.cwd);
  const progress = terminal.progress("Reading contracts");
  try {
    const { differences, generated, unchanged } = await generateServices(project, chooseServices(project, names), {
      check,
      dataDirectory: terminal.env["CONCORDAT_DATA_DIR"] ?? ".concordat",
      progress,
    });
    progress.end();
    const verbs = check
      ? { missing: "missing", changed: "differs", surplus: "surplus" }
      : { missing: "created", changed: "updated", surplus: "deleted" };
    for (const { path, kind } of differences) terminal.talk(`${verbs[kind].padEnd(8)} ${path}`);
    if (check && differences.length > 0) {
      terminal.talk("Generated code differs from the contracts: run `concordat generate` and commit the result.");
      return exitCode.findings;
    }
    const total = generated + unchanged;
    terminal.talk(`${total} service${total === 1 ? "" : "s"} up to date (${unchanged} unchanged)`);
    return exitCode.clean;
  } finally {
    progress.end();
  }
}
