import { z } from "zod";

/** Gives the access token of this process for calls to others. */
export interface TokenSource {
  /** A token that is valid for a while; concurrent callers share one request. */
  token(): Promise<string>;
  /** Forgets the token, when a server has refused it. */
  invalidate(): void;
}

export interface TokenSourceOptions {
  /** The provider's token endpoint. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes to ask for, separated by spaces. */
  readonly scope: string;
  /** RFC 8707 resource indicator: the audience of the token. */
  readonly resource?: string;
  readonly fetch?: typeof fetch;
  /** Milliseconds since some start, never going back; `performance.now` when absent. */
  readonly now?: () => number;
}

/** The token endpoint did not give a token; `error` is OAuth's code (RFC 6749, section 5.2) when there was one. */
export class TokenError extends Error {
  readonly code = "TOKEN_REFUSED";
  readonly error: string | undefined;

  constructor(message: string, error?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TokenError";
    this.error = error;
  }
}

const answer = z.object({
  access_token: z.string().min(1).max(16_384),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().min(1).max(31_536_000).default(60),
});
const refusal = z.object({ error: z.string().max(100) });

/** The client credentials grant (RFC 6749, section 4.4), with the token kept until a tenth of its life is left. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const now = options.now ?? (() => performance.now());
  let current: { token: string; until: number } | undefined;
  let running: Promise<string> | undefined;

  const request = async (): Promise<string> => {
    const asked = now();
    const grant = await requestToken(options);
    current = { token: grant.access_token, until: asked + grant.expires_in * 900 };
    return grant.access_token;
  };
  return {
    async token() {
      if (current !== undefined && now() < current.until) return current.token;
      running ??= request().finally(() => {
        running = undefined;
      });
      return running;
    },
    invalidate() {
      current = undefined;
    },
  };
}

async function requestToken(options: TokenSourceOptions): Promise<z.output<typeof answer>> {
  const form = new URLSearchParams({ grant_type: "client_credentials", scope: options.scope });
  if (options.resource !== undefined) form.set("resource", options.resource);
  // RFC 6749, section 2.3.1: both parts are form-encoded before they are joined.
  const pair = [options.clientId, options.clientSecret].map(formEncode).join(":");
  let response: Response;
  try {
    response = await (options.fetch ?? fetch)(options.tokenUrl, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(pair).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
        accept: "application/json",
      },
      body: form.toString(),
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
    });
  } catch (error) {
    throw new TokenError(`${options.tokenUrl} cannot be reached`, undefined, { cause: error });
  }
  const text = (await response.text()).slice(0, 65_536);
  const body = parseJson(text);
  const grant = answer.safeParse(body);
  if (response.status === 200 && grant.success) return grant.data;
  const { data } = refusal.safeParse(body);
  const expected = `expected a bearer token for client ${options.clientId} and scope "${options.scope}"`;
  throw new TokenError(
    `${options.tokenUrl}: ${expected}, got status ${response.status} ${data?.error ?? ""}`.trim(),
    data?.error,
  );
}

function formEncode(text: string): string {
  return new URLSearchParams({ v: text }).toString().slice(2);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A `fetch` that sends the source's token, and once more with a new one when the first is answered by 401. */
export function authorizedFetch(source: TokenSource, send: typeof fetch = fetch): typeof fetch {
  return async (input, init = {}) => {
    const call = async () => {
      const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
      headers.set("authorization", `Bearer ${await source.token()}`);
      return send(input, { ...init, headers });
    };
    const response = await call();
    const body = init.body ?? (input instanceof Request ? input.body : undefined);
    if (response.status !== 401 || body instanceof ReadableStream) return response;
    await response.body?.cancel();
    source.invalidate();
    return call();
  };
}
