import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CommandError } from "../command-error.ts";

/** Random secrets by name, the same at every start. */
export interface Secrets {
  /** The secret of that name; made when it is first asked for, and kept in the file before it is used. */
  get(name: string): string;
}

/** Opens the secrets of a data directory: a file that only this user can read. */
export function openSecrets(path: string): Secrets {
  const secrets = read(path);
  return {
    get(name) {
      const known = secrets.get(name);
      if (known !== undefined) return known;
      const made = randomBytes(24).toString("base64url");
      secrets.set(name, made);
      write(path, secrets);
      return made;
    },
  };
}

function write(path: string, secrets: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(secrets), undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function read(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  try {
    const entries = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>);
    return new Map(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""),
    );
  } catch (error) {
    const message = `expected the secrets of this platform as JSON in ${path}: ${(error as Error).message}`;
    throw new CommandError(
      "UP_SECRETS_UNREADABLE",
      message,
      "Restore the file, or remove the whole data directory to start over.",
      1,
    );
  }
}
