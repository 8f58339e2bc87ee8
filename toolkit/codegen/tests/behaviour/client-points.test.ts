import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  ApiError,
  type BehaviourClient,
  clientCredentials,
  createBehaviourClient,
  InputError,
  UnexpectedResponse,
} from "../../fixtures/behaviour/generated/client.ts";
import { createDouble, created, type Double, ok } from "../../fixtures/behaviour/generated/server.ts";
import { validate } from "../../fixtures/behaviour/generated/validation.ts";

type Answer = (request: IncomingMessage, response: ServerResponse, call: number) => void;

/** A server that is bound by no contract. */
async function wild(answer: Answer): Promise<{ url: string; requests: IncomingMessage[]; close(): void }> {
  const requests: IncomingMessage[] = [];
  const server: Server = createHttpServer((request, response) => {
    requests.push(request);
    answer(request, response, requests.length);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function against(
  answer: Answer,
  options: Partial<Parameters<typeof createBehaviourClient>[0]> = {},
): Promise<{ base: string; client: BehaviourClient; requests: IncomingMessage[] }> {
  const { url, requests, close } = await wild(answer);
  closing.push(close);
  return { base: url, client: createBehaviourClient({ baseUrl: url, retry: { base: 1 }, ...options }), requests };
}

const json = (response: ServerResponse, body: unknown, status = 200): void =>
  void response
    .writeHead(status, { "content-type": "application/json" })
    .end(typeof body === "string" ? body : JSON.stringify(body));
const getThing = { params: { thingId: "1" } };

describe("answers outside the contract", () => {
  test.each<[string, Answer, Partial<UnexpectedResponse>]>([
    [
      "an HTML 502",
      (_request, response) =>
        void response.writeHead(502, { "content-type": "text/html" }).end(`<h1>${"x".repeat(5000)}`),
      { status: 502, contentType: "text/html" },
    ],
    [
      "another media type",
      (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
      { status: 200, text: "<p>" },
    ],
    ["half a JSON text", (_request, response) => json(response, '{"id":'), { text: '{"id":' }],
    [
      "an integer that would be rounded",
      (_request, response) => json(response, '{"id":"1","name":"n","price":9007199254740993}'),
      { status: 200 },
    ],
    [
      "a redirect",
      (_request, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
      { status: 302 },
    ],
  ])("%s is an error of its own", async (_name, answer, expected) => {
    const { client } = await against(answer, { retry: false });
    const error: unknown = await client.getThing(getThing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedResponse);
    expect(error).toMatchObject(expected);
    expect((error as UnexpectedResponse).text.length).toBeLessThanOrEqual(2048);
  });

  test("unknown members and enumeration values survive", async () => {
    const thing = { id: "1", name: "n", price: 1, kind: "hexagonal", extra: { deep: [1] } };
    const { client } = await against((_request, response) => json(response, thing));
    expect(await client.getThing(getThing)).toEqual(thing);
  });
});

describe("retries", () => {
  test("the idempotency key stays the same; Retry-After is honoured, up to the cap", async () => {
    const { client, requests } = await against((_request, response, call) => {
      if (call < 3)
        response
          .writeHead(503, { "retry-after": "0", "content-type": "application/problem+json" })
          .end('{"type":"t","title":"t","status":503}');
      else json(response, { id: "1", name: "n", price: 1 }, 201);
    });
    await client.createThing({ body: { name: "n", price: 1 } });
    const keys = requests.map(({ headers }) => headers["idempotency-key"]);
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
    const slow = await against(
      (_request, response) =>
        void response.writeHead(503, { "retry-after": "3600", "content-type": "application/problem+json" }).end("{}"),
    );
    expect((await slow.client.createThing.result({ body: { name: "n", price: 1 } })).attempts).toBe(1);
  });

  test("nothing is repeated that the contract does not allow to repeat", async () => {
    const { client, requests } = await against((request) => void request.socket.destroy());
    await expect(client.postTree({ body: { value: 1 } })).rejects.toMatchObject({ name: "NetworkError", attempts: 1 });
    expect(requests).toHaveLength(1);
    await expect(client.getThing(getThing)).rejects.toMatchObject({ name: "NetworkError", attempts: 3 });
  });

  test("a budget bounds the retries of all calls together", async () => {
    const { client, requests } = await against(
      (_request, response) => void response.writeHead(503, { "content-type": "application/problem+json" }).end("{}"),
    );
    await Promise.all(Array.from({ length: 20 }, () => client.getTrouble.result({ params: { kind: "x" } })));
    expect(requests.length).toBeLessThanOrEqual(20 + 10 + 2);
  });
});

describe("credentials", () => {
  test("client credentials: one token for calls in flight, per scopes, renewed once when refused", async () => {
    const asked: string[] = [];
    let issued = 0;
    const { base, requests } = await against((request, response) => {
      const chunks: Buffer[] = [];
      if (request.url === "/token") {
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
          asked.push(Buffer.concat(chunks).toString());
          json(response, { access_token: `t${++issued}`, expires_in: 3600 });
        });
      } else if (request.headers.authorization === "Bearer t1")
        response.writeHead(401, { "content-type": "application/problem+json" }).end("{}");
      else json(response, { items: [] });
    });
    const withToken = createBehaviourClient({
      baseUrl: base,
      auth: { oauth2: clientCredentials({ tokenUrl: `${base}/token`, clientId: "a b", clientSecret: "s:&" }) },
    });
    await Promise.all([withToken.listThings(), withToken.listThings(), withToken.listThings()]);
    expect(asked).toEqual([
      "grant_type=client_credentials&scope=things%3Aread",
      "grant_type=client_credentials&scope=things%3Aread",
    ]);
    expect(requests.find(({ url: path }) => path === "/token")?.headers.authorization).toBe(
      `Basic ${btoa("a+b:s%3A%26")}`,
    );
  });
});

describe("validation on the client's side", () => {
  test("a wrong input is not sent; a wrong answer is refused", async () => {
    const { client, requests } = await against((_request, response) => json(response, { id: 1 }), {
      validation: validate("throw"),
    });
    await expect(client.createThing({ body: { name: "", price: 1 } })).rejects.toMatchObject({
      name: "InputError",
      violations: [{ in: "body", pointer: "/name", code: "minLength" }],
    });
    await expect(client.getQueryStyles({ query: { count: 0 } })).rejects.toBeInstanceOf(InputError);
    expect(requests).toHaveLength(0);
    await expect(client.getThing(getThing)).rejects.toMatchObject({
      name: "UnexpectedResponse",
      violations: [{ pointer: "/name" }, { pointer: "/price" }, { pointer: "/id", code: "type" }],
    });
  });

  test("or told of, while the call goes on", async () => {
    const reports: unknown[] = [];
    const { client } = await against((_request, response) => json(response, { id: 1 }), {
      validation: validate(({ operation, direction }) => void reports.push([operation, direction])),
    });
    await client.getThing(getThing);
    expect(reports).toEqual([["getThing", "response"]]);
  });
});

describe("the test double", () => {
  let double: Double;
  beforeEach(async () => {
    double = await createDouble({
      createThing: ({ body }) => created({ id: "1", ...body }, { Location: "/things/1" }),
      getTrouble: () => ok({ fine: false as unknown as true }),
    });
    closing.push(() => double.close());
  });

  test("records calls, refuses what the contract refuses, in requests and in the test's own answers", async () => {
    const client = createBehaviourClient({ baseUrl: double.url, auth: { oauth2: "anyone" }, retry: false });
    await client.createThing({ body: { name: "n", price: 1 } });
    expect(double.calls.map(({ operationId, request }) => [operationId, request.auth?.subject])).toEqual([
      ["createThing", "anyone"],
    ]);
    await expect(client.createThing({ body: { name: "", price: 1 } })).rejects.toBeInstanceOf(ApiError);
    expect(double.calls).toHaveLength(1);
    await expect(client.getTrouble({ params: { kind: "x" } })).rejects.toMatchObject({ status: 500 });
    expect(double.errors).toHaveLength(1);
    await expect(client.listThings()).rejects.toMatchObject({ status: 501 });
  });
});
