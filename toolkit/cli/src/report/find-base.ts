import { CommandError } from "../command-error.ts";
import { exitCode } from "../command.ts";
import { git } from "../git.ts";
import type { Project } from "../project.ts";

const usual = ["origin/main", "origin/master", "main", "master"];

/**
 * The revision to compare with: the one asked for, or the setting, or the first usual one that exists. Undefined in a
 * folder without git, or before its first commit.
 */
export async function findBase({ folder, settings }: Project, asked: string | undefined): Promise<string | undefined> {
  const wanted = asked ?? settings.base;
  if (wanted !== undefined) {
    if (await exists(folder, wanted)) return wanted;
    throw new CommandError(
      "CLI_REVISION",
      `expected a revision that git knows, got "${wanted}"`,
      "In CI fetch the base branch first: git fetch origin main",
      exitCode.input,
    );
  }
  for (const revision of usual) if (await exists(folder, revision)) return revision;
  return undefined;
}

async function exists(folder: string, revision: string): Promise<boolean> {
  if (revision.startsWith("-")) return false;
  try {
    await git(folder, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
    return true;
  } catch {
    return false;
  }
}
