import { randomBytes } from "node:crypto";
import { provisionDatabase } from "@concordat/runtime/provision-database";
import { Client, escapeIdentifier } from "pg";

export interface TestDatabase extends AsyncDisposable {
  /** URL of the role that owns the database. */
  readonly url: string;
  readonly name: string;
  /** Drops database and role, open connections or not. */
  drop(): Promise<void>;
}

/** The superuser's URL of the test run's PostgreSQL. */
export function testAdminUrl(): string {
  const url = process.env["TEST_DATABASE_URL"];
  if (url === undefined)
    throw new Error("No PostgreSQL: this file must be run by a jest project with tests/setup/postgres.ts.");
  return url;
}

/**
 * A new, empty database with a role of its own; dropped after the last test of the file.
 * Call it at the top of the file: `const { url } = await createTestDatabase();`
 */
export async function createTestDatabase(prefix = "test"): Promise<TestDatabase> {
  const name = `${prefix}_${randomBytes(6).toString("hex")}`;
  const url = await provisionDatabase(testAdminUrl(), { name, role: name, password: randomBytes(12).toString("hex") });
  let dropped: Promise<void> | undefined;
  const drop = () => (dropped ??= dropDatabase(name));
  afterAll(drop);
  return { url, name, drop, [Symbol.asyncDispose]: drop };
}

async function dropDatabase(name: string): Promise<void> {
  const client = new Client({ connectionString: testAdminUrl() });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`DROP ROLE IF EXISTS ${escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
