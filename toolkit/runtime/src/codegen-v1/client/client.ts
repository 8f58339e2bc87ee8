/** What a credential is wanted for. */
export interface CredentialRequest {
  readonly operation: string;
  readonly scheme: string;
  readonly scopes: readonly string[];
  /** The credential that the server has just refused with a 401: get another. */
  readonly refused?: string;
  readonly signal?: AbortSignal;
}

/** A token, API key or `user:password`, or a function that gets one. */
export type CredentialSource = string | ((request: CredentialRequest) => string | Promise<string>);

/** What hooks see. */
export interface RequestContext {
  readonly operation: string;
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  /** May be changed in `onRequest`. */
  readonly headers: Headers;
}

export interface RetryContext extends RequestContext {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** The status or the error that made the attempt fail. */
  readonly reason: number | Error;
}

export interface DeprecationNotice {
  readonly operation: string;
  /** The `Deprecation` header, or `true` by the contract. */
  readonly deprecation: string | true;
  /** When the operation may be gone. */
  readonly sunset: string | undefined;
}

export interface RetryOptions {
  /** Attempts after the first; 2. */
  readonly limit?: number;
  /** Milliseconds that the first back-off may take; 200. It doubles each time. */
  readonly base?: number;
  /** Milliseconds that any pause may take; 10 000. A longer `Retry-After` ends the retries. */
  readonly cap?: number;
}

/** Checks what is sent and received against the contract; made by a service's `validation.ts`. */
export interface ClientValidation {
  request(operation: string, input: object): void | Promise<void>;
  response(operation: string, status: number, contentType: string, data: unknown): void | Promise<void>;
}

export interface ClientOptions {
  /** Where the API is: everything before the contract's paths. */
  readonly baseUrl: string | URL;
  /** Credentials by the contract's security schemes. */
  readonly auth?: Readonly<Record<string, CredentialSource>>;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds for one attempt, its body included; 10 000. */
  readonly timeout?: number;
  /** Milliseconds for the whole call, pauses included; 30 000. */
  readonly deadline?: number;
  /** Milliseconds that the caller's own caller still waits: the call ends no later. */
  readonly remaining?: () => number;
  readonly retry?: RetryOptions | false;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The W3C trace context to pass on: `{ traceparent }`. */
  readonly trace?: () => Readonly<Record<string, string>>;
  readonly validation?: ClientValidation;
  readonly onRequest?: (context: RequestContext) => void | Promise<void>;
  readonly onResponse?: (context: RequestContext & { readonly status: number }) => void | Promise<void>;
  readonly onRetry?: (context: RetryContext) => void;
  readonly onDeprecated?: (notice: DeprecationNotice) => void;
}

/** What may differ from call to call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly deadline?: number;
  readonly retry?: RetryOptions | false;
  /** Instead of a fresh one. */
  readonly idempotencyKey?: string;
  /** Beyond the contract's headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One API as one caller sees it: options and the little state that calls share. */
export interface Client extends ClientOptions {
  /** Retries that may still be made: each call adds a tenth, each retry takes one. */
  readonly budget: { left: number };
}

/** Retries that a client may have in hand. */
export const retryBudget = 10;

/** Makes what every operation takes as its first argument. */
export function createClient(options: ClientOptions): Client {
  return { ...options, baseUrl: String(options.baseUrl).replace(/\/+$/, ""), budget: { left: retryBudget } };
}
