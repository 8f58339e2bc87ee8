import fc from "fast-check";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { openDatabase } from "./database.ts";
import {
  type IdempotencyScope,
  claimKey,
  forgetKeys,
  idempotencyMigration,
  idempotent,
  readClaim,
  requestHash,
  resumable,
  storeAnswer,
  storeAnswerFor,
} from "./idempotency.ts";

const { url } = await createTestDatabase();
const database = openDatabase(url);
afterAll(() => database.close());
beforeAll(async () => {
  await database.query(idempotencyMigration);
  await database.query("CREATE TABLE effects (key text NOT NULL)");
});

let keys = 0;
const newScope = (): IdempotencyScope => ({ caller: "ada", operation: "createOrder", key: `key-${++keys}` });
const effectsOf = async ({ key }: IdempotencyScope) =>
  (await database.query("SELECT 1 FROM effects WHERE key = $1", [key])).rowCount;
const hash = requestHash({ a: 1 });

test("the hash sees content, not the order of members", () => {
  expect(requestHash({ a: 1, b: [{ c: null, d: "x" }] })).toBe(requestHash({ b: [{ d: "x", c: null }], a: 1 }));
  expect(requestHash({ a: 1, b: undefined })).toBe(requestHash({ a: 1 }));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      const sameContent = (() => {
        try {
          expect(a).toEqual(b);
          return !Object.is(a, -0) && !Object.is(b, -0);
        } catch {
          return false;
        }
      })();
      expect(requestHash(a) === requestHash(b)).toBe(sameContent);
    }),
  );
});

test("does the work once for any number of parallel calls with one key", async () => {
  const scope = newScope();
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () =>
      idempotent(database, scope, hash, async (sql) => {
        await sql.query("INSERT INTO effects (key) VALUES ($1)", [scope.key]);
        return { status: 201, headers: { location: "/orders/1" }, body: { id: 1 } };
      }),
    ),
  );
  expect(await effectsOf(scope)).toBe(1);
  expect(outcomes.filter((outcome) => outcome.state === "done" && !outcome.replayed)).toHaveLength(1);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({
      state: "done",
      answer: { status: 201, headers: { location: "/orders/1" }, body: { id: 1 } },
    });
  }
});

test("refuses the key with another request, and gives every caller keys of their own", async () => {
  const scope = newScope();
  const work = async () => ({ status: 200 });
  await idempotent(database, scope, hash, work);
  expect(await idempotent(database, scope, requestHash({ a: 2 }), work)).toEqual({ state: "mismatch" });
  const other = await idempotent(database, { ...scope, caller: "bob" }, requestHash({ a: 2 }), work);
  expect(other).toMatchObject({ state: "done", replayed: false });
});

test("failed work leaves the key free", async () => {
  const scope = newScope();
  const failing = idempotent(database, scope, hash, async (sql) => {
    await sql.query("INSERT INTO effects (key) VALUES ($1)", [scope.key]);
    throw new Error("crash");
  });
  await expect(failing).rejects.toThrow("crash");
  expect(await readClaim(database, scope, hash)).toBeUndefined();
  expect(await effectsOf(scope)).toBe(0);
});

test("work of several transactions is found again by the resource it made, and keeps its first answer", async () => {
  const scope = newScope();
  expect(await claimKey(database, scope, hash, `order-${scope.key}`)).toEqual({ state: "new" });
  expect(await claimKey(database, scope, hash, "other")).toEqual({ state: "running", resource: `order-${scope.key}` });
  await storeAnswerFor(database, "createOrder", `order-${scope.key}`, { status: 402, body: { title: "declined" } });
  await storeAnswer(database, scope, { status: 201 });
  expect(await readClaim(database, scope, hash)).toEqual({
    state: "answered",
    answer: { status: 402, body: { title: "declined" } },
  });
});

test("work of several transactions begins once and goes on after a crash", async () => {
  const scope = newScope();
  let crash = true;
  const finished: string[] = [];
  const call = (resource: string) =>
    resumable(database, scope, hash, resource, {
      begin: async (sql) => {
        await sql.query("INSERT INTO effects (key) VALUES ($1)", [scope.key]);
        return undefined;
      },
      finish: async (begun) => {
        finished.push(begun);
        if (crash) throw new Error("crash");
        const answer = { status: 201, body: { id: begun } };
        await storeAnswerFor(database, "createOrder", begun, answer);
        return answer;
      },
    });
  await expect(call(`${scope.key}-a`)).rejects.toThrow("crash");
  crash = false;
  expect(await call(`${scope.key}-b`)).toMatchObject({ answer: { status: 201, body: { id: `${scope.key}-a` } } });
  expect(await call(`${scope.key}-c`)).toMatchObject({ answer: { body: { id: `${scope.key}-a` } }, replayed: true });
  expect(finished).toEqual([`${scope.key}-a`, `${scope.key}-a`]);
  expect(await effectsOf(scope)).toBe(1);
});

test("a refusal at the beginning is kept as the answer", async () => {
  const scope = newScope();
  const call = () =>
    resumable(database, scope, hash, "thing", {
      begin: async () => ({ status: 409 }),
      finish: async () => {
        throw new Error("must not go on");
      },
    });
  expect(await call()).toMatchObject({ state: "done", answer: { status: 409 } });
  expect(await call()).toMatchObject({ state: "done", answer: { status: 409 }, replayed: true });
});

test("forgets old answers, never work that is under way", async () => {
  const [old, running] = [newScope(), newScope()];
  await idempotent(database, old, hash, async () => ({ status: 200 }));
  await claimKey(database, running, hash);
  await database.query("UPDATE idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = ANY($1)", [
    [old.key, running.key],
  ]);
  expect(await forgetKeys(database, 24)).toBe(1);
  expect(await readClaim(database, old, hash)).toBeUndefined();
  expect(await readClaim(database, running, hash)).toMatchObject({ state: "running" });
});
