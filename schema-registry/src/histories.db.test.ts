import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { createTestDatabase } from "../../tests/setup/test-database.ts";
import { caller, recordSchema } from "./registry-under-test.ts";

const { url: databaseUrl } = await createTestDatabase("histories");

/** A registry as a process of its own. */
async function startProcess(): Promise<{ url: string; process: ChildProcess }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", DATABASE_URL: databaseUrl, LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: server.stdout });
  for await (const line of lines) {
    const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
    if (msg === "ready" && url !== undefined) {
      lines.close();
      server.stdout.resume();
      return { url, process: server };
    }
  }
  throw new Error("the registry ended before it was ready");
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const ended = once(server, "exit");
  server.kill(signal);
  return (await ended)[0] as unknown;
}

/** What a caller knows about an acknowledged registration. */
interface Acknowledged {
  readonly subject: string;
  readonly id: number;
  readonly version: number;
  readonly schema: string;
}

const fields = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `f${i}`, type: "int", default: 0 }));

async function register(url: string, subject: string, schema: { schema: string }): Promise<Acknowledged | undefined> {
  try {
    const { status, body } = await caller(url)("POST", `/subjects/${subject}/versions`, schema);
    if (status !== 200) return undefined;
    const { id, version } = body as { id: number; version: number };
    return { subject, id, version, schema: schema.schema };
  } catch {
    return undefined;
  }
}

/** One id has one content, a content one id, and versions of a subject are 1..n without a hole. */
async function checkHistory(url: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const call = caller(url);
  const byId = new Map<number, string>();
  for (const { id, schema } of acknowledged) {
    expect(byId.get(id) ?? schema).toBe(schema);
    byId.set(id, schema);
  }
  expect(new Set(byId.values()).size).toBe(byId.size);
  for (const [id, schema] of byId) {
    expect(JSON.parse(((await call("GET", `/schemas/ids/${id}`)).body as { schema: string }).schema)).toEqual(
      JSON.parse(schema),
    );
  }
  for (const subject of new Set(acknowledged.map((each) => each.subject))) {
    const versions = (await call("GET", `/subjects/${subject}/versions`)).body as number[];
    expect(versions).toEqual(Array.from({ length: versions.length }, (_, i) => i + 1));
  }
  for (const { subject, id, version } of acknowledged) {
    expect((await call("GET", `/subjects/${subject}/versions/${version}`)).body).toMatchObject({ id });
  }
}

test("50 callers that register one schema at once, at two nodes, get one id and one version", async () => {
  const nodes = await Promise.all([startProcess(), startProcess()]);
  try {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => register(nodes[i % 2]?.url ?? "", "duplicates", recordSchema(fields(1)))),
    );
    expect(new Set(answers.map((answer) => `${answer?.id} ${answer?.version}`)).size).toBe(1);
    const acknowledged = answers.flatMap((answer) => answer ?? []);
    expect(acknowledged).toHaveLength(50);
    // Different schemas of three subjects, each of them also at the other node and in another subject.
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        register(nodes[i % 2]?.url ?? "", `many-${i % 3}`, recordSchema(fields(2 + (i % 10)), "Many")),
      ),
    );
    await checkHistory(nodes[0]?.url ?? "", [...acknowledged, ...many.flatMap((answer) => answer ?? [])]);
    expect(many.filter((answer) => answer === undefined)).toEqual([]);
  } finally {
    expect(await Promise.all(nodes.map(({ process: server }) => end(server, "SIGTERM")))).toEqual([0, 0]);
  }
}, 60_000);

test("kill -9 in the middle of writes loses nothing that was acknowledged", async () => {
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < 3; round++) {
    const { url, process: server } = await startProcess();
    let killed = false;
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let i = 1; !killed; i++) {
        const answer = await register(
          url,
          `killed-${writer % 2}`,
          recordSchema(fields(1 + ((i + 7 * writer) % 25)), "Killed"),
        );
        if (answer !== undefined) acknowledged.push(answer);
      }
    });
    const enough = acknowledged.length + 20;
    while (acknowledged.length < enough) await new Promise((resolve) => setImmediate(resolve));
    await end(server, "SIGKILL");
    killed = true;
    await Promise.all(writers);
  }
  const { url, process: server } = await startProcess();
  await checkHistory(url, acknowledged);
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  await end(server, "SIGTERM");
}, 60_000);
