import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Preset, verdictOf } from "@concordat/compat";
import type { Finding, Json, Verdict } from "@concordat/model";
import { exitCode } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";
import { dayOf, levelOf } from "./comparison-settings.ts";

interface Request {
  readonly id: string;
  readonly kind: "openapi" | "avro";
  readonly base: Json;
  readonly head: Json;
  readonly compatibility?: string;
}

/** The answer to one line: a verdict with its findings, or why the line could not be judged. */
type Answer =
  | { readonly id: string; readonly verdict: Verdict; readonly findings: readonly Finding[] }
  | { readonly id: string; readonly error: { readonly code: string; readonly message: string } };

/**
 * Compares the pairs of a JSON-lines file (`-`: stdin), documents inline, and prints a line of answer for each, in order.
 * Exit 3 when a line could not be judged, otherwise 1 when one has an error, otherwise 0.
 */
export async function compareBatch(
  terminal: Terminal,
  file: string,
  options: { readonly preset?: Preset; readonly level?: string; readonly date?: string },
): Promise<number> {
  const today = dayOf(options.date);
  const input = file === "-" ? process.stdin : createReadStream(resolve(terminal.cwd, file));
  let lines = 0;
  let worst: number = exitCode.clean;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      lines++;
      const answer = await judge(line, lines, {
        preset: options.preset ?? "wire",
        level: options.level ?? "BACKWARD",
        today,
      });
      terminal.out(`${JSON.stringify(answer)}\n`);
      if ("error" in answer) worst = exitCode.input;
      else if (worst === exitCode.clean && answer.findings.some(({ severity }) => severity === "error"))
        worst = exitCode.findings;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new CommandError("CLI_BATCH", `expected a JSON-lines file, found no ${file}`, undefined, exitCode.input);
    throw error;
  }
  if (lines === 0)
    throw new CommandError(
      "CLI_NOTHING_COMPARED",
      `expected at least one pair in ${file}, got none`,
      undefined,
      exitCode.input,
    );
  return worst;
}

async function judge(
  line: string,
  number: number,
  settings: { preset: Preset; level: string; today: string },
): Promise<Answer> {
  let id = String(number);
  try {
    const request = parseRequest(line, number);
    id = request.id;
    const findings =
      request.kind === "openapi" ? await judgeOpenApi(request, settings) : await judgeAvro(request, settings.level);
    return { id, verdict: verdictOf(findings), findings };
  } catch (error) {
    const { code = "CLI_UNEXPECTED", message } = error as Error & { code?: string };
    return { id, error: { code, message } };
  }
}

function parseRequest(line: string, number: number): Request {
  const expected = '{"id", "kind": "openapi" | "avro", "base", "head"}';
  let value: Partial<Request> | undefined;
  try {
    value = JSON.parse(line) as Partial<Request>;
  } catch {
    throw new CommandError("CLI_BATCH", `line ${number}: expected ${expected}, got no JSON`);
  }
  if (
    typeof value !== "object" ||
    value === null ||
    typeof value.id !== "string" ||
    (value.kind !== "openapi" && value.kind !== "avro") ||
    value.base === undefined ||
    value.head === undefined
  )
    throw new CommandError("CLI_BATCH", `line ${number}: expected ${expected}`);
  return value as Request;
}

async function judgeOpenApi(
  { base, head }: Request,
  { preset, today }: { preset: Preset; today: string },
): Promise<readonly Finding[]> {
  const { loadOpenApiFromValue } = await import("@concordat/model");
  const { compareOpenApi } = await import("@concordat/compat");
  const [before, after] = await Promise.all([
    loadOpenApiFromValue("base.json", base),
    loadOpenApiFromValue("head.json", head),
  ]);
  return compareOpenApi(before, after, { preset, today }).findings;
}

async function judgeAvro({ base, head, compatibility }: Request, level: string): Promise<readonly Finding[]> {
  const { loadAvroFromValues } = await import("@concordat/model");
  const { compareAvro } = await import("@concordat/compat");
  const asked = levelOf(compatibility ?? level);
  const load = (name: string, schema: Json) => {
    const contract = loadAvroFromValues(new Map([[name, schema]]));
    const [event] = contract.events;
    if (event === undefined) throw new CommandError("CLI_BATCH", `${name}: expected a named Avro type`);
    return { contract, event };
  };
  return compareAvro(load("base.avsc", base), load("head.avsc", head), asked);
}
