import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Downloads for the conformance run: git-ignored, filled by `scripts/conformance.ts --fetch`. */
export const CACHE = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** A broker under test. */
export interface Target {
  readonly name: string;
  readonly address: string;
  /** kill -9, then the same data again. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** One thing that one client must be able to do; throws what was expected and what came. */
export interface Check {
  readonly client: string;
  readonly name: string;
  readonly run: (target: Target) => Promise<void>;
}

export interface CheckSuite {
  readonly client: string;
  /** Why the client is not here, or null. */
  readonly missing: () => string | null;
  readonly checks: readonly Omit<Check, "client">[];
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}

let names = 0;

/** A topic or group name that no other check uses. */
export function fresh(prefix: string): string {
  names += 1;
  return `${prefix}-${process.pid}-${names}`;
}

/** Runs a program to its end; resolves to its output, rejects with its errors. */
export function run(program: string, parameters: readonly string[], input = "", limitMs = 60_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: "pipe" });
    let [output, errors] = ["", ""];
    const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
    child.stdout.on("data", (chunk: Buffer) => (output += String(chunk)));
    child.stderr.on("data", (chunk: Buffer) => (errors += String(chunk)));
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else
        reject(
          new Error(`${program} ended with ${code}: ${(errors || output).trim().split("\n").slice(-3).join(" | ")}`),
        );
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
