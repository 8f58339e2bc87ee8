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

/** Files for other people's ways of publishing. */
const IGNORED = [
  "git_push.sh",
  ".travis.yml",
  ".gitlab-ci.yml",
  ".github/**",
  "tox.ini",
  "test-requirements.txt",
  "setup.cfg",
  "build.sbt",
  "build.gradle",
  "settings.gradle",
  "gradle*",
  "gradle/**",
  "api/**",
  "src/main/AndroidManifest.xml",
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
  const ignore = join(work, "ignore");
  writeFileSync(input, JSON.stringify(document));
  writeFileSync(ignore, `${IGNORED.join("\n")}\n`);
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
        "--ignore-file-override",
        ignore,
        ...plan.options,
      ],
      { cwd: work, env, maxBuffer: 64 * 1024 * 1024, timeout: 900_000 },
    );
  } catch (error) {
    throw generatorFailed(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  rmSync(join(folder, ".openapi-generator"), { recursive: true, force: true });
  rmSync(join(folder, ".openapi-generator-ignore"), { force: true });
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
