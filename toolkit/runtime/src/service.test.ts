import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

type Line = Readonly<Record<string, unknown>>;
const entry = fileURLToPath(new URL("./service/fixtures/service.ts", import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** The fixture as a process: its log lines, and a promise of the first one that fits. */
const run = (mode = "", environment: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [entry, mode], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  children.push(child);
  const lines: Line[] = [];
  const waiting: { fits: (line: Line) => boolean; found: (line: Line) => void }[] = [];
  const output = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  output.on("line", (text) => {
    const line = JSON.parse(text) as Line;
    lines.push(line);
    for (const { fits, found } of waiting) if (fits(line)) found(line);
  });
  const line = (msg: string) =>
    new Promise<Line>((found) => {
      const fits = (each: Line) => each["msg"] === msg;
      const known = lines.find(fits);
      if (known === undefined) waiting.push({ fits, found });
      else found(known);
    });
  // Not "close": it never comes after disconnect().
  const exit = Promise.all([once(child, "exit"), once(output, "close")]).then(([[code]]) => code as number | null);
  return { child, lines, line, exit };
};
const steps = (lines: readonly Line[]) => lines.flatMap((line) => (line["step"] === undefined ? [] : [line["step"]]));

test("prints one ready line with the URL, answers health and metrics, stops with 0", async () => {
  const { child, lines, line, exit } = run();
  const ready = await line("ready");
  expect(ready).toMatchObject({
    level: "info",
    service: "fixture",
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  });
  for (const path of ["/health/live", "/health/ready", "/metrics"])
    expect((await fetch(`${String(ready["url"])}${path}`)).status).toBe(200);
  const response = await fetch(`${String(ready["url"])}/nothing`);
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  expect(response.headers.has("x-powered-by")).toBe(false);
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
  expect(lines.filter(({ msg }) => msg === "ready")).toHaveLength(1);
  expect(steps(lines)).toEqual(["consumers", "database"]);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s: running requests are answered before the parts stop", async (signal) => {
  const { child, lines, line, exit } = run();
  const ready = await line("ready");
  const slow = fetch(`${String(ready["url"])}/slow`);
  await line("slow started");
  child.kill(signal);
  expect(await (await slow).json()).toEqual({ finished: true });
  expect(await exit).toBe(0);
  expect(steps(lines)).toEqual(["consumers", "database"]);
  await expect(fetch(`${String(ready["url"])}/health/live`)).rejects.toThrow("fetch failed");
});

test("a failed step does not keep the others from stopping; the exit code says so", async () => {
  const { child, lines, line, exit } = run("fails");
  await line("ready");
  child.kill("SIGTERM");
  expect(await exit).toBe(1);
  expect(lines.find(({ msg }) => msg === "stop step failed")).toMatchObject({ step: "relay", level: "error" });
  expect(steps(lines)).toEqual(["consumers", "relay", "database"]);
});

test("a step that hangs meets the hard limit", async () => {
  const { child, lines, line, exit } = run("hangs");
  await line("ready");
  child.kill("SIGTERM");
  expect(await exit).toBe(1);
  expect(lines.some(({ msg }) => msg === "stop took too long, ending at once")).toBe(true);
});

test("the end of the supervisor stops the service in order", async () => {
  const { child, lines, line, exit } = run();
  await line("ready");
  child.disconnect();
  expect(await exit).toBe(0);
  expect(steps(lines)).toEqual(["consumers", "database"]);
});

test("an unexpected error outside a request stops in order with code 1", async () => {
  const { lines, line, exit } = run();
  const ready = await line("ready");
  await fetch(`${String(ready["url"])}/crash`).catch(() => {});
  expect(await exit).toBe(1);
  expect(steps(lines)).toEqual(["consumers", "database"]);
});

test("an error in a request is a problem without details; the log has them without the credential", async () => {
  const { lines, line } = run();
  const ready = await line("ready");
  const response = await fetch(`${String(ready["url"])}/boom`, {
    headers: { traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01` },
  });
  expect([response.status, await response.json()]).toEqual([
    500,
    { type: "about:blank", title: "Internal Server Error", status: 500, detail: expect.any(String) },
  ]);
  expect(await line("unexpected error")).toMatchObject({
    traceId: "a".repeat(32),
    err: { message: "Bearer [redacted]" },
  });
  expect(JSON.stringify(lines)).not.toContain("secret-token");
});

test("a busy port is one message that says what to do", async () => {
  const first = run();
  const port = new URL(String((await first.line("ready"))["url"])).port;
  const second = run("", { PORT: port });
  expect(await second.exit).toBe(1);
  expect(second.lines.at(-1)).toMatchObject({
    level: "fatal",
    code: "EADDRINUSE",
    msg: expect.stringContaining(`127.0.0.1:${port}`),
  });
  expect(JSON.stringify(second.lines)).not.toContain("stack");
  expect(steps(second.lines)).toEqual(["consumers", "database"]);
});

test("wrong settings end the process with 2 and all problems", async () => {
  const { lines, exit } = run("", { PORT: "http", LOG_LEVEL: "loud" });
  expect(await exit).toBe(2);
  expect(lines).toMatchObject([
    { level: "fatal", code: "CONFIG_INVALID", msg: expect.stringMatching(/PORT.*LOG_LEVEL/s) },
  ]);
});
