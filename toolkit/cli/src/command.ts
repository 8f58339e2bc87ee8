import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** What a command file exports as `command`. It imports heavy code inside its action only, so that help stays fast. */
export interface CommandModule {
  /** Adds arguments, options and examples to `command`, and its action, which resolves to the exit code. */
  configure(command: Command, terminal: Terminal): Command;
}

/** Exit codes of every command. */
export const exitCode = {
  clean: 0,
  /** There are findings of severity error, or a run did not succeed. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Input that does not load. */
  input: 3,
} as const;

/** Runs an action and keeps its exit code for `run`. */
export function action<Arguments extends unknown[]>(
  terminal: Terminal,
  body: (...args: Arguments) => Promise<number>,
): (...args: Arguments) => Promise<void> {
  return async (...args) => {
    terminal.exitCode = await body(...args);
  };
}

/** Text for the end of `--help`: commands to copy, one a line, each with what it does. */
export function examples(...lines: readonly (readonly [command: string, does: string])[]): string {
  const width = Math.max(...lines.map(([line]) => line.length));
  return ["", "Examples:", ...lines.map(([line, does]) => `  $ ${line.padEnd(width)}  ${does}`)].join("\n");
}
