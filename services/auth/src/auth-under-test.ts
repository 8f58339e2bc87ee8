import { openDatabase } from "@concordat/runtime/database";
import { createJwtAuthenticator, type JwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { migrate } from "@concordat/runtime/migrations";
import { createServiceContext, serve } from "@concordat/runtime/service";
import { createLocalJWKSet } from "jose";
import { mountAuth } from "./app.ts";
import { loadProviderKeys } from "./oidc/provider-keys.ts";

export const issuer = "http://auth.test";
export const audience = "urn:concordat:shop";
export const redirectUri = "http://127.0.0.1/callback";
export const secret = "a-secret-of-the-tests";

/** The whole service on a real port over a real database. For tests. */
export interface AuthUnderTest {
  readonly url: string;
  /** Verifies tokens as the other services do, by the keys that this one publishes. */
  readonly jwt: JwtAuthenticator;
  stop(): Promise<void>;
}

export async function startAuthUnderTest(databaseUrl: string): Promise<AuthUnderTest> {
  const database = openDatabase(databaseUrl);
  await migrate(database, new URL("../migrations", import.meta.url));
  const keys = await loadProviderKeys(database);
  const context = createServiceContext({ name: "auth", level: "silent" });
  const own = createJwtAuthenticator({ issuer, audience, keys: createLocalJWKSet(keys.publicJwks) });
  const running = await serve({
    context,
    config: { PORT: 0, HOST: "127.0.0.1" },
    mount: (app) =>
      mountAuth(app, {
        issuer,
        audience,
        clients: [
          { id: "shop-cli", secret, scopes: ["orders:read", "orders:write", "users:admin", "users:read"] },
          { id: "payment", secret, scopes: ["orders:read"] },
          { id: "order", secret, scopes: ["payments:write"] },
        ],
        redirectUris: [redirectUri],
        database,
        keys,
        logger: context.logger,
        authenticate: own.authenticator,
      }),
    onStop: [{ name: "database", stop: () => database.close() }],
  });
  return {
    url: running.url,
    jwt: createJwtAuthenticator({ issuer, audience, jwksUrl: `${running.url}/oauth/jwks` }),
    stop: async () => void (await running.stop()),
  };
}

/** A browser as far as the login needs one: keeps cookies, follows no redirect by itself. */
export class TestBrowser {
  readonly #cookies = new Map<string, string>();
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  async open(
    target: string,
    form?: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const url = new URL(target, this.#base);
    const response = await fetch(new URL(`${url.pathname}${url.search}`, this.#base), {
      redirect: "manual",
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "), ...headers },
      ...(form !== undefined && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
