import { tmpdir } from "node:os";
import type { Terminal } from "./terminal.ts";

/** A terminal that keeps what it is told; for tests and for programs that embed the command. */
export interface MemoryTerminal extends Terminal {
  readonly printed: string;
  readonly talked: string;
}

/** A terminal in memory; it shows no colours and no progress. */
export function memoryTerminal(cwd = tmpdir(), env: NodeJS.ProcessEnv = {}): MemoryTerminal {
  let printed = "";
  let talked = "";
  return {
    cwd,
    env,
    columns: undefined,
    out: (text) => void (printed += text),
    talk: (line) => void (talked += `${line}\n`),
    style: (_, text) => text,
    progress: () => ({ update: () => undefined, end: () => undefined }),
    exitCode: 0,
    get printed() {
      return printed;
    },
    get talked() {
      return talked;
    },
  };
}
