/** @generated from contracts/auth/openapi.yaml by `concordat generate`. Do not edit. */

/**
 * The name of a registered client.
 * Constraints: characters at least 1, characters at most 64, pattern ^[A-Za-z0-9._-]+$.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/ClientId
 */
export type ClientId = string;

/**
 * Who buys, the `sub` claim of the access token that placed the order.
 * Constraints: characters at least 1, characters at most 64, pattern ^[A-Za-z0-9._~-]+$.
 * @generated from contracts/_shared/customer-id.yaml#
 */
export type CustomerId = string;

/**
 * How the person wants to be called.
 * Constraints: characters at least 1, characters at most 100.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/DisplayName
 */
export type DisplayName = string;

/**
 * An e-mail address.
 * Constraints: characters at least 3, characters at most 254, format email.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/EmailAddress
 */
export type EmailAddress = string;

/**
 * Where to call.
 * Constraints: characters at least 1, characters at most 2048, format uri.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/EndpointUrl
 */
export type EndpointUrl = string;

/**
 * A UUID (RFC 9562); those made by the shop are of version 7, so that they sort by creation.
 * Constraints: characters at least 36, characters at most 36, format uuid.
 * @generated from contracts/_shared/identifier.yaml#
 */
export type Identifier = string;

/**
 * A public key (RFC 7517); members depend on `kty`.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/JsonWebKey
 */
export interface JsonWebKey {
  /**
   * The family of the key.
   * @enum {string}
   */
  kty: "EC" | "RSA" | "OKP";
  /** What the key is for. */
  use?: string;
  /** The algorithm. */
  alg?: string;
  /** The name of the key. */
  kid?: string;
  /** The curve. */
  crv?: string;
  x?: KeyNumber;
  y?: KeyNumber;
  n?: KeyNumber;
  e?: KeyNumber;
}

/**
 * Public keys (RFC 7517).
 * @generated from contracts/auth/openapi.yaml#/components/schemas/JsonWebKeySet
 */
export interface JsonWebKeySet {
  /** The keys; choose by `kid`. */
  keys: JsonWebKey[];
}

/**
 * A big number in base64url.
 * Constraints: characters at least 1, characters at most 2048, pattern ^[A-Za-z0-9_-]+$.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/KeyNumber
 */
export type KeyNumber = string;

/**
 * Names from the registries of OAuth and OpenID Connect.
 * Constraints: items at most 100.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/NameList
 */
export type NameList = string[];

/**
 * Pass it as `cursor` to read the next page; absent on the last page.
 * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
 * @generated from contracts/_shared/page.yaml#/properties/nextCursor
 */
export type PageNextCursor = string;

/**
 * What went wrong (RFC 9457, Problem Details for HTTP APIs). `type` is stable and made for programs, `title` and `detail` are made for people. Further members may come with a type of problem.
 * @generated from contracts/_shared/problem.yaml#
 */
export interface Problem {
  /**
   * Format: uri-reference
   * Names the kind of problem; `about:blank` says no more than the status.
   */
  type: string;
  /** The kind of problem in a few words, the same each time. */
  title: string;
  /**
   * Format: int32
   * The HTTP status of this answer.
   */
  status: number;
  /** What happened this time and what to do about it. */
  detail?: string;
  /**
   * Format: uri-reference
   * Names this occurrence.
   */
  instance?: string;
  /** Each single violation, where the request did not match the contract. */
  errors?: {
    /** JSON pointer (RFC 6901) to the offending value. */
    pointer?: string;
    /** What was expected. */
    detail: string;
    /** The rule that was violated, made for programs. */
    code?: string;
  }[];
}

/**
 * The provider's metadata; further members of OpenID Connect Discovery may come.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/ProviderMetadata
 */
export interface ProviderMetadata {
  issuer: EndpointUrl;
  authorization_endpoint: EndpointUrl;
  token_endpoint: EndpointUrl;
  jwks_uri: EndpointUrl;
  revocation_endpoint?: EndpointUrl;
  introspection_endpoint?: EndpointUrl;
  scopes_supported?: NameList;
  grant_types_supported?: NameList;
  response_types_supported?: NameList;
  subject_types_supported?: NameList;
  id_token_signing_alg_values_supported?: NameList;
  code_challenge_methods_supported?: NameList;
}

/**
 * Scopes, separated by single spaces.
 * Constraints: characters at least 1, characters at most 1024, pattern ^[!#-\[\]-~]+( [!#-\[\]-~]+)*$.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/ScopeList
 */
export type ScopeList = string;

/**
 * A moment in UTC (RFC 3339) with milliseconds.
 * Constraints: characters at least 20, characters at most 35, format date-time.
 * @generated from contracts/_shared/timestamp.yaml#
 */
export type Timestamp = string;

/**
 * An access token and what belongs to it (RFC 6749 section 5.1).
 * @generated from contracts/auth/openapi.yaml#/components/schemas/Token
 */
export interface Token {
  /** The token; send it as `Authorization` with the scheme Bearer. */
  access_token: string;
  /**
   * How the token is used.
   * @enum {string}
   */
  token_type: "Bearer";
  /**
   * Format: int32
   * Seconds until it expires.
   */
  expires_in: number;
  scope?: ScopeList;
  /** For a new access token later. */
  refresh_token?: string;
  /** Who the person is (OpenID Connect), a signed JWT. */
  id_token?: string;
}

/**
 * What is wrong (RFC 6749 section 5.2).
 * @generated from contracts/auth/openapi.yaml#/components/schemas/TokenError
 */
export interface TokenError {
  /** The error, made for programs. */
  error: string;
  /** The error, made for people. */
  error_description?: string;
}

/**
 * A grant of RFC 6749; which members are needed depends on `grant_type`.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/TokenForm
 */
export interface TokenForm {
  /**
   * The kind of grant.
   * @enum {string}
   */
  grant_type: "client_credentials" | "authorization_code" | "refresh_token";
  scope?: ScopeList;
  client_id?: ClientId;
  /** For clients that cannot use HTTP Basic. */
  client_secret?: string;
  /** The authorization code. */
  code?: string;
  /**
   * Format: uri
   * The same as at the authorization.
   */
  redirect_uri?: string;
  /** The PKCE verifier (RFC 7636). */
  code_verifier?: string;
  /** The refresh token. */
  refresh_token?: string;
  /**
   * Format: uri
   * The API that the token is for (RFC 8707).
   */
  resource?: string;
}

/**
 * What is known about a token (RFC 7662 section 2.2).
 * @generated from contracts/auth/openapi.yaml#/components/schemas/TokenIntrospection
 */
export interface TokenIntrospection {
  /** Whether the token can be used now. */
  active: boolean;
  client_id?: ClientId;
  sub?: CustomerId;
  scope?: ScopeList;
  /**
   * Format: int64
   * When it expires, in seconds since 1970.
   */
  exp?: number;
  /**
   * Format: int64
   * When it was made, in seconds since 1970.
   */
  iat?: number;
  /**
   * Format: uri
   * Who made it.
   */
  iss?: string;
}

/**
 * A token to be revoked or asked about.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/TokenReference
 */
export interface TokenReference {
  /** The token. */
  token: string;
  /**
   * What kind of token it probably is.
   * @enum {string}
   */
  token_type_hint?: "access_token" | "refresh_token";
  client_id?: ClientId;
  /** For clients that cannot use HTTP Basic. */
  client_secret?: string;
}

/**
 * Somebody with an account.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/User
 */
export interface User {
  id: Identifier;
  email: EmailAddress;
  name: DisplayName;
  createdAt: Timestamp;
}

/**
 * A page of users, newest first.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/UserPage
 */
export interface UserPage {
  /** The users of this page. */
  items: User[];
  nextCursor?: PageNextCursor;
}

/**
 * An account to be opened.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/UserRegistration
 */
export interface UserRegistration {
  email: EmailAddress;
  name: DisplayName;
  /**
   * Format: password
   * At least 12 characters; never shown again.
   */
  password: string;
}
