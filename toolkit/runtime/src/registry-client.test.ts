import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRegistryClient, RegistryError, type RegistryClientOptions } from "./registry-client.ts";

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
  readonly authorization: string | undefined;
}
type Answer = { readonly status?: number; readonly body?: unknown; readonly text?: string } | "hang" | "break";

let server: Server;
let asked: Asked[];
let answers: Answer[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      asked.push({ method, url, body: Buffer.concat(chunks).toString(), authorization: headers.authorization });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === "break") request.socket.destroy();
      else if (answer !== "hang" && answer !== undefined) {
        response.writeHead(answer.status ?? 200, { "content-type": "application/vnd.schemaregistry.v1+json" });
        response.end(answer.text ?? JSON.stringify(answer.body));
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answers = [];
});

const client = (options: Partial<RegistryClientOptions> = {}) =>
  createRegistryClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, backoff: 1, ...options });
const failure = (code: string): RegistryError =>
  expect.objectContaining({ code, constructor: RegistryError }) as RegistryError;
const subject = "order.events-concordat.order.OrderCreated/ä";

test("looks a schema up, once", async () => {
  answers = [{ body: { id: 7, version: 1, subject, schema: "…" } }];
  const registry = client();
  expect(await Promise.all([registry.idOf(subject, '"string"'), registry.idOf(subject, '"string"')])).toEqual([7, 7]);
  expect(await registry.idOf(subject, '"string"')).toBe(7);
  expect(asked).toEqual([
    {
      method: "POST",
      url: "/subjects/order.events-concordat.order.OrderCreated%2F%C3%A4",
      body: '{"schema":"\\"string\\"","schemaType":"AVRO"}',
      authorization: undefined,
    },
  ]);
});

test("registers instead when told so, and says who it is", async () => {
  answers = [{ body: { id: 8 } }];
  const registry = client({ autoRegister: true, authorization: () => "Basic eDp5" });
  expect(await registry.idOf("s", '"int"')).toBe(8);
  expect(asked).toEqual([expect.objectContaining({ url: "/subjects/s/versions", authorization: "Basic eDp5" })]);
});

test("reads a schema by id, once", async () => {
  answers = [{ body: { schema: '"string"' } }];
  const registry = client();
  expect([await registry.textOf(3), await registry.textOf(3)]).toEqual(['"string"', '"string"']);
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /schemas/ids/3"]);
});

test("remembers no more than it should", async () => {
  answers = [{ body: { schema: '"string"' } }];
  const registry = client({ cacheSize: 2 });
  for (const id of [1, 2, 3, 2, 1]) await registry.textOf(id);
  expect(asked.map(({ url }) => url)).toEqual(["/schemas/ids/1", "/schemas/ids/2", "/schemas/ids/3", "/schemas/ids/1"]);
});

test.each<[string, Answer[]]>([
  ["a broken connection", ["break", "break"]],
  ["503", [{ status: 503, text: "<html>" }]],
  ["429", [{ status: 429, body: { error_code: 429, message: "slow" } }]],
  ["50002", [{ status: 500, body: { error_code: 50002, message: "timed out" } }]],
])("asks again after %s", async (_name, before) => {
  answers = [...before, { body: { schema: '"string"' } }];
  expect(await client().textOf(1)).toBe('"string"');
  expect(asked).toHaveLength(before.length + 1);
});

test.each<[string, Answer, string, boolean, number]>([
  [
    "a schema that nobody has",
    { status: 404, body: { error_code: 40403, message: "Schema 9 not found" } },
    "REGISTRY_NOT_FOUND",
    false,
    1,
  ],
  [
    "an incompatible schema",
    { status: 409, body: { error_code: 409, message: "incompatible" } },
    "REGISTRY_INCOMPATIBLE",
    false,
    1,
  ],
  ["an invalid schema", { status: 422, body: { error_code: 42201, message: "invalid" } }, "REGISTRY_REFUSED", false, 1],
  ["a wrong password", { status: 401, body: { error_code: 401, message: "no" } }, "REGISTRY_DENIED", true, 1],
  ["a server that is no registry", { status: 404, text: "<html>not here</html>" }, "REGISTRY_ANSWER_INVALID", false, 1],
  ["an answer that is no JSON", { text: "hello" }, "REGISTRY_ANSWER_INVALID", false, 1],
  ["a list where an object stands", { body: [] }, "REGISTRY_ANSWER_INVALID", false, 1],
  ["an answer without a schema", { body: {} }, "REGISTRY_ANSWER_INVALID", false, 1],
  ["a schema of another kind", { body: { schema: "{}", schemaType: "JSON" } }, "REGISTRY_ANSWER_INVALID", false, 1],
  [
    "a schema with references",
    { body: { schema: '"a.B"', references: [{ name: "a.B" }] } },
    "REGISTRY_ANSWER_INVALID",
    false,
    1,
  ],
  ["an endless answer", { text: "x".repeat(5 * 1024 * 1024) }, "REGISTRY_ANSWER_INVALID", false, 1],
  [
    "a server that stays broken",
    { status: 500, body: { error_code: 50001, message: "store" } },
    "REGISTRY_UNAVAILABLE",
    true,
    3,
  ],
])("%s", async (_name, answer, code, transient, calls) => {
  answers = [answer];
  const error = await client({ retries: 2 })
    .textOf(9)
    .catch((caught: unknown) => caught);
  expect(error).toEqual(failure(code));
  expect((error as RegistryError).transient).toBe(transient);
  expect(asked).toHaveLength(calls);
});

test("no answer in time is an error that may pass", async () => {
  answers = ["hang"];
  await expect(client({ timeout: 30, retries: 1 }).textOf(1)).rejects.toEqual(failure("REGISTRY_UNREACHABLE"));
  expect(asked).toHaveLength(2);
});

test("a failure is not remembered", async () => {
  answers = [
    { status: 404, body: { error_code: 40403, message: "Schema 1 not found" } },
    { body: { schema: '"string"' } },
  ];
  const registry = client();
  await expect(registry.textOf(1)).rejects.toEqual(failure("REGISTRY_NOT_FOUND"));
  expect(await registry.textOf(1)).toBe('"string"');
});

test.each([{}, { id: "7" }, { id: -1 }, { id: 1.5 }, { id: 2 ** 31 }])("refuses the id of %j", async (body) => {
  answers = [{ body }];
  await expect(client().lookup("s", "x")).rejects.toEqual(failure("REGISTRY_ANSWER_INVALID"));
});

test("the check passes when the registry answers at all", async () => {
  answers = [{ status: 404, body: { error_code: 404, message: "HTTP 404 Not Found" } }];
  await client().check();
  answers = [{ status: 503, text: "" }];
  await expect(client({ retries: 0 }).check()).rejects.toEqual(failure("REGISTRY_UNAVAILABLE"));
});
