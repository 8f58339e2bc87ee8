import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

/** A broker as its own process. */
export interface BrokerProcess {
  readonly child: ChildProcess;
  /** The lines of its output so far, parsed. */
  readonly lines: Record<string, unknown>[];
  readonly port: number;
  readonly address: string;
  /** Resolves to the exit code or the signal when the process has ended. */
  readonly ended: Promise<number | string | null>;
  /** Sends a signal and waits for the end; resolves to the exit code or the signal. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string | null>;
}

/** Starts the process entry and waits for its first line: ready, or why it failed. */
export async function startProcess(
  dataDirectory: string,
  environment: Record<string, string> = {},
  stdio: "pipe" | "ipc" = "pipe",
): Promise<BrokerProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, NODE_OPTIONS: "", CONCORDAT_DATA_DIR: dataDirectory, ...environment },
    stdio: stdio === "ipc" ? ["ignore", "pipe", "inherit", "ipc"] : ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code, signal]: (number | string | null)[]) => code ?? signal ?? null);
  const lines: Record<string, unknown>[] = [];
  if (child.stdout === null) throw new Error("the broker's output is not piped");
  const output = createInterface(child.stdout);
  const first = once(output, "line");
  output.on("line", (line) => lines.push(JSON.parse(line) as Record<string, unknown>));
  await first;
  const url = new URL(String(lines[0]?.["url"] ?? "kafka://failed:0"));
  return {
    child,
    lines,
    port: Number(url.port),
    address: url.host,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
