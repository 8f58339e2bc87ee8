import { PassThrough } from "node:stream";
import fc from "fast-check";
import { isSecretName, redactSecrets, redactText, redacted } from "./logging/redact.ts";
import { createLogger } from "./logging.ts";
import { continueTrace, newTrace, runInTrace } from "./trace.ts";

const capture = () => {
  const stream = new PassThrough();
  const logger = createLogger({ service: "order", level: "debug", destination: stream });
  const lines = () =>
    String(stream.read() ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { logger, lines };
};

test("a line has level, time, service and message", () => {
  const { logger, lines } = capture();
  logger.info({ url: "http://x" }, "ready");
  expect(lines()).toEqual([
    { level: "info", time: expect.stringMatching(/^\d{4}-.*Z$/), service: "order", url: "http://x", msg: "ready" },
  ]);
});

test("lines inside a trace carry its ids, other lines do not", () => {
  const { logger, lines } = capture();
  const trace = newTrace();
  runInTrace(trace, () => logger.info("a"));
  continueTrace({ traceparent: `00-${trace.traceId}-${trace.spanId}-01` }, () => logger.info("b"));
  logger.info("c");
  const [a, b, c] = lines();
  expect(a).toMatchObject({ traceId: trace.traceId, spanId: trace.spanId });
  expect(b).toMatchObject({ traceId: trace.traceId });
  expect(b?.["spanId"]).not.toBe(trace.spanId);
  expect(c).not.toHaveProperty("traceId");
});

test("no credential reaches a line, wherever it stands", () => {
  const { logger, lines } = capture();
  const secret = "hunter2hunter2";
  const jwt = `eyJhbGciOiJub25lIn0.${"A".repeat(20)}.${"B".repeat(20)}`;
  logger.info({
    headers: { Authorization: `Bearer ${secret}`, cookie: secret },
    deep: [{ a: { client_secret: secret } }],
  });
  logger.info({ note: `Authorization: Basic ${secret}` }, `postgresql://user:${secret}@host/db`);
  logger.error({
    err: Object.assign(new Error(`failed for ${jwt}`), { password: secret, cause: new Error(`Bearer ${secret}`) }),
  });
  logger.error(new Error(`Bearer ${secret}`));
  logger.child({ accessToken: secret, id: 7 }).info("child");
  const text = JSON.stringify(lines());
  expect(text).not.toContain(secret);
  expect(text).not.toContain("A".repeat(20));
  expect(text).toContain('"id":7');
});

test.each([
  ["authorization", true],
  ["Set-Cookie", true],
  ["refresh_token", true],
  ["clientSecret", true],
  ["PASSWORD", true],
  ["x-api-key", true],
  ["token_type", false],
  ["orderId", false],
  ["nextCursor", false],
  ["idempotencyKey", false],
])("the name %j is secret: %j", (name, secret) => {
  expect(isSecretName(name)).toBe(secret);
});

test("hostile values neither hang nor break a line", () => {
  const circle: Record<string, unknown> = { name: "circle" };
  circle["self"] = circle;
  let deep: unknown = "end";
  for (let level = 0; level < 10_000; level++) deep = { deep };
  const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, index]));
  const { logger, lines } = capture();
  logger.info(
    { circle, deep, wide, proto: JSON.parse('{"__proto__": {"password": "p"}}') as unknown, buffer: Buffer.alloc(1e6) },
    "x",
  );
  const [line] = lines();
  expect(JSON.stringify(line).length).toBeLessThan(10_000);
  expect(line).toMatchObject({ circle: { name: "circle", self: "[circular]" }, buffer: "[1000000 bytes]" });
  expect(({} as Record<string, unknown>)["password"]).toBeUndefined();
});

test("members that are no secrets stay as they are", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const hasSecret = (node: unknown): boolean =>
        typeof node === "object" &&
        node !== null &&
        Object.entries(node).some(([name, member]) => isSecretName(name) || hasSecret(member));
      fc.pre(!hasSecret(value));
      expect(redactSecrets(value)).toEqual(value);
    }),
  );
});

test("the text filter removes the secret and keeps the rest", () => {
  expect(redactText("GET /x bearer abc.def-ghi?y")).toBe(`GET /x bearer ${redacted}?y`);
  expect(redactText("kafka://me:p%40ss@broker:9092/t and text")).toBe(`kafka://me:${redacted}@broker:9092/t and text`);
  expect(redactText("at 12:30:45 user@example.com wrote http://h:80/p")).toBe(
    "at 12:30:45 user@example.com wrote http://h:80/p",
  );
});
