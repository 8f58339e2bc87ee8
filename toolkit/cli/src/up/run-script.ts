import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface ScriptResult {
  readonly code: number;
  /** What it printed on standard error. */
  readonly talk: string;
}

/** Runs a script of the repository to its end and hands over each JSON line that it prints. */
export async function runScript(
  entry: string,
  env: Readonly<Record<string, string>>,
  onLine: (line: Record<string, unknown>) => void,
  signal: AbortSignal,
): Promise<ScriptResult> {
  const child = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "exit");
  const end = () => void child.kill("SIGTERM");
  signal.addEventListener("abort", end);
  let talk = "";
  child.stderr.on("data", (chunk: Buffer) => {
    talk = `${talk}${chunk.toString("utf8")}`.slice(-8000);
  });
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (text) => {
    if (text.startsWith("{")) onLine(JSON.parse(text) as Record<string, unknown>);
  });
  const [[code]] = await Promise.all([exit, once(lines, "close")]);
  signal.removeEventListener("abort", end);
  return { code: (code as number | null) ?? 1, talk: talk.trim() };
}
