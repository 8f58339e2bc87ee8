import { createClient, getJwks } from "@concordat-shop/generated/auth/client.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { consumerPact } from "./consumer-pact.ts";

const { eachLike, string } = MatchersV3;

/** What every service that verifies tokens needs of auth: its public keys. */
export function keysOfAuth(consumer: string): void {
  const pact = consumerPact(consumer, "auth");
  test("the keys that tokens are verified with", () =>
    pact
      .interaction("getJwks", "a request for the public keys", { name: "the provider has keys" })
      .withRequest("GET", "/oauth/jwks")
      .willRespondWith(200, (response) =>
        response.headers({ "Content-Type": "application/jwk-set+json" }).jsonBody({
          keys: eachLike({ kty: "RSA", alg: "RS256", kid: string("1"), n: string("n"), e: string("AQAB") }),
        }),
      )
      .executeTest(async ({ url }) => {
        expect((await getJwks(createClient({ baseUrl: url, retry: false }))).keys[0]?.kty).toBe("RSA");
      }));
}
