import type { Database } from "@concordat/runtime/database";
import Provider, { type ClientMetadata, type Configuration } from "oidc-provider";
import type { MachineClient } from "../settings.ts";
import { findUser } from "../store.ts";
import { errorPage } from "../pages/error-page.ts";
import { postgresAdapter } from "./postgres-adapter.ts";
import type { ProviderKeys } from "./provider-keys.ts";
import { apiScopes, personScopes } from "./scopes.ts";

export interface ProviderOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly clients: readonly MachineClient[];
  readonly redirectUris: readonly string[];
  readonly database: Database;
  readonly keys: ProviderKeys;
}

/** Lifetimes in seconds. */
const ttl = {
  AccessToken: 600,
  AuthorizationCode: 60,
  ClientCredentials: 600,
  Grant: 30 * 86_400,
  IdToken: 600,
  Interaction: 900,
  RefreshToken: 14 * 86_400,
  Session: 14 * 86_400,
} as const;

/** The OAuth 2.0 authorization server and OpenID provider at the paths of contracts/auth/openapi.yaml. */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(options.issuer, configuration(options));
  // A reverse proxy (the gateway) may stand in front; links are made from the issuer's address all the same.
  provider.proxy = true;
  return provider;
}

function configuration({ audience, clients, redirectUris, database, keys }: ProviderOptions): Configuration {
  return {
    adapter: postgresAdapter(database),
    clients: [...clients.map(machineClient), webClient(redirectUris)],
    jwks: { keys: keys.jwks.keys as never },
    cookies: {
      keys: [...keys.cookieKeys],
      long: { signed: true, httpOnly: true, sameSite: "lax" },
      short: { signed: true, httpOnly: true, sameSite: "lax" },
    },
    routes: {
      authorization: "/oauth/authorize",
      token: "/oauth/token",
      jwks: "/oauth/jwks",
      revocation: "/oauth/revoke",
      introspection: "/oauth/introspect",
      userinfo: "/oauth/userinfo",
      end_session: "/oauth/logout",
    },
    scopes: ["openid", "offline_access", ...apiScopes],
    claims: { openid: ["sub"] },
    responseTypes: ["code"],
    pkce: { required: () => true },
    ttl,
    rotateRefreshToken: true,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed("refresh_token"),
    findAccount: async (_context, id) => {
      const user = await findUser(database, id);
      return user === undefined ? undefined : { accountId: user.id, claims: () => ({ sub: user.id }) };
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: async (_context, client) => client.clientAuthMethod !== "none" },
      revocation: {
        enabled: true,
        allowedPolicy: async (_context, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: apiScopes.join(" "),
          audience,
          accessTokenFormat: "jwt",
          accessTokenTTL: ttl.AccessToken,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    renderError: (context, { error, error_description }) => {
      context.type = "html";
      context.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
      context.body = errorPage(error, error_description ?? "");
    },
  };
}

function machineClient({ id, secret, scopes }: MachineClient): ClientMetadata {
  return {
    client_id: id,
    client_secret: secret,
    token_endpoint_auth_method: "client_secret_basic",
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    scope: scopes.join(" "),
  };
}

/** A program in a browser or on a phone: it keeps no secret, so PKCE binds the code to it (RFC 8252). */
function webClient(redirectUris: readonly string[]): ClientMetadata {
  return {
    client_id: "shop-web",
    client_name: "Shop",
    application_type: "native",
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    redirect_uris: [...redirectUris],
    scope: ["openid", "offline_access", ...personScopes].join(" "),
  };
}
