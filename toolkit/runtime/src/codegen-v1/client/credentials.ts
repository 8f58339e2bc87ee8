import type { CredentialRequest, CredentialSource } from "./client.ts";

export interface Token {
  readonly token: string;
  /** Seconds from now; without it the token is kept until the server refuses it. */
  readonly expiresIn?: number;
}

/**
 * Keeps a token until shortly before it expires, or until the server refuses it. Any number of calls at once fetch one
 * token (single flight). Tokens are kept by their scopes when `perScopes` is set.
 */
export function cachedToken(
  get: (request: CredentialRequest) => Promise<Token>,
  { perScopes = false, early = 10 }: { readonly perScopes?: boolean; readonly early?: number } = {},
): CredentialSource {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  const running = new Map<string, Promise<string>>();
  const fetchToken = async (key: string, request: CredentialRequest): Promise<string> => {
    const { token, expiresIn } = await get(request);
    kept.set(key, {
      token,
      until: expiresIn === undefined ? Infinity : Date.now() + Math.max(0, expiresIn - early) * 1000,
    });
    return token;
  };
  return (request) => {
    const key = perScopes ? [...request.scopes].toSorted().join(" ") : "";
    const found = kept.get(key);
    if (found !== undefined && Date.now() < found.until && found.token !== request.refused) return found.token;
    const flight = running.get(key) ?? fetchToken(key, request).finally(() => running.delete(key));
    running.set(key, flight);
    return flight;
  };
}

export interface ClientCredentials {
  /** Absolute URL of the token endpoint. */
  readonly tokenUrl: string | URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes to ask for, instead of those of the operation that needs the token. */
  readonly scopes?: readonly string[];
  /** Further members of the token request, such as `audience` or `resource`. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Tokens by OAuth 2.0 client credentials (RFC 6749, section 4.4); the client's secret travels as HTTP Basic. */
export function clientCredentials({
  tokenUrl,
  clientId,
  clientSecret,
  scopes,
  parameters,
  fetch: send = fetch,
}: ClientCredentials): CredentialSource {
  const encode = (text: string): string => encodeURIComponent(text).replaceAll("%20", "+");
  return cachedToken(
    async (request) => {
      const scope = (scopes ?? request.scopes).join(" ");
      const body = new URLSearchParams({
        grant_type: "client_credentials",
        ...(scope !== "" && { scope }),
        ...parameters,
      });
      const headers = {
        authorization: `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}`,
        accept: "application/json",
      };
      const response = await send(String(tokenUrl), {
        method: "POST",
        headers,
        body,
        redirect: "error",
        ...(request.signal && { signal: request.signal }),
      });
      const answer = (await response.json().catch(() => ({}))) as {
        access_token?: unknown;
        expires_in?: unknown;
        error?: unknown;
      };
      if (!response.ok || typeof answer.access_token !== "string")
        throw new Error(
          `The token endpoint answered ${response.status}${typeof answer.error === "string" ? ` ${answer.error}` : ""}`,
        );
      return {
        token: answer.access_token,
        ...(typeof answer.expires_in === "number" && { expiresIn: answer.expires_in }),
      };
    },
    { perScopes: scopes === undefined },
  );
}
