import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "../command-error.ts";

/** Marks a folder that this command wrote and may write again. */
const MARKER = ".concordat-sdk.json";

/** Throws unless the folder is absent, empty, or one that was written by this command. */
export function requireOwnFolder(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, MARKER))) return;
  throw new CommandError(
    "SDK_FOLDER_TAKEN",
    `expected an empty folder, got ${folder}, which holds other files`,
    "Give another --out, or empty it",
  );
}

/** Replaces the folder in one step by what `write` puts into a new one beside it. */
export async function replaceFolder(
  folder: string,
  about: object,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = `${folder}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    await write(fresh);
    writeFileSync(join(fresh, MARKER), `${JSON.stringify(about, null, 2)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Takes a folder from the cache, or makes it and keeps a copy. */
export async function cached(cache: string, folder: string, make: () => Promise<void>): Promise<boolean> {
  if (existsSync(cache)) {
    cpSync(cache, folder, { recursive: true });
    return true;
  }
  await make();
  const partial = `${cache}.${process.pid}.part`;
  cpSync(folder, partial, { recursive: true });
  try {
    renameSync(partial, cache);
  } catch {
    // Another run was faster.
    rmSync(partial, { recursive: true, force: true });
  }
  return false;
}
