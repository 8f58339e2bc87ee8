import type { Sql } from "@concordat/runtime/database";
import { hashPassword, isPassword } from "./password.ts";
import { clearFailedLogins, countFailedLogin, findLogin } from "./store.ts";

/** The id of the user with this address and password; undefined when they do not fit, or the account is locked. */
export async function logIn(sql: Sql, email: string, password: string): Promise<string | undefined> {
  const record = await findLogin(sql, email);
  if (record === undefined) {
    // An unknown address takes as long as a wrong password, so that nobody can ask who has an account.
    await hashPassword(password);
    return undefined;
  }
  const fits = await isPassword(password, record.passwordHash);
  if (record.locked) return undefined;
  if (!fits) {
    await countFailedLogin(sql, record.id);
    return undefined;
  }
  await clearFailedLogins(sql, record.id);
  return record.id;
}
