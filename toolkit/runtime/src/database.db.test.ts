import { createTestDatabase, testAdminUrl } from "../../../tests/setup/test-database.ts";
import { type Database, openDatabase, sqlState } from "./database.ts";
import type { Logger } from "./logging.ts";

const own = await createTestDatabase("database");
const { url } = own;
let database: Database;

beforeAll(async () => {
  database = openDatabase(url, { application: "database-test" });
  await database.query("CREATE TABLE counter (id int PRIMARY KEY, n bigint NOT NULL)");
});
beforeEach(async () => {
  await database.query("DELETE FROM counter");
  await database.query("INSERT INTO counter VALUES (1, 0), (2, 0)");
});
afterAll(() => database.close());

const read = async () =>
  (await database.query<{ n: number }>("SELECT n FROM counter ORDER BY id")).rows.map(({ n }) => n);

test("commits what resolves and rolls back what rejects", async () => {
  await database.tx((sql) => sql.query("UPDATE counter SET n = 5 WHERE id = 1"));
  const failed = database.tx(async (sql) => {
    await sql.query("UPDATE counter SET n = 9 WHERE id = 1");
    throw new Error("changed my mind");
  });
  await expect(failed).rejects.toThrow("changed my mind");
  expect(await read()).toEqual([5, 0]);
});

test("a swallowed failure does not look like a commit", async () => {
  const work = database.tx(async (sql) => {
    await sql.query("UPDATE counter SET n = 9 WHERE id = 1");
    await sql.query("SELECT 1/0").catch(() => {});
  });
  await expect(work).rejects.toThrow("rolled back");
  expect(await read()).toEqual([0, 0]);
});

test("serialization failures start the work again until it fits", async () => {
  let runs = 0;
  const add = () =>
    database.tx(
      async (sql) => {
        runs += 1;
        const { rows } = await sql.query<{ n: number }>("SELECT n FROM counter WHERE id = 1");
        await sql.query("UPDATE counter SET n = $1 WHERE id = 1", [(rows[0]?.n ?? 0) + 1]);
      },
      { isolation: "serializable", retries: 50 },
    );
  await Promise.all(Array.from({ length: 8 }, add));
  expect(await read()).toEqual([8, 0]);
  expect(runs).toBeGreaterThan(8);
});

test("a deadlock starts one of the two again", async () => {
  const started: (() => void)[] = [];
  const bothStarted = Promise.all([0, 1].map((index) => new Promise<void>((resolve) => (started[index] = resolve))));
  const move = (index: number, from: number, to: number) =>
    database.tx(async (sql) => {
      await sql.query("UPDATE counter SET n = n - 1 WHERE id = $1", [from]);
      started[index]?.();
      await bothStarted;
      await sql.query("UPDATE counter SET n = n + 1 WHERE id = $1", [to]);
    });
  await Promise.all([move(0, 1, 2), move(1, 2, 1)]);
  expect(await read()).toEqual([0, 0]);
});

test("other failures are not repeated", async () => {
  let runs = 0;
  const work = database.tx(async (sql) => {
    runs += 1;
    await sql.query("INSERT INTO counter VALUES (1, 1)");
  });
  const error = await work.catch((reason: unknown) => reason);
  expect(sqlState(error)).toBe("23505");
  expect(runs).toBe(1);
});

test("a bigint is an exact number or an error", async () => {
  const value = async (text: string) => (await database.query(`SELECT ${text}::bigint AS n`)).rows[0]?.["n"];
  expect(await value("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
  await expect(value("9007199254740993")).rejects.toThrow("not exact");
  expect(await value("1")).toBe(1);
});

test("a connection that breaks in a transaction is not used again", async () => {
  const work = database.tx((sql) => sql.query("SELECT pg_terminate_backend(pg_backend_pid())"));
  await expect(work).rejects.toBeInstanceOf(Error);
  await database.check();
});

test("wakes on NOTIFY, and once more when a lost connection is back", async () => {
  const heard: string[] = [];
  let wakeUp: () => void = () => {};
  const next = () => new Promise<void>((resolve) => (wakeUp = resolve));
  const stop = await database.listen('odd "channel', (payload) => {
    heard.push(payload);
    wakeUp();
  });
  let waiting = next();
  await database.query("SELECT pg_notify($1, 'one')", ['odd "channel']);
  await waiting;
  waiting = next();
  await database.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()",
  );
  await waiting;
  waiting = next();
  await database.query("SELECT pg_notify($1, 'two')", ['odd "channel']);
  await waiting;
  expect(heard).toEqual(["one", "", "two"]);
  await stop();
  await database.query("SELECT pg_notify($1, 'three')", ['odd "channel']);
  await database.check();
  expect(heard).toHaveLength(3);
});

test("a database that refuses connections for a while is asked by one attempt after the other", async () => {
  const admin = openDatabase(testAdminUrl(), { connections: 1 });
  const { name } = own;
  const attempts: string[] = [];
  const logger = { warn: (_details: object, message: string) => attempts.push(message) } as unknown as Logger;
  const patient = openDatabase(url, { logger });
  const woken: string[] = [];
  const stop = await patient.listen("patient", (payload) => woken.push(payload));
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN \"patient%'");
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  // The pauses double: 50, 100, 200 ms ... Attempts that multiply would be far more by the time of the fourth pause.
  const start = performance.now();
  await until(() => performance.now() - start > 800);
  expect(attempts.length).toBeGreaterThanOrEqual(2);
  expect(attempts.length).toBeLessThanOrEqual(5);
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  await until(() => woken.length > 0);
  expect(woken).toEqual([""]);
  await stop();
  await patient.close();
  await admin.close();
});

test("a statement that runs too long is cancelled", async () => {
  const hasty = openDatabase(url, { statementTimeout: 20 });
  const error = await hasty.query("SELECT pg_sleep(10)").catch((reason: unknown) => reason);
  await hasty.close();
  expect(sqlState(error)).toBe("57014");
});
