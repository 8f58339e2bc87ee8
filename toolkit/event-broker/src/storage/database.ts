import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** `full`: an acknowledged write survives a power cut. `normal`: it survives the end of the process. */
export type Durability = "full" | "normal";

/** Another process has the directory's data file open. */
export class DirectoryInUse extends Error {
  override readonly name = "DirectoryInUse";
  readonly code = "EVENT_BROKER_DIRECTORY_IN_USE";
}

/** The data file is not one of this version. */
export class UnknownDataFormat extends Error {
  override readonly name = "UnknownDataFormat";
  readonly code = "EVENT_BROKER_UNKNOWN_DATA_FORMAT";
}

const FORMAT = 1;
const DATA_FILE = "events.sqlite";
const OWNER_FILE = "event-broker.pid";
const SQLITE_BUSY = 5;

// A batch's position is partition * 2^40 + its first offset (see position.ts): one tree, in reading order.
const SCHEMA = `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, config TEXT NOT NULL
  );
  CREATE TABLE partition (
    id INTEGER PRIMARY KEY, topic_id INTEGER NOT NULL, number INTEGER NOT NULL,
    log_start INTEGER NOT NULL DEFAULT 0,
    checkpoint_end INTEGER NOT NULL DEFAULT 0, checkpoint_bytes INTEGER NOT NULL DEFAULT 0,
    checkpoint_producers TEXT NOT NULL DEFAULT '[]'
  );
  CREATE TABLE purge (partition_id INTEGER PRIMARY KEY);
  CREATE TABLE batch (
    position INTEGER PRIMARY KEY, records INTEGER NOT NULL, max_timestamp INTEGER NOT NULL, data BLOB NOT NULL
  );
  CREATE TABLE committed_offset (
    group_id TEXT, topic TEXT, partition INTEGER, "offset" INTEGER NOT NULL, metadata TEXT,
    PRIMARY KEY (group_id, topic, partition)
  ) WITHOUT ROWID;
  PRAGMA user_version = ${FORMAT};
`;

/**
 * Opens the broker's data file, exclusively for this process.
 *
 * @throws {DirectoryInUse} when another broker has it open
 * @throws {UnknownDataFormat} when another version wrote it
 */
export function openDatabase(directory: string, durability: Durability): DatabaseSync {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(directory, DATA_FILE));
  try {
    lock(database, directory, durability);
    checkFormat(database, directory);
  } catch (error) {
    database.close();
    throw error;
  }
  writeFileSync(join(directory, OWNER_FILE), `${process.pid}\n`, { mode: 0o600 });
  return database;
}

function lock(database: DatabaseSync, directory: string, durability: Durability): void {
  try {
    // Exclusive mode before WAL keeps the WAL index in this process and the lock until it ends.
    database.exec(`
      PRAGMA busy_timeout = 0;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = ${durability === "full" ? "FULL" : "NORMAL"};
      PRAGMA wal_autocheckpoint = 2000;
      PRAGMA journal_size_limit = 67108864;
      PRAGMA cache_size = -8192;
      PRAGMA temp_store = MEMORY;
      BEGIN IMMEDIATE; COMMIT;
    `);
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new DirectoryInUse(
      `the event broker's directory ${directory} is in use${ownerOf(directory)}: ` +
        "stop that broker or choose another directory",
      { cause: error },
    );
  }
}

function isBusy(error: unknown): boolean {
  // Not instanceof: an error of node:sqlite may come from another realm.
  return (
    typeof error === "object" && error !== null && "errcode" in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY
  );
}

function ownerOf(directory: string): string {
  try {
    const pid = Number.parseInt(readFileSync(join(directory, OWNER_FILE), "utf8"), 10);
    return Number.isInteger(pid) ? ` by process ${pid}` : "";
  } catch {
    return "";
  }
}

function checkFormat(database: DatabaseSync, directory: string): void {
  const format = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (format === FORMAT) return;
  if (format !== 0) {
    throw new UnknownDataFormat(
      `expected event data of format ${FORMAT} in ${directory}, got format ${format}: ` +
        "use the version that wrote it, or another directory",
    );
  }
  database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
}
