const idempotentMethods = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]);

/** True when sending the request twice is the same as once (RFC 9110, section 9.2.2) or it carries an Idempotency-Key. */
export function isIdempotent(method: string, headers: Headers): boolean {
  return idempotentMethods.has(method) || headers.has("idempotency-key");
}

/** True for a body that can be sent again. */
export function isRepeatable(body: unknown): boolean {
  return (
    !(body instanceof ReadableStream) && !(typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}

/** 429 and 503 say "later"; 502 and 504 are a gateway's word about a target it could not reach. */
export function isRetryableStatus(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504;
}

/**
 * Milliseconds to wait by `Retry-After` (RFC 9110, section 10.2.3): seconds or a date.
 * `undefined` when there is none or it makes no sense.
 */
export function retryAfter(response: Response, now: number): number | undefined {
  const text = response.headers.get("retry-after");
  if (text === null) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2,8}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
