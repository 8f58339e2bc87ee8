import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { PostgresError } from "./postgres-error.ts";

/** As whom PostgreSQL runs. */
export interface Account {
  /** Hands a file or an empty directory to the account. */
  own(path: string): void;
  spawn(command: string, args: readonly string[]): ChildProcess;
  run(command: string, args: readonly string[]): { status: number | null; output: string };
}

const nobody = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root. Then the owner of an existing directory runs it, `nobody` owns a new one, and where
 * `nobody` cannot get there, root hides behind a user namespace. Creates the directory, private to the account.
 */
export function chooseAccount(home: string, postgres: string): Account {
  try {
    mkdirSync(dirname(home), { recursive: true });
    if (!existsSync(home)) mkdirSync(home, { mode: 0o700 });
  } catch (error) {
    throw new PostgresError("POSTGRES_ACCOUNT", `cannot create ${home}: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  if (process.getuid === undefined) return account({}, []);
  const owner = statSync(home);
  if (process.getuid() !== 0) {
    if (owner.uid === process.getuid()) return account({}, []);
    const problem = `cannot use ${home}: it belongs to user ${owner.uid}, this is user ${process.getuid()}. Remove it or choose another CONCORDAT_DATA_DIR.`;
    throw new PostgresError("POSTGRES_ACCOUNT", problem);
  }
  if (owner.uid !== 0) return account({ uid: owner.uid, gid: owner.gid }, []);
  if (!existsSync(join(home, "cluster"))) {
    const other = account(nobody, []);
    const executes = other.run(postgres, ["--version"]).status === 0;
    if (executes && other.run("/bin/sh", ["-c", 'cd "$0"', dirname(home)]).status === 0) {
      other.own(home);
      return other;
    }
  }
  const hidden = account({}, ["unshare", "--user"]);
  if (hidden.run(postgres, ["--version"]).status === 0) return hidden;
  const problem = `does not run as root, and user ${nobody.uid} cannot reach ${home} or ${postgres}. Run as another user, or move the checkout where others may read.`;
  throw new PostgresError("POSTGRES_ACCOUNT", problem);
}

function account(ids: { uid?: number; gid?: number }, prefix: readonly string[]): Account {
  const argv = (command: string, args: readonly string[]): [string, string[]] => {
    const [first = command, ...rest] = [...prefix, command, ...args];
    return [first, rest];
  };
  const environment = { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  const env = process.platform === "win32" ? { ...process.env, ...environment } : environment;
  return {
    own: (path) => {
      if (ids.uid !== undefined && ids.gid !== undefined) chownSync(path, ids.uid, ids.gid);
    },
    spawn: (command, args) => {
      const [file, rest] = argv(command, args);
      return spawn(file, rest, { ...ids, env, stdio: ["ignore", "ignore", "pipe"], cwd: "/", detached: true });
    },
    run: (command, args) => {
      const [file, rest] = argv(command, args);
      const done = spawnSync(file, rest, { ...ids, env, encoding: "utf8", cwd: "/" });
      return { status: done.status, output: `${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}` };
    },
  };
}
