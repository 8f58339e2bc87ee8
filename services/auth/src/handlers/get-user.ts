import { type GetUser, ok, problem } from "@concordat-shop/generated/auth/server.ts";
import type { AuthParts } from "../parts.ts";
import { findUser } from "../store.ts";

/** The own record, or any with `users:admin`. */
export function getUser({ database }: AuthParts): GetUser {
  return async ({ params: { userId }, auth }) => {
    const mayRead = auth.subject === userId || auth.scopes.includes("users:admin");
    const user = mayRead ? await findUser(database, userId) : undefined;
    return user === undefined ? problem(404, { detail: "No user with this id can be read by you." }) : ok(user);
  };
}
