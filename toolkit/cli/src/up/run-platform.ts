import { resolve } from "node:path";
import { exitCode } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";
import { createJourneys, formatTable } from "./journey.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { placeSampleOrders, registerSchemas, type Started } from "./sample-order.ts";
import { stateFile } from "./state-file.ts";
import { watchStopSignals } from "./stop-signals.ts";
import type { Watcher } from "./supervised-process.ts";

export interface UpOptions {
  readonly once?: true;
  readonly port: string;
  readonly registryPort: string;
  readonly host: string;
  readonly dataDir: string;
  /** False: no sample order. */
  readonly order: boolean;
}

/** The work of `concordat up`; resolves to its exit code when everything has stopped. */
export async function runPlatform(terminal: Terminal, options: UpOptions): Promise<number> {
  const ports = {
    port: readPort("--port", options.port),
    registryPort: readPort("--registry-port", options.registryPort),
  };
  const stop = watchStopSignals();
  const journeys = createJourneys();
  const state = stateFile(resolve(terminal.cwd, options.dataDir));
  const watcher = talkingWatcher(terminal, {
    line: (process, line) => journeys.note(process, line),
    changed: () => platform !== undefined && state.write(platform),
  });
  const progress = terminal.progress("Starting the platform");
  const { dataDir: dataDirectory, host } = options;
  const folder = resolve(terminal.cwd);
  let platform: Platform | undefined;
  let code: number = exitCode.findings;
  try {
    const { env } = terminal;
    const { signal } = stop;
    const onRegistryReady = (started: Started) => registerSchemas({ folder, platform: started, terminal, signal });
    const common = { folder, env, dataDirectory, host, ports, watcher, progress, signal };
    platform = await startPlatform({ ...common, onRegistryReady });
    state.write(platform);
    let placed = true;
    if (options.order && !stop.signal.aborted) {
      progress.update("Placing a sample order");
      placed = await placeSampleOrders({ folder, platform, journeys, terminal, signal: stop.signal });
    }
    progress.end();
    if (options.once !== true && !stop.signal.aborted) {
      printAddresses(platform, terminal);
      await stop.requested;
    }
    if (placed && !watcher.failed()) code = exitCode.clean;
  } catch (error) {
    // Ctrl-C during the start is no failure to explain.
    if (!stop.signal.aborted) throw error;
  } finally {
    progress.end();
    if (!(await stopPlatform(platform, terminal))) code = exitCode.findings;
    if (platform !== undefined) state.remove();
    stop.release();
  }
  return code;
}

/** True when every process stopped by itself. */
async function stopPlatform(platform: Platform | undefined, terminal: Terminal): Promise<boolean> {
  if (platform === undefined) return true;
  const progress = terminal.progress("Stopping");
  const unclean = await platform.stop();
  progress.end();
  if (unclean.length === 0) return true;
  const logs = `${platform.addresses.dataDirectory}/logs`;
  terminal.talk(`These did not stop cleanly: ${unclean.join(", ")}. Their logs: ${logs}`);
  return false;
}

function printAddresses(platform: Platform, terminal: Terminal): void {
  const { addresses } = platform;
  const rows = platform
    .processes()
    .map(({ name, pid, url }) => [name, url === "" ? "(unix socket)" : url, `pid ${pid ?? "-"}`]);
  terminal.out(`\n${formatTable(rows).join("\n")}\n\n`);
  terminal.out(`Data and logs: ${addresses.dataDirectory}\nCtrl-C stops everything.\n`);
}

interface TalkingWatcher extends Watcher {
  /** True when a process was given up. */
  failed(): boolean;
}

interface Hooks {
  readonly line: Watcher["line"];
  /** Another set of processes runs now. */
  readonly changed: () => void;
}

function talkingWatcher(terminal: Terminal, { line, changed }: Hooks): TalkingWatcher {
  let failed = false;
  return {
    line,
    ended: (name, how, restartIn) => terminal.talk(`${name} ${how}; starting it again in ${Math.round(restartIn)} ms`),
    back: (name, pid) => {
      terminal.talk(`${name} is back (pid ${pid})`);
      changed();
    },
    givenUp: (name, words) => {
      failed = true;
      terminal.talk(
        `${terminal.style("red", "error")} UP_CRASH_LOOP: ${name} ended too often and stays down: ${words}`,
      );
    },
    failed: () => failed,
  };
}

function readPort(option: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CommandError("UP_PORT_INVALID", `${option}: expected a port from 0 to 65535, got ${JSON.stringify(text)}`);
}
