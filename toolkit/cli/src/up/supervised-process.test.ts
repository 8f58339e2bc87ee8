import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { LogLine } from "./log-line.ts";
import { createRestartPolicy } from "./restart-policy.ts";
import { startProcess, type SupervisedProcess, type Watcher } from "./supervised-process.ts";

const entry = fileURLToPath(new URL("./fixtures/server.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "supervised-"));
const running: SupervisedProcess[] = [];

afterEach(async () => {
  for (const process of running.splice(0)) await process.stop(1000);
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = async (mode: string, env: Record<string, string> = {}) => {
  const happened: string[] = [];
  const lines: LogLine[] = [];
  const watcher: Watcher = {
    line: (_name, line) => lines.push(line),
    ended: (name, how) => happened.push(`${name} ${how}`),
    back: (name) => happened.push(`${name} back`),
    givenUp: (name) => happened.push(`${name} given up`),
  };
  const policy = createRestartPolicy({ restarts: 2, window: 60_000, firstDelay: 1, longestDelay: 5 });
  const logFile = join(folder, `${mode}-${Math.random()}.log`);
  const spec = { name: "s", entry, args: [mode], env: { PATH: process.env["PATH"] ?? "", ...env }, logFile };
  const supervised = await startProcess(spec, watcher, policy);
  running.push(supervised);
  return { supervised, happened, lines, logFile };
};
const until = async (condition: () => boolean) => {
  while (!condition()) await sleep(5);
};
const alive = (pid: number | undefined) => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("is ready when the process says so and answers its health check", async () => {
  const { supervised, logFile } = await start("good");
  expect(supervised.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(supervised.url)).text()).toBe(String(supervised.pid));
  expect(await supervised.stop(5000)).toBe(true);
  expect(alive(supervised.pid)).toBe(false);
  expect(readFileSync(logFile, "utf8")).toContain("stopped in order");
});

test.each([
  ["dies", "Cannot listen on 127.0.0.1:8080: another process uses it."],
  ["throws", "no such thing"],
])("a process that %s at start is one error with its own words", async (mode, words) => {
  await expect(start(mode)).rejects.toMatchObject({
    code: "UP_PROCESS_ENDED",
    exitCode: 1,
    message: expect.stringContaining(words),
  });
});

test("a killed process is started again and named", async () => {
  const { supervised, happened } = await start("good");
  const first = supervised.pid ?? 0;
  process.kill(first, "SIGKILL");
  await until(() => happened.length === 2);
  expect(happened).toEqual(["s was ended by SIGKILL", "s back"]);
  expect(supervised.pid).not.toBe(first);
  expect(alive(supervised.pid)).toBe(true);
});

test("a process that keeps ending is given up after its restarts", async () => {
  const { supervised, happened } = await start("once", { MARKER: join(folder, "marker") });
  process.kill(supervised.pid ?? 0, "SIGKILL");
  await until(() => happened.includes("s given up"));
  expect(happened).toEqual(["s was ended by SIGKILL", "s ended with code 3", "s given up"]);
  expect(await supervised.stop(1000)).toBe(false);
});

test("one that does not stop is ended by force, and that is not clean", async () => {
  const { supervised } = await start("stubborn");
  const { pid } = supervised;
  expect(await supervised.stop(50)).toBe(false);
  expect(alive(pid)).toBe(false);
});

const onLinux = process.platform === "linux" ? test : test.skip;
onLinux("is not in the terminal's process group, so that Ctrl-C does not reach it", async () => {
  const { supervised } = await start("good");
  const group = readFileSync(`/proc/${supervised.pid}/stat`, "utf8").split(" ")[4];
  expect(group).toBe(String(supervised.pid));
});
