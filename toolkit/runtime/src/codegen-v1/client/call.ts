import { type CallOptions, type Client, type RequestContext, retryBudget } from "./client.ts";
import type { ClientOperation } from "./descriptor.ts";
import {
  CancelledError,
  type CallFacts,
  ClientError,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
} from "./errors.ts";
import { readOutcome, type CallOutcome } from "./read-outcome.ts";
import { textOf } from "./text-of.ts";

/** The parts of an operation's input, by the names of the contract. */
export interface CallInput {
  readonly params?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
}

type Facts = { -readonly [Fact in keyof CallFacts]: CallFacts[Fact] };
type Settings = Client & CallOptions;

/** A request that is ready but for its credentials. */
interface Prepared {
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Headers;
  readonly body: unknown;
}

const transientStatuses = /408|425|429|50[0234]/;

/** Makes a call: all attempts until there is an answer that the contract declares, or an error that says why not. */
export async function call(
  client: Client,
  operation: ClientOperation,
  input: CallInput = {},
  options: CallOptions = {},
): Promise<CallOutcome> {
  const { id, repeatable, method } = operation;
  const facts: Facts = { operation: id, attempts: 0 };
  const settings = { ...client, ...options };
  const { signal, retry, budget } = settings;
  await client.validation?.request(id, input);
  const prepared = prepare(client, operation, input, options, facts);
  const end = Date.now() + Math.min(settings.deadline ?? 30_000, client.remaining?.() ?? Infinity);
  const { limit = retry === false ? 0 : 2, base = 200, cap = 10_000 } = retry || {};
  budget.left = Math.min(retryBudget, budget.left + 0.1);
  let refused: string | undefined;
  for (let failures = 0; ;) {
    facts.attempts += 1;
    const context = { operation: id, attempt: facts.attempts, method, url: "", headers: new Headers(prepared.headers) };
    const query = [...prepared.query];
    const renewable = await authorize(settings, operation, context, query, refused);
    context.url = client.baseUrl + prepared.path + (query.length > 0 ? `?${query.join("&")}` : "");
    let outcome: CallOutcome | undefined;
    let failure: unknown;
    try {
      outcome = await attempt(settings, operation, context, prepared.body, end, facts);
    } catch (error) {
      failure = error;
    }
    const answer = outcome ?? (failure instanceof UnexpectedResponse ? failure : undefined);
    if (answer?.status === 401 && renewable !== undefined && refused === undefined) {
      refused = renewable;
      continue;
    }
    const transient =
      answer === undefined
        ? failure instanceof NetworkError || failure instanceof TimeoutError
        : transientStatuses.test(String(answer.status));
    const delay = retryAfter(answer?.headers) ?? Math.random() * Math.min(cap, base * 2 ** failures);
    if (
      !transient ||
      repeatable === undefined ||
      failures >= limit ||
      budget.left < 1 ||
      delay > cap ||
      Date.now() + delay >= end
    ) {
      if (outcome === undefined) throw failure;
      return outcome;
    }
    budget.left -= 1;
    failures += 1;
    client.onRetry?.({ ...context, delay, reason: answer?.status ?? (failure as Error) });
    await pause(delay, signal, facts);
  }
}

function prepare(
  client: Client,
  { path, parameters = [], repeatable, body: [type, encode = JSON.stringify] = [""], responses }: ClientOperation,
  input: CallInput,
  options: CallOptions,
  facts: Facts,
): Prepared {
  const headers = new Headers({ ...client.headers, ...client.trace?.(), ...options.headers });
  const query: string[] = [];
  const segments: Record<string, string> = {};
  for (const parameter of parameters) {
    const { name, in: place, write } = parameter;
    const value = (input[place] as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) continue;
    const encode = place === "headers" || place === "cookies" ? String : encodeURIComponent;
    const text = write
      ? write(parameter, value)
      : (place === "query" || place === "cookies" ? `${encode(name)}=` : "") + encode(textOf(value));
    if (text === undefined) continue;
    if (place === "params") segments[name] = text;
    else if (place === "query") query.push(text);
    // Several cookies share one header, joined by semicolons.
    else headers[place === "cookies" ? "append" : "set"](place === "cookies" ? "cookie" : name, text);
  }
  const filled = path.replace(/\{([^{}]*)\}/g, (_expression, name: string) => segments[name] || "..");
  if (/\/\.\.?(\/|$)/.test(filled)) throw new InputError("a path parameter leads away", facts);
  if (typeof repeatable === "string")
    headers.set(
      repeatable,
      (facts.idempotencyKey = options.idempotencyKey ?? headers.get(repeatable) ?? crypto.randomUUID()),
    );
  const accept = Object.values(responses).flatMap(Object.keys);
  if (accept.length > 0) headers.set("accept", [...new Set(accept)].join(", "));
  // The boundary of a multipart body is known to fetch alone.
  if (input.body !== undefined && !type.startsWith("multipart/")) headers.set("content-type", type);
  return { path: filled, query, headers, body: input.body === undefined ? undefined : encode(input.body) };
}

/** Adds the credentials of the first alternative that the client has; answers what could be renewed after a 401. */
async function authorize(
  { auth = {}, signal }: Settings,
  { id, security = [] }: ClientOperation,
  { headers }: RequestContext,
  query: string[],
  refused: string | undefined,
): Promise<string | undefined> {
  let renewable: string | undefined;
  for (const [scheme, ...scopes] of security.find(
    (all) => all.length > 0 && all.every(([{ name }]) => auth[name] !== undefined),
  ) ?? []) {
    const source = auth[scheme.name] ?? "";
    const request = {
      operation: id,
      scheme: scheme.name,
      scopes,
      ...(refused !== undefined && { refused }),
      ...(signal && { signal }),
    };
    scheme.present(typeof source === "string" ? source : (renewable = await source(request)), headers, query);
  }
  return renewable;
}

/** One attempt, its body read, within its time. */
async function attempt(
  settings: Settings,
  operation: ClientOperation,
  context: RequestContext,
  body: unknown,
  end: number,
  facts: Facts,
): Promise<CallOutcome> {
  const { signal } = settings;
  const milliseconds = Math.max(0, Math.min(settings.timeout ?? 10_000, end - Date.now()));
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds);
  const { headers, method } = context;
  headers.set("x-request-timeout-ms", String(Math.floor(milliseconds)));
  try {
    await settings.onRequest?.(context);
    // A redirect would carry credentials to wherever it leads: it is an answer like any other.
    const init = {
      method,
      headers,
      body,
      redirect: "manual",
      duplex: "half",
      signal: AbortSignal.any(signal ? [limit.signal, signal] : [limit.signal]),
    };
    const response = await (settings.fetch ?? fetch)(context.url, init as RequestInit);
    await settings.onResponse?.({ ...context, status: response.status });
    const deprecation = response.headers.get("deprecation") ?? operation.deprecated;
    if (deprecation)
      settings.onDeprecated?.({
        operation: operation.id,
        deprecation,
        sunset: response.headers.get("sunset") ?? operation.sunset,
      });
    return await readOutcome(settings, operation, response, facts);
  } catch (error) {
    if (error instanceof ClientError) throw error;
    if (signal?.aborted) throw new CancelledError("cancelled", facts, signal.reason);
    if (limit.signal.aborted) throw new TimeoutError(`no answer within ${milliseconds} ms`, facts, error);
    throw new NetworkError("not reached", facts, error);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds of a `Retry-After`: seconds or a date. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const text = headers?.get("retry-after");
  const seconds = Number(text);
  const milliseconds = text ? (seconds >= 0 ? seconds * 1000 : Date.parse(text) - Date.now()) : -1;
  return milliseconds >= 0 ? milliseconds : undefined;
}

function pause(delay: number, signal: AbortSignal | undefined, facts: Facts): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(new CancelledError("cancelled", facts, signal.reason));
      else resolve();
    };
    const timer = setTimeout(end, delay);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}
