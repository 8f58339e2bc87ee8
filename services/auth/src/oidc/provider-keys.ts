import { randomBytes } from "node:crypto";
import type { Database } from "@concordat/runtime/database";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** What signs tokens and cookies. */
export interface ProviderKeys {
  readonly jwks: { readonly keys: JWK[] };
  /** The same without the private parts, for verifying. */
  readonly publicJwks: { readonly keys: JWK[] };
  readonly cookieKeys: readonly string[];
}

/** The keys of this provider: made once, then read, so that tokens outlive a restart. Any number of processes may race. */
export async function loadProviderKeys(database: Database): Promise<ProviderKeys> {
  const signing = await readOrMake<JWK>(database, "signing", makeSigningKey);
  const cookie = await readOrMake<string>(database, "cookie", async () => randomBytes(32).toString("base64url"));
  const { kty, n, e, use, alg, kid } = signing;
  return {
    jwks: { keys: [signing] },
    publicJwks: { keys: [{ kty, n, e, use, alg, kid } as JWK] },
    cookieKeys: [cookie],
  };
}

async function makeSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true, modulusLength: 2048 });
  return { ...(await exportJWK(privateKey)), use: "sig", alg: "RS256", kid: randomBytes(8).toString("hex") };
}

async function readOrMake<Value>(database: Database, name: string, make: () => Promise<Value>): Promise<Value> {
  const read = async (): Promise<Value | undefined> => {
    const { rows } = await database.query<{ value: Value }>("SELECT value FROM provider_keys WHERE name = $1", [name]);
    return rows[0]?.value;
  };
  const found = await read();
  if (found !== undefined) return found;
  await database.query("INSERT INTO provider_keys (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
    name,
    JSON.stringify(await make()),
  ]);
  const kept = await read();
  if (kept === undefined) throw new Error(`the key "${name}" could not be stored`);
  return kept;
}
