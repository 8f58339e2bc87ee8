import type { IncomingMessage } from "node:http";
import { requestHeaders, responseHeaders } from "./forwarded-headers.ts";

const request = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: "127.0.0.9" } }) as unknown as IncomingMessage;

test.each([
  [
    "what is meant for one connection",
    { connection: "close, x-secret-hop", "keep-alive": "1", te: "trailers", upgrade: "h2c", "x-secret-hop": "1" },
  ],
  [
    "identities from outside",
    { "x-user-id": "root", "x-authenticated-user": "root", "x-client-id": "order", "x-real-ip": "10.0.0.1" },
  ],
  ["the caller's word on its origin", { forwarded: "for=10.0.0.1", "x-forwarded-user": "root", host: "evil.test" }],
])("%s does not go on", (_, headers) => {
  const passed = requestHeaders(request(headers), {});
  expect(Object.keys(passed).sort()).toEqual(["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"]);
  expect(passed["x-forwarded-for"]).toBe("127.0.0.9");
});

test("everything else goes on, and the gateway's own fields win", () => {
  const passed = requestHeaders(
    request({ authorization: "Bearer x", "idempotency-key": "k", traceparent: "from outside" }),
    { traceparent: "ours" },
  );
  expect(passed).toMatchObject({ authorization: "Bearer x", "idempotency-key": "k", traceparent: "ours" });
});

test("answers lose the fields of the inner connection only", () => {
  const headers = {
    connection: "x-hop",
    "x-hop": "1",
    "transfer-encoding": "chunked",
    etag: '"1"',
    "set-cookie": ["a=1", "b=2"],
    "x-powered-by": "y",
  };
  expect(responseHeaders(headers)).toEqual([
    ["etag", '"1"'],
    ["set-cookie", ["a=1", "b=2"]],
  ]);
});
