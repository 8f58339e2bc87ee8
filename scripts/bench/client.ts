import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { createClient, getOrder } from "@concordat-shop/generated/order/client.ts";
import { measuredServer } from "./http/measured-server.ts";

export const name = "client: bundle sizes, and CPU against bare fetch";

interface Row {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly goal?: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const calls = 2000;
const rounds = 7;

export async function run(): Promise<readonly Row[]> {
  return [
    size("one call of the order API", "order", "export { createClient, getOrder } from", "6.0 KB"),
    size("every call of the gateway API", "gateway", "export * from"),
    ...(await overhead()),
  ];
}

function size(label: string, service: string, statement: string, goal?: string): Row {
  const entry = `${root}.bench-entry.ts`;
  writeFileSync(entry, `${statement} "./generated/${service}/client.ts";\n`);
  try {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [
        `${root}node_modules/esbuild/bin/esbuild`,
        entry,
        "--bundle",
        "--minify",
        "--format=esm",
        "--platform=browser",
        "--target=es2022",
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    const kilobytes = (bytes: number): number => Math.round((bytes / 1024) * 10) / 10;
    return {
      label: `${label}, minified (${kilobytes(gzipSync(stdout).length)} KB in gzip)`,
      value: kilobytes(stdout.length),
      unit: "KB",
      ...(goal !== undefined && { goal }),
    };
  } finally {
    rmSync(entry);
  }
}

/** Rounds alternate, so that both see the same machine. */
async function overhead(): Promise<Row[]> {
  const server = await measuredServer("bare http", 6);
  try {
    const url = `http://127.0.0.1:${server.port}`;
    const client = createClient({ baseUrl: url, retry: false });
    const ours = (): Promise<unknown> => getOrder(client, { params: { orderId: "0197f3a0" } });
    const bare = async (): Promise<unknown> =>
      (
        await fetch(`${url}/orders/0197f3a0`, {
          signal: AbortSignal.timeout(10_000),
          headers: { accept: "application/json" },
        })
      ).json();
    const cost = async (one: () => Promise<unknown>): Promise<number> => {
      const before = process.cpuUsage();
      for (let call = 0; call < calls; call += 1) await one();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / calls;
    };
    const figures = { ours: [] as number[], bare: [] as number[] };
    await cost(ours);
    await cost(bare);
    for (let round = 0; round < rounds; round += 1) {
      figures.bare.push(await cost(bare));
      figures.ours.push(await cost(ours));
    }
    const [fetchCost, clientCost] = [Math.min(...figures.bare), Math.min(...figures.ours)];
    return [
      { label: "GET by bare fetch, with a timeout", value: Math.round(fetchCost), unit: "us" },
      {
        label: "GET by the generated client",
        value: Math.round(clientCost),
        unit: "us",
        ratio: clientCost / fetchCost,
        goal: "1.25",
      },
    ];
  } finally {
    server.stop();
  }
}
