import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@concordat/runtime/postgres";
import { runningCluster } from "./running-cluster.ts";

const prefix = "concordat-test-";

/** jest's globalSetup: one PostgreSQL for the run; its URL reaches the test files through the environment. */
export default async function setup(): Promise<void> {
  if ((process.env["TEST_DATABASE_URL"] ?? "") !== "") return;
  removeLeftovers();
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const postgres = await startPostgres(join(directory, "pg"), { durable: false });
  process.env["TEST_DATABASE_URL"] = postgres.adminUrl();
  runningCluster.set({ postgres, directory });
}

/** Directories of killed runs. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
