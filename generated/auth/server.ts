/** @generated from contracts/auth/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type Auth,
  type Authenticator,
  type Double,
  type Middleware,
  type Reply,
  type ServerRequest,
  type ServerSettings,
  type ServiceDescriptor,
  serve,
  startDouble,
} from "@concordat/runtime/codegen-v1/server";
import type {
  ClientId,
  Identifier,
  JsonWebKeySet,
  Problem,
  ProviderMetadata,
  ScopeList,
  Token,
  TokenError,
  TokenForm,
  TokenIntrospection,
  TokenReference,
  User,
  UserPage,
  UserRegistration,
} from "./types.ts";
import {
  authorizeParameters,
  createTokenBody,
  getUserParameters,
  introspectTokenBody,
  listUsersParameters,
  registerUserBody,
  registerUserParameters,
  revokeTokenBody,
} from "./validators.js";

export { accepted, created, HttpProblem, noContent, ok, problem, reply } from "@concordat/runtime/codegen-v1/server";
export type { Auth, Authenticator, AuthenticationRequest, Double, Middleware, ServerLog } from "@concordat/runtime/codegen-v1/server";

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/get */
export interface ListUsersRequest extends ServerRequest {
  readonly query: {
    /**
     * The `nextCursor` of the page before; absent for the first page. Opaque.
     * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
     */
    readonly cursor?: string;
    /**
     * How many items a page has at most.
     * Constraints: at least 1, at most 100, format int32.
     * @default 20
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/get */
export type ListUsersResult =
  | Reply<200, UserPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List users
 * All users, newest first, page by page; for administrators.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users/get
 */
export type ListUsers = (request: ListUsersRequest) => Promise<ListUsersResult> | ListUsersResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/post */
export interface RegisterUserRequest extends ServerRequest {
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  readonly body: UserRegistration;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/post */
export type RegisterUserResult =
  | Reply<201, User, { readonly Location: string }>
  | Reply<400, Problem>
  | Reply<409, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Register a user
 * Opens an account; anybody may. An e-mail address has one account.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users/post
 */
export type RegisterUser = (request: RegisterUserRequest) => Promise<RegisterUserResult> | RegisterUserResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get */
export interface GetCurrentUserRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserResult =
  | Reply<200, User>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read the own user record
 * The user that the access token stands for.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get
 */
export type GetCurrentUser = (request: GetCurrentUserRequest) => Promise<GetCurrentUserResult> | GetCurrentUserResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get */
export interface GetUserRequest extends ServerRequest {
  readonly params: {
    /** The user's id. */
    readonly userId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get */
export type GetUserResult =
  | Reply<200, User>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read a user record
 * The own record; those of others need the scope `users:admin` and are not found without it.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get
 */
export type GetUser = (request: GetUserRequest) => Promise<GetUserResult> | GetUserResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get */
export interface GetOpenIdConfigurationRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get */
export type GetOpenIdConfigurationResult =
  | Reply<200, ProviderMetadata>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read the provider's metadata
 * Where everything is and what is supported (OpenID Connect Discovery 1.0, RFC 8414).
 * @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get
 */
export type GetOpenIdConfiguration = (request: GetOpenIdConfigurationRequest) => Promise<GetOpenIdConfigurationResult> | GetOpenIdConfigurationResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get */
export interface GetJwksRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get */
export type GetJwksResult =
  | Reply<200, JsonWebKeySet>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read the public keys
 * The keys that access tokens are signed with (RFC 7517).
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get
 */
export type GetJwks = (request: GetJwksRequest) => Promise<GetJwksResult> | GetJwksResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get */
export interface AuthorizeRequest extends ServerRequest {
  readonly query: {
    /** The registered client. */
    readonly client_id: ClientId;
    /** Only codes are given. */
    readonly response_type: "code";
    /**
     * Where the browser goes afterwards; must be registered.
     * Constraints: characters at least 1, characters at most 2048, format uri.
     */
    readonly redirect_uri: string;
    /** Scopes, separated by spaces. */
    readonly scope?: ScopeList;
    /**
     * Comes back unchanged; binds the answer to the browser.
     * Constraints: characters at least 1, characters at most 512.
     */
    readonly state?: string;
    /**
     * Comes back in the ID token.
     * Constraints: characters at least 1, characters at most 512.
     */
    readonly nonce?: string;
    /**
     * SHA-256 of the verifier in base64url.
     * Constraints: characters at least 43, characters at most 43, pattern ^[A-Za-z0-9_-]{43}$.
     */
    readonly code_challenge: string;
    /** Only S256. */
    readonly code_challenge_method: "S256";
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get */
export type AuthorizeResult =
  | Reply<303, undefined, { readonly Location: string }>
  | Reply<400, string>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>;

/**
 * Ask a person for a permission
 * Starts the authorization code flow in a browser (RFC 6749 section 4.1, PKCE of RFC 7636 required). Leads to the login page and from there back to `redirect_uri` with a code or an error.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get
 */
export type Authorize = (request: AuthorizeRequest) => Promise<AuthorizeResult> | AuthorizeResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post */
export interface CreateTokenRequest extends ServerRequest {
  readonly body: TokenForm;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenResult =
  | Reply<200, Token, { readonly "Cache-Control": string }>
  | Reply<400, TokenError>
  | Reply<401, TokenError>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Get an access token
 * Exchanges client credentials, an authorization code with its PKCE verifier, or a refresh token for an access token (RFC 6749, RFC 7636). Clients authenticate by HTTP Basic, or by `client_id` alone when they are public.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post
 */
export type CreateToken = (request: CreateTokenRequest) => Promise<CreateTokenResult> | CreateTokenResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post */
export interface RevokeTokenRequest extends ServerRequest {
  readonly body: TokenReference;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post */
export type RevokeTokenResult =
  | Reply<200, undefined>
  | Reply<400, TokenError>
  | Reply<401, TokenError>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Give a token back
 * Makes a refresh or access token worthless (RFC 7009); unknown tokens are no error.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post
 */
export type RevokeToken = (request: RevokeTokenRequest) => Promise<RevokeTokenResult> | RevokeTokenResult;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post */
export interface IntrospectTokenRequest extends ServerRequest {
  readonly body: TokenReference;
  readonly auth: Auth;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post */
export type IntrospectTokenResult =
  | Reply<200, TokenIntrospection>
  | Reply<400, TokenError>
  | Reply<401, TokenError>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Ask about a token
 * Says whether a token is active and what it permits (RFC 7662).
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post
 */
export type IntrospectToken = (request: IntrospectTokenRequest) => Promise<IntrospectTokenResult> | IntrospectTokenResult;

/** A handler for every operation; a missing or surplus one does not compile. */
export interface Handlers {
  /**
   * List users
   * @generated from contracts/auth/openapi.yaml#/paths/~1users/get
   */
  readonly listUsers: ListUsers;
  /**
   * Register a user
   * @generated from contracts/auth/openapi.yaml#/paths/~1users/post
   */
  readonly registerUser: RegisterUser;
  /**
   * Read the own user record
   * @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get
   */
  readonly getCurrentUser: GetCurrentUser;
  /**
   * Read a user record
   * @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get
   */
  readonly getUser: GetUser;
  /**
   * Read the provider's metadata
   * @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get
   */
  readonly getOpenIdConfiguration: GetOpenIdConfiguration;
  /**
   * Read the public keys
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get
   */
  readonly getJwks: GetJwks;
  /**
   * Ask a person for a permission
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get
   */
  readonly authorize: Authorize;
  /**
   * Get an access token
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post
   */
  readonly createToken: CreateToken;
  /**
   * Give a token back
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post
   */
  readonly revokeToken: RevokeToken;
  /**
   * Ask about a token
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post
   */
  readonly introspectToken: IntrospectToken;
}

/** An authenticator for each security scheme that the operations ask for. */
export interface Authenticators {
  readonly oauth2: Authenticator;
  readonly clientBasic: Authenticator;
}

export interface ServerOptions extends ServerSettings {
  readonly authenticate: Authenticators;
}

const service: ServiceDescriptor = {
  source: "contracts/auth/openapi.yaml",
  securitySchemes: {
    oauth2: { type: "oauth2" },
    clientBasic: { type: "http", scheme: "basic" },
  },
  operations: {
    listUsers: {
      method: "GET",
      path: "/users",
      source: "contracts/auth/openapi.yaml#/paths/~1users/get",
      security: [{ oauth2: ["users:admin"] }],
      parameters: [
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
      ],
      validateParameters: listUsersParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    registerUser: {
      method: "POST",
      path: "/users",
      source: "contracts/auth/openapi.yaml#/paths/~1users/post",
      security: [{}],
      parameters: [
        { name: "Idempotency-Key", in: "header" },
      ],
      validateParameters: registerUserParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: registerUserBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" }, headers: { Location: true } },
        400: { content: { "application/problem+json": "json" } },
        409: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getCurrentUser: {
      method: "GET",
      path: "/users/me",
      source: "contracts/auth/openapi.yaml#/paths/~1users~1me/get",
      security: [{ oauth2: ["users:read"] }],
      responses: {
        200: { content: { "application/json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getUser: {
      method: "GET",
      path: "/users/{userId}",
      source: "contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get",
      security: [{ oauth2: ["users:read"] }],
      parameters: [
        { name: "userId", in: "path", required: true },
      ],
      validateParameters: getUserParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getOpenIdConfiguration: {
      method: "GET",
      path: "/.well-known/openid-configuration",
      source: "contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get",
      security: [{}],
      responses: {
        200: { content: { "application/json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getJwks: {
      method: "GET",
      path: "/oauth/jwks",
      source: "contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get",
      security: [{}],
      responses: {
        200: { content: { "application/jwk-set+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    authorize: {
      method: "GET",
      path: "/oauth/authorize",
      source: "contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get",
      security: [{}],
      parameters: [
        { name: "client_id", in: "query", required: true },
        { name: "response_type", in: "query", required: true },
        { name: "redirect_uri", in: "query", required: true },
        { name: "scope", in: "query" },
        { name: "state", in: "query" },
        { name: "nonce", in: "query" },
        { name: "code_challenge", in: "query", required: true },
        { name: "code_challenge_method", in: "query", required: true },
      ],
      validateParameters: authorizeParameters,
      responses: {
        303: { headers: { Location: true } },
        400: { content: { "text/html": "text" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    createToken: {
      method: "POST",
      path: "/oauth/token",
      source: "contracts/auth/openapi.yaml#/paths/~1oauth~1token/post",
      security: [{ clientBasic: [] }, {}],
      body: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": { kind: "form", validate: createTokenBody },
        },
      },
      responses: {
        200: { content: { "application/json": "json" }, headers: { "Cache-Control": true } },
        400: { content: { "application/json": "json" } },
        401: { content: { "application/json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    revokeToken: {
      method: "POST",
      path: "/oauth/revoke",
      source: "contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post",
      security: [{ clientBasic: [] }, {}],
      body: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": { kind: "form", validate: revokeTokenBody },
        },
      },
      responses: {
        200: {},
        400: { content: { "application/json": "json" } },
        401: { content: { "application/json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    introspectToken: {
      method: "POST",
      path: "/oauth/introspect",
      source: "contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post",
      security: [{ clientBasic: [] }],
      body: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": { kind: "form", validate: introspectTokenBody },
        },
      },
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/json": "json" } },
        401: { content: { "application/json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
  },
  responseSchemas: async () => (await import("./response-schemas.ts")).responseSchemas,
};

/** A server for tests that refuses what the contract refuses; operations without a handler answer 501. */
export function createDouble(handlers: Partial<Handlers>, options?: ServerSettings): Promise<Double> {
  return startDouble(service, handlers, options);
}

/**
 * One middleware for Express 5 (or `http.createServer`) that serves every operation.
 * @throws TypeError when a handler or an authenticator is missing
 */
export function createServer(handlers: Handlers, options: ServerOptions): Middleware {
  return serve(service, handlers, options);
}
