import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a tool of node_modules/.bin from the repository's folder; its output is what a failing test shows. */
export function runTool(name: string, ...args: string[]): { readonly status: number | null; readonly output: string } {
  const bin = join(root, "node_modules", ".bin");
  const windows = process.platform === "win32" && existsSync(join(bin, `${name}.cmd`));
  const done = spawnSync(join(bin, windows ? `${name}.cmd` : name), args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, NO_COLOR: "1" },
    shell: windows,
  });
  return { status: done.status, output: `${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}` };
}

/** Files that git tracks or would track, relative to the repository's folder. */
export function trackedFiles(...patterns: string[]): string[] {
  const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z", "--", ...patterns], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name))))];
}
