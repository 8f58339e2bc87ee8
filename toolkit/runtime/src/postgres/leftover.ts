import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PostgresError } from "./postgres-error.ts";
import { commandOf, isAlive, startOf } from "./process-table.ts";

/** The name under which a server tells whose it is: this process's id and its start, as ids are used again. */
export function ownerName(): string {
  return `concordat-${process.pid}-${startOf(process.pid)}`;
}

/**
 * Makes sure that no server runs on `cluster`. A server whose owner is gone is stopped; one whose owner lives is an
 * error. A lock file that names a process which is no server of this cluster is removed, as PostgreSQL would refuse.
 *
 * @throws PostgresError `POSTGRES_IN_USE`
 */
export async function stopLeftover(cluster: string): Promise<void> {
  const lock = join(cluster, "postmaster.pid");
  const pid = existsSync(lock) ? Number(readFileSync(lock, "utf8").split("\n")[0]) : 0;
  // PostgreSQL itself deals with the lock of a process that is gone.
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  const command = commandOf(pid);
  if (!command.includes(cluster)) {
    await until(() => !hasBackends(cluster), `${cluster} still has processes of a killed server.`);
    rmSync(lock, { force: true });
    return;
  }
  const owner = /cluster_name=concordat-(\d+)-(\w+)/.exec(command);
  const ownerPid = Number(owner?.[1] ?? 0);
  if (owner === null || (isAlive(ownerPid) && startOf(ownerPid) === owner[2])) {
    const who = owner === null ? `process ${pid}` : `process ${ownerPid}`;
    throw new PostgresError("POSTGRES_IN_USE", `cannot use ${cluster}: ${who} uses it. Stop that process first.`);
  }
  process.kill(pid, "SIGINT");
  await until(() => !existsSync(lock) || !isAlive(pid), `cannot stop the server ${pid} that its killed owner left.`);
}

async function until(condition: () => boolean, problem: string): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 20_000) throw new PostgresError("POSTGRES_IN_USE", problem);
    await sleep(20);
  }
}

/** Server processes work in the cluster's directory. Only Linux shows it; elsewhere PostgreSQL's own check must do. */
function hasBackends(cluster: string): boolean {
  if (process.platform !== "linux") return false;
  return readdirSync("/proc").some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readlinkSync(`/proc/${name}/cwd`) === cluster;
    } catch {
      return false;
    }
  });
}
