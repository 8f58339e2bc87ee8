import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { UserError } from "./user-error.ts";

export interface DatabaseSpec {
  /** The database's name. */
  readonly name: string;
  /** The role that owns it and the only one that may connect. */
  readonly role: string;
  readonly password: string;
}

/**
 * Makes sure that a database and its role exist: the role logs in with the password, owns this one database and reaches
 * no other, as CONNECT is taken from PUBLIC. Safe to repeat; a new password replaces the old one.
 *
 * @param adminUrl a superuser, or a role with CREATEDB and CREATEROLE.
 * @returns the DATABASE_URL of the role.
 * @throws UserError `DATABASE_NAME` for a name that would need quoting somewhere or belongs to PostgreSQL.
 */
export async function provisionDatabase(adminUrl: string, spec: DatabaseSpec): Promise<string> {
  for (const name of [spec.name, spec.role]) checkName(name);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const role = escapeIdentifier(spec.role);
    const name = escapeIdentifier(spec.name);
    const login = `LOGIN PASSWORD ${escapeLiteral(scramVerifier(spec.password))}`;
    // Two starts at once would both find the role missing; session locks end with the connection.
    await client.query("SELECT pg_advisory_lock(hashtext('concordat:provision'))");
    const roles = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [spec.role]);
    await client.query(`${roles.rowCount === 0 ? "CREATE" : "ALTER"} ROLE ${role} ${login}`);
    const databases = await client.query("SELECT FROM pg_database WHERE datname = $1", [spec.name]);
    if (databases.rowCount === 0) {
      const me = await client.query<{ super: boolean }>(
        "SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user",
      );
      if (me.rows[0]?.super !== true) await client.query(`GRANT ${role} TO CURRENT_USER WITH SET TRUE, INHERIT TRUE`);
      await client.query(`CREATE DATABASE ${name} OWNER ${role}`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  } finally {
    await client.end();
  }
  return databaseUrl(adminUrl, spec);
}

function checkName(name: string): void {
  if (/^[a-z_][a-z\d_-]{0,62}$/.test(name) && !/^(?:pg_|postgres$|template[01]$)/.test(name)) return;
  const expected =
    "expected a database or role name of at most 63 characters a-z, 0-9, _ and -, not one of PostgreSQL's";
  throw new UserError("DATABASE_NAME", `${expected}, got ${JSON.stringify(name.slice(0, 80))}`);
}

/** The URL of another role and database on the server of `adminUrl`. */
export function databaseUrl(adminUrl: string, spec: DatabaseSpec): string {
  const url = new URL(adminUrl);
  url.username = encodeURIComponent(spec.role);
  url.password = encodeURIComponent(spec.password);
  url.pathname = `/${encodeURIComponent(spec.name)}`;
  return url.href;
}

/** What PostgreSQL stores of a password (RFC 5803), so that the password itself is never in a statement or a log. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.normalize("NFKC"), salt, iterations, 32, "sha256");
  const hmac = (text: string) => createHmac("sha256", salted).update(text).digest();
  const stored = createHash("sha256").update(hmac("Client Key")).digest("base64");
  const server = hmac("Server Key").toString("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${stored}:${server}`;
}
