import express from "express";
import {
  ApiError,
  CancelledError,
  createBehaviourClient,
  type BehaviourClient,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
} from "../../fixtures/behaviour/generated/client.ts";
import { createServer } from "../../fixtures/behaviour/generated/server.ts";
import { authenticators, listen, newSeen, type Running, type Seen, thingsHandlers } from "./things-handlers.ts";

const log = { error: () => undefined, warn: () => undefined };
let running: Running;
let seen: Seen;
let client: BehaviourClient;

const clientWith = (more: Partial<Parameters<typeof createBehaviourClient>[0]> = {}): BehaviourClient =>
  createBehaviourClient({
    baseUrl: running.url,
    auth: { oauth2: "writer", apiKey: "k1", queryKey: "q1", cookieKey: "c1", basic: "ann:päss" },
    retry: { base: 1 },
    ...more,
  });

beforeEach(async () => {
  seen = newSeen();
  const app = express();
  app.use(createServer(thingsHandlers(seen), { authenticate: authenticators, log, limits: { milliseconds: 400 } }));
  running = await listen(app);
  client = clientWith();
});
afterEach(() => running.close());

describe("parameters arrive as they were given", () => {
  const point = { x: 1, y: -2 };
  const params = {
    list: [1, -2, 3],
    listExploded: ["a b", "c/d,e"],
    object: point,
    objectExploded: { ...point, note: "ü&=" },
  };

  test.each([
    [
      "simple",
      () => client.getSimpleStyles({ params: { plain: "a/b?c#d%;ü '()*", ...params } }),
      { plain: "a/b?c#d%;ü '()*", ...params },
    ],
    ["label", () => client.getLabelStyles({ params: { plain: 5, ...params } }), { plain: 5, ...params }],
    ["matrix", () => client.getMatrixStyles({ params: { plain: true, ...params } }), { plain: true, ...params }],
  ])("path, style %s", async (_style, run, expected) => {
    expect((await run()).params).toEqual(expected);
  });

  test("query, every style", async () => {
    const query = {
      text: "a&b=c d+e/ü",
      count: 100,
      ratio: 1.5e-7,
      flag: false,
      kind: "flat",
      since: "2026-01-01T00:00:00Z",
      numberOrWord: "all",
      list: [1, 2, 3],
      commas: ["a,b", "c d", "e&f"],
      spaces: ["a", "b+c"],
      pipes: [1, 2],
      deep: { x: 1, y: 2, note: "[n]=&" },
      corner: { top: 1, left: -1 },
      pair: { x: 3, y: 4 },
      reserved: "/a?b:c@d",
      filter: { x: 5, y: 6 },
    } as const;
    const mutable = { ...query, list: [1, 2, 3], commas: ["a,b", "c d", "e&f"], spaces: ["a", "b+c"], pipes: [1, 2] };
    expect((await client.getQueryStyles({ query: mutable })).query).toEqual(query);
  });

  test("query, defaults stand for what is absent", async () => {
    expect((await client.getQueryStyles()).query).toEqual({ count: 20 });
    expect((await client.getQueryStyles({ query: { numberOrWord: 12 } })).query).toEqual({
      count: 20,
      numberOrWord: 12,
    });
  });

  test("headers and cookies", async () => {
    const headers = {
      "X-Required": 7,
      "X-List": [1, 2],
      "X-Object": point,
      "X-Exploded": point,
      "X-When": "2026-02-28",
    };
    const cookies = { session: "s-1", visits: 3 };
    const echo = await client.getHeaderStyles({ headers, cookies });
    expect(echo).toEqual({ params: {}, query: {}, headers, cookies });
  });

  test.each(["", ".", ".."])("a path parameter of %j is not sent", async (thingId) => {
    await expect(client.getThing({ params: { thingId } })).rejects.toBeInstanceOf(InputError);
  });
});

describe("bodies", () => {
  test("form", async () => {
    const body = { name: "a b&c=ü", size: 5, tags: ["x", "y z"], point: { x: 1, y: 2 } };
    expect((await client.postForm({ body })).body).toEqual(body);
  });

  test("multipart, files and fields", async () => {
    const file = new File([new Uint8Array(300_000)], "päper.bin", { type: "image/png" });
    const { body } = await client.upload({ body: { title: "T", rating: 5, file, more: [new Blob(["abc"])] } });
    expect(body).toEqual([
      { name: "title", value: "T" },
      { name: "rating", value: 5 },
      { name: "file", filename: "päper.bin", contentType: "image/png", bytes: 300_000 },
      { name: "more", filename: "blob", contentType: "application/octet-stream", bytes: 3 },
    ]);
  });

  test("bytes stream both ways", async () => {
    async function* chunks() {
      for (let index = 0; index < 10; index += 1) yield new Uint8Array(10_000).fill(index);
    }
    const answer = await client.putBlob({ body: chunks() });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([bytes.length, bytes[0], bytes[99_999]]).toEqual([100_000, 0, 9]);
  });

  test("text, and an optional body left out", async () => {
    expect(await client.postText({ body: "grüße" })).toBe("grüße");
    expect(await client.postText()).toBe("nothing");
  });

  test("lines stream both ways", async () => {
    const sent = [
      { x: 1, y: 2 },
      { x: 3, y: 4, note: "ü" },
    ];
    const got = [];
    for await (const point of await client.postLines({
      body: (async function* () {
        yield* sent;
      })(),
    }))
      got.push(point);
    expect(got).toEqual(sent);
  });

  test("events are typed, and leaving the loop releases the connection", async () => {
    const got = [];
    for await (const { data } of await client.watchPoints()) {
      got.push(data);
      if (got.length === 3) break;
    }
    expect(got).toEqual([
      { x: 1, y: 2 },
      { x: 3, y: 4, note: "line\nbreak" },
      { x: 5, y: 0 },
    ]);
    await until(() => seen.aborted.includes("watchPoints"));
  });

  test("recursive schemas and merge patches", async () => {
    const tree = { value: 1, children: [{ value: 2, children: [{ value: 3 }] }] };
    expect(await client.postTree({ body: tree })).toEqual(tree);
    expect(await client.patchThing({ params: { thingId: "1" }, body: { name: null } })).toEqual({ name: null });
  });

  test("the media type follows what the caller accepts", async () => {
    expect(await client.exportThing({ params: { thingId: "7", format: "csv" } })).toBe("id\n7\n");
    expect(await client.exportThing({ params: { thingId: "7", format: "json" } })).toMatchObject({ id: "7" });
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe("statuses", () => {
  const draft = { name: "n", price: 5 };

  test("201 with its headers, by result()", async () => {
    const result = await client.createThing.result({ body: draft });
    if (!result.ok || result.status !== 201) throw new Error(`unexpected ${result.status}`);
    expect([result.data.id, result.headers.get("Location"), result.headers.get("X-Cost")]).toEqual([
      "new",
      "/things/new",
      "5",
    ]);
    expect(seen.keys).toEqual([result.idempotencyKey]);
  });

  test("202 without a body", async () => {
    expect(await client.createThing({ body: { ...draft, name: "later" } })).toBeUndefined();
  });

  test("304 is an answer, not an error", async () => {
    const result = await client.getThing.result({ params: { thingId: "1" }, headers: { "If-None-Match": '"1"' } });
    expect([result.ok, result.status, result.headers.get("ETag")]).toEqual([true, 304, '"1"']);
  });

  test.each([
    [{ name: "n", price: 1500 }, 402, { price: 1500, detail: "Too dear." }],
    [{ name: "twice", price: 1 }, 409, { type: "urn:test:twice" }],
    [{ name: "teapot", price: 1 }, 418, { status: 418 }],
  ])("errors are typed by status: %j", async (body, status, data) => {
    const error: unknown = await client.createThing({ body }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    if (!client.createThing.isError(error)) throw error;
    if (error.status === 402) expect(error.data.price).toBe(1500);
    expect(error.status).toBe(status);
    expect(error.data).toMatchObject(data);
    expect(error.operation).toBe("createThing");
  });

  test("an undeclared status is an unexpected response, with an excerpt", async () => {
    const error: unknown = await client
      .getTrouble({ params: { kind: "throws" } }, { retry: false })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedResponse);
    const { status, contentType, text } = error as UnexpectedResponse;
    expect([status, contentType]).toEqual([500, "application/problem+json"]);
    expect(text).toContain("urn:concordat:problem:internal-error");
    expect(text).not.toContain("secret reason");
  });
});

describe("calls that do not arrive", () => {
  test("refused connections, timeouts and cancellations are told apart", async () => {
    const lost = clientWith({ baseUrl: "http://127.0.0.1:1" });
    await expect(lost.getTrouble({ params: { kind: "fine" } })).rejects.toBeInstanceOf(NetworkError);
    await expect(
      client.getTrouble({ params: { kind: "hangs" } }, { timeout: 20, retry: false }),
    ).rejects.toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const call = client.getTrouble({ params: { kind: "hangs" } }, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toMatchObject({ name: "CancelledError", cause: { message: "enough" } });
    await expect(call).rejects.toBeInstanceOf(CancelledError);
  });

  test("the server gives up after its limit, with 503, and tells the handler", async () => {
    const result = await client.getTrouble.result({ params: { kind: "hangs" } }, { retry: false });
    expect(result.status).toBe(503);
    expect(seen.aborted).toEqual(["TimeoutError"]);
  });

  test("repeatable calls are tried again, within the limit", async () => {
    expect(await client.getTrouble({ params: { kind: "flaky" } })).toEqual({ fine: true });
    expect(seen.troubles).toBe(3);
    const result = await client.getTrouble.result({ params: { kind: "refuses" } });
    expect([result.status, result.attempts]).toEqual([503, 3]);
  });
});

describe("pages", () => {
  test("all() walks through every page; pages() gives them whole", async () => {
    const ids = [];
    for await (const { id } of client.listThings.all({ query: { limit: 2 } })) ids.push(id);
    expect(ids).toEqual(["0", "1", "2", "3", "4"]);
    const sizes = [];
    for await (const { items } of client.listThings.pages()) sizes.push(items.length);
    expect(sizes).toEqual([2, 2, 1]);
  });

  test("an error tells the page", async () => {
    let calls = 0;
    const failing = clientWith({
      fetch: (url, init) => (++calls > 1 ? Promise.reject(new Error("cut")) : fetch(url, init)),
      retry: false,
    });
    const walk = async (): Promise<void> => {
      for await (const page of failing.listThings.pages()) expect(page.items).toHaveLength(2);
    };
    await expect(walk()).rejects.toMatchObject({ name: "NetworkError", cursor: "2" });
  });
});

describe("security", () => {
  test.each([
    ["bearer", () => client.listThings()],
    ["api key in a header", () => client.patchThing({ params: { thingId: "1" }, body: { name: "x" } })],
    ["api key in the query", () => client.getArchive()],
    ["api key in a cookie", () => client.exportThing({ params: { thingId: "1", format: "json" } })],
    ["basic and api key together", () => client.deleteThing({ params: { thingId: "1" } })],
  ])("%s", async (_name, run) => {
    await expect(run()).resolves.not.toBeNull();
  });

  test("without a credential 401, without a scope 403 that names it", async () => {
    const anonymous = clientWith({ auth: {} });
    const unauthorized = await anonymous.listThings.result();
    expect(unauthorized.status).toBe(401);
    expect(unauthorized.headers.get("WWW-Authenticate")).toBe("Bearer");
    const reader = clientWith({ auth: { oauth2: "reader" } });
    const forbidden = await reader.createThing.result({ body: { name: "n", price: 1 } });
    expect(forbidden.status).toBe(403);
    expect(forbidden.headers.get("WWW-Authenticate")).toBe('Bearer error="insufficient_scope", scope="things:write"');
    expect(forbidden.data).toMatchObject({ missingScopes: ["things:write"] });
    expect(seen.auths).toEqual([]);
  });

  test("anonymous calls where the contract allows them; a bad credential is still refused", async () => {
    await clientWith({ auth: {} }).getThing({ params: { thingId: "1" } });
    expect(seen.auths).toEqual([undefined]);
    await expect(
      clientWith({ auth: { oauth2: "stolen" } }).getThing({ params: { thingId: "1" } }),
    ).rejects.toMatchObject({ status: 401 });
  });

  test("a refused token is renewed once, for all calls in flight", async () => {
    const asked: (string | undefined)[] = [];
    const source = ({ refused }: { refused?: string }): string => {
      asked.push(refused);
      return refused === undefined ? "stale" : "writer";
    };
    const renewing = clientWith({ auth: { oauth2: source } });
    await renewing.listThings();
    expect(asked).toEqual([undefined, "stale"]);
  });
});

test("deprecated operations say so in headers, and to the client's hook", async () => {
  const notices: unknown[] = [];
  const warned = clientWith({ onDeprecated: (notice) => notices.push(notice) });
  const result = await warned.deleteThing.result({ params: { thingId: "1" } });
  expect(result.headers.get("Deprecation")).toBe("@1767225600");
  expect(result.headers.get("Sunset")).toBe("Fri, 01 Jan 2027 00:00:00 GMT");
  expect(notices).toEqual([
    { operation: "deleteThing", deprecation: "@1767225600", sunset: "Fri, 01 Jan 2027 00:00:00 GMT" },
  ]);
});

test("hooks see each attempt; headers, trace and the remaining time go along", async () => {
  const events: string[] = [];
  const sent: Headers[] = [];
  const hooked = clientWith({
    headers: { "x-app": "test" },
    trace: () => ({ traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" }),
    onRequest: ({ attempt, headers }) => {
      events.push(`request ${attempt}`);
      sent.push(headers);
    },
    onResponse: ({ status }) => void events.push(`response ${status}`),
    onRetry: ({ reason }) => void events.push(`retry ${String(reason)}`),
  });
  await hooked.getTrouble({ params: { kind: "flaky" } });
  expect(events).toEqual([
    "request 1",
    "response 503",
    "retry 503",
    "request 2",
    "response 503",
    "retry 503",
    "request 3",
    "response 200",
  ]);
  expect(sent[0]?.get("x-app")).toBe("test");
  expect(sent[0]?.get("traceparent")).toMatch(/^00-0af7/);
  expect(Number(sent[0]?.get("x-request-timeout-ms"))).toBeGreaterThan(0);
});
