import { type GetCurrentUser, ok, problem } from "@concordat-shop/generated/auth/server.ts";
import type { AuthParts } from "../parts.ts";
import { findUser } from "../store.ts";

/** The user whom the token stands for; a program's own token stands for no user. */
export function getCurrentUser({ database }: AuthParts): GetCurrentUser {
  return async ({ auth }) => {
    const user = await findUser(database, auth.subject);
    return user === undefined ? problem(404, { detail: "This access token stands for no user." }) : ok(user);
  };
}
