import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateService } from "@concordat/codegen";
import { type Json, loadOpenApiFromValue } from "@concordat/model";
import { contractOf } from "./http/contract.ts";
import { measuredServer } from "./http/measured-server.ts";

export const name = "server CPU a request: generated, hand-placed ajv on Express, express-openapi-validator";

interface Row {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly goal?: string;
}

const sizes = [6, 200, 800];
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The middle operation of each contract: what a linear router pays on average. */
export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const folder = `${root}.cache/bench-server`;
  const base = new Map<string, number>();
  const own = new Map<string, number>();
  try {
    for (const size of sizes) {
      const service = await generateService({
        service: "bench",
        openapi: await loadOpenApiFromValue("bench.json", contractOf(size) as Json),
      });
      mkdirSync(`${folder}/${size}`, { recursive: true });
      for (const { path, text } of service) writeFileSync(`${folder}/${size}/${path}`, text);
      for (const kind of ["hand-placed ajv", "generated", "express-openapi-validator", "bare http"]) {
        if (kind === "bare http" && size !== 6) continue;
        const server = await measuredServer(kind, size, `${folder}/${size}`);
        try {
          for (const method of ["GET", "POST"] as const) {
            const count = kind === "express-openapi-validator" && size > 100 ? 1000 : 6000;
            const value = await server.cost(method, Math.floor(size / 4), count);
            if (kind === "hand-placed ajv") base.set(`${method} ${size}`, value);
            if (kind === "generated" && size === 6) own.set(method, value);
            const peer = base.get(`${method} ${size}`) ?? value;
            const goal =
              kind !== "generated"
                ? undefined
                : size === 6
                  ? "at most 1.1 of hand-placed"
                  : `1.1 of 6 operations; is ${(value / (own.get(method) ?? value)).toFixed(2)}`;
            rows.push({
              label: `${kind}, ${size} operations, ${method}`,
              value: Math.round(value * 10) / 10,
              unit: "us",
              ratio: value / peer,
              ...(goal !== undefined && { goal }),
            });
          }
        } finally {
          server.stop();
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
