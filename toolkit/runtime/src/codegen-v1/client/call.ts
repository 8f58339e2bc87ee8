import { type CallOptions, type Client, earnRetry, present, type RequestContext } from "./client.ts";
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
import { serialize } from "./serialize.ts";

/** The parts of an operation's input, by the names of the contract. */
export interface CallInput {
  readonly params?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
}

type Facts = { -readonly [Fact in keyof CallFacts]: CallFacts[Fact] };

/** A request that is ready but for its credentials. */
interface Prepared {
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Headers;
  readonly body: unknown;
}

const retried = new Set([408, 425, 429, 500, 502, 503, 504]);
const parts = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;

/** Makes a call: all attempts until there is an answer that the contract declares, or an error that says why not. */
export async function call(
  client: Client,
  operation: ClientOperation,
  input: CallInput = {},
  options: CallOptions = {},
): Promise<CallOutcome> {
  const facts: Facts = { operation: operation.id, attempts: 0 };
  await client.validation?.request(operation.id, input);
  const prepared = prepare(client, operation, input, options, facts);
  const end = Date.now() + Math.min(options.deadline ?? client.deadline ?? 30_000, client.remaining?.() ?? Infinity);
  const retry = options.retry ?? client.retry;
  const { limit = 2, base = 200, cap = 10_000 } = retry === false ? { limit: 0 } : (retry ?? {});
  earnRetry(client);
  let refused: string | undefined;
  for (let failures = 0; ;) {
    facts.attempts += 1;
    const context = {
      operation: operation.id,
      attempt: facts.attempts,
      method: operation.method,
      url: "",
      headers: new Headers(prepared.headers),
    };
    const query = [...prepared.query];
    const renewable = await authorize(client, operation, context, query, refused, options);
    context.url = `${client.baseUrl as string}${prepared.path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
    let outcome: CallOutcome | undefined;
    let failure: unknown;
    try {
      outcome = await attempt(client, operation, context, prepared.body, end, options, facts);
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
        : retried.has(answer.status);
    const wait = answer === undefined ? undefined : retryAfter(answer.headers);
    const delay = wait ?? Math.random() * Math.min(cap, base * 2 ** failures);
    if (
      !transient ||
      operation.repeatable === undefined ||
      failures >= limit ||
      client.budget.left < 1 ||
      delay > cap ||
      Date.now() + delay >= end
    ) {
      if (outcome === undefined) throw failure;
      return outcome;
    }
    client.budget.left -= 1;
    failures += 1;
    client.onRetry?.({ ...context, delay, reason: answer?.status ?? (failure as Error) });
    await pause(delay, options.signal, facts);
  }
}

function prepare(
  client: Client,
  operation: ClientOperation,
  input: CallInput,
  options: CallOptions,
  facts: Facts,
): Prepared {
  const { repeatable, body: [type, encode] = [] } = operation;
  const headers = new Headers({ ...client.headers, ...options.headers });
  const query: string[] = [];
  const path = place(operation, input, headers, query, facts);
  if (typeof repeatable === "string") {
    facts.idempotencyKey = options.idempotencyKey ?? headers.get(repeatable) ?? crypto.randomUUID();
    headers.set(repeatable, facts.idempotencyKey);
  }
  const accept = new Set(Object.values(operation.responses).flatMap((types) => Object.keys(types)));
  if (accept.size > 0) headers.set("accept", [...accept].join(", "));
  if (type === undefined || input.body === undefined) return { path, query, headers, body: undefined };
  // The boundary of a multipart body is known to fetch alone.
  if (!type.startsWith("multipart/")) headers.set("content-type", type);
  return { path, query, headers, body: encode === undefined ? JSON.stringify(input.body) : encode(input.body) };
}

/** Writes parameters into path, query, headers and cookies. */
function place(
  { path, parameters = [] }: ClientOperation,
  input: CallInput,
  headers: Headers,
  query: string[],
  facts: Facts,
): string {
  const segments = new Map<string, string>();
  const cookies: string[] = [];
  for (const parameter of parameters) {
    const { name, in: where } = parameter;
    const text = serialize(parameter, (input[parts[where]] as Record<string, unknown> | undefined)?.[name]);
    if (where === "path") segments.set(name, text ?? "");
    else if (text === undefined) continue;
    else if (where === "query") query.push(text);
    else if (where === "header") headers.set(name, text);
    else cookies.push(text);
  }
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  const filled = path.replace(/\{([^{}]*)\}/g, (_expression, name: string) => {
    const text = segments.get(name);
    if (text === undefined || text === "") throw new InputError(`the path parameter ${name} is empty`, facts);
    return text;
  });
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(filled)) throw new InputError("a path parameter of dots leads elsewhere", facts);
  return filled;
}

/** Adds the credentials of the first alternative that the client has; answers what could be renewed after a 401. */
async function authorize(
  client: Client,
  { id, security = [] }: ClientOperation,
  { headers }: RequestContext,
  query: string[],
  refused: string | undefined,
  { signal }: CallOptions,
): Promise<string | undefined> {
  const known =
    security.find(
      (alternative) =>
        alternative.length > 0 && alternative.every(([scheme]) => client.auth?.[scheme.name] !== undefined),
    ) ?? [];
  let renewable: string | undefined;
  for (const [scheme, ...scopes] of known) {
    const source = client.auth?.[scheme.name];
    if (source === undefined) continue;
    const credential =
      typeof source === "string"
        ? source
        : await source({
            operation: id,
            scheme: scheme.name,
            scopes,
            ...(refused !== undefined && { refused }),
            ...(signal && { signal }),
          });
    if (typeof source !== "string") renewable = credential;
    present(scheme, credential, headers, query);
  }
  return renewable;
}

/** One attempt, its body read, within its time. */
async function attempt(
  client: Client,
  operation: ClientOperation,
  context: RequestContext,
  body: unknown,
  end: number,
  options: CallOptions,
  facts: Facts,
): Promise<CallOutcome> {
  const milliseconds = Math.min(options.timeout ?? client.timeout ?? 10_000, end - Date.now());
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds);
  const { headers, method, url } = context;
  if (!headers.has("x-request-timeout-ms"))
    headers.set("x-request-timeout-ms", String(Math.max(0, Math.floor(milliseconds))));
  for (const [name, value] of Object.entries(client.trace?.() ?? {})) headers.set(name, value);
  await client.onRequest?.(context);
  const signal = options.signal === undefined ? limit.signal : AbortSignal.any([limit.signal, options.signal]);
  // A redirect would carry credentials to wherever it leads: it is an answer like any other.
  const init = {
    method,
    headers,
    signal,
    redirect: "manual",
    ...(body !== undefined && { body }),
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
  try {
    const response = await (client.fetch ?? fetch)(url, init as RequestInit);
    await client.onResponse?.({ ...context, status: response.status });
    notice(client, operation, response.headers);
    return await readOutcome(client, operation, response, facts);
  } catch (error) {
    if (error instanceof ClientError) throw error;
    if (options.signal?.aborted === true) throw new CancelledError("cancelled", facts, options.signal.reason);
    if (limit.signal.aborted) throw new TimeoutError(`no answer within ${milliseconds} ms`, facts, error);
    throw new NetworkError("the server was not reached", facts, error);
  } finally {
    clearTimeout(timer);
  }
}

function notice({ onDeprecated }: Client, { id, deprecated, sunset }: ClientOperation, headers: Headers): void {
  const deprecation = headers.get("deprecation") ?? deprecated;
  if (deprecation !== undefined)
    onDeprecated?.({ operation: id, deprecation, sunset: headers.get("sunset") ?? sunset });
}

/** Milliseconds of a `Retry-After`: seconds or a date. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function pause(delay: number, signal: AbortSignal | undefined, facts: Facts): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new CancelledError("cancelled", facts, signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, delay);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
