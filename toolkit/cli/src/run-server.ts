import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Runs a server's entry (a module specifier) as a child process with settings added to the environment, passes
 * SIGINT and SIGTERM on, and resolves to its exit code.
 */
export async function runServer(entry: string, settings: Readonly<Record<string, string>>): Promise<number> {
  const server = spawn(process.execPath, [fileURLToPath(import.meta.resolve(entry))], {
    env: { ...process.env, ...settings },
    stdio: "inherit",
  });
  const pass = (signal: NodeJS.Signals): void => void server.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const [code] = (await once(server, "exit")) as [number | null];
  process.off("SIGINT", pass).off("SIGTERM", pass);
  return code ?? 1;
}
