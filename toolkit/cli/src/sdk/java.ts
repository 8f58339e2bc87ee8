import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { CommandError } from "../command-error.ts";

const run = promisify(execFile);
const LEAST = 11;

/** Throws a CommandError unless `java` is there and new enough. */
export async function requireJava(env: NodeJS.ProcessEnv): Promise<void> {
  const advice =
    "The Python, Java and Go clients are written by openapi-generator, which needs it; the TypeScript client does not. " +
    "Install it (`apt-get install default-jre-headless`, `brew install openjdk`) and call again";
  let banner: string;
  try {
    const { stdout, stderr } = await run("java", ["-version"], { env, timeout: 30_000 });
    banner = stdout + stderr;
  } catch {
    throw new CommandError("SDK_JAVA_MISSING", `expected Java ${LEAST} or newer, found no java that runs`, advice);
  }
  const version = javaVersion(banner);
  if (version === undefined || version < LEAST) {
    const got = banner.split("\n")[0]?.slice(0, 100) ?? "";
    throw new CommandError("SDK_JAVA_OLD", `expected Java ${LEAST} or newer, got ${got}`, advice);
  }
}

/** The major version that `java -version` tells: 8 for `1.8.0_392`, 17 for `17.0.15`. */
export function javaVersion(banner: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(banner);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
