import type { Violation } from "./violation.ts";

/** Problem Details for HTTP APIs (RFC 9457), open to further members. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  /** Every violation of the contract, where the request did not match it. */
  readonly errors?: readonly Violation[];
  /** Where the contract describes the operation. */
  readonly contract?: string;
  readonly [member: string]: unknown;
}

const titles: Readonly<Record<number, readonly [slug: string, title: string]>> = {
  400: ["invalid-request", "Invalid request"],
  401: ["unauthorized", "Unauthorized"],
  403: ["forbidden", "Forbidden"],
  404: ["not-found", "Not found"],
  405: ["method-not-allowed", "Method not allowed"],
  406: ["not-acceptable", "Not acceptable"],
  408: ["request-timeout", "Request timeout"],
  409: ["conflict", "Conflict"],
  412: ["precondition-failed", "Precondition failed"],
  413: ["content-too-large", "Content too large"],
  415: ["unsupported-media-type", "Unsupported media type"],
  422: ["unprocessable-content", "Unprocessable content"],
  428: ["precondition-required", "Precondition required"],
  429: ["too-many-requests", "Too many requests"],
  431: ["header-fields-too-large", "Request header fields too large"],
  500: ["internal-error", "Internal error"],
  501: ["not-implemented", "Not implemented"],
  503: ["service-unavailable", "Service unavailable"],
};

/** The stable `type` and `title` of a status. */
export function problemOf(status: number, members: Partial<ProblemDetails> = {}): ProblemDetails {
  const [slug, title] = titles[status] ?? ["error", "Error"];
  return {
    type: titles[status] === undefined ? "about:blank" : `urn:concordat:problem:${slug}`,
    title,
    ...members,
    status,
  };
}
