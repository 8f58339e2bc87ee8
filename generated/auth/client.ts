/** @generated from contracts/auth/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ApiError,
  type BoundCall,
  type BoundOptionalCall,
  type BoundPagedCall,
  type Call,
  type ClientOptions,
  type ContentDescriptor,
  type Failure,
  type OptionalCall,
  type PagedCall,
  type Success,
  basic,
  bearer,
  bind,
  createClient,
  formBody,
  operation,
  paged,
  readText,
} from "@concordat/runtime/codegen-v1/client";
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

export {
  ApiError,
  CancelledError,
  clientCredentials,
  ClientError,
  createClient,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
} from "@concordat/runtime/codegen-v1/client";
export type { CallOptions, Client, ClientOptions } from "@concordat/runtime/codegen-v1/client";

/** @generated from contracts/_shared/security.yaml#/oauth2 */
const oauth2Scheme = /* @__PURE__ */ bearer("oauth2");

/** @generated from contracts/_shared/security.yaml#/clientBasic */
const clientBasicScheme = /* @__PURE__ */ basic("clientBasic");

const jsonContent: ContentDescriptor = { "application/json": 0 };

const problemJsonContent: ContentDescriptor = { "application/problem+json": 0 };

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/get */
export interface ListUsersInput {
  readonly query?: {
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
    readonly limit?: number;
  };
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/get */
export type ListUsersData = UserPage;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/get */
export type ListUsersOutcome =
  | Success<200, UserPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/get */
export type ListUsersError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List users
 * All users, newest first, page by page; for administrators.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users/get
 */
export const listUsers: PagedCall<ListUsersInput, ListUsersData, ListUsersOutcome, ListUsersError, ListUsersData["items"][number]> = /* @__PURE__ */ paged({
  id: "listUsers",
  method: "GET",
  path: "/users",
  parameters: [{ name: "cursor", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "users:admin"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/post */
export interface RegisterUserInput {
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** The new account. */
  readonly body: UserRegistration;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/post */
export type RegisterUserData = User;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/post */
export type RegisterUserOutcome =
  | Success<201, User, "Location">
  | Failure<400, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users/post */
export type RegisterUserError =
  | ApiError<400, Problem>
  | ApiError<409, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Register a user
 * Opens an account; anybody may. An e-mail address has one account.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users/post
 */
export const registerUser: Call<RegisterUserInput, RegisterUserData, RegisterUserOutcome, RegisterUserError> = /* @__PURE__ */ operation({
  id: "registerUser",
  method: "POST",
  path: "/users",
  parameters: [{ name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 400: problemJsonContent, 409: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[]],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserInput = Readonly<Record<never, never>>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserData = User;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserOutcome =
  | Success<200, User>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserError =
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read the own user record
 * The user that the access token stands for.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get
 */
export const getCurrentUser: OptionalCall<GetCurrentUserInput, GetCurrentUserData, GetCurrentUserOutcome, GetCurrentUserError> = /* @__PURE__ */ operation({
  id: "getCurrentUser",
  method: "GET",
  path: "/users/me",
  responses: { 200: jsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "users:read"]]],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get */
export interface GetUserInput {
  readonly params: {
    /** The user's id. */
    readonly userId: Identifier;
  };
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get */
export type GetUserData = User;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get */
export type GetUserOutcome =
  | Success<200, User>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get */
export type GetUserError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read a user record
 * The own record; those of others need the scope `users:admin` and are not found without it.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get
 */
export const getUser: Call<GetUserInput, GetUserData, GetUserOutcome, GetUserError> = /* @__PURE__ */ operation({
  id: "getUser",
  method: "GET",
  path: "/users/{userId}",
  parameters: [{ name: "userId", in: "params" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "users:read"]]],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get */
export type GetOpenIdConfigurationInput = Readonly<Record<never, never>>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get */
export type GetOpenIdConfigurationData = ProviderMetadata;

/** @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get */
export type GetOpenIdConfigurationOutcome =
  | Success<200, ProviderMetadata>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get */
export type GetOpenIdConfigurationError =
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read the provider's metadata
 * Where everything is and what is supported (OpenID Connect Discovery 1.0, RFC 8414).
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get
 */
export const getOpenIdConfiguration: OptionalCall<GetOpenIdConfigurationInput, GetOpenIdConfigurationData, GetOpenIdConfigurationOutcome, GetOpenIdConfigurationError> = /* @__PURE__ */ operation({
  id: "getOpenIdConfiguration",
  method: "GET",
  path: "/.well-known/openid-configuration",
  responses: { 200: jsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get */
export type GetJwksInput = Readonly<Record<never, never>>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get */
export type GetJwksData = JsonWebKeySet;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get */
export type GetJwksOutcome =
  | Success<200, JsonWebKeySet>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get */
export type GetJwksError =
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read the public keys
 * The keys that access tokens are signed with (RFC 7517).
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get
 */
export const getJwks: OptionalCall<GetJwksInput, GetJwksData, GetJwksOutcome, GetJwksError> = /* @__PURE__ */ operation({
  id: "getJwks",
  method: "GET",
  path: "/oauth/jwks",
  responses: { 200: { "application/jwk-set+json": 0 }, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get */
export interface AuthorizeInput {
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
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get */
export type AuthorizeData = undefined;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get */
export type AuthorizeOutcome =
  | Success<303, undefined, "Location">
  | Failure<400, string>
  | Failure<429, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get */
export type AuthorizeError =
  | ApiError<400, string>
  | ApiError<429, Problem>;

/**
 * Ask a person for a permission
 * Starts the authorization code flow in a browser (RFC 6749 section 4.1, PKCE of RFC 7636 required). Leads to the login page and from there back to `redirect_uri` with a code or an error.
 * @throws {ApiError} 400 The client or its redirect URI is not known; told to the person, not to the client.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get
 */
export const authorize: Call<AuthorizeInput, AuthorizeData, AuthorizeOutcome, AuthorizeError> = /* @__PURE__ */ operation({
  id: "authorize",
  method: "GET",
  path: "/oauth/authorize",
  parameters: [{ name: "client_id", in: "query" }, { name: "response_type", in: "query" }, { name: "redirect_uri", in: "query" }, { name: "scope", in: "query" }, { name: "state", in: "query" }, { name: "nonce", in: "query" }, { name: "code_challenge", in: "query" }, { name: "code_challenge_method", in: "query" }],
  responses: { 303: {}, 400: { "text/html": readText }, 429: problemJsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post */
export interface CreateTokenInput {
  /** The grant. Unknown members are ignored, as RFC 6749 wants it. */
  readonly body: TokenForm;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenData = Token;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenOutcome =
  | Success<200, Token, "Cache-Control">
  | Failure<400, TokenError>
  | Failure<401, TokenError>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenError =
  | ApiError<400, TokenError>
  | ApiError<401, TokenError>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Get an access token
 * Exchanges client credentials, an authorization code with its PKCE verifier, or a refresh token for an access token (RFC 6749, RFC 7636). Clients authenticate by HTTP Basic, or by `client_id` alone when they are public.
 * @throws {ApiError} 400 The grant is wrong, expired or used.
 * @throws {ApiError} 401 The client is not known or its secret is wrong.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post
 */
export const createToken: Call<CreateTokenInput, CreateTokenData, CreateTokenOutcome, CreateTokenError> = /* @__PURE__ */ operation({
  id: "createToken",
  method: "POST",
  path: "/oauth/token",
  body: ["application/x-www-form-urlencoded", formBody],
  responses: { 200: jsonContent, 400: jsonContent, 401: jsonContent, 429: problemJsonContent, 503: problemJsonContent },
  security: [[[clientBasicScheme]], []],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post */
export interface RevokeTokenInput {
  /** The token. */
  readonly body: TokenReference;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post */
export type RevokeTokenData = undefined;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post */
export type RevokeTokenOutcome =
  | Success<200, undefined>
  | Failure<400, TokenError>
  | Failure<401, TokenError>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post */
export type RevokeTokenError =
  | ApiError<400, TokenError>
  | ApiError<401, TokenError>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Give a token back
 * Makes a refresh or access token worthless (RFC 7009); unknown tokens are no error.
 * @throws {ApiError} 400 The request is malformed.
 * @throws {ApiError} 401 The client is not known or its secret is wrong.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post
 */
export const revokeToken: Call<RevokeTokenInput, RevokeTokenData, RevokeTokenOutcome, RevokeTokenError> = /* @__PURE__ */ operation({
  id: "revokeToken",
  method: "POST",
  path: "/oauth/revoke",
  body: ["application/x-www-form-urlencoded", formBody],
  responses: { 200: {}, 400: jsonContent, 401: jsonContent, 429: problemJsonContent, 503: problemJsonContent },
  security: [[[clientBasicScheme]], []],
});

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post */
export interface IntrospectTokenInput {
  /** The token. */
  readonly body: TokenReference;
}

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post */
export type IntrospectTokenData = TokenIntrospection;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post */
export type IntrospectTokenOutcome =
  | Success<200, TokenIntrospection>
  | Failure<400, TokenError>
  | Failure<401, TokenError>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post */
export type IntrospectTokenError =
  | ApiError<400, TokenError>
  | ApiError<401, TokenError>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Ask about a token
 * Says whether a token is active and what it permits (RFC 7662).
 * @throws {ApiError} 400 The request is malformed.
 * @throws {ApiError} 401 The client is not known or its secret is wrong.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post
 */
export const introspectToken: Call<IntrospectTokenInput, IntrospectTokenData, IntrospectTokenOutcome, IntrospectTokenError> = /* @__PURE__ */ operation({
  id: "introspectToken",
  method: "POST",
  path: "/oauth/introspect",
  body: ["application/x-www-form-urlencoded", formBody],
  responses: { 200: jsonContent, 400: jsonContent, 401: jsonContent, 429: problemJsonContent, 503: problemJsonContent },
  security: [[[clientBasicScheme]]],
});

/** Every operation, bound to one client. */
export interface AuthClient {
  /**
   * List users
   * All users, newest first, page by page; for administrators.
   * @generated from contracts/auth/openapi.yaml#/paths/~1users/get
   */
  readonly listUsers: BoundPagedCall<ListUsersInput, ListUsersData, ListUsersOutcome, ListUsersError, ListUsersData["items"][number]>;
  /**
   * Register a user
   * Opens an account; anybody may. An e-mail address has one account.
   * @generated from contracts/auth/openapi.yaml#/paths/~1users/post
   */
  readonly registerUser: BoundCall<RegisterUserInput, RegisterUserData, RegisterUserOutcome, RegisterUserError>;
  /**
   * Read the own user record
   * The user that the access token stands for.
   * @generated from contracts/auth/openapi.yaml#/paths/~1users~1me/get
   */
  readonly getCurrentUser: BoundOptionalCall<GetCurrentUserInput, GetCurrentUserData, GetCurrentUserOutcome, GetCurrentUserError>;
  /**
   * Read a user record
   * The own record; those of others need the scope `users:admin` and are not found without it.
   * @generated from contracts/auth/openapi.yaml#/paths/~1users~1{userId}/get
   */
  readonly getUser: BoundCall<GetUserInput, GetUserData, GetUserOutcome, GetUserError>;
  /**
   * Read the provider's metadata
   * Where everything is and what is supported (OpenID Connect Discovery 1.0, RFC 8414).
   * @generated from contracts/auth/openapi.yaml#/paths/~1.well-known~1openid-configuration/get
   */
  readonly getOpenIdConfiguration: BoundOptionalCall<GetOpenIdConfigurationInput, GetOpenIdConfigurationData, GetOpenIdConfigurationOutcome, GetOpenIdConfigurationError>;
  /**
   * Read the public keys
   * The keys that access tokens are signed with (RFC 7517).
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1jwks/get
   */
  readonly getJwks: BoundOptionalCall<GetJwksInput, GetJwksData, GetJwksOutcome, GetJwksError>;
  /**
   * Ask a person for a permission
   * Starts the authorization code flow in a browser (RFC 6749 section 4.1, PKCE of RFC 7636 required). Leads to the login page and from there back to `redirect_uri` with a code or an error.
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1authorize/get
   */
  readonly authorize: BoundCall<AuthorizeInput, AuthorizeData, AuthorizeOutcome, AuthorizeError>;
  /**
   * Get an access token
   * Exchanges client credentials, an authorization code with its PKCE verifier, or a refresh token for an access token (RFC 6749, RFC 7636). Clients authenticate by HTTP Basic, or by `client_id` alone when they are public.
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1token/post
   */
  readonly createToken: BoundCall<CreateTokenInput, CreateTokenData, CreateTokenOutcome, CreateTokenError>;
  /**
   * Give a token back
   * Makes a refresh or access token worthless (RFC 7009); unknown tokens are no error.
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1revoke/post
   */
  readonly revokeToken: BoundCall<RevokeTokenInput, RevokeTokenData, RevokeTokenOutcome, RevokeTokenError>;
  /**
   * Ask about a token
   * Says whether a token is active and what it permits (RFC 7662).
   * @generated from contracts/auth/openapi.yaml#/paths/~1oauth~1introspect/post
   */
  readonly introspectToken: BoundCall<IntrospectTokenInput, IntrospectTokenData, IntrospectTokenOutcome, IntrospectTokenError>;
}

/**
 * All operations in one object. Import single functions instead where the size of a bundle counts.
 */
export function createAuthClient(options: ClientOptions): AuthClient {
  return bind(createClient(options), {
    listUsers,
    registerUser,
    getCurrentUser,
    getUser,
    getOpenIdConfiguration,
    getJwks,
    authorize,
    createToken,
    revokeToken,
    introspectToken,
  });
}
