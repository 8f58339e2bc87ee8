import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { action, type CommandModule, examples, exitCode } from "../command.ts";
import { CommandError } from "../command-error.ts";

const templates = new URL("../../templates/init/", import.meta.url);

/** Where each template goes; `__SERVICE__` and `__TITLE__` are filled in. */
const files = [
  ["concordat.yaml", "concordat.yaml"],
  ["openapi.yaml", "contracts/__SERVICE__/openapi.yaml"],
  ["contracts.yml", ".github/workflows/contracts.yml"],
] as const;

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description("Turns a folder into a contract-first repository: settings, a first contract, a CI step.")
      .argument("[folder]", "the folder; it may hold a project already", ".")
      .option("--service <name>", "name of the first service", "greeting")
      .addHelpText(
        "after",
        examples(
          ["concordat init", "this folder"],
          ["concordat init shop --service order", "a new folder with a contract for the service order"],
        ),
      )
      .action(
        action(terminal, async (folder: string, { service }: { service: string }) => {
          if (!/^[a-z][a-z0-9-]{0,62}$/.test(service))
            throw new CommandError(
              "CLI_SERVICE_NAME",
              `expected a service name of lower-case letters, digits and hyphens, got "${service}"`,
            );
          const target = resolve(terminal.cwd, folder);
          const title = service.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
          for (const [template, path] of files) {
            const file = join(target, path.replace("__SERVICE__", service));
            const shown = relative(terminal.cwd, file);
            if (existsSync(file)) {
              terminal.talk(`kept     ${shown}`);
              continue;
            }
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, readFileSync(new URL(template, templates), "utf8").replaceAll("__TITLE__", title));
            terminal.talk(`created  ${shown}`);
          }
          const inside = folder === "." ? "" : `cd ${folder} && `;
          terminal.talk(`\nNext:\n  ${inside}concordat lint\n  ${inside}concordat generate`);
          return exitCode.clean;
        }),
      ),
};
