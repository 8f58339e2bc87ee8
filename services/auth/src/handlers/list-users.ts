import { type ListUsers, ok } from "@concordat-shop/generated/auth/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import type { AuthParts } from "../parts.ts";
import { listUsers as find } from "../store.ts";

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A page of all users, newest first. */
export function listUsers({ database }: AuthParts): ListUsers {
  return async ({ query: { cursor, limit } }) => {
    const users = await find(database, { after: readCursor(cursor, id), limit: limit + 1 });
    return ok(pageOf(users, limit, (user) => user.id));
  };
}
