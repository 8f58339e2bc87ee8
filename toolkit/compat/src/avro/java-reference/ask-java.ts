import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { SchemaPair } from "./schema-pairs.ts";

/** What Apache Avro says about a pair: type, message and location of each incompatibility, or what it threw. */
export interface JavaAnswer {
  readonly readerText?: string;
  readonly writerText?: string;
  readonly readerRejected?: boolean;
  readonly writerRejected?: boolean;
  readonly incompatibilities?: readonly (readonly [string, string, string])[];
  readonly thrown?: string;
}

/** Asks the program that `scripts/avro-reference.ts` compiled into `cache`; one answer a pair, in order. */
export async function askJava(cache: string, pairs: readonly SchemaPair[]): Promise<JavaAnswer[]> {
  const java = spawn("java", ["-cp", `${cache}:${join(cache, "lib", "*")}`, "AvroReference"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const output = text(java.stdout);
  const ended = once(java, "exit");
  java.stdin.end(pairs.map(({ reader, writer }) => `${JSON.stringify({ reader, writer })}\n`).join(""));
  const [code] = await ended;
  if (code !== 0) throw new Error(`java ended with ${code}`);
  return (await output)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JavaAnswer);
}
