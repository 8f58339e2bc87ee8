import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { commands } from "./commands.ts";
import { report } from "./report-error.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line (without `node` and the script) and resolves to its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const program = await buildProgram(args, terminal);
    await program.parseAsync([...args], { from: "user" });
    return terminal.exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

/** The program with the called command fully configured and all others by name and summary only. */
async function buildProgram(args: readonly string[], terminal: Terminal): Promise<Command> {
  const program = withManners(new Command("concordat"), terminal)
    .description("Contracts in; running services, typed clients and proof that no change breaks anyone out.")
    .version(manifest.version, "-V, --version")
    .helpCommand("help [command]", "show the help of a command");
  const called = args[0] === "help" ? args[1] : args.find((argument) => !argument.startsWith("-"));
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = withManners(program.command(name), terminal).summary(summary).description(summary);
    if (name === called) (await load()).command.configure(command, terminal);
  }
  return program;
}

function withManners(command: Command, terminal: Terminal): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError("(add --help for usage and examples)")
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.talk(text.trimEnd()),
      getOutHasColors: () => terminal.style("bold", "x") !== "x",
    });
}
