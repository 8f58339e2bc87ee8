import { randomBytes } from "node:crypto";
import { createTestDatabase, testAdminUrl } from "../../../tests/setup/test-database.ts";
import { openDatabase } from "./database.ts";
import { databaseUrl, provisionDatabase } from "./provision-database.ts";

const one = await createTestDatabase("one");
const other = await createTestDatabase("other");

const attempt = async (url: string, sql = "SELECT current_user AS who") => {
  const database = openDatabase(url, { connections: 1 });
  try {
    return (await database.query(sql)).rows;
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await database.close();
  }
};
const at = (url: string, name: string) => {
  const moved = new URL(url);
  moved.pathname = `/${name}`;
  return moved.href;
};

test("a role reaches its own database and no other", async () => {
  expect(await attempt(one.url)).toEqual([{ who: one.name }]);
  expect(await attempt(at(one.url, other.name))).toBe("42501");
  expect(await attempt(at(one.url, "postgres"))).toBe("42501");
  expect(await attempt(at(one.url, "template1"))).toBe("42501");
});

test("a role cannot act as another, with a guess or with its own password", async () => {
  const mine = new URL(one.url).password;
  for (const password of ["wrong", mine]) {
    const stolen = databaseUrl(testAdminUrl(), { name: other.name, role: other.name, password });
    expect(await attempt(stolen)).not.toEqual([{ who: other.name }]);
    const admin = databaseUrl(testAdminUrl(), { name: "postgres", role: "postgres", password });
    expect(await attempt(admin)).not.toEqual([{ who: "postgres" }]);
  }
});

test.each(["CREATE ROLE evil", "CREATE DATABASE evil", "SET ROLE postgres", "COPY (SELECT 1) TO PROGRAM 'true'"])(
  "a role may not %s",
  async (sql) => {
    expect(await attempt(one.url, sql)).toBe("42501");
  },
);

test("repeating keeps the data and replaces the password", async () => {
  await attempt(one.url, "CREATE TABLE kept AS SELECT 1 AS n");
  const password = `ü ${randomBytes(6).toString("hex")}'"\\ %/@:?#`;
  const url = await provisionDatabase(testAdminUrl(), { name: one.name, role: one.name, password });
  expect(await attempt(url, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  expect(await attempt(one.url)).toBe("28P01");
});

test.each(['x"; DROP ROLE postgres; --', "Order", "pg_catalog", "postgres", "", "a".repeat(64), "1x", "a b", "a/b"])(
  "refuses the name %j",
  async (name) => {
    const refused = { code: "DATABASE_NAME" };
    await expect(provisionDatabase(testAdminUrl(), { name, role: "r", password: "p" })).rejects.toMatchObject(refused);
    await expect(provisionDatabase(testAdminUrl(), { name: "d", role: name, password: "p" })).rejects.toMatchObject(
      refused,
    );
  },
);

test("services that start at once provision one database", async () => {
  const name = `same_${randomBytes(4).toString("hex")}`;
  const spec = { name, role: name, password: "p" };
  const urls = await Promise.all(Array.from({ length: 4 }, () => provisionDatabase(testAdminUrl(), spec)));
  expect(new Set(urls).size).toBe(1);
  const admin = openDatabase(testAdminUrl());
  await admin.query(`DROP DATABASE ${name}`);
  await admin.query(`DROP ROLE ${name}`);
  await admin.close();
});
