import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const clients = 16;
const milliseconds = 2_000;

/** One measured figure. */
export interface BenchRow {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

/** Requests a second and the 99th percentile of the registry as a process of its own, on embedded PostgreSQL with fsync. */
export const name = "schema registry: 16 clients, generator on the same machine";

export async function run(): Promise<BenchRow[]> {
  const home = await mkdtemp(join(tmpdir(), "concordat-bench-"));
  const server = spawn(process.execPath, [join(import.meta.dirname, "../../schema-registry/src/main.ts")], {
    env: { ...process.env, PORT: "0", CONCORDAT_DATA_DIR: home, LOG_LEVEL: "info", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  try {
    const url = await readyUrl(server.stdout);
    server.stdout.resume();
    const post = (path: string, schema: string) => send(`${url}${path}`, schema);
    const record = (subject: number | string) =>
      `{"type":"record","name":"R${subject}","fields":[{"name":"a","type":"int"}]}`;
    await post("/subjects/known/versions", record("known"));
    let next = 0;
    const jobs: readonly (readonly [string, () => Promise<void>])[] = [
      ["read by id", () => send(`${url}/schemas/ids/1`)],
      ["register again", () => post("/subjects/known/versions", record("known"))],
      ["look up", () => post("/subjects/known", record("known"))],
      ["check compatibility", () => post("/compatibility/subjects/known/versions/latest", record("known"))],
      ["register new", () => post(`/subjects/s${++next}/versions`, record(next))],
    ];
    const rows: BenchRow[] = [];
    for (const [label, request] of jobs) rows.push(...(await measure(label, request)));
    return rows;
  } finally {
    server.kill("SIGTERM");
    await ended;
    await rm(home, { recursive: true, force: true });
  }
}

async function readyUrl(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
    if (msg === "ready" && url !== undefined) return url;
  }
  throw new Error("the registry ended before it was ready");
}

async function send(url: string, schema?: string): Promise<void> {
  const response = await fetch(
    url,
    schema === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
          body: JSON.stringify({ schema }),
        },
  );
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
}

async function measure(label: string, request: () => Promise<void>): Promise<BenchRow[]> {
  for (let i = 0; i < 50; i++) await request();
  const times: number[] = [];
  const start = performance.now();
  const client = async () => {
    while (performance.now() - start < milliseconds) {
      const before = performance.now();
      await request();
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1_000;
  const worst = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  return [
    { label, value: Math.round(times.length / seconds), unit: "requests/s" },
    { label: `${label}, p99`, value: Number(worst.toFixed(1)), unit: "ms" },
  ];
}
