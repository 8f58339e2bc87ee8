import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type CryptoKey, SignJWT, UnsecuredJWT, createLocalJWKSet, exportJWK, generateKeyPair } from "jose";
import { createJwtAuthenticator } from "./jwt-authenticator.ts";

const issuer = "http://auth.test";
const keys = await generateKeyPair("ES256", { extractable: true });
const jwk = { ...(await exportJWK(keys.publicKey)), kid: "k1", alg: "ES256", use: "sig" };
const authenticator = createJwtAuthenticator({
  issuer,
  audience: "urn:shop",
  keys: createLocalJWKSet({ keys: [jwk] }),
});
const now = () => Math.floor(Date.now() / 1000);

interface Draft {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: CryptoKey | Uint8Array;
}
const sign = ({ claims = {}, header = {}, key = keys.privateKey }: Draft = {}) =>
  new SignJWT({
    iss: issuer,
    aud: "urn:shop",
    sub: "user-1",
    client_id: "web",
    scope: "orders:read  orders:write",
    exp: now() + 60,
    ...claims,
  })
    .setProtectedHeader({ alg: "ES256", kid: "k1", typ: "at+jwt", ...header })
    .sign(key);

test("a good token gives the principal", async () => {
  const principal = await authenticator.fromAuthorization(`bearer ${await sign()}`);
  expect(principal).toMatchObject({ subject: "user-1", clientId: "web" });
  expect([...principal.scopes]).toEqual(["orders:read", "orders:write"]);
});

test("clocks may differ a little", async () => {
  await expect(authenticator.verify(await sign({ claims: { exp: now() - 2 } }))).resolves.toBeDefined();
});

const stranger = await generateKeyPair("ES256");
const bad: [string, () => Promise<string> | string][] = [
  ["another issuer", () => sign({ claims: { iss: "http://evil.test" } })],
  ["another audience", () => sign({ claims: { aud: "urn:other" } })],
  ["no audience", () => sign({ claims: { aud: undefined } })],
  ["expired", () => sign({ claims: { exp: now() - 60 } })],
  ["no expiry", () => sign({ claims: { exp: undefined } })],
  ["not yet valid", () => sign({ claims: { nbf: now() + 60 } })],
  ["no subject", () => sign({ claims: { sub: undefined } })],
  ["a client id that is no text", () => sign({ claims: { client_id: 7 } })],
  ["an ID token", () => sign({ header: { typ: "JWT" } })],
  ["a stranger's key", () => sign({ key: stranger.privateKey })],
  ["an unknown key id", () => sign({ header: { kid: "k2" } })],
  [
    "no signature",
    () => new UnsecuredJWT({ iss: issuer, aud: "urn:shop", sub: "u", client_id: "c", exp: now() + 60 }).encode(),
  ],
  [
    "the public key as an HMAC secret",
    () => sign({ header: { alg: "HS256" }, key: new TextEncoder().encode(JSON.stringify(jwk)) }),
  ],
  [
    "a changed body",
    async () => (await sign()).replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"admin"}').toString("base64url")}.`),
  ],
  ["nonsense", () => "a.b.c"],
  ["a huge token", () => "a".repeat(20_000)],
];
test.each(bad)("refuses %s", async (_name, make) => {
  await expect(authenticator.verify(await make())).rejects.toMatchObject({ code: "invalid_token", status: 401 });
});

test.each([
  [undefined, "missing_token"],
  ["", "missing_token"],
  ["Basic dXNlcjpwYXNz", "invalid_token"],
  ["Bearer", "invalid_token"],
  ["Bearer a b", "invalid_token"],
  [`Bearer ${" ".repeat(100_000)}x`, "invalid_token"],
])("refuses the header %.40j", async (header, code) => {
  await expect(authenticator.fromAuthorization(header)).rejects.toMatchObject({ code, status: 401 });
});

test("a scope that is no text gives no scopes", async () => {
  const { scopes } = await authenticator.verify(await sign({ claims: { scope: ["orders:read"] } }));
  expect(scopes.size).toBe(0);
});

test("a cached token is refused after it has expired", async () => {
  const strict = createJwtAuthenticator({
    issuer,
    audience: "urn:shop",
    keys: createLocalJWKSet({ keys: [jwk] }),
    clockTolerance: 0,
  });
  const token = await sign({ claims: { exp: now() + 1 } });
  await strict.verify(token);
  const until = async (): Promise<unknown> => {
    for (;;) {
      const error = await strict.verify(token).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) return error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  expect(await until()).toMatchObject({ code: "invalid_token" });
});

test("fits a generated server: who calls, nobody, or a 503", async () => {
  const ask = (jwt: typeof authenticator, credential: string) =>
    jwt.authenticator({ operationId: "getOrder", scheme: "oauth2", credential, raw: {} as never }, []);
  expect(await ask(authenticator, await sign())).toMatchObject({
    subject: "user-1",
    clientId: "web",
    scopes: ["orders:read", "orders:write"],
  });
  expect(await ask(authenticator, "a.b.c")).toBeUndefined();
  const unreachable = createJwtAuthenticator({ issuer, audience: "urn:shop", jwksUrl: "http://127.0.0.1:1/jwks" });
  await expect(ask(unreachable, await sign())).rejects.toMatchObject({ status: 503 });
});

describe("with the issuer's key set", () => {
  let published: unknown[] = [jwk];
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: published }));
  });
  let jwksUrl: string;
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth/jwks`;
  });
  afterAll(() => server.close());

  test("keys are read once, and again for a new key of the issuer", async () => {
    const remote = createJwtAuthenticator({ issuer, audience: "urn:shop", jwksUrl, keyCooldown: 0 });
    await remote.verify(await sign());
    await remote.verify(await sign({ claims: { sub: "user-2" } }));
    expect(asked).toBe(1);
    const rotated = await generateKeyPair("ES256", { extractable: true });
    published = [jwk, { ...(await exportJWK(rotated.publicKey)), kid: "k2", alg: "ES256" }];
    const token = await sign({ header: { kid: "k2" }, key: rotated.privateKey });
    await expect(remote.verify(token)).resolves.toMatchObject({ subject: "user-1" });
    expect(asked).toBe(2);
  });

  test("an issuer that cannot be reached is not the caller's fault", async () => {
    const unreachable = createJwtAuthenticator({ issuer, audience: "urn:shop", jwksUrl: "http://127.0.0.1:1/jwks" });
    await expect(unreachable.verify(await sign())).rejects.toMatchObject({ code: "unavailable", status: 503 });
  });
});
