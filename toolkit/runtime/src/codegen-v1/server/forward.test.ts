import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServiceDescriptor } from "./descriptor.ts";
import { forward } from "./forward.ts";
import { HttpProblem } from "./http-problem.ts";
import { serve } from "./serve.ts";

const service: ServiceDescriptor = {
  source: "a.yaml",
  securitySchemes: { key: { type: "http", scheme: "bearer" } },
  operations: {
    send: {
      method: "POST",
      path: "/things/{id}",
      source: "a.yaml#/paths/~1things~1{id}/post",
      security: [{ key: ["things:write"] }],
      body: { required: true, content: { "application/json": { kind: "json" } } },
      responses: { 200: {} },
    },
  },
};

async function call(answer: Parameters<typeof forward>[0], authorization: string): Promise<Response> {
  const middleware = serve(
    service,
    { send: forward(answer) },
    {
      authenticate: {
        key: ({ credential }: { credential: string }) => ({
          subject: "ada",
          scopes: credential === "good" ? ["things:write"] : [],
        }),
      },
    },
  );
  const server = createServer((request, response) => middleware(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    return await fetch(`http://127.0.0.1:${port}/things/1`, {
      method: "POST",
      headers: { authorization },
      body: "not json",
    });
  } finally {
    server.close();
  }
}

test("takes the connection over with the body unread, after security", async () => {
  const response = await call(async ({ operationId, source, auth, raw, response: answer }) => {
    const chunks = await Array.fromAsync(raw as AsyncIterable<Buffer>);
    answer.end(JSON.stringify([operationId, source, auth?.subject, Buffer.concat(chunks).toString()]));
  }, "Bearer good");
  expect(await response.json()).toEqual(["send", "a.yaml#/paths/~1things~1{id}/post", "ada", "not json"]);
});

test("is not reached without the scope", async () => {
  const response = await call(async () => Promise.reject(new Error("reached")), "Bearer poor");
  expect(response.status).toBe(403);
});

test.each([
  ["a problem of its own", new HttpProblem(502, { detail: "away" }), 502],
  ["a defect", new Error("secret"), 500],
])("answers %s as a problem", async (_, error, status) => {
  const response = await call(async () => Promise.reject(error), "Bearer good");
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  expect(await response.text()).not.toContain("secret");
});
