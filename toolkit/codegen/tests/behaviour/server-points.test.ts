import { once } from "node:events";
import { createServer as createHttpServer, request as httpRequest } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import express from "express";
import { createServer, type Handlers, type ServerOptions } from "../../fixtures/behaviour/generated/server.ts";
import { authenticators, listen, newSeen, type Running, type Seen, thingsHandlers } from "./things-handlers.ts";

interface Logged {
  readonly err?: { readonly message: string; readonly violations?: readonly unknown[] };
  readonly operationId?: string;
}

let running: Running;
let seen: Seen;
let logged: Logged[];

async function serve(
  options: Partial<ServerOptions> = {},
  use: (app: express.Express) => void = () => undefined,
): Promise<void> {
  seen = newSeen();
  logged = [];
  const app = express();
  use(app);
  const log = { error: (fields: object) => void logged.push(fields), warn: () => undefined };
  app.use(createServer(thingsHandlers(seen), { authenticate: authenticators, log, ...options }));
  running = await listen(app);
}
afterEach(() => running.close());

const writer = { authorization: "Bearer writer", "idempotency-key": "k", "content-type": "application/json" };
const send = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(running.url + path, init);
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: type.includes("json") && text !== "" ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
};

describe("routing", () => {
  beforeEach(() => serve());

  test("concrete paths win over templates; templates may share a segment", async () => {
    expect((await send("/things/archive?api_key=q1")).json).toMatchObject({ query: {} });
    expect((await send("/things/7.csv", { headers: { cookie: "key=c1" } })).text).toBe("id\n7\n");
    expect((await send("/things/7")).json).toMatchObject({ id: "7" });
  });

  test("404, 405 with Allow, OPTIONS and HEAD", async () => {
    expect((await send("/nowhere")).json).toMatchObject({ type: "urn:concordat:problem:not-found", status: 404 });
    const wrong = await send("/things", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
    const options = await send("/things/1", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "DELETE, GET, HEAD, OPTIONS, PATCH"]);
    const head = await send("/things/1", { method: "HEAD" });
    expect([head.status, head.text, head.headers.get("etag"), Number(head.headers.get("content-length")) > 10]).toEqual(
      [200, "", '"1"', true],
    );
  });

  test("406 before the handler runs", async () => {
    expect((await send("/things", { headers: { authorization: "Bearer reader", accept: "text/html" } })).status).toBe(
      406,
    );
    expect(seen.auths).toEqual([]);
    expect(
      (await send("/things", { headers: { authorization: "Bearer reader", accept: "text/html, */*;q=0.1" } })).status,
    ).toBe(200);
    expect(
      (await send("/things", { headers: { authorization: "Bearer reader", accept: "application/json;q=0" } })).status,
    ).toBe(406);
  });

  test("problems name the contract's place and are typed", async () => {
    const { json, headers } = await send("/things", { method: "POST", headers: writer, body: "{}" });
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(json).toMatchObject({
      type: "urn:concordat:problem:invalid-request",
      title: "Invalid request",
      status: 400,
      contract: "toolkit/codegen/fixtures/behaviour/openapi.yaml#/paths/~1things/post",
      errors: [
        { in: "body", pointer: "/name", code: "required", detail: "is required" },
        { in: "body", pointer: "/price", code: "required", detail: "is required" },
      ],
    });
  });

  test("x-powered-by is off", async () => {
    expect((await send("/text", { method: "POST" })).headers.get("x-powered-by")).toBeNull();
  });
});

describe("hostile input", () => {
  beforeEach(() => serve());
  const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    send("/things", { method: "POST", headers: { ...writer, ...headers }, body });

  test.each([
    ["__proto__ in JSON", '{"name":"n","price":1,"__proto__":{"admin":true}}', "name"],
    ["__proto__ written with escapes", '{"name":"n","price":1,"\\u005f\\u005fproto__":{}}', "name"],
    ["an integer beyond a double", '{"name":"n","price":9007199254740993}', "integer-range"],
    ["deep nesting", "[".repeat(1000), "depth"],
    ["half a JSON text", '{"name":', "json"],
  ])("%s", async (_name, body, code) => {
    const { status, json } = await post(body);
    expect([status, (json["errors"] as { code: string }[])[0]?.code]).toEqual([400, code]);
    expect(seen.keys).toEqual([]);
  });

  test("bytes that are not UTF-8", async () => {
    expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).json).toMatchObject({ errors: [{ code: "encoding" }] });
  });

  test("__proto__ in the query, broken escapes, repeated scalars, a flood of pairs", async () => {
    expect((await send("/query?__proto__=1")).json).toMatchObject({ errors: [{ code: "name", in: "query" }] });
    expect((await send("/query?deep[__proto__]=1")).status).toBe(400);
    expect((await send("/query?text=%E0%A4%A")).json).toMatchObject({ errors: [{ code: "percent-encoding" }] });
    expect((await send("/query?count=1&count=2")).json).toMatchObject({
      errors: [{ pointer: "/count", code: "repeated" }],
    });
    expect((await send(`/query?${"list=1&".repeat(1001)}`)).status).toBe(400);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  test("a recursive body as deep as memory is a 400, not a crash", async () => {
    const body = '{"value":1,"children":['.repeat(150) + "]}".repeat(150);
    expect(
      (await send("/trees", { method: "POST", headers: { "content-type": "application/json" }, body })).status,
    ).toBe(400);
  });

  test("violations are capped", async () => {
    const points = JSON.stringify({ name: "n", price: 1, points: Array.from({ length: 500 }, () => 0) });
    expect(((await post(points)).json["errors"] as unknown[]).length).toBeLessThanOrEqual(100);
  });
});

describe("limits", () => {
  beforeEach(() => serve({ limits: { bodyBytes: 100, streamBytes: 1000, headers: 20, parts: 3, milliseconds: 50 } }));

  test("413 for declared, chunked and compressed bodies", async () => {
    const big = JSON.stringify({ name: "n", price: 1, email: `${"a".repeat(200)}@b.example` });
    expect((await send("/things", { method: "POST", headers: writer, body: big })).status).toBe(413);
    const chunks = new ReadableStream({
      start: (controller) => (controller.enqueue(new TextEncoder().encode(big)), controller.close()),
    });
    expect(
      (await send("/things", { method: "POST", headers: writer, body: chunks, duplex: "half" } as RequestInit)).status,
    ).toBe(413);
    expect(
      (
        await send("/things", {
          method: "POST",
          headers: { ...writer, "content-encoding": "gzip" },
          body: new Uint8Array(gzipSync(big)),
        })
      ).status,
    ).toBe(413);
    expect(
      (
        await send("/things", {
          method: "POST",
          headers: { ...writer, "content-encoding": "gzip" },
          body: new Uint8Array(gzipSync('{"name":"n","price":1}')),
        })
      ).status,
    ).toBe(201);
    expect(
      (await send("/things", { method: "POST", headers: { ...writer, "content-encoding": "lzma" }, body: "x" })).status,
    ).toBe(415);
  });

  test("413 for multipart with too many parts or bytes; fields are validated", async () => {
    const form = (members: Record<string, string | Blob>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(members)) body.append(name, value);
      return send("/uploads", { method: "POST", body });
    };
    expect((await form({ title: "t", file: new Blob(["x"]) })).status).toBe(200);
    expect((await form({ title: "t", file: new Blob(["x".repeat(2000)]) })).status).toBe(413);
    expect((await form({ title: "t", a: "1", b: "2", file: new Blob(["x"]) })).status).toBe(413);
    expect((await form({ title: "", rating: "9", file: new Blob(["x"]) })).json).toMatchObject({
      errors: [
        { pointer: "/title", code: "minLength" },
        { pointer: "/rating", code: "maximum" },
      ],
    });
    expect((await form({ title: "t" })).json).toMatchObject({ errors: [{ pointer: "/file", code: "required" }] });
  });

  test("431 for too many headers", async () => {
    const headers = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x-${index}`, "1"]));
    expect((await send("/text", { method: "POST", headers })).status).toBe(431);
  });

  test("503 when the handler takes too long, and its signal aborts", async () => {
    const { status, json } = await send("/trouble/hangs");
    expect([status, json["type"]]).toEqual([503, "urn:concordat:problem:service-unavailable"]);
    expect(seen.aborted).toEqual(["TimeoutError"]);
  });
});

describe("security comes first", () => {
  beforeEach(() => serve());

  test("scopes are checked before the body is read", async () => {
    const url = new URL(running.url);
    const request = httpRequest({
      host: url.hostname,
      port: url.port,
      path: "/things",
      method: "POST",
      headers: { authorization: "Bearer reader", "content-type": "application/json", "content-length": "1000000" },
    });
    request.flushHeaders();
    const [response] = (await once(request, "response")) as [{ statusCode: number; headers: Record<string, string> }];
    expect([response.statusCode, response.headers["connection"]]).toEqual([403, "close"]);
    request.destroy();
  });

  test("a missing authenticator is found at start", () => {
    const { oauth2: _oauth2, ...others } = authenticators;
    expect(() => createServer(thingsHandlers(newSeen()), { authenticate: others as typeof authenticators })).toThrow(
      "options.authenticate.oauth2",
    );
  });

  test("a missing handler is found at start", () => {
    const { listThings: _listThings, ...others } = thingsHandlers(newSeen());
    expect(() => createServer(others as Handlers, { authenticate: authenticators })).toThrow("listThings");
  });
});

describe("answers are held to the contract", () => {
  test.each([
    ["a body that violates its schema", "/trouble/lies", "violates the contract"],
    ["an undeclared header", "/trouble/surplus", "x-surplus"],
    ["an error of the handler", "/trouble/throws", "secret reason"],
  ])("%s is a 500, its reason in the log only", async (_name, path, reason) => {
    await serve();
    const { status, text } = await send(path);
    expect(status).toBe(500);
    expect(text).not.toContain(reason);
    expect(logged.map(({ err, operationId }) => [operationId, err?.message.includes(reason)])).toEqual([
      ["getTrouble", true],
    ]);
  });

  test("not in production, or when switched off", async () => {
    await serve({ validateResponses: false });
    expect((await send("/trouble/lies")).json).toEqual({ fine: false });
  });
});

describe("beside other middleware", () => {
  test("behind express.json(), under a mount path, with next() for other paths", async () => {
    await serve({ unmatched: "next" }, (app) => {
      app.use(express.json());
      app.get("/own", (_request, response) => void response.send("own"));
    });
    expect((await send("/things", { method: "POST", headers: writer, body: '{"name":"n","price":1}' })).status).toBe(
      201,
    );
    expect((await send("/own")).text).toBe("own");
    await running.close();
    const app = express();
    app.use("/v1", createServer(thingsHandlers(seen), { authenticate: authenticators, unmatched: "next" }));
    app.use("/v2", createServer(thingsHandlers(seen), { authenticate: authenticators }));
    running = await listen(app);
    expect((await send("/v1/things/1")).json).toMatchObject({ id: "1" });
    expect((await send("/v2/things/1")).json).toMatchObject({ id: "1" });
    expect((await send("/v1/nowhere")).status).toBe(404);
  });

  test("on Node's own server, with problems in another form", async () => {
    const middleware = createServer(thingsHandlers(newSeen()), {
      authenticate: authenticators,
      renderProblem: ({ status, detail }) => ({
        status,
        contentType: "application/vnd.other+json",
        body: { error_code: status * 100, message: detail },
      }),
    });
    const server = createHttpServer((request, response) => middleware(request, response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    running = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: async () => void server.close(),
    };
    const { json, headers } = await send("/nowhere");
    expect([headers.get("content-type"), json]).toEqual([
      "application/vnd.other+json",
      { error_code: 40400, message: "The contract has no such path." },
    ]);
    server.closeAllConnections();
  });
});

test("a caller that leaves aborts the handler", async () => {
  await serve();
  const url = new URL(running.url);
  const socket = connect(Number(url.port), url.hostname);
  socket.write("GET /trouble/hangs HTTP/1.1\r\nhost: x\r\n\r\n");
  while (seen.troubles === 0) await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
  while (seen.aborted.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(seen.aborted).toEqual(["AbortError"]);
});
