import { problemOf, type ProblemDetails } from "../shared/problem.ts";

/** Header values; arrays become comma-separated, except for `Set-Cookie`, which is sent once for each. */
export type HeaderValue = string | number | boolean | bigint | readonly (string | number)[];

/**
 * What a handler answers: a status, a body of that status's type and its headers. The optional member `declares` exists
 * for the type checker only: it makes an undeclared header a compile error.
 */
export interface Reply<Status extends number = number, Body = unknown, Headers extends object = object> {
  readonly status: Status;
  readonly body: Body;
  readonly headers: Headers;
  /** One of the declared media types; absent: what the request accepts first. */
  readonly contentType?: string;
  readonly declares?: keyof Headers;
}

/** Headers of an answer for which the contract declares none. */
export type NoHeaders = Readonly<Record<never, never>>;

const none: NoHeaders = {};

/** An answer with any declared status. */
export function reply<const Status extends number, Body, Headers extends object = NoHeaders>(
  status: Status,
  body: Body,
  headers?: Headers,
): Reply<Status, Body, Headers> {
  return { status, body, headers: headers ?? (none as Headers) };
}

/** 200 with a body. */
export function ok<Body, Headers extends object = NoHeaders>(body: Body, headers?: Headers): Reply<200, Body, Headers> {
  return { status: 200, body, headers: headers ?? (none as Headers) };
}

/** 201 with a body; most contracts declare `Location`. */
export function created<Body, Headers extends object = NoHeaders>(
  body: Body,
  headers?: Headers,
): Reply<201, Body, Headers> {
  return { status: 201, body, headers: headers ?? (none as Headers) };
}

/** 202 with a body. */
export function accepted<Body, Headers extends object = NoHeaders>(
  body: Body,
  headers?: Headers,
): Reply<202, Body, Headers> {
  return { status: 202, body, headers: headers ?? (none as Headers) };
}

/** 204. */
export function noContent<Headers extends object = NoHeaders>(headers?: Headers): Reply<204, undefined, Headers> {
  return { status: 204, body: undefined, headers: headers ?? (none as Headers) };
}

/** A problem (RFC 9457): `type` and `title` default to those of the status. */
export function problem<
  const Status extends number,
  const Members extends Partial<ProblemDetails>,
  Headers extends object = NoHeaders,
>(
  status: Status,
  members: Members,
  headers?: Headers,
): Reply<Status, Members & { readonly type: string; readonly title: string; readonly status: Status }, Headers> {
  return {
    status,
    body: problemOf(status, members) as Members & {
      readonly type: string;
      readonly title: string;
      readonly status: Status;
    },
    headers: headers ?? (none as Headers),
  };
}
