import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Postgres, startPostgres } from "@concordat/runtime/postgres";
import { provisionDatabase } from "@concordat/runtime/provision-database";
import { createRestartPolicy } from "./restart-policy.ts";
import type { Watcher } from "./supervised-process.ts";

/** Where the platform's databases are. */
export interface DatabaseServer {
  /** Makes sure that a service's database and role exist; gives its DATABASE_URL. */
  provision(name: string, password: string): Promise<string>;
  /** Of the embedded server. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** The PostgreSQL of `DATABASE_URL`, or an embedded one that is started again when it ends. */
export async function openDatabaseServer(
  external: string | undefined,
  dataDirectory: string,
  watcher: Watcher,
): Promise<DatabaseServer> {
  if (external !== undefined) {
    return {
      provision: (name, password) => provisionDatabase(external, spec(name, password)),
      pid: undefined,
      stop: async () => {},
    };
  }
  const directory = join(dataDirectory, "postgres");
  let current: Postgres = await startPostgres(directory);
  const policy = createRestartPolicy();
  const stopping = new AbortController();

  const supervise = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      let delay = stopping.signal.aborted ? undefined : policy.next(performance.now());
      if (delay === undefined && !stopping.signal.aborted) watcher.givenUp("postgres", "it ended too often");
      if (delay === undefined) return;
      watcher.ended("postgres", "ended", delay);
      for (;;) {
        await sleep(delay, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        try {
          current = await startPostgres(directory);
          watcher.back("postgres", current.pid);
          break;
        } catch (error) {
          delay = policy.next(performance.now());
          if (delay === undefined) return watcher.givenUp("postgres", (error as Error).message);
        }
      }
    }
  };
  const supervision = supervise();
  return {
    provision: (name, password) => current.provisionDatabase(spec(name, password)),
    get pid() {
      return current.pid;
    },
    async stop() {
      stopping.abort();
      await current.stop();
      await supervision;
      // One may have been started while this waited.
      await current.stop();
    },
  };
}

function spec(name: string, password: string) {
  const identifier = name.replaceAll("-", "_");
  return { name: identifier, role: identifier, password };
}
