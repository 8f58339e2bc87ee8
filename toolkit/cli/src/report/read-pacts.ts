import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { type Pact, parsePact } from "@concordat/pact";

/** A pact and the file it was read from. */
export interface PactFile {
  readonly file: string;
  readonly pact: Pact;
}

/** Reads the pact files named, and those in the folders named; what does not exist is no pact. Throws PactError. */
export function readPacts(folder: string, paths: readonly string[]): readonly PactFile[] {
  return paths
    .flatMap((path) => jsonFiles(folder, path))
    .map((file) => ({ file, pact: parsePact(file, readFileSync(join(folder, file), "utf8")) }));
}

function jsonFiles(folder: string, path: string): string[] {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => posix.join(path, name));
}
