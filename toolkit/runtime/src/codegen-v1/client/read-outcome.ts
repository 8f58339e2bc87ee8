import type { Client } from "./client.ts";
import type { ClientOperation } from "./descriptor.ts";
import { type CallFacts, UnexpectedResponse } from "./errors.ts";
import { parseJson } from "./parse-json.ts";

/** A declared answer. */
export interface CallOutcome extends CallFacts {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
}

/** True where a declared media type, or range such as `image/*`, covers the one given. */
function covers(declared: string, given: string): boolean {
  const [range = ""] = declared.toLowerCase().split(/[;*]/);
  return declared.includes("*") ? given.startsWith(range) : given.split(";")[0]?.trim() === range.trim();
}

/** Reads an answer as the contract declares it; anything else is an `UnexpectedResponse`. */
export async function readOutcome(
  { validation }: Client,
  { id, responses, method }: ClientOperation,
  response: Response,
  facts: CallFacts,
): Promise<CallOutcome> {
  const { status, headers, body } = response;
  const requestId = headers.get("x-request-id");
  const all = requestId === null ? facts : { ...facts, requestId };
  const contentType = headers.get("content-type") ?? "";
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses["default"];
  const unexpected = (why: string, text: string, cause?: unknown): UnexpectedResponse =>
    Object.assign(new UnexpectedResponse(`${why} (${status} ${contentType})`, all, cause), {
      status,
      headers,
      contentType,
      text: text.slice(0, 2048),
    });
  let data: unknown;
  const types = Object.keys(declared ?? {});
  if (declared === undefined) throw unexpected("an undeclared status", await excerpt(response));
  if (types.length > 0 && method !== "HEAD" && status !== 204 && status !== 304) {
    const type = types.find((each) => covers(each, contentType.toLowerCase()));
    const decode = declared[type ?? ""];
    if (decode === undefined) throw unexpected("an undeclared media type", await excerpt(response));
    if (decode === 0) {
      const text = await response.text();
      try {
        data = parseJson(text);
      } catch (error) {
        throw unexpected("a body that is not the declared JSON", text, error);
      }
    } else data = await decode(response);
    await validation?.response(id, status, type ?? "", data);
  } else await body?.cancel();
  return { ...all, ok: status < 400, status, data, headers };
}

/** The beginning of a body; the rest is not read. */
async function excerpt({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let done = reader === undefined; !done && text.length < 2048;) {
    const chunk = await reader?.read();
    done = chunk?.done ?? true;
    text += decoder.decode(chunk?.value, { stream: true });
  }
  await reader?.cancel();
  return text;
}
