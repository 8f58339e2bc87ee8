import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { createJourneys, formatJourney } from "./journey.ts";
import { lastWords, parseLogLine } from "./log-line.ts";
import { choosePorts, rememberPorts } from "./ports.ts";
import { createRestartPolicy } from "./restart-policy.ts";
import { openSecrets } from "./secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "up-parts-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("ports", () => {
  test("are all different, and the same at the next start", async () => {
    const path = join(folder, "ports.json");
    const wishes = ["a", "b", "c", "d"].map((name) => ({ name }));
    const first = await choosePorts(wishes, "127.0.0.1", path);
    expect(new Set(first.values()).size).toBe(4);
    rememberPorts(first, path);
    expect(await choosePorts(wishes, "127.0.0.1", path)).toEqual(first);
    writeFileSync(path, '{"a": "x", "b": 99999');
    expect((await choosePorts(wishes, "127.0.0.1", path)).size).toBe(4);
  });

  test("a remembered one that is taken is replaced, a wished one is an error that says what to do", async () => {
    const path = join(folder, "busy.json");
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    writeFileSync(path, JSON.stringify({ auth: port }));
    expect((await choosePorts([{ name: "auth" }], "127.0.0.1", path)).get("auth")).not.toBe(port);
    const wish = { name: "gateway", port, setting: "--port" };
    await expect(choosePorts([wish], "127.0.0.1", path)).rejects.toMatchObject({
      code: "UP_PORT_BUSY",
      exitCode: 1,
      message: expect.stringMatching(new RegExp(`${port}.*gateway.*--port`, "s")),
    });
    server.close();
  });
});

describe("secrets", () => {
  test("are made once, kept, and readable to nobody else", () => {
    const path = join(folder, "deep", "secrets.json");
    const secrets = openSecrets(path);
    const made = secrets.get("client:order");
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(secrets.get("client:gateway")).not.toBe(made);
    expect(openSecrets(path).get("client:order")).toBe(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("a damaged file is an error that names it, not a new set of secrets", () => {
    const path = join(folder, "damaged.json");
    writeFileSync(path, '{"client:order": ');
    expect(() => openSecrets(path)).toThrow(expect.objectContaining({ code: "UP_SECRETS_UNREADABLE" }));
  });
});

test("restarts wait longer and longer, are bounded, and are forgiven after the window", () => {
  const policy = createRestartPolicy({ restarts: 3, window: 1000, firstDelay: 10, longestDelay: 25 });
  expect([0, 1, 2, 3].map((now) => policy.next(now))).toEqual([10, 20, 25, undefined]);
  expect(policy.next(5000)).toBe(10);
});

describe("log lines", () => {
  test("no text makes the reader throw", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void lastWords([text, `{${text}`])));
    expect(parseLogLine("[1]")).toBeUndefined();
    expect(parseLogLine('{"level": 30, "msg": "x"}')).toBeUndefined();
  });

  test.each([
    [["plain", '{"level":"error","msg":"one"}', '{"level":"fatal","msg":"two"}', '{"level":"info","msg":"x"}'], "two"],
    [['{"level":"fatal","msg":"cannot start","err":{"message":"no table"}}'], "cannot start: no table"],
    [['{"level":"error","msg":"start failed","reason":"the data is in use"}'], "start failed: the data is in use"],
    [['{"level":"info","msg":"x"}', "Error: boom", "    at file.ts:1"], "Error: boom\n    at file.ts:1"],
    [[], "it printed nothing"],
  ])("last words of %j", (tail, words) => {
    expect(lastWords(tail)).toBe(words);
  });
});

test("a journey has the requests of its trace, in the order of their starts", () => {
  const journeys = createJourneys();
  const note = (service: string, traceId: string, end: string, ms: number, path: string) =>
    journeys.note(service, {
      level: "info",
      msg: "request",
      time: `2026-01-01T00:00:00.${end}Z`,
      fields: { traceId, method: "POST", path, status: 201, ms },
    });
  note("payment", "t1", "050", 20, "/payments");
  note("order", "t1", "090", 80, "/orders");
  note("gateway", "t1", "100", 100, "/orders");
  note("gateway", "t2", "100", 10, "/other");
  expect(formatJourney(journeys.stepsOf("t1"))).toEqual([
    " +0 ms  gateway  POST /orders    201  100 ms",
    "+10 ms  order    POST /orders    201   80 ms",
    "+30 ms  payment  POST /payments  201   20 ms",
  ]);
  expect(journeys.stepsOf("unknown")).toEqual([]);
});

test("journeys forget old traces", () => {
  const journeys = createJourneys();
  for (let index = 0; index < 2000; index++)
    journeys.note("s", {
      level: "info",
      msg: "request",
      time: "",
      fields: { traceId: `t${index}`, method: "GET", path: "/", status: 200 },
    });
  expect(journeys.stepsOf("t0")).toEqual([]);
  expect(journeys.stepsOf("t1999")).toHaveLength(1);
});
