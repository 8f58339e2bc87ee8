import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { CommandError } from "../command-error.ts";
import { type LogLine, lastWords, parseLogLine } from "./log-line.ts";
import { openProcessLog, type ProcessLog } from "./process-log.ts";
import { createRestartPolicy, type RestartPolicy } from "./restart-policy.ts";
import { untilReady } from "./until-ready.ts";

export interface ProcessSpec {
  readonly name: string;
  /** The file that Node runs. */
  readonly entry: string;
  readonly args?: readonly string[];
  /** The whole environment of the process. */
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

/** What happens to a running process, for the people who watch. */
export interface Watcher {
  /** Each structured line that a process prints. */
  readonly line: (process: string, line: LogLine) => void;
  readonly ended: (process: string, how: string, restartIn: number) => void;
  readonly back: (process: string, pid: number) => void;
  /** It ended too often and is not started again. */
  readonly givenUp: (process: string, words: string) => void;
}

export interface SupervisedProcess {
  readonly name: string;
  /** Of the process that runs now. */
  readonly pid: number | undefined;
  readonly url: string;
  /** Asks it to stop, waits, and ends it by force after `limit` milliseconds. True when it stopped by itself with 0. */
  stop(limit: number): Promise<boolean>;
}

const readyLimit = 60_000;
/** Many processes share one computer here: garbage is collected a little more often, for tens of megabytes each. */
const smallHeap = ["--max-semi-space-size=2"];

/**
 * Starts a process and waits until it is ready; from then on starts it again whenever it ends. The process notices the
 * end of this one by its IPC channel, and is out of reach of the terminal's Ctrl-C, so that all stop in order.
 *
 * @throws CommandError `UP_PROCESS_ENDED`, `UP_PROCESS_NOT_READY` for the first start; nothing is left running then.
 */
export async function startProcess(
  spec: ProcessSpec,
  watcher: Watcher,
  policy: RestartPolicy = createRestartPolicy(),
): Promise<SupervisedProcess> {
  const log = openProcessLog(spec.logFile);
  const stopping = new AbortController();
  let current = launch(spec, log, watcher);
  let url: string;
  try {
    url = await ready(spec, current, log);
  } catch (error) {
    await kill(current);
    await log.close();
    throw error;
  }

  const supervise = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const how = await current.ended;
      if (stopping.signal.aborted) return;
      const delay = policy.next(performance.now());
      if (delay === undefined) {
        watcher.givenUp(spec.name, lastWords(log.tail()));
        return;
      }
      watcher.ended(spec.name, how, delay);
      await sleep(delay, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      current = launch(spec, log, watcher);
      // One that does not become ready is ended, and the loop counts it as one more end.
      await ready(spec, current, log).then(
        () => watcher.back(spec.name, current.child.pid ?? 0),
        () => kill(current),
      );
    }
  };
  const supervision = supervise();

  return {
    name: spec.name,
    get pid() {
      return current.child.exitCode === null && current.child.signalCode === null ? current.child.pid : undefined;
    },
    url,
    async stop(limit) {
      stopping.abort();
      const clean = await stopChild(current, limit);
      await supervision;
      await log.close();
      return clean;
    },
  };
}

interface Launched {
  readonly child: ChildProcess;
  /** How it ended, for people. */
  readonly ended: Promise<string>;
  readonly ready: Promise<string>;
}

function launch(spec: ProcessSpec, log: ProcessLog, watcher: Watcher): Launched {
  const child = spawn(process.execPath, [...smallHeap, spec.entry, ...(spec.args ?? [])], {
    env: spec.env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  child.on("error", () => {});
  let found: (url: string) => void;
  const readyLine = new Promise<string>((resolve) => {
    found = resolve;
  });
  const read = (stream: NodeJS.ReadableStream | null) => {
    if (stream === null) return Promise.resolve();
    const lines = createInterface({ input: stream });
    lines.on("line", (text) => {
      log.write(text);
      const line = parseLogLine(text);
      if (line === undefined) return;
      const url = line.fields["url"];
      if (line.msg === "ready" && typeof url === "string") found(url);
      watcher.line(spec.name, line);
    });
    return once(lines, "close");
  };
  const output = Promise.all([read(child.stdout), read(child.stderr)]);
  const ended = once(child, "exit").then(async ([code, signal]) => {
    await output;
    return signal === null ? `ended with code ${String(code)}` : `was ended by ${String(signal)}`;
  });
  return { child, ended, ready: readyLine };
}

async function ready(spec: ProcessSpec, launched: Launched, log: ProcessLog): Promise<string> {
  const cancel = new AbortController();
  const early = launched.ended.then((how) => {
    const advice = `Its log: ${log.path}`;
    throw new CommandError("UP_PROCESS_ENDED", `${spec.name} ${how} at start: ${lastWords(log.tail())}`, advice, 1);
  });
  const late = sleep(readyLimit, undefined, { signal: cancel.signal }).then(() => {
    const message = `${spec.name} is not ready after ${readyLimit / 1000} s`;
    throw new CommandError("UP_PROCESS_NOT_READY", message, `Its log: ${log.path}`, 1);
  });
  const healthy = launched.ready.then(async (url) => {
    if (url.startsWith("http")) await untilReady(url, cancel.signal);
    return url;
  });
  try {
    return await Promise.race([healthy, early, late]);
  } finally {
    cancel.abort();
    for (const loser of [healthy, early, late]) loser.catch(() => {});
  }
}

async function stopChild(launched: Launched, limit: number): Promise<boolean> {
  const { child } = launched;
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode === 0;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), limit);
  await launched.ended;
  clearTimeout(timer);
  return child.exitCode === 0;
}

async function kill(launched: Launched): Promise<void> {
  if (launched.child.pid === undefined) return;
  launched.child.kill("SIGKILL");
  await launched.ended;
}
