import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database, Sql } from "./database.ts";
import { UserError } from "./user-error.ts";

export type MigrationErrorCode =
  | "MIGRATION_NAME"
  | "MIGRATION_CHANGED"
  | "MIGRATION_MISSING"
  | "MIGRATION_OUT_OF_ORDER"
  | "MIGRATION_FAILED";

/** A set of migrations that cannot be applied; `file` is the one to look at. */
export class MigrationError extends UserError {
  readonly file: string;

  constructor(code: MigrationErrorCode, file: string, message: string, options?: ErrorOptions) {
    super(code, `${file}: ${message}`, options);
    this.name = "MigrationError";
    this.file = file;
  }
}

interface Migration {
  readonly name: string;
  readonly path: string;
  readonly sql: string;
  readonly checksum: string;
}

const namePattern = /^\d{4}-[a-z\d]+(?:-[a-z\d]+)*\.sql$/;
/** Any fixed number: it keeps two processes of one service from migrating at once. */
const lockId = 4_216_870_142;

/**
 * Brings a database to the state of the `.sql` files in `directory`, named `0001-what-it-does.sql` and applied in the
 * order of their names. All pending files run in one transaction under an advisory lock, so several processes may start
 * at once and a failed file leaves nothing behind.
 *
 * @returns the names of the files applied now.
 * @throws MigrationError when an applied file was changed, removed or overtaken, or a file fails.
 */
export async function migrate(database: Database, directory: string | URL): Promise<string[]> {
  const migrations = await readMigrations(typeof directory === "string" ? directory : fileURLToPath(directory));
  return database.tx(async (sql) => {
    await sql.query("SET LOCAL statement_timeout = 0");
    await sql.query("SELECT pg_advisory_xact_lock($1)", [lockId]);
    await sql.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const pending = await findPending(sql, migrations);
    for (const migration of pending) await apply(sql, migration);
    return pending.map(({ name }) => name);
  });
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".sql")).toSorted();
  const migrations: Migration[] = [];
  for (const name of names) {
    const path = join(directory, name);
    if (!namePattern.test(name)) {
      throw new MigrationError("MIGRATION_NAME", path, "expected a name like 0001-create-orders.sql");
    }
    const before = migrations.at(-1);
    if (before !== undefined && before.name.slice(0, 4) === name.slice(0, 4)) {
      throw new MigrationError("MIGRATION_NAME", path, `has the same number as ${before.name}`);
    }
    const sql = (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
    migrations.push({ name, path, sql, checksum: createHash("sha256").update(sql).digest("hex") });
  }
  return migrations;
}

async function findPending(sql: Sql, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await sql.query<{ name: string; checksum: string }>(
    "SELECT name, checksum FROM schema_migrations ORDER BY name",
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  const last = rows.at(-1)?.name ?? "";
  const files = new Set(migrations.map(({ name }) => name));
  for (const { name } of rows) {
    if (!files.has(name)) {
      const message = "was applied to this database, but the file is missing: the database is newer than this program";
      throw new MigrationError("MIGRATION_MISSING", name, message);
    }
  }
  return migrations.filter(({ name, path, checksum }) => {
    const known = applied.get(name);
    if (known === undefined && name < last) {
      const message = `comes before ${last}, which is applied already: give it a higher number`;
      throw new MigrationError("MIGRATION_OUT_OF_ORDER", path, message);
    }
    if (known !== undefined && known !== checksum) {
      const message =
        `was applied with checksum ${known.slice(0, 12)} and now has ${checksum.slice(0, 12)}: ` +
        "restore the file and write the change as a new migration";
      throw new MigrationError("MIGRATION_CHANGED", path, message);
    }
    return known === undefined;
  });
}

async function apply(sql: Sql, migration: Migration): Promise<void> {
  try {
    await sql.query(migration.sql);
  } catch (error) {
    const { message, position } = error as Error & { position?: string };
    const line = position === undefined ? "" : `line ${lineAt(migration.sql, Number(position))}: `;
    throw new MigrationError("MIGRATION_FAILED", migration.path, `${line}${message}`, { cause: error });
  }
  await sql.query("INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)", [
    migration.name,
    migration.checksum,
  ]);
}

/** PostgreSQL counts characters from 1. */
function lineAt(text: string, position: number): number {
  return (
    Array.from(text)
      .slice(0, position - 1)
      .filter((character) => character === "\n").length + 1
  );
}
