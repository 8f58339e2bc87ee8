import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import {
  audience,
  type AuthUnderTest,
  redirectUri,
  secret,
  startAuthUnderTest,
  TestBrowser,
} from "./auth-under-test.ts";
import { apiScopes } from "./oidc/scopes.ts";

const { url: databaseUrl } = await createTestDatabase("auth");
let auth: AuthUnderTest;
beforeAll(async () => {
  auth = await startAuthUnderTest(databaseUrl);
});
afterAll(() => auth.stop());

const basic = (id: string, password: string) => `Basic ${Buffer.from(`${id}:${password}`).toString("base64")}`;

interface TokenAnswer {
  readonly status: number;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly scope: string;
  readonly error: string;
}

async function token(form: Record<string, string>, authorization?: string): Promise<TokenAnswer> {
  const response = await fetch(`${auth.url}/oauth/token`, {
    method: "POST",
    headers: authorization === undefined ? {} : { authorization },
    body: new URLSearchParams(form),
  });
  return { ...((await response.json()) as TokenAnswer), status: response.status };
}

const machine = (scope: string, id = "shop-cli", password = secret) =>
  token({ grant_type: "client_credentials", scope }, basic(id, password));

async function register(email: string, password: string): Promise<Response> {
  return fetch(`${auth.url}/users`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, name: "Ada", password }),
  });
}

/** Walks through login and consent; answers what the redirect URI gets. */
async function authorize(
  email: string,
  password: string,
  verifier: string,
  more: Record<string, string> = {},
): Promise<URL> {
  const browser = new TestBrowser(auth.url);
  const query = new URLSearchParams({
    client_id: "shop-web",
    response_type: "code",
    redirect_uri: redirectUri,
    scope: "openid orders:read orders:write",
    state: "s1",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...more,
  });
  let response = await browser.open(`/oauth/authorize?${query.toString()}`);
  for (let step = 0; step < 10; step++) {
    const location = response.headers.get("location");
    if (location?.startsWith(redirectUri)) return new URL(location);
    if (location === null) throw new Error(`no redirect: ${response.status} ${await response.text()}`);
    response = await browser.open(location);
    if (response.status !== 200) continue;
    const page = await response.text();
    const [, action = ""] = /action="([^"]+)"/.exec(page) ?? [];
    response = await browser.open(action, action.endsWith("/login") ? { email, password } : {});
    if (response.status === 401) return new URL(`${redirectUri}?error=login_failed`);
  }
  throw new Error("the flow does not end");
}

const exchange = (code: string, verifier: string) =>
  token({
    grant_type: "authorization_code",
    client_id: "shop-web",
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
const refresh = (refreshToken: string) =>
  token({ grant_type: "refresh_token", client_id: "shop-web", refresh_token: refreshToken });

describe("client credentials", () => {
  test("give a token that the other services accept", async () => {
    const answer = await machine("orders:read orders:write");
    const principal = await auth.jwt.verify(answer.access_token);
    expect([answer.status, answer.scope]).toEqual([200, "orders:read orders:write"]);
    expect([principal.subject, principal.clientId, [...principal.scopes]]).toEqual([
      "shop-cli",
      "shop-cli",
      ["orders:read", "orders:write"],
    ]);
    expect(principal.claims.aud).toBe(audience);
  });

  test.each([
    ["a wrong secret", "orders:read", "shop-cli", "wrong", 401, "invalid_client"],
    ["an unknown client", "orders:read", "nobody", secret, 401, "invalid_client"],
    ["a scope that the client does not have", "orders:write", "payment", secret, 400, "invalid_scope"],
  ])("are refused for %s", async (_, scope, id, password, status, error) => {
    expect(await machine(scope, id, password)).toMatchObject({ status, error });
  });
});

test("a scope that nobody has is not given", async () => {
  expect(await machine("orders:read everything")).toMatchObject({ status: 200, scope: "orders:read" });
});

describe("a person's grant", () => {
  const verifier = randomBytes(32).toString("base64url");
  const password = "correct horse battery staple";
  const email = "grace@example.com";
  beforeAll(async () => {
    expect((await register(email, password)).status).toBe(201);
  });

  test("goes through login and consent and gives tokens for that person", async () => {
    const callback = await authorize(email, password, verifier);
    expect(callback.searchParams.get("state")).toBe("s1");
    const answer = await exchange(callback.searchParams.get("code") ?? "", verifier);
    expect(answer.status).toBe(200);
    const me = await fetch(`${auth.url}/users/me`, { headers: { authorization: `Bearer ${answer.access_token}` } });
    expect(me.status).toBe(403);
    const principal = await auth.jwt.verify(answer.access_token);
    expect(principal.clientId).toBe("shop-web");
    expect([...principal.scopes].sort()).toEqual(["orders:read", "orders:write"]);
    expect(answer.id_token.split(".")).toHaveLength(3);
  });

  test("needs the verifier that the code was asked with, and the code works once", async () => {
    const first = (await authorize(email, password, verifier)).searchParams.get("code") ?? "";
    expect(await exchange(first, randomBytes(32).toString("base64url"))).toMatchObject({
      status: 400,
      error: "invalid_grant",
    });
    const second = (await authorize(email, password, verifier)).searchParams.get("code") ?? "";
    expect((await exchange(second, verifier)).status).toBe(200);
    expect(await exchange(second, verifier)).toMatchObject({ status: 400, error: "invalid_grant" });
  });

  test("is refused to another redirect URI and without PKCE", async () => {
    await expect(authorize(email, password, verifier, { redirect_uri: "http://evil.test/callback" })).rejects.toThrow(
      "no redirect: 400",
    );
    const answer = await authorize(email, password, verifier, { code_challenge: "", code_challenge_method: "" });
    expect(answer.searchParams.get("error")).toBe("invalid_request");
  });

  test("is refused for a wrong password", async () => {
    expect((await authorize(email, "not the password", verifier)).searchParams.get("error")).toBe("login_failed");
  });

  test("rotates refresh tokens, and a stolen old one ends the grant", async () => {
    const code = (await authorize(email, password, verifier)).searchParams.get("code") ?? "";
    const first = await exchange(code, verifier);
    const second = await refresh(first.refresh_token);
    expect([second.status, second.refresh_token === first.refresh_token]).toEqual([200, false]);
    expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, error: "invalid_grant" });
    expect(await refresh(second.refresh_token)).toMatchObject({ status: 400, error: "invalid_grant" });
  });

  test("can be given back", async () => {
    const code = (await authorize(email, password, verifier)).searchParams.get("code") ?? "";
    const { refresh_token } = await exchange(code, verifier);
    const form = new URLSearchParams({ token: refresh_token, client_id: "shop-web" });
    expect((await fetch(`${auth.url}/oauth/revoke`, { method: "POST", body: form })).status).toBe(200);
    expect((await refresh(refresh_token)).error).toBe("invalid_grant");
  });

  test("and its keys outlive a restart", async () => {
    const code = (await authorize(email, password, verifier)).searchParams.get("code") ?? "";
    const before = await exchange(code, verifier);
    await auth.stop();
    auth = await startAuthUnderTest(databaseUrl);
    expect((await auth.jwt.verify(before.access_token)).clientId).toBe("shop-web");
    expect((await refresh(before.refresh_token)).status).toBe(200);
  });

  test("is shown to nobody else's browser", async () => {
    const owner = new TestBrowser(auth.url);
    const query = new URLSearchParams({
      client_id: "shop-web",
      response_type: "code",
      redirect_uri: redirectUri,
      scope: "openid",
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    });
    const page = (await owner.open(`/oauth/authorize?${query.toString()}`)).headers.get("location") ?? "";
    expect((await new TestBrowser(auth.url).open(page)).status).toBe(400);
    expect((await owner.open(page)).status).toBe(200);
    expect((await owner.open(`${page}/login`, { email, password }, { origin: "http://evil.test" })).status).toBe(403);
  });
});

describe("users", () => {
  test("register once for an address, whatever its case", async () => {
    const answers = await Promise.all(
      ["Eve@example.com", "eve@example.com"].map((email) => register(email, "a long enough password")),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  test("get the first answer again for the same key, and a refusal for another request with it", async () => {
    const send = (email: string) =>
      fetch(`${auth.url}/users`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": "once" },
        body: JSON.stringify({ email, name: "Kay", password: "a long enough password" }),
      });
    const [first, again, other] = [
      await send("kay@example.com"),
      await send("kay@example.com"),
      await send("kim@example.com"),
    ];
    expect([first.status, again.status, other.status]).toEqual([201, 201, 409]);
    expect(await again.json()).toEqual(await first.json());
  });

  test("are listed page by page for administrators only", async () => {
    for (const name of ["a", "b", "c"]) await register(`${name}@pages.test`, "a long enough password");
    const list = async (scope: string, query: string) => {
      const { access_token } = await machine(scope);
      const response = await fetch(`${auth.url}/users?${query.toString()}`, {
        headers: { authorization: `Bearer ${access_token}` },
      });
      return {
        status: response.status,
        ...((await response.json()) as { items: { email: string }[]; nextCursor?: string }),
      };
    };
    const first = await list("users:admin", "limit=2");
    const second = await list("users:admin", `limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ email }) => email)).toEqual([
      "c@pages.test",
      "b@pages.test",
      "a@pages.test",
    ]);
    expect((await list("users:read", "limit=2")).status).toBe(403);
    expect((await list("users:admin", "cursor=bm90LWFuLWlk")).status).toBe(400);
  });

  test("never show a password or its hash", async () => {
    const text = await (await register("quiet@example.com", "a very secret password")).text();
    expect(text).not.toMatch(/secret|scrypt/);
  });
});

test("introspection tells a machine client whether a token is active", async () => {
  const { access_token } = await machine("orders:read");
  const ask = async (value: string, authorization: string) => {
    const response = await fetch(`${auth.url}/oauth/introspect`, {
      method: "POST",
      headers: { authorization },
      body: new URLSearchParams({ token: value }),
    });
    return { status: response.status, ...((await response.json()) as { active?: boolean }) };
  };
  expect((await ask("nonsense", basic("shop-cli", secret))).active).toBe(false);
  expect((await ask(access_token, basic("shop-cli", "wrong"))).status).toBe(401);
});

test("discovery names the contract's paths", async () => {
  const metadata = (await (await fetch(`${auth.url}/.well-known/openid-configuration`)).json()) as Record<
    string,
    string
  >;
  expect(new URL(metadata["token_endpoint"] ?? "").pathname).toBe("/oauth/token");
  expect(new URL(metadata["jwks_uri"] ?? "").pathname).toBe("/oauth/jwks");
  expect(metadata["code_challenge_methods_supported"]).toEqual(["S256"]);
});

test("the scopes are those of the contract", () => {
  const yaml = readFileSync(new URL("../../../contracts/_shared/security.yaml", import.meta.url), "utf8");
  expect(new Set(yaml.match(/(?<=^ {8})[a-z]+:[a-z]+(?=: )/gm))).toEqual(new Set(apiScopes));
});
