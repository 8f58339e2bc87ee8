/** What every failed call tells. */
export interface CallFacts {
  readonly operation: string;
  /** Attempts made, the first included. */
  readonly attempts: number;
  /** The idempotency key that every attempt carried. */
  readonly idempotencyKey?: string;
  /** The server's name for the request, from `X-Request-Id`. */
  readonly requestId?: string | undefined;
}

/** Base of everything that a generated client throws. */
export class ClientError extends Error implements CallFacts {
  declare readonly operation: string;
  declare readonly attempts: number;
  declare readonly idempotencyKey?: string;
  declare readonly requestId?: string | undefined;
  /** Where a page iterator stood: the cursor that fetches the failed page. */
  declare cursor?: string;

  constructor(message: string, facts: CallFacts, cause?: unknown) {
    super(`${facts.operation}: ${message}`, { cause });
    Object.assign(this, facts);
  }
}

/** An error status that the contract declares, with its typed body. Discriminated by `status`. */
export class ApiError<Status extends number = number, Data = unknown> extends ClientError {
  declare readonly status: Status;
  declare readonly data: Data;
  declare readonly headers: Headers;
  override name = "ApiError";
}

/** An answer outside the contract: undeclared status or media type, or a body that cannot be read as declared. */
export class UnexpectedResponse extends ClientError {
  declare readonly status: number;
  declare readonly contentType: string;
  /** The first 2 KB of the body. */
  declare readonly text: string;
  declare readonly headers: Headers;
  override name = "UnexpectedResponse";
}

/** The request did not reach the server, or its answer did not reach us. */
export class NetworkError extends ClientError {
  override name = "NetworkError";
}

/** An attempt, or the whole call, took too long. */
export class TimeoutError extends ClientError {
  override name = "TimeoutError";
}

/** The caller's signal ended the call; `cause` is its reason. */
export class CancelledError extends ClientError {
  override name = "CancelledError";
}

/** The input cannot be sent: a path parameter of `.`, `..` or nothing, or a value that the contract refuses. */
export class InputError extends ClientError {
  override name = "InputError";
}
