import { type ListUsers, ok } from "@concordat-shop/generated/auth/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import { uuidShape } from "@concordat/runtime/uuid-v7";
import type { AuthParts } from "../parts.ts";
import { listUsers as find } from "../store.ts";

/** A page of all users, newest first. */
export function listUsers({ database }: AuthParts): ListUsers {
  return async ({ query: { cursor, limit } }) => {
    const users = await find(database, { after: readCursor(cursor, uuidShape), limit: limit + 1 });
    return ok(pageOf(users, limit, (user) => user.id));
  };
}
