import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { action, type CommandModule, examples, exitCode } from "../command.ts";

interface Options {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

export const command: CommandModule = {
  configure: (command, terminal) =>
    command
      .description("Accepts a finding by its id: writes the entry into approvals.yaml, where reviewers see it.")
      .argument("<finding-id>", "the id that the finding's last line shows")
      .requiredOption("--reason <text>", "why the change is accepted")
      .requiredOption("--owner <name>", "who answers for it")
      .requiredOption("--expires <day>", "the last day on which it holds, YYYY-MM-DD")
      .addHelpText(
        "after",
        examples([
          'concordat approve 5f0c3a9e7b21d4f8 --reason "web 2 ships first" --owner team-web --expires 2027-01-31',
          "accept one finding",
        ]),
      )
      .action(
        action(terminal, async (finding: string, { reason, owner, expires }: Options) => {
          const { addApproval, parseApprovals } = await import("../approvals.ts");
          const { openProject } = await import("../project.ts");
          const { settings } = await openProject(terminal.cwd);
          const path = join(terminal.cwd, settings.approvals);
          const text = addApproval(existsSync(path) ? readFileSync(path, "utf8") : "", {
            finding,
            reason,
            owner,
            expires,
          });
          parseApprovals(settings.approvals, text);
          writeFileSync(path, text);
          terminal.talk(`Accepted ${finding} in ${settings.approvals} until ${expires}. Commit the file.`);
          return exitCode.clean;
        }),
      ),
};
