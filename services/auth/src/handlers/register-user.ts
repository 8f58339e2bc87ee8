import { created, problem, type RegisterUser, type RegisterUserResult } from "@concordat-shop/generated/auth/server.ts";
import type { Sql } from "@concordat/runtime/database";
import { idempotent, requestHash } from "@concordat/runtime/idempotency";
import type { AuthParts } from "../parts.ts";
import { hashPassword } from "../password.ts";
import { insertUser } from "../store.ts";

/** Opens an account. With an `Idempotency-Key` a repeated call gets the first one's answer. */
export function registerUser({ database }: AuthParts): RegisterUser {
  return async ({ body: { email, name, password }, headers, operationId }) => {
    const passwordHash = await hashPassword(password);
    const open = async (sql: Sql): Promise<RegisterUserResult> => {
      const user = await insertUser(sql, { email, name, passwordHash });
      return user === undefined ? userExists : created(user, { Location: `/users/${user.id}` });
    };
    const key = headers["Idempotency-Key"];
    if (key === undefined) return database.tx(open);
    // The password is no part of the stored hash, which is fast to try passwords on.
    const outcome = await idempotent<RegisterUserResult>(
      database,
      { caller: "anonymous", operation: operationId, key },
      requestHash({ email, name }),
      open,
    );
    return outcome.state === "mismatch" ? keyReused : outcome.answer;
  };
}

const userExists = problem(409, {
  type: "urn:concordat:problem:user-exists",
  title: "User exists",
  detail: "This e-mail address has an account already.",
});

const keyReused = problem(409, {
  type: "urn:concordat:problem:idempotency-key-reused",
  title: "Idempotency key reused",
  detail: "This Idempotency-Key was used before with another request; use a new key.",
});
