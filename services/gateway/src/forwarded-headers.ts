import type { IncomingMessage } from "node:http";

/** RFC 9110, section 7.6.1, and their older relatives: meant for one connection. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What only the gateway may say to a service: who calls, from where, in which trace. */
const ours =
  /^(?:host|expect|forwarded|x-forwarded-.*|x-real-ip|x-user.*|x-authenticated.*|x-client-id|traceparent|tracestate|x-request-timeout-ms)$/;

/** The header fields of a request that go on to a service, with the gateway's own added. */
export function requestHeaders(
  request: IncomingMessage,
  own: Readonly<Record<string, string>>,
): Record<string, string | string[]> {
  const named = connectionNames(request.headers.connection);
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && !hopByHop.has(name) && !named.has(name) && !ours.test(name)) headers[name] = value;
  return {
    ...headers,
    "x-forwarded-for": request.socket.remoteAddress ?? "",
    "x-forwarded-host": request.headers.host ?? "",
    "x-forwarded-proto": "http",
    ...own,
  };
}

/** The header fields of a service's answer that go back to the caller. */
export function responseHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): [string, string | string[]][] {
  const { connection } = headers;
  const named = connectionNames(typeof connection === "string" ? connection : undefined);
  return Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] =>
      entry[1] !== undefined && !hopByHop.has(entry[0]) && !named.has(entry[0]) && entry[0] !== "x-powered-by",
  );
}

/** Further fields that `Connection` declares to be hop by hop. */
const connectionNames = (connection: string | undefined): Set<string> =>
  new Set((connection ?? "").split(",").map((name) => name.trim().toLowerCase()));
