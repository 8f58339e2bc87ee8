import type { Client } from "./client.ts";
import type { ClientOperation } from "./descriptor.ts";
import { type CallFacts, ClientError, UnexpectedResponse } from "./errors.ts";
import { parseJson } from "./parse-json.ts";

/** A declared answer. */
export interface CallOutcome extends CallFacts {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
}

const essence = (type: string): string => (type.split(";")[0] ?? "").trim().toLowerCase();

/** Reads an answer as the contract declares it; anything else is an `UnexpectedResponse`. */
export async function readOutcome(
  client: Client,
  { id, responses, method }: ClientOperation,
  response: Response,
  facts: CallFacts,
): Promise<CallOutcome> {
  const { status, headers } = response;
  const requestId = headers.get("x-request-id");
  const all = { ...facts, ...(requestId !== null && { requestId }) };
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
  const contentType = headers.get("content-type") ?? "";
  const unexpected = async (why: string, text?: string, cause?: unknown): Promise<UnexpectedResponse> =>
    Object.assign(new UnexpectedResponse(`${why} (${status} ${contentType})`, all, cause), {
      status,
      headers,
      contentType,
      text: text ?? (await excerpt(response)),
    });
  if (declared === undefined) throw await unexpected("an undeclared status");
  let data: unknown;
  const types = Object.keys(declared);
  if (types.length > 0 && method !== "HEAD" && status !== 204 && status !== 304) {
    const given = essence(contentType);
    const type =
      types.find((each) => essence(each) === given) ??
      types.find((each) => new RegExp(`^${essence(each).replace(/[.+]/g, "\\$&").replaceAll("*", ".*")}$`).test(given));
    if (type === undefined) throw await unexpected("an undeclared media type");
    const decode = declared[type];
    if (typeof decode === "function") data = await decode(response);
    else {
      const text = await response.text();
      try {
        data = parseJson(text);
      } catch (error) {
        throw await unexpected("a body that is not the declared JSON", text.slice(0, 2048), error);
      }
    }
    await client.validation?.response(id, status, type, data);
  } else await response.body?.cancel();
  return { ...all, ok: status < 400, status, data, headers };
}

/** The first 2 KB of a body; the rest is not read. */
async function excerpt(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (reader !== undefined && text.length < 2048) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader?.cancel();
  } catch (error) {
    if (error instanceof ClientError) throw error;
  }
  return text.slice(0, 2048);
}
