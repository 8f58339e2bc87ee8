import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "./platform.ts";

/** `<data directory>/platform.json`: what runs now, for scripts and for people in another terminal. */
export interface StateFile {
  /** Writes it anew, all or nothing. */
  write(platform: Pick<Platform, "processes" | "addresses">): void;
  remove(): void;
}

export function stateFile(dataDirectory: string): StateFile {
  const path = join(dataDirectory, "platform.json");
  return {
    write({ processes, addresses }) {
      const state = { pid: process.pid, brokers: addresses.brokers, processes: processes() };
      writeFileSync(`${path}.new`, `${JSON.stringify(state, undefined, 2)}\n`);
      renameSync(`${path}.new`, path);
    },
    remove: () => rmSync(path, { force: true }),
  };
}
