import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../command.ts";
import type { LanguagePlan } from "./languages.ts";

const run = promisify(execFile);

/** Code only: no tests, no pages a model, no times, so that two runs give the same bytes. */
const GLOBAL = "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false";

/** What the templates add for ways of publishing and testing that nobody asked for. */
const SURPLUS = [
  ".openapi-generator",
  ".openapi-generator-ignore",
  ".github",
  ".gitlab-ci.yml",
  ".travis.yml",
  "api/openapi.yaml",
  "build.gradle",
  "build.sbt",
  "git_push.sh",
  "gradle",
  "gradle.properties",
  "gradlew",
  "gradlew.bat",
  "settings.gradle",
  "setup.cfg",
  "setup.py",
  "src/main/AndroidManifest.xml",
  "test-requirements.txt",
  "tox.ini",
];

/** Writes a client into an empty folder. The JAR is called without a shell: no text of a contract can become a command. */
export async function runGenerator(
  jar: string,
  plan: LanguagePlan,
  document: object,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const work = `${folder}.work`;
  mkdirSync(work, { recursive: true });
  const input = join(work, "openapi.json");
  writeFileSync(input, JSON.stringify(document));
  const properties = Object.entries({ ...plan.properties, hideGenerationTimestamp: "true" }).map(
    ([name, value]) => `${name}=${value}`,
  );
  try {
    await run(
      "java",
      [
        "-Dfile.encoding=UTF-8",
        "-jar",
        jar,
        "generate",
        "-g",
        plan.generator,
        "-i",
        input,
        "-o",
        folder,
        "--global-property",
        GLOBAL,
        "--additional-properties",
        properties.join(","),
        ...plan.options,
      ],
      { cwd: work, env, maxBuffer: 64 * 1024 * 1024, timeout: 900_000 },
    );
  } catch (error) {
    throw generatorFailed(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  for (const name of SURPLUS) rmSync(join(folder, name), { recursive: true, force: true });
}

function generatorFailed(error: unknown): CommandError {
  const { stderr = "", stdout = "", message } = error as { stderr?: string; stdout?: string; message: string };
  const lines = `${stdout}\n${stderr}`
    .split("\n")
    .filter((line) => /error|exception/i.test(line) && !/^\s+at /.test(line));
  const reason = (lines[0] ?? message).replace(/^\[\w+\] (?:ERROR|WARN) +/, "").slice(0, 400);
  return new CommandError(
    "SDK_GENERATOR_FAILED",
    `openapi-generator ended with an error: ${reason}`,
    "Run `concordat lint`; the contract may hold something that no generator reads",
    exitCode.findings,
  );
}
