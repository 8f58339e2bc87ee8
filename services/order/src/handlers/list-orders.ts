import { type ListOrders, ok } from "@concordat-shop/generated/order/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import { uuidShape } from "@concordat/runtime/uuid-v7";
import type { OrderParts } from "../parts.ts";
import { listOrders as find } from "../store.ts";

/** What an id looks like in the database's own writing. */
/** A page of the caller's orders, newest first. */
export function listOrders({ database }: Pick<OrderParts, "database">): ListOrders {
  return async ({ query, auth }) => {
    const { limit, status } = query;
    const before = readCursor(query.cursor, uuidShape);
    const found = await find(database, { customerId: auth.subject, status, before, limit: limit + 1 });
    return ok(pageOf(found, limit, ({ id }) => id));
  };
}
