import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError, type RegistryErrorCode } from "./registry-error.ts";

export interface RegistryHttpOptions {
  readonly url: string;
  /** Milliseconds for one attempt, its answer read; 3000 when absent. */
  readonly timeout?: number;
  /** Attempts after the first; 3 when absent. */
  readonly retries?: number;
  /** First pause between attempts, doubled each time; milliseconds, 100 when absent. */
  readonly backoff?: number;
  readonly fetch?: typeof fetch;
  /** Gives the `Authorization` header. */
  readonly authorization?: () => string | Promise<string>;
}

export type RegistryRequest = (
  method: "GET" | "POST",
  path: string,
  body?: object,
) => Promise<Readonly<Record<string, unknown>>>;

const MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
const MAX_ANSWER = 4 * 1024 * 1024;

/** Calls of the registry API: bounded in time and size, repeated while the registry is away. All calls are idempotent. */
export function registryRequests(options: RegistryHttpOptions): RegistryRequest {
  const base = options.url.replace(/\/+$/, "");
  const { retries = 3, backoff = 100 } = options;
  return async (method, path, body) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await call(options, `${base}${path}`, method, body);
      } catch (error) {
        const again = error instanceof RegistryError && error.transient && error.code !== "REGISTRY_DENIED";
        if (!again || attempt >= retries) throw error;
        await sleep(backoff * 2 ** attempt * (0.5 + Math.random() / 2));
      }
    }
  };
}

async function call(
  options: RegistryHttpOptions,
  url: string,
  method: string,
  body: object | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  const send = options.fetch ?? globalThis.fetch;
  const authorization = await options.authorization?.();
  let status: number;
  let text: string;
  try {
    const response = await send(url, {
      method,
      headers: {
        accept: `${MEDIA_TYPE}, application/json;q=0.5`,
        ...(body === undefined ? {} : { "content-type": MEDIA_TYPE }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(options.timeout ?? 3000),
    });
    ({ status } = response);
    text = await readText(response);
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw new RegistryError("REGISTRY_UNREACHABLE", `${method} ${url}: no answer`, { cause });
  }
  const answer = parse(text);
  if (status >= 200 && status < 300 && answer !== undefined) return answer;
  throw refusal(`${method} ${url}`, status, answer);
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER)
      throw new RegistryError("REGISTRY_ANSWER_INVALID", `expected at most ${MAX_ANSWER} bytes, got more`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function refusal(
  request: string,
  status: number,
  answer: Readonly<Record<string, unknown>> | undefined,
): RegistryError {
  const registryCode = typeof answer?.["error_code"] === "number" ? answer["error_code"] : undefined;
  const words = typeof answer?.["message"] === "string" ? answer["message"].slice(0, 2000) : `status ${status}`;
  return new RegistryError(codeOf(status, answer !== undefined), `${request}: ${words}`, { registryCode });
}

function codeOf(status: number, isRegistryAnswer: boolean): RegistryErrorCode {
  if (status === 408 || status === 429 || status >= 500) return "REGISTRY_UNAVAILABLE";
  if (status === 401 || status === 403) return "REGISTRY_DENIED";
  // A 404 that is not the registry's means a wrong URL, not a missing schema.
  if (!isRegistryAnswer || status < 400) return "REGISTRY_ANSWER_INVALID";
  if (status === 404) return "REGISTRY_NOT_FOUND";
  return status === 409 ? "REGISTRY_INCOMPATIBLE" : "REGISTRY_REFUSED";
}
