import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { PostgresError } from "./postgres-error.ts";

const locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
const categories = ["--lc-collate=C", "--lc-ctype=C", "--lc-messages=C"];

/**
 * Creates the cluster in `home/cluster`, complete or not at all: it is made beside and renamed.
 * The superuser's password is random and lies in `home/superuser`.
 */
export function createCluster(home: string, initdb: string, account: Account): void {
  const unfinished = join(home, "cluster.new");
  const password = passwordFile(home);
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  account.own(password);
  const done = account.run(initdb, [
    `--pgdata=${unfinished}`,
    `--pwfile=${password}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    ...locale,
    ...categories,
    "--no-sync",
    "--no-instructions",
  ]);
  if (done.status !== 0 || !existsSync(join(unfinished, "PG_VERSION"))) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new PostgresError("POSTGRES_CREATE", `cannot create its cluster in ${home}:\n${done.output.trim()}`);
  }
  renameSync(unfinished, join(home, "cluster"));
}

export function superuserPassword(home: string): string {
  try {
    return readFileSync(passwordFile(home), "utf8").trim();
  } catch (error) {
    const problem = `cannot read the superuser's password: ${(error as Error).message}. Remove ${home} to start over without its data.`;
    throw new PostgresError("POSTGRES_START", problem, { cause: error });
  }
}

function passwordFile(home: string): string {
  return join(home, "superuser");
}
