import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { type Database, openDatabase } from "./database.ts";
import { migrate } from "./migrations.ts";

const { url } = await createTestDatabase("migrations");
let database: Database;
let directory: string;

beforeEach(async () => {
  database = openDatabase(url);
  await database.query("DROP SCHEMA public CASCADE");
  await database.query("CREATE SCHEMA public");
  directory = await mkdtemp(join(tmpdir(), "migrations-"));
});

afterEach(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

const write = async (files: Record<string, string>) => {
  for (const [name, sql] of Object.entries(files)) await writeFile(join(directory, name), sql);
};
const tables = async () => {
  const { rows } = await database.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
  );
  return rows.map(({ name }) => name);
};

test("applies files in the order of their names, once", async () => {
  await write({ "0002-b.sql": "ALTER TABLE a ADD n int;", "0001-a.sql": "CREATE TABLE a (id int);", "notes.txt": "x" });
  expect(await migrate(database, directory)).toEqual(["0001-a.sql", "0002-b.sql"]);
  expect(await migrate(database, directory)).toEqual([]);
  await write({ "0003-c.sql": "CREATE TABLE c (id int);" });
  expect(await migrate(database, directory)).toEqual(["0003-c.sql"]);
  expect(await tables()).toEqual(["a", "c", "schema_migrations"]);
});

test("processes that start at once apply each file once", async () => {
  await write({ "0001-a.sql": "CREATE TABLE a (id int); SELECT pg_sleep(0.05);" });
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(database, directory)));
  expect(applied.flat()).toEqual(["0001-a.sql"]);
});

test("a failing file leaves nothing behind and is named with its line", async () => {
  await write({ "0001-a.sql": "CREATE TABLE a (id int);", "0002-b.sql": "SELECT 1;\nSELECT\n  nothing_such;" });
  await expect(migrate(database, directory)).rejects.toMatchObject({
    code: "MIGRATION_FAILED",
    file: join(directory, "0002-b.sql"),
    message: expect.stringContaining("line 3"),
  });
  expect(await tables()).toEqual([]);
});

test("line endings do not make a file a changed one", async () => {
  await write({ "0001-a.sql": "CREATE TABLE a (id int);\n" });
  await migrate(database, directory);
  await write({ "0001-a.sql": "CREATE TABLE a (id int);\r\n" });
  expect(await migrate(database, directory)).toEqual([]);
});

test.each([
  ["MIGRATION_CHANGED", { "0002-b.sql": "CREATE TABLE b2 ();" }, "0002-b.sql"],
  ["MIGRATION_OUT_OF_ORDER", { "0001-late.sql": "CREATE TABLE late ();" }, "0001-late.sql"],
  ["MIGRATION_NAME", { "3-c.sql": "" }, "3-c.sql"],
  ["MIGRATION_NAME", { "0002-twice.sql": "" }, "0002-twice.sql"],
])("refuses %s", async (code, change, file) => {
  await write({ "0002-b.sql": "CREATE TABLE b ();" });
  await migrate(database, directory);
  await write(change as unknown as Record<string, string>);
  await expect(migrate(database, directory)).rejects.toMatchObject({ code, file: join(directory, file) });
  expect(await tables()).toEqual(["b", "schema_migrations"]);
});

test("refuses a database that is newer than the files", async () => {
  await write({ "0001-a.sql": "CREATE TABLE a ();", "0002-b.sql": "CREATE TABLE b ();" });
  await migrate(database, directory);
  await rm(join(directory, "0002-b.sql"));
  await expect(migrate(database, directory)).rejects.toMatchObject({ code: "MIGRATION_MISSING", file: "0002-b.sql" });
});
