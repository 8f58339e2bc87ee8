import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { CommandError } from "../command-error.ts";

const run = promisify(execFile);

/** The generator that the options of `languages.ts` were tried with. */
export const generatorRelease = {
  version: "7.25.0",
  sha256: "41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae",
} as const;

export interface Release {
  readonly version: string;
  readonly sha256: string;
}

/** Fetches the JAR to a path; throws when it cannot. */
export type JarSource = (release: Release, target: string) => Promise<void>;

/**
 * The path of openapi-generator's JAR with the right SHA-256: from the folder, or from the first source that has it.
 * A file with another hash is removed: a download that broke off would otherwise stay for ever.
 */
export async function generatorJar(
  folder: string,
  sources: readonly JarSource[],
  release: Release = generatorRelease,
): Promise<string> {
  const jar = join(folder, `${release.version}.jar`);
  if (await hasHash(jar, release.sha256)) return jar;
  mkdirSync(folder, { recursive: true });
  const problems: string[] = [];
  for (const source of sources) {
    const partial = `${jar}.${process.pid}.part`;
    try {
      await source(release, partial);
      if (await hasHash(partial, release.sha256)) {
        renameSync(partial, jar);
        return jar;
      }
      problems.push("a file with another SHA-256 came");
    } catch (error) {
      problems.push(error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 200) : String(error));
    } finally {
      rmSync(partial, { force: true });
    }
  }
  throw new CommandError(
    "SDK_GENERATOR_MISSING",
    `expected openapi-generator ${release.version}, could not get it: ${problems.join("; ")}`,
    `Put org.openapitools:openapi-generator-cli:${release.version} at ${jar} (SHA-256 ${release.sha256}), or install Maven`,
  );
}

/** By the npm package @openapitools/openapi-generator-cli, where it is installed. */
export const fromNpmWrapper: JarSource = async ({ version }, target) => {
  const wrapper = createRequire(import.meta.url).resolve("@openapitools/openapi-generator-cli/main.js");
  const folder = `${target}.npm`;
  try {
    mkdirSync(folder, { recursive: true });
    // A fixed version keeps the wrapper from asking a search service for the newest one.
    writeFileSync(
      join(folder, "openapitools.json"),
      JSON.stringify({ "generator-cli": { version, storageDir: folder } }),
    );
    // The wrapper takes npm's INIT_CWD for its folder, and would write its settings there.
    const env = { ...process.env, INIT_CWD: folder };
    await run(process.execPath, [wrapper, "version"], { cwd: folder, env, timeout: 180_000 });
    renameSync(join(folder, `${version}.jar`), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** By Maven, which honours the mirrors of its settings. */
export const fromMaven: JarSource = async ({ version }, target) => {
  const folder = `${target}.maven`;
  try {
    await run(
      "mvn",
      [
        "-q",
        "-B",
        "dependency:copy",
        `-Dartifact=org.openapitools:openapi-generator-cli:${version}`,
        `-DoutputDirectory=${folder}`,
        "-Dmdep.stripVersion=true",
      ],
      { cwd: dirname(target), timeout: 300_000 },
    );
    renameSync(join(folder, "openapi-generator-cli.jar"), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function hasHash(path: string, sha256: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  if (hash.digest("hex") === sha256) return true;
  rmSync(path, { force: true });
  return false;
}
