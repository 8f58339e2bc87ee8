import { startAuthUnderTest } from "../../../services/auth/src/auth-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { verifyProvider } from "../verify-provider.ts";

const { url } = await createTestDatabase();
const auth = await startAuthUnderTest(url);
afterAll(() => auth.stop());

verifyProvider("auth", {
  url: auth.url,
  // Keys are made at the first start.
  states: { "the provider has keys": () => Promise.resolve() },
  issue: () => Promise.reject(new Error("no pact with auth has a bearer token")),
  clear: () => Promise.resolve(),
});
