import type { IncomingMessage } from "node:http";
import type { SecurityScheme } from "../shared/text-type.ts";
import type { SecurityRequirement } from "./descriptor.ts";
import { HttpProblem } from "./http-problem.ts";

/** Who calls, as an authenticator found out. */
export interface Auth {
  /** The caller: a user's or a client's id. */
  readonly subject: string;
  /** What the credential allows; compared with the scopes that the operation asks for. */
  readonly scopes: readonly string[];
  /** The client that acts, where it is not the subject. */
  readonly clientId?: string;
  /** Claims of the token, as far as the authenticator passes them on. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** The scheme that was satisfied; filled in by the server. */
  readonly scheme?: string;
}

export interface AuthenticationRequest {
  readonly operationId: string;
  readonly scheme: string;
  /** The bearer token, the API key, or `user:password` decoded; empty for mutual TLS. */
  readonly credential: string;
  readonly raw: IncomingMessage;
}

/**
 * Checks a credential. Answers who calls; `undefined` when the credential is not valid; throws `HttpProblem` to say more.
 * Scopes are compared by the server; they are passed for authenticators that ask elsewhere.
 */
export type Authenticator = (
  request: AuthenticationRequest,
  scopes: readonly string[],
) => Auth | undefined | Promise<Auth | undefined>;

export type Authenticators = Readonly<Record<string, Authenticator>>;

const bearer = new Set(["oauth2", "openIdConnect", "bearer"]);

function kindOf(scheme: SecurityScheme): string {
  return scheme.type === "http" ? scheme.scheme.toLowerCase() : scheme.type;
}

function credentialOf(scheme: SecurityScheme, raw: IncomingMessage): string | undefined {
  if (scheme.type === "apiKey") return apiKey(scheme, raw);
  const kind = kindOf(scheme);
  if (kind === "mutualTLS") return "";
  const header = raw.headers.authorization;
  const space = header?.indexOf(" ") ?? -1;
  if (header === undefined || space < 0) return undefined;
  const given = header.slice(0, space).toLowerCase();
  const value = header.slice(space + 1).trim();
  if (value === "" || given !== (bearer.has(kind) ? "bearer" : kind)) return undefined;
  return given === "basic" ? Buffer.from(value, "base64").toString("utf8") : value;
}

function apiKey(scheme: Extract<SecurityScheme, { type: "apiKey" }>, raw: IncomingMessage): string | undefined {
  if (scheme.in === "header") {
    const value = raw.headers[scheme.name.toLowerCase()];
    return typeof value === "string" && value !== "" ? value : undefined;
  }
  if (scheme.in === "query") {
    const url = raw.url ?? "";
    const mark = url.indexOf("?");
    return mark < 0 ? undefined : (new URLSearchParams(url.slice(mark + 1)).get(scheme.name) ?? undefined);
  }
  for (const part of (raw.headers.cookie ?? "").split(";")) {
    const [name, ...rest] = part.trim().split("=");
    if (name === scheme.name) return rest.join("=");
  }
  return undefined;
}

/** `WWW-Authenticate` challenges (RFC 9110, RFC 6750) of the schemes that an operation takes. */
function challenges(
  requirements: readonly SecurityRequirement[],
  schemes: Readonly<Record<string, SecurityScheme>>,
  error?: string,
): string {
  const kinds = new Set<string>();
  for (const requirement of requirements) {
    for (const name of Object.keys(requirement)) {
      const scheme = schemes[name];
      if (scheme === undefined) continue;
      const kind = kindOf(scheme);
      if (bearer.has(kind)) kinds.add(`Bearer${error === undefined ? "" : ` ${error}`}`);
      else if (kind === "basic") kinds.add('Basic charset="UTF-8"');
      else if (scheme.type === "apiKey") kinds.add(`ApiKey name="${scheme.name.replaceAll(/[^\w.-]/g, "")}"`);
      else kinds.add(kind === "mutualTLS" ? "Mutual" : kind.replaceAll(/[^\w-]/g, ""));
    }
  }
  return [...kinds].join(", ");
}

/**
 * Finds who calls, by the first alternative that holds. Default deny: without a valid credential a 401, with one that
 * lacks a scope a 403 that names it.
 */
export async function authenticate(
  requirements: readonly SecurityRequirement[],
  schemes: Readonly<Record<string, SecurityScheme>>,
  authenticators: Authenticators,
  raw: IncomingMessage,
  operationId: string,
): Promise<Auth | undefined> {
  let missing: readonly string[] | undefined;
  let presented = false;
  let anonymous = false;
  for (const requirement of requirements) {
    const names = Object.keys(requirement);
    if (names.length === 0) {
      anonymous = true;
      continue;
    }
    let auth: Auth | undefined;
    let lacking: string[] = [];
    for (const name of names) {
      const scheme = schemes[name];
      const authenticator = authenticators[name];
      if (scheme === undefined || authenticator === undefined)
        throw new TypeError(`Expected an authenticator for the security scheme ${name}`);
      const credential = credentialOf(scheme, raw);
      const scopes = requirement[name] ?? [];
      const found =
        credential === undefined
          ? undefined
          : await authenticator({ operationId, scheme: name, credential, raw }, scopes);
      presented ||= credential !== undefined;
      if (found === undefined) {
        auth = undefined;
        lacking = [];
        break;
      }
      lacking.push(...scopes.filter((scope) => !found.scopes.includes(scope)));
      auth ??= { ...found, scheme: name };
    }
    if (auth !== undefined && lacking.length === 0) return auth;
    if (lacking.length > 0) missing ??= lacking;
  }
  if (missing !== undefined) {
    const scope = missing.join(" ");
    throw new HttpProblem(
      403,
      { detail: `The operation needs the scope ${scope}.`, missingScopes: missing },
      { "WWW-Authenticate": challenges(requirements, schemes, `error="insufficient_scope", scope="${scope}"`) },
    );
  }
  if (anonymous && !presented) return undefined;
  throw new HttpProblem(
    401,
    { detail: presented ? "The credential is not valid for this operation." : "The operation needs a credential." },
    { "WWW-Authenticate": challenges(requirements, schemes, presented ? 'error="invalid_token"' : undefined) },
  );
}
