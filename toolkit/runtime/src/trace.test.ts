import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import {
  childOf,
  continueTrace,
  currentTrace,
  formatTraceparent,
  newTrace,
  parseTraceparent,
  runInTrace,
  traceHeaders,
  traceMiddleware,
} from "./trace.ts";

const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const span = "00f067aa0ba902b7";

test.each([
  ["version 00", `00-${trace}-${span}-01`, { traceId: trace, spanId: span, sampled: true }],
  ["not sampled", `00-${trace}-${span}-00`, { traceId: trace, spanId: span, sampled: false }],
  [
    "a later version",
    `cc-${trace}-${span}-01-what-the-future-will-be-like`,
    { traceId: trace, spanId: span, sampled: true },
  ],
  ["a later version without more", `cc-${trace}-${span}-09`, { traceId: trace, spanId: span, sampled: true }],
  ["more after version 00", `00-${trace}-${span}-01-x`, undefined],
  ["a later version, badly continued", `cc-${trace}-${span}-01.x`, undefined],
  ["version ff", `ff-${trace}-${span}-01`, undefined],
  ["upper case", `00-${trace.toUpperCase()}-${span}-01`, undefined],
  ["an empty trace id", `00-${"0".repeat(32)}-${span}-01`, undefined],
  ["an empty span id", `00-${trace}-${"0".repeat(16)}-01`, undefined],
  ["a short trace id", `00-${trace.slice(1)}-${span}-01`, undefined],
  ["a header twice", `00-${trace}-${span}-01, 00-${trace}-${span}-01`, undefined],
  ["nothing", "", undefined],
  ["a long text", "0".repeat(100_000), undefined],
])("reads %s", (_name, header, expected) => {
  expect(parseTraceparent(header)).toEqual(expected);
});

test("what is written is read back", () => {
  const hex = (length: number) =>
    fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((text) => !/^0+$/.test(text));
  fc.assert(
    fc.property(hex(32), hex(16), fc.boolean(), (traceId, spanId, sampled) => {
      expect(parseTraceparent(formatTraceparent({ traceId, spanId, sampled }))).toEqual({ traceId, spanId, sampled });
    }),
  );
});

test("no text makes the reader throw", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (parent, state) => void parseTraceparent(parent, state)));
});

test("a child keeps the trace and has a span of its own", () => {
  const parent = newTrace();
  expect(childOf(parent)).toMatchObject({ traceId: parent.traceId, sampled: true });
  expect(childOf(parent).spanId).not.toBe(parent.spanId);
});

test("the trace follows the code that awaits", async () => {
  const [a, b] = await Promise.all(
    [newTrace(), newTrace()].map((each) =>
      runInTrace(each, async () => {
        await sleep(1);
        return [each, currentTrace()] as const;
      }),
    ),
  );
  for (const [given, found] of [a, b].filter((pair) => pair !== undefined)) expect(found).toBe(given);
  expect(currentTrace()).toBeUndefined();
});

test("outgoing headers name a child span and pass the vendors' state on", () => {
  continueTrace({ traceparent: `00-${trace}-${span}-01`, tracestate: "vendor=1" }, () => {
    const headers = traceHeaders();
    expect(headers["tracestate"]).toBe("vendor=1");
    const sent = parseTraceparent(headers["traceparent"]);
    expect(sent?.traceId).toBe(trace);
    expect([span, currentTrace()?.spanId]).not.toContain(sent?.spanId);
  });
  expect(traceHeaders()).toEqual({});
});

test("headers of events may be buffers", () => {
  continueTrace({ traceparent: Buffer.from(`00-${trace}-${span}-01`) }, () =>
    expect(currentTrace()?.traceId).toBe(trace),
  );
});

test("the middleware continues the caller's trace, starts one after nonsense, and tells the id", () => {
  const run = (traceparent: unknown) => {
    let found: string | undefined;
    const set: Record<string, string> = {};
    traceMiddleware()({ headers: { traceparent } }, { setHeader: (name, value) => (set[name] = value) }, () => {
      found = currentTrace()?.traceId;
    });
    expect(set["traceresponse"]).toContain(found);
    return found;
  };
  expect(run(`00-${trace}-${span}-01`)).toBe(trace);
  expect(run("nonsense\r\nx: y")).toMatch(/^[\da-f]{32}$/);
  expect(run(undefined)).not.toBe(run(undefined));
});
