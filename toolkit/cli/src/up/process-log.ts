import { type WriteStream, createWriteStream, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const keptLines = 30;
const largestFile = 10 * 1024 * 1024;

/** The output of one process: all of it in a file, the last lines in memory for error messages. */
export interface ProcessLog {
  readonly path: string;
  write(line: string): void;
  /** The last lines, for people. */
  tail(): readonly string[];
  close(): Promise<void>;
}

/** Opens the log file for appending; one that has grown too large becomes `<path>.1` first. */
export function openProcessLog(path: string): ProcessLog {
  mkdirSync(dirname(path), { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestFile) renameSync(path, `${path}.1`);
  const stream: WriteStream = createWriteStream(path, { flags: "a", mode: 0o600 });
  // A full disk must not end the platform.
  stream.on("error", () => {});
  const last: string[] = [];
  return {
    path,
    write(line) {
      stream.write(`${line}\n`);
      last.push(line);
      if (last.length > keptLines) last.shift();
    },
    tail: () => [...last],
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
}
