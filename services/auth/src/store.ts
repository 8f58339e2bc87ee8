import type { User } from "@concordat-shop/generated/auth/types.ts";
import type { Sql } from "@concordat/runtime/database";
import { uuidShape, uuidV7 } from "@concordat/runtime/uuid-v7";

interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly created_at: Date;
}

const columns = "id, email, name, created_at";
const toUser = ({ id, email, name, created_at }: UserRow): User => ({
  id,
  email,
  name,
  createdAt: created_at.toISOString(),
});

/** Opens an account; undefined when the address has one. */
export async function insertUser(
  sql: Sql,
  { email, name, passwordHash }: { readonly email: string; readonly name: string; readonly passwordHash: string },
): Promise<User | undefined> {
  const { rows } = await sql.query<UserRow>(
    `INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT (lower(email)) DO NOTHING RETURNING ${columns}`,
    [uuidV7(), email, name, passwordHash],
  );
  return rows.map(toUser)[0];
}

export async function findUser(sql: Sql, id: string): Promise<User | undefined> {
  if (!uuidShape.test(id)) return undefined;
  const { rows } = await sql.query<UserRow>(`SELECT ${columns} FROM users WHERE id = $1`, [id]);
  return rows.map(toUser)[0];
}

/** Users, newest first, below an id (version 7 ids grow with time). */
export async function listUsers(
  sql: Sql,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<User[]> {
  const { rows } = await sql.query<UserRow>(
    `SELECT ${columns} FROM users WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [after ?? null, limit],
  );
  return rows.map(toUser);
}

/** What a login is checked against. */
export interface LoginRecord {
  readonly id: string;
  readonly passwordHash: string;
  readonly locked: boolean;
}

export async function findLogin(sql: Sql, email: string): Promise<LoginRecord | undefined> {
  const { rows } = await sql.query<LoginRecord>(
    `SELECT id, password_hash AS "passwordHash", coalesce(locked_until > now(), false) AS locked
     FROM users WHERE lower(email) = lower($1)`,
    [email],
  );
  return rows[0];
}

const failuresUntilLock = 10;

/** Counts a wrong password; ten in a row lock the account for a minute. */
export async function countFailedLogin(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `UPDATE users SET failed_logins = failed_logins + 1,
       locked_until = CASE WHEN failed_logins + 1 >= $2 THEN now() + interval '1 minute' ELSE locked_until END
     WHERE id = $1`,
    [id, failuresUntilLock],
  );
}

export async function clearFailedLogins(sql: Sql, id: string): Promise<void> {
  await sql.query("UPDATE users SET failed_logins = 0, locked_until = NULL WHERE id = $1", [id]);
}
