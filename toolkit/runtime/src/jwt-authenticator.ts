import { createHash } from "node:crypto";
import { type JWTPayload, type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from "jose";
import { type Authenticator, HttpProblem } from "./codegen-v1/server.ts";

/** Who calls, as the verified access token says. */
export interface Principal {
  /** The user, or the client itself for a machine. */
  readonly subject: string;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
  readonly claims: Readonly<JWTPayload>;
}

/** Why a token was not accepted; the words of RFC 6750, section 3.1, except `unavailable`. */
export type TokenProblem = "missing_token" | "invalid_token" | "unavailable";

/** A bearer token that does not authenticate anybody. `unavailable`: the issuer's keys cannot be read now. */
export class AuthenticationError extends Error {
  readonly code: TokenProblem;
  /** 401, or 503 when the fault is not the caller's. */
  readonly status: 401 | 503;

  constructor(code: TokenProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AuthenticationError";
    this.code = code;
    this.status = code === "unavailable" ? 503 : 401;
  }
}

export interface JwtAuthenticatorOptions {
  /** The `iss` that tokens must have. */
  readonly issuer: string;
  /** One of these must be in `aud`. */
  readonly audience: string | readonly string[];
  /** Where the issuer publishes its keys; `<issuer>/oauth/jwks` when absent. */
  readonly jwksUrl?: string;
  /** Keys from elsewhere, for tests. */
  readonly keys?: JWTVerifyGetKey;
  /** Seconds that the clocks of issuer and verifier may differ; 5 when absent. */
  readonly clockTolerance?: number;
  /** Milliseconds between two readings of the keys at least, when tokens name unknown ones; 1000 when absent. */
  readonly keyCooldown?: number;
  /** Signature algorithms; asymmetric ones only. RS256, PS256, ES256 and EdDSA when absent. */
  readonly algorithms?: readonly string[];
}

export interface JwtAuthenticator {
  /** For the `authenticate` option of a generated server: `authenticate: { oauth2: jwt.authenticator }`. */
  readonly authenticator: Authenticator;
  /** @throws AuthenticationError */
  verify(token: string): Promise<Principal>;
  /**
   * The principal of an `Authorization: Bearer` header (RFC 6750, section 2.1).
   * @throws AuthenticationError
   */
  fromAuthorization(header: string | undefined): Promise<Principal>;
}

const bearer = /^bearer +(?<token>[\w.~+/-]+=*) *$/i;
const longestToken = 16_384;
const cachedTokens = 5000;

/**
 * Verifies JWT access tokens (RFC 9068: type `at+jwt`, issuer, audience, expiry, signature by a key of the issuer).
 * Keys are fetched when needed and again when a token names an unknown one; a token that was verified is known by its
 * hash until it expires, as a signature check costs more than most requests.
 */
export function createJwtAuthenticator(options: JwtAuthenticatorOptions): JwtAuthenticator {
  const jwksUrl = new URL(options.jwksUrl ?? `${options.issuer}/oauth/jwks`);
  const keys =
    options.keys ??
    createRemoteJWKSet(jwksUrl, { timeoutDuration: 3000, cooldownDuration: options.keyCooldown ?? 1000 });
  const tolerance = options.clockTolerance ?? 5;
  const known = new Map<string, Principal>();

  const check = async (token: string): Promise<Principal> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: typeof options.audience === "string" ? options.audience : [...options.audience],
        algorithms: [...(options.algorithms ?? ["RS256", "PS256", "ES256", "EdDSA"])],
        typ: "at+jwt",
        clockTolerance: tolerance,
        requiredClaims: ["exp", "sub", "client_id"],
      });
      return principalOf(payload);
    } catch (error) {
      throw asAuthenticationError(error);
    }
  };

  const verify = async (token: string): Promise<Principal> => {
    if (token.length > longestToken) throw new AuthenticationError("invalid_token", "the token is too long");
    const hash = createHash("sha256").update(token).digest("base64");
    const cached = known.get(hash);
    if (cached !== undefined) {
      if ((cached.claims.exp ?? 0) + tolerance > Date.now() / 1000) return cached;
      known.delete(hash);
    }
    const principal = await check(token);
    if (known.size >= cachedTokens) known.delete(known.keys().next().value ?? "");
    known.set(hash, principal);
    return principal;
  };

  return {
    verify,
    async authenticator({ credential }) {
      try {
        const { subject, clientId, scopes, claims } = await verify(credential);
        return { subject, clientId, scopes: [...scopes], claims };
      } catch (error) {
        if (error instanceof AuthenticationError && error.status === 503) {
          throw new HttpProblem(503, { detail: "Tokens cannot be verified at the moment." }, { "Retry-After": "1" });
        }
        return undefined;
      }
    },
    async fromAuthorization(header) {
      if (header === undefined || header === "") {
        throw new AuthenticationError("missing_token", "an Authorization header with a bearer token is needed");
      }
      const token = header.length > longestToken + 10 ? undefined : bearer.exec(header)?.groups?.["token"];
      if (token === undefined)
        throw new AuthenticationError("invalid_token", "expected `Authorization: Bearer <token>`");
      return verify(token);
    },
  };
}

function principalOf(payload: JWTPayload): Principal {
  const clientId = payload["client_id"];
  const scope = payload["scope"];
  if (typeof clientId !== "string" || typeof payload.sub !== "string") {
    throw new AuthenticationError("invalid_token", "the token's sub and client_id must be texts");
  }
  const scopes = new Set(typeof scope === "string" ? scope.split(" ").filter((name) => name !== "") : []);
  return { subject: payload.sub, clientId, scopes, claims: payload };
}

function asAuthenticationError(error: unknown): AuthenticationError {
  if (error instanceof AuthenticationError) return error;
  if (error instanceof errors.JWTExpired) return new AuthenticationError("invalid_token", "the token has expired");
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new AuthenticationError("invalid_token", `the token's ${error.claim} is not the expected one`);
  }
  const refused = [
    errors.JWSSignatureVerificationFailed,
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ];
  if (refused.some((type) => error instanceof type)) {
    return new AuthenticationError("invalid_token", "the token's signature cannot be verified");
  }
  return new AuthenticationError("unavailable", "the issuer's keys cannot be read", { cause: error });
}
