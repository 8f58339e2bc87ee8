import { RetryBudget } from "./resilience/retry-budget.ts";
import { isIdempotent, isRepeatable, retryAfter } from "./resilience/retryable.ts";
import { deadlineHeader, deadlineMiddleware, remainingTime, withDeadline } from "./deadline.ts";
import { createMetrics } from "./metrics.ts";
import { type ResilienceOptions, resilientFetch } from "./resilience.ts";
import { newTrace, runInTrace } from "./trace.ts";

type Step = number | Error | "hang" | Response;
interface Sent {
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** A target that answers its calls one after the other as told; the last step repeats. */
const target = (steps: readonly Step[], options: Partial<ResilienceOptions> = {}) => {
  const sent: Sent[] = [];
  const fake: typeof fetch = (_input, init) => {
    const step = steps[Math.min(sent.length, steps.length - 1)];
    const signal = init?.signal as AbortSignal;
    sent.push({ headers: new Headers(init?.headers), signal });
    if (step instanceof Error) return Promise.reject(step);
    if (step instanceof Response) return Promise.resolve(step.clone());
    if (typeof step === "number") return Promise.resolve(new Response("", { status: step }));
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  };
  const call = resilientFetch({ target: "payment", fetch: fake, backoff: 1, ...options });
  return { sent, call: (init: RequestInit = {}) => call("http://payment.test/payments", init) };
};
const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
const withKey = { method: "POST", body: "{}", headers: { "idempotency-key": "k" } };

test.each<[string, RequestInit, Step[], number, number | string]>([
  ["a good answer", {}, [200], 1, 200],
  ["a refused connection, then good", {}, [refused, 200], 2, 200],
  ["503, then good", {}, [503, 200], 2, 200],
  ["429, 502, 504, then good", {}, [429, 502, 504, 200], 4, 200],
  ["503 for ever: the last answer comes through", {}, [503], 4, 503],
  ["500 is the target's own failure", {}, [500, 200], 1, 500],
  ["404 is an answer", {}, [404, 200], 1, 404],
  ["a POST without a key is sent once", { method: "POST", body: "{}" }, [503, 200], 1, 503],
  ["a POST without a key, connection refused", { method: "POST", body: "{}" }, [refused, 200], 1, "fetch failed"],
  ["a POST with a key is repeated", withKey, [refused, 503, 201], 3, 201],
  ["a stream cannot be sent again", { ...withKey, body: new ReadableStream() }, [503, 200], 1, 503],
  [
    "DELETE is idempotent",
    { method: "delete" },
    [502, 204].map((status) => (status === 204 ? new Response(null, { status }) : status)),
    2,
    204,
  ],
  ["an unknown error is not repeated", {}, [new RangeError("odd"), 200], 1, "odd"],
])("%s", async (_name, init, steps, calls, outcome) => {
  const { sent, call } = target(steps);
  const result = await call(init).then(
    (response) => response.status,
    (error: Error) => error.message,
  );
  expect([result, sent.length]).toEqual([outcome, calls]);
});

test("an attempt that hangs is given up and repeated; its signal says so", async () => {
  const { sent, call } = target(["hang", 200], { attemptTimeout: 20 });
  expect((await call()).status).toBe(200);
  expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

test("the deadline ends everything", async () => {
  const { sent, call } = target(["hang"], { attemptTimeout: 10_000, deadline: 30 });
  await expect(call()).rejects.toMatchObject({ name: "CallError", code: "DEADLINE", target: "payment" });
  expect(sent).toHaveLength(1);
});

test("the deadline of the surrounding request bounds the call and travels on", async () => {
  const { sent, call } = target([200]);
  await withDeadline(5000, () => call());
  expect(Number(sent[0]?.headers.get(deadlineHeader))).toBeLessThanOrEqual(5000);
  expect(Number(sent[0]?.headers.get(deadlineHeader))).toBeGreaterThan(1000);
  await expect(withDeadline(0, () => target(["hang"]).call())).rejects.toMatchObject({ code: "DEADLINE" });
});

test("a caller that gives up gets its own reason, and the target no blame", async () => {
  const controller = new AbortController();
  const { call } = target(["hang"]);
  const waiting = call({ signal: controller.signal });
  controller.abort(new Error("left the page"));
  await expect(waiting).rejects.toThrow("left the page");
});

test("the breaker opens after failures, refuses at once, and closes after a good call", async () => {
  const metrics = createMetrics({ service: "order", process: false });
  const steps: Step[] = Array.from({ length: 20 }, () => 500);
  const { sent, call } = target([...steps, 200], { halfOpenAfter: 20, metrics });
  let opened: unknown;
  for (let index = 0; index < 20; index++) opened = await call().catch((error: unknown) => error);
  expect(opened).toMatchObject({ code: "CIRCUIT_OPEN" });
  expect((await metrics.expose()).body).toMatch(/^outgoing_breaker_open\{.*\} 1$/m);
  const before = sent.length;
  expect(before).toBeLessThan(20);
  await expect(call()).rejects.toMatchObject({ code: "CIRCUIT_OPEN" });
  expect(sent).toHaveLength(before);
  const eventually = async (): Promise<number> => {
    for (;;) {
      const status = await call().then(
        (response) => response.status,
        () => 0,
      );
      if (status === 200) return status;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  expect(await eventually()).toBe(200);
  expect((await metrics.expose()).body).toMatch(/^outgoing_breaker_open\{.*\} 0$/m);
});

test("answers of a caller's own fault never open the breaker", async () => {
  const { sent, call } = target([404]);
  for (let index = 0; index < 40; index++) await call();
  expect(sent).toHaveLength(40);
});

test("more calls than the bulkhead holds are refused, not queued without end", async () => {
  const { sent, call } = target(["hang"], { concurrent: 2, attemptTimeout: 50, retries: 0 });
  const results = await Promise.allSettled(Array.from({ length: 6 }, () => call({ method: "POST" })));
  const codes = results.map((result) =>
    result.status === "rejected" ? (result.reason as { code: string }).code : "ok",
  );
  expect(codes.filter((code) => code === "OVERLOADED")).toHaveLength(2);
  expect(codes.filter((code) => code === "ATTEMPT_TIMEOUT")).toHaveLength(4);
  expect(sent).toHaveLength(4);
});

test("a broken target gets few retries: the budget is a tenth of the calls", async () => {
  const metrics = createMetrics({ service: "order", process: false });
  const { sent, call } = target([429], { metrics });
  for (let index = 0; index < 200; index++) await call();
  // 10 saved up and a tenth of 200; breaker and status 429 do not interfere.
  expect(sent.length).toBeGreaterThan(200);
  expect(sent.length).toBeLessThanOrEqual(200 + 10 + 20);
  const retried = /outgoing_retries_total\{[^}]*\} (\d+)/.exec((await metrics.expose()).body)?.[1];
  expect(Number(retried)).toBe(sent.length - 200);
});

test("each attempt carries the trace with a span of its own", async () => {
  const { sent, call } = target([503, 200]);
  const trace = newTrace();
  await runInTrace(trace, () => call());
  const parents = sent.map(({ headers }) => headers.get("traceparent"));
  expect(parents.every((parent) => parent?.includes(trace.traceId))).toBe(true);
  expect(new Set(parents).size).toBe(2);
});

test.each([
  ["120", 120_000],
  ["0", 0],
  ["Wed, 21 Oct 2026 07:28:10 GMT", 10_000],
  ["Wed, 21 Oct 2026 07:27:00 GMT", 0],
  ["soon", undefined],
  ["-1", undefined],
  ["99999999999", undefined],
  [undefined, undefined],
])("Retry-After %j", (value, expected) => {
  const response = new Response("", value === undefined ? {} : { headers: { "retry-after": value } });
  expect(retryAfter(response, Date.parse("Wed, 21 Oct 2026 07:28:00 GMT"))).toBe(expected);
});

test("a Retry-After beyond the deadline is not waited for", async () => {
  const later = new Response("", { status: 503, headers: { "retry-after": "3600" } });
  const { sent, call } = target([later, 200]);
  expect((await call()).status).toBe(503);
  expect(sent).toHaveLength(1);
});

test("what may be repeated", () => {
  expect(["GET", "PUT", "POST", "PATCH"].map((method) => isIdempotent(method, new Headers()))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isIdempotent("POST", new Headers({ "Idempotency-Key": "k" }))).toBe(true);
  expect([undefined, null, "x", new Uint8Array(1), new URLSearchParams()].every(isRepeatable)).toBe(true);
  expect([new ReadableStream(), (async function* () {})()].some(isRepeatable)).toBe(false);
});

test("a budget earns with calls and never saves more than its most", () => {
  const budget = new RetryBudget(0.5, 2);
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  budget.earn();
  expect(budget.take()).toBe(false);
  budget.earn();
  expect(budget.take()).toBe(true);
  for (let index = 0; index < 100; index++) budget.earn();
  budget.giveBack();
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
});

test.each([
  ["250", true],
  ["0", true],
  ["1e3", false],
  ["-5", false],
  ["99999999", false],
  [["1", "2"], false],
  [undefined, false],
])("a deadline header of %j bounds the request: %j", (value, bounded) => {
  let left = Number.NaN;
  deadlineMiddleware()({ headers: { [deadlineHeader]: value } }, undefined, () => {
    left = remainingTime();
  });
  expect(Number.isFinite(left)).toBe(bounded);
});

test("an inner deadline cannot be later than the outer one", () => {
  withDeadline(1000, () => withDeadline(60_000, () => expect(remainingTime()).toBeLessThanOrEqual(1000)));
});
