import { type TokenSourceOptions, authorizedFetch, createTokenSource } from "./access-token.ts";

interface Asked {
  readonly authorization: string | null;
  readonly form: URLSearchParams;
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const grant = (token: string, more: object = {}) =>
  json({ access_token: token, token_type: "Bearer", expires_in: 100, ...more });

const provider = (answers: (() => Response | Promise<Response>)[], options: Partial<TokenSourceOptions> = {}) => {
  const asked: Asked[] = [];
  const clock = { now: 0 };
  const source = createTokenSource({
    tokenUrl: "http://auth.test/oauth/token",
    clientId: "order",
    clientSecret: "s:e/c+r et",
    scope: "payments:write payments:read",
    now: () => clock.now,
    fetch: async (_url, init) => {
      const headers = new Headers(init?.headers);
      asked.push({ authorization: headers.get("authorization"), form: new URLSearchParams(init?.body as string) });
      return (answers[asked.length - 1] ?? answers.at(-1) ?? (() => json({}, 500)))();
    },
    ...options,
  });
  return { asked, clock, source };
};

test("asks with client credentials, both parts form-encoded before they are joined", async () => {
  const { asked, source } = provider([() => grant("t1")], { resource: "urn:shop" });
  expect(await source.token()).toBe("t1");
  expect(Buffer.from(asked[0]?.authorization?.slice(6) ?? "", "base64").toString()).toBe("order:s%3Ae%2Fc%2Br+et");
  expect(Object.fromEntries(asked[0]?.form ?? [])).toEqual({
    grant_type: "client_credentials",
    scope: "payments:write payments:read",
    resource: "urn:shop",
  });
});

test("keeps a token until a tenth of its life is left", async () => {
  let count = 0;
  const { asked, clock, source } = provider([() => grant(`t${++count}`)]);
  expect([await source.token(), await source.token()]).toEqual(["t1", "t1"]);
  clock.now = 89_999;
  expect(await source.token()).toBe("t1");
  clock.now = 90_000;
  expect(await source.token()).toBe("t2");
  source.invalidate();
  expect(await source.token()).toBe("t3");
  expect(asked).toHaveLength(3);
});

test("concurrent callers share one request, and a failure is not kept", async () => {
  const { asked, source } = provider([() => json({}, 503), () => grant("t")]);
  const results = await Promise.allSettled([source.token(), source.token(), source.token()]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(asked).toHaveLength(1);
  expect(await Promise.all([source.token(), source.token()])).toEqual(["t", "t"]);
  expect(asked).toHaveLength(2);
});

test.each<[string, () => Response | Promise<Response>, string | undefined]>([
  ["a refusal", () => json({ error: "invalid_client", error_description: "no" }, 401), "invalid_client"],
  ["a wrong token type", () => grant("t", { token_type: "mac" }), undefined],
  ["no token", () => json({ token_type: "Bearer" }), undefined],
  ["a page", () => new Response("<html>", { status: 200 }), undefined],
  ["an endless life", () => grant("t", { expires_in: 1e12 }), undefined],
  ["no connection", () => Promise.reject(new TypeError("fetch failed")), undefined],
])("%s is a TokenError without the secret", async (_name, answer, error) => {
  const failure = await provider([answer])
    .source.token()
    .catch((reason: unknown) => reason);
  expect(failure).toMatchObject({ name: "TokenError", code: "TOKEN_REFUSED", error });
  expect(JSON.stringify(failure) + String(failure)).not.toContain("s:e/c");
});

test("a refused token is replaced once", async () => {
  let count = 0;
  const { source } = provider([() => grant(`t${++count}`)]);
  const seen: (string | null)[] = [];
  const send =
    (goodFrom: number): typeof fetch =>
    async (_url, init) => {
      seen.push(new Headers(init?.headers).get("authorization"));
      return new Response("", { status: seen.length >= goodFrom ? 200 : 401 });
    };
  expect((await authorizedFetch(source, send(2))("http://x/", { headers: { a: "b" } })).status).toBe(200);
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
  seen.length = 0;
  expect((await authorizedFetch(source, send(9))("http://x/")).status).toBe(401);
  expect(seen).toEqual(["Bearer t2", "Bearer t3"]);
});
