import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

/**
 * A position in a distributed trace ({@link https://www.w3.org/TR/trace-context/ | W3C Trace Context}). The trace id is
 * the correlation id of everything that one request or event sets off.
 */
export interface TraceContext {
  /** 32 lower-case hexadecimal digits, not all zero. */
  readonly traceId: string;
  /** 16 lower-case hexadecimal digits, not all zero: the span that is running. */
  readonly spanId: string;
  readonly sampled: boolean;
  /** The vendors' `tracestate`, passed on as it came. */
  readonly state?: string;
}

const layout = /^(?<version>[\da-f]{2})-(?<trace>[\da-f]{32})-(?<span>[\da-f]{16})-(?<flags>[\da-f]{2})(?<rest>-.*)?$/;
const context = new AsyncLocalStorage<TraceContext>();

/**
 * Reads a `traceparent`. Anything that the specification calls invalid gives `undefined`, so the caller starts a new
 * trace; versions above 00 are read as 00, with whatever follows ignored.
 */
export function parseTraceparent(traceparent: string | undefined, tracestate?: string): TraceContext | undefined {
  if (traceparent === undefined || traceparent.length > 512) return undefined;
  const groups = layout.exec(traceparent.trim())?.groups;
  if (groups === undefined) return undefined;
  const { version, trace, span, flags, rest } = groups;
  if (version === "ff" || (version === "00" && rest !== undefined)) return undefined;
  if (trace === undefined || span === undefined || /^0+$/.test(trace) || /^0+$/.test(span)) return undefined;
  const sampled = (Number.parseInt(flags ?? "0", 16) & 1) === 1;
  const state = tracestate !== undefined && /^[\x20-\x7e]{1,512}$/.test(tracestate) ? { state: tracestate } : {};
  return { traceId: trace, spanId: span, sampled, ...state };
}

/** Writes a `traceparent` of version 00. */
export function formatTraceparent(trace: TraceContext): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? "01" : "00"}`;
}

/** The first span of a new trace. */
export function newTrace(): TraceContext {
  return { traceId: randomHex(16), spanId: randomHex(8), sampled: true };
}

/** A new span in the same trace. */
export function childOf(parent: TraceContext): TraceContext {
  return { ...parent, spanId: randomHex(8) };
}

/** The span that the calling code runs in. */
export function currentTrace(): TraceContext | undefined {
  return context.getStore();
}

/** Runs `work` (and all that it awaits) in `trace`. */
export function runInTrace<T>(trace: TraceContext, work: () => T): T {
  return context.run(trace, work);
}

/**
 * Runs `work` in a child span of what came in headers of a request or an event, or in a new trace.
 * Header names are expected in lower case.
 */
export function continueTrace<T>(headers: Readonly<Record<string, unknown>>, work: () => T): T {
  const parent = parseTraceparent(headerText(headers["traceparent"]), headerText(headers["tracestate"]));
  return runInTrace(parent === undefined ? newTrace() : childOf(parent), work);
}

/**
 * The headers that carry the current trace to another process, for fetch and for events:
 * a child span each call, or nothing outside a trace.
 */
export function traceHeaders(trace: TraceContext | undefined = currentTrace()): Record<string, string> {
  if (trace === undefined) return {};
  const headers = { traceparent: formatTraceparent(childOf(trace)) };
  return trace.state === undefined ? headers : { ...headers, tracestate: trace.state };
}

interface TracedRequest {
  readonly headers: Readonly<Record<string, unknown>>;
}
interface TracedResponse {
  setHeader(name: string, value: string): unknown;
}

/**
 * Express middleware: continues the caller's trace, or starts one, for everything behind it. The answer's `traceresponse`
 * header (Trace Context level 2) tells the caller the trace id.
 */
export function traceMiddleware() {
  return (request: TracedRequest, response: TracedResponse, next: () => void): void => {
    continueTrace(request.headers, () => {
      const trace = currentTrace();
      if (trace !== undefined) response.setHeader("traceresponse", formatTraceparent(trace));
      next();
    });
  };
}

function headerText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Buffer.isBuffer(value) ? value.toString("latin1") : undefined;
}

function randomHex(bytes: number): string {
  const text = randomBytes(bytes).toString("hex");
  return /^0+$/.test(text) ? randomHex(bytes) : text;
}
