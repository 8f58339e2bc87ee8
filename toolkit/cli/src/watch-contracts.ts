import { watch } from "node:fs";
import { join } from "node:path";
import { exitCode } from "./command.ts";
import { report } from "./report-error.ts";
import { openProject } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** Editors write a file in several steps; one run answers all of them. */
const settleMilliseconds = 30;

/** Runs `work` now and after every change below the contracts folder, until SIGINT or SIGTERM. Failures are shown. */
export async function watchContracts(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  const { folder, settings } = await openProject(terminal.cwd);
  const attempt = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      report(error, terminal);
    }
  };
  await attempt();
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.on("SIGINT", end).on("SIGTERM", end);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(join(folder, settings.contracts), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (running = running.then(attempt)), settleMilliseconds);
  });
  terminal.talk(`Watching ${settings.contracts}/ (Ctrl-C ends it)`);
  await new Promise<void>((done) => stop.signal.addEventListener("abort", () => done(), { once: true }));
  watcher.close();
  clearTimeout(timer);
  await running;
  process.off("SIGINT", end).off("SIGTERM", end);
  return exitCode.clean;
}
