import { HttpProblem } from "./codegen-v1/server.ts";
import { unavailableWhenTransient } from "./unavailable-handlers.ts";

const logger = { warn: () => {} };
const failing = (error: unknown) =>
  unavailableWhenTransient({ getOrder: (_request: object) => Promise.reject(error) }, logger).getOrder({});

test.each([
  ["a database that starts", Object.assign(new Error("the database system is starting up"), { code: "57P03" })],
  ["a database that is gone", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
  ["a failure caused by one", new Error("no order", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) })],
])("%s is a 503 to try again", async (_title, error) => {
  await expect(failing(error)).rejects.toMatchObject({ status: 503, headers: { "Retry-After": "1" } });
});

test.each([
  ["a violated constraint", Object.assign(new Error("duplicate key"), { code: "23505" })],
  ["a bug", new TypeError("x is not a function")],
  ["a problem of the handler's own", new HttpProblem(404)],
])("%s stays what it is", async (_title, error) => {
  await expect(failing(error)).rejects.toBe(error);
});

test("answers pass, of handlers with and without promises", async () => {
  const handlers = unavailableWhenTransient({ a: (n: number) => n + 1, b: async (n: number) => n + 2 }, logger);
  expect([await handlers.a(1), await handlers.b(1)]).toEqual([2, 3]);
});
