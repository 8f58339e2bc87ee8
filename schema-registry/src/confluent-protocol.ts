import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerOptions } from "@concordat-shop/generated/schema-registry/server.ts";

/** The registry's media types, the preferred first. */
const mediaTypes = [
  "application/vnd.schemaregistry.v1+json",
  "application/vnd.schemaregistry+json",
  "application/json",
] as const;

/** Statuses that JAX-RS words for itself. */
const statusTexts: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  413: "Request Entity Too Large",
  415: "Unsupported Media Type",
  431: "Request Header Fields Too Large",
  503: "Service Unavailable",
};

/**
 * What clients of this API rely on and OpenAPI does not say: a slash at the end, doubled `&`, Python's `True`, bodies
 * without a type, and schema texts that are sent as they are stored.
 */
export function confluentRequest(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [path = "/", query] = (request.url ?? "/").split(/\?(.*)/s, 2);
  const straight = path.length > 1 ? path.replace(/\/+$/, "") || "/" : path;
  const tidy = (query ?? "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => part.replace(/=(True|False)$/, (boolean) => boolean.toLowerCase()))
    .join("&");
  request.url = tidy === "" ? straight : `${straight}?${tidy}`;
  const type = request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  if (type === undefined || type === "" || type === "application/octet-stream")
    request.headers["content-type"] = mediaTypes[0];
  if (/\/(?:versions|ids)\/[^/]+\/schema$/.test(straight)) sendTextAsStored(response);
  next();
}

/** A schema's text must not pass through `JSON.parse`, which would turn `1.0` into `1`. */
function sendTextAsStored(response: ServerResponse): void {
  const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
  response.end = ((chunk?: unknown) => {
    if (response.statusCode !== 200 || typeof chunk !== "string") return end(chunk);
    const text = JSON.parse(chunk) as string;
    response.setHeader("content-length", Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}

/** Every error as `{"error_code", "message"}`, whatever went wrong. */
export const renderProblem: NonNullable<ServerOptions["renderProblem"]> = (problem, { raw }) => {
  // A path parameter that is no number is a path that does not exist.
  const misrouted = problem.errors?.some((violation) => violation.in === "path") ?? false;
  const status = problem.status === 400 && misrouted ? 404 : problem.status;
  const code = problem["error_code"];
  const accept = raw.headers.accept ?? "";
  const contentType = mediaTypes.find((type) => accept.includes(type)) ?? mediaTypes[0];
  const known = typeof code === "number";
  const wrong = problem.errors?.[0];
  const detail = wrong === undefined ? "" : `: ${wrong.in} ${wrong.pointer} ${wrong.detail}`;
  const text =
    status === 500
      ? "Error in the backend data store"
      : `HTTP ${status} ${statusTexts[status] ?? problem.title}${detail}`;
  return {
    status,
    contentType,
    body: {
      error_code: known ? code : status === 500 ? 50001 : status,
      message: known ? (problem.detail ?? problem.title) : text,
    },
  };
};
