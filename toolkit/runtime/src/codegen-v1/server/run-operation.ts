import type { IncomingMessage, ServerResponse } from "node:http";
import { parameterViolations, type Violation } from "../shared/violation.ts";
import { responseFor, type CompiledOperation } from "./compile-operation.ts";
import { ContractBreach } from "./check-response.ts";
import type { BodyKind, MediaDescriptor } from "./descriptor.ts";
import { HttpProblem } from "./http-problem.ts";
import { acceptable, essenceOf, matchMediaType } from "./media-type.ts";
import { readRequestBody } from "./read-request-body.ts";
import type { Reply } from "./reply.ts";
import type { ServerRequest } from "./request.ts";
import { authenticate, type Auth } from "./security.ts";
import { headerList, headerText, sendStream, sendText, type HeaderList } from "./send-reply.ts";
import type { Server } from "./server-state.ts";

/** One request on its way through the server. The signal is made when somebody asks for it. */
class Exchange implements ServerRequest {
  readonly operationId: string;
  readonly raw: IncomingMessage;
  readonly auth: Auth | undefined;
  readonly params: object;
  readonly query: object;
  readonly headers: object;
  readonly cookies: object;
  readonly body: unknown;
  #controller: AbortController | undefined;
  #reason: Error | undefined;

  constructor(
    operationId: string,
    raw: IncomingMessage,
    auth: Auth | undefined,
    values: { path: object; query: object; header: object; cookie: object },
    body: unknown,
  ) {
    this.operationId = operationId;
    this.raw = raw;
    this.auth = auth;
    this.params = values.path;
    this.query = values.query;
    this.headers = values.header;
    this.cookies = values.cookie;
    this.body = body;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#reason !== undefined) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  abort(reason: Error): void {
    this.#reason ??= reason;
    this.#controller?.abort(reason);
  }
}

/** Carries one request through its operation; throws `HttpProblem` for whatever the caller did wrong. */
export async function runOperation(
  server: Server,
  operation: CompiledOperation,
  pathValues: readonly string[],
  query: string,
  raw: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { descriptor } = operation;
  if (raw.rawHeaders.length > 2 * server.limits.headers)
    throw new HttpProblem(431, { detail: `The request has more than ${server.limits.headers} header fields.` });
  const auth =
    descriptor.security === undefined
      ? undefined
      : await authenticate(
          descriptor.security,
          server.service.securitySchemes,
          server.authenticators,
          raw,
          operation.id,
        );
  if (operation.forward !== undefined) {
    await operation.forward({ operationId: operation.id, source: descriptor.source, auth, raw, response });
    return;
  }
  const accept = raw.headers.accept;
  if (operation.produces.length > 0 && acceptable(accept, operation.produces).length === 0) {
    throw new HttpProblem(406, { detail: `The operation answers with ${operation.produces.join(", ")}.` });
  }
  const media = requestMedia(operation, raw);
  const violations: Violation[] = [];
  const values = operation.parse({ path: pathValues, query, header: (name) => headerOf(raw, name) }, violations);
  if (descriptor.validateParameters !== undefined && !descriptor.validateParameters(values))
    violations.push(...parameterViolations(descriptor.validateParameters));
  const body = media === undefined ? undefined : await readBody(server, raw, media, violations);
  if (violations.length > 0)
    throw new HttpProblem(400, { detail: "The request does not match the contract.", errors: violations });
  const exchange = new Exchange(operation.id, raw, auth, values, body);
  const reply = await callHandler(server, operation, exchange, response);
  if (reply !== undefined) await send(server, operation, exchange, reply, response);
}

async function readBody(
  server: Server,
  raw: IncomingMessage,
  media: MediaDescriptor,
  violations: Violation[],
): Promise<unknown> {
  try {
    return await readRequestBody(raw, media, server.limits, violations);
  } catch (error) {
    // A validator of a recursive schema on a deeply nested body.
    if (error instanceof RangeError)
      throw new HttpProblem(400, {
        errors: [{ pointer: "", detail: "is nested too deeply", code: "depth", in: "body" }],
      });
    throw error;
  }
}

function headerOf(raw: IncomingMessage, name: string): string | undefined {
  const value = raw.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** The declared media type of the request's body; undefined without a body. */
function requestMedia({ descriptor, consumes }: CompiledOperation, raw: IncomingMessage): MediaDescriptor | undefined {
  const { body } = descriptor;
  if (body === undefined) return undefined;
  const length = raw.headers["content-length"];
  const empty = raw.headers["transfer-encoding"] === undefined && (length === undefined || length === "0");
  const contentType = raw.headers["content-type"];
  if (empty && (contentType === undefined || length !== "0" || body.required !== true)) {
    if (body.required !== true) return undefined;
    throw new HttpProblem(400, {
      detail: "The request does not match the contract.",
      errors: [{ pointer: "", detail: "is required", code: "required", in: "body" }],
    });
  }
  const media = contentType === undefined ? undefined : matchMediaType(consumes, essenceOf(contentType));
  if (media === undefined) {
    const types = [...consumes.keys()].join(", ");
    throw new HttpProblem(
      415,
      {
        detail: `The operation takes ${types}${contentType === undefined ? "; the request names no content type" : ""}.`,
      },
      { "Accept-Post": types },
    );
  }
  return media;
}

/** Calls the handler within the time limit. Answers undefined when the caller has left. */
async function callHandler(
  server: Server,
  operation: CompiledOperation,
  exchange: Exchange,
  response: ServerResponse,
): Promise<Reply | undefined> {
  let timer: NodeJS.Timeout | undefined;
  let left = false;
  const onClose = (): void => {
    if (response.writableFinished) return;
    left = true;
    exchange.abort(new DOMException("The caller has left", "AbortError"));
  };
  response.once("close", onClose);
  try {
    const reply = operation.handler(exchange);
    if (!("then" in reply)) return reply;
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        exchange.abort(new DOMException("The time for this request is up", "TimeoutError"));
        reject(
          new HttpProblem(
            503,
            { detail: `No answer within ${server.limits.milliseconds} ms.` },
            { "Retry-After": "1" },
          ),
        );
      }, server.limits.milliseconds);
    });
    return await Promise.race([reply, timeout]);
  } catch (error) {
    if (left && !(error instanceof HttpProblem)) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    if (left) response.off("close", onClose);
  }
}

async function send(
  server: Server,
  operation: CompiledOperation,
  exchange: Exchange,
  reply: Reply,
  response: ServerResponse,
): Promise<void> {
  const declared = responseFor(operation, reply.status);
  if (declared === undefined)
    throw new ContractBreach(
      `The handler answered ${reply.status}, which the contract does not declare.`,
      operation.descriptor.source,
    );
  const { raw } = exchange;
  const head = raw.method === "HEAD";
  const headers = headerList(reply.headers as Record<string, never>);
  headers.push(...operation.headers);
  const chosen = chooseType(declared.content, declared.types, reply, raw.headers.accept);
  if (server.checker !== undefined) {
    await server.checker.check(operation, reply, declared, chosen?.[0]);
  }
  if (chosen === undefined || reply.body === undefined) {
    // 204 and 304 have no body and no length (RFC 9110, section 8.6).
    if (reply.status === 204 || reply.status === 304) endEmpty(response, reply.status, headers);
    else sendText(response, reply.status, headers, "", true);
    return;
  }
  const [type, kind] = chosen;
  headers.push("Content-Type", type);
  await sendBody(response, reply, headers, kind, head);
}

function endEmpty(response: ServerResponse, status: number, headers: HeaderList): void {
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] as string, headers[index + 1] as string);
  response.statusCode = status;
  response.end();
}

async function sendBody(
  response: ServerResponse,
  { status, body }: Reply,
  headers: HeaderList,
  kind: BodyKind,
  head: boolean,
): Promise<void> {
  if (kind === "json") sendText(response, status, headers, JSON.stringify(body), head);
  else if (kind === "form")
    sendText(response, status, headers, new URLSearchParams(body as Record<string, string>).toString(), head);
  else if (typeof body === "string" || body instanceof Uint8Array) sendText(response, status, headers, body, head);
  else if (kind === "text") sendText(response, status, headers, headerText(body as string), head);
  else if (body instanceof Blob) sendText(response, status, headers, new Uint8Array(await body.arrayBuffer()), head);
  else await sendStream(response, status, headers, body as AsyncIterable<unknown>, kind, head);
}

/** The media type of an answer: the handler's choice, or the first that the caller takes. */
function chooseType(
  content: readonly (readonly [type: string, kind: BodyKind])[],
  types: readonly string[],
  reply: Reply,
  accept: string | undefined,
): readonly [type: string, kind: BodyKind] | undefined {
  if (content.length <= 1 && reply.contentType === undefined) return content[0];
  const wanted = reply.contentType ?? acceptable(accept, types)[0] ?? types[0];
  return (
    content.find(([type]) => type === wanted) ??
    content.find(([type]) => wanted !== undefined && essenceOf(type) === essenceOf(wanted)) ??
    content[0]
  );
}
