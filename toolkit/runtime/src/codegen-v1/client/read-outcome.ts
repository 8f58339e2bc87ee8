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
  { id, responses }: ClientOperation,
  response: Response,
  facts: CallFacts,
): Promise<CallOutcome> {
  const { status, headers, body } = response;
  const contentType = headers.get("content-type") ?? "";
  const answer = { ...facts, requestId: headers.get("x-request-id") ?? undefined, status, headers };
  const declared = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses["default"];
  const refuse = async (why: string, text?: string, cause?: unknown): Promise<never> => {
    const facts = { ...answer, contentType, text: (text ?? (await excerpt(response))).slice(0, 2048) };
    throw new UnexpectedResponse(`${why} (${status} ${contentType})`, facts, cause);
  };
  if (declared === undefined) return refuse("undeclared status");
  const types = Object.keys(declared);
  let data: unknown;
  // HEAD, 204 and 304 have no body, whatever is declared.
  if (types.length > 0 && body !== null) {
    const type = types.find((each) => covers(each, contentType.toLowerCase())) ?? "";
    const decode = declared[type];
    if (decode === undefined) return refuse("undeclared media type");
    if (decode === 0) {
      const text = await response.text();
      try {
        data = parseJson(text);
      } catch (error) {
        return refuse("unreadable JSON", text, error);
      }
    } else data = await decode(response);
    await validation?.response(id, status, type, data);
  } else await body?.cancel();
  return { ...answer, ok: status < 400, data };
}

/** The beginning of a body; the rest is not read. */
async function excerpt({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const chunk = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(chunk?.value);
}
