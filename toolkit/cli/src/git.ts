import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The largest answer that is taken, in bytes. */
const largest = 256 * 1024 * 1024;

/** Runs git in a folder and resolves to what it prints. Rejects with what {@link gitProblem} can read. */
export async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const { stdout } = await run("git", args, { cwd: folder, encoding: "buffer", maxBuffer: largest });
  return stdout;
}

/** Git's own first line of complaint, or that there is no git. */
export function gitProblem(error: unknown): string {
  const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
  if (code === "ENOENT") return "no git command";
  const [line = ""] = (stderr?.toString().trim() ?? "").split("\n");
  return line === "" ? "an error of git" : line.replace(/^fatal: /, "");
}
