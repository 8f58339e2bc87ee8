import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const linux = existsSync("/proc/self/stat");

/** True while a process with this id exists, zombies included. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command line of a process; empty when there is none or it is a zombie. */
export function commandOf(pid: number): string {
  if (linux) return readProc(pid, "cmdline").replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** When a process started, as a word to compare: with its id it names one process for good. A zombie has none. */
export function startOf(pid: number): string {
  if (!linux) {
    const shown = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
    return shown.replaceAll(/\W/g, "") || "gone";
  }
  // proc(5): the name, in parentheses, may hold anything; state is the first field after it, starttime the twentieth.
  const fields = readProc(pid, "stat")
    .replace(/^.*\)\s/s, "")
    .split(" ");
  return fields[0] === "Z" ? "gone" : (fields[19] ?? "gone");
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
