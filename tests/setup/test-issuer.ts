import { createJwtAuthenticator, type JwtAuthenticator } from "@concordat/runtime/jwt-authenticator";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";

/** Signs an access token for a subject and its scopes. */
export type IssueToken = (subject: string, scopes: readonly string[]) => Promise<string>;

const issuer = "http://auth.test";
const audience = "urn:concordat:shop";

/** Tokens as the auth service gives them, and the services' own check of them. */
export interface TestIssuer {
  readonly issue: IssueToken;
  readonly jwt: JwtAuthenticator;
}

export async function createTestIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const key = { ...(await exportJWK(publicKey)), kid: "1", alg: "RS256" };
  return {
    issue: (subject, scopes) =>
      new SignJWT({ client_id: subject, scope: scopes.join(" ") })
        .setProtectedHeader({ alg: "RS256", kid: "1", typ: "at+jwt" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setExpirationTime("5 minutes")
        .sign(privateKey),
    jwt: createJwtAuthenticator({ issuer, audience, keys: createLocalJWKSet({ keys: [key] }) }),
  };
}
