import { created, problem, type RegisterUser } from "@concordat-shop/generated/auth/server.ts";
import type { AuthParts } from "../parts.ts";
import { hashPassword } from "../password.ts";
import { insertUser } from "../store.ts";

/** Opens an account. A repeated call with the same address is refused, whoever makes it: the address is the key. */
export function registerUser({ database }: AuthParts): RegisterUser {
  return async ({ body: { email, name, password } }) => {
    const user = await insertUser(database, { email, name, passwordHash: await hashPassword(password) });
    if (user === undefined) {
      return problem(409, {
        type: "urn:concordat:problem:user-exists",
        title: "User exists",
        detail: "This e-mail address has an account already.",
      });
    }
    return created(user, { Location: `/users/${user.id}` });
  };
}
