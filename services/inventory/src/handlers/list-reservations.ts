import { type ListReservations, ok } from "@concordat-shop/generated/inventory/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import { uuidShape } from "@concordat/runtime/uuid-v7";
import { customerOf } from "../customer.ts";
import type { InventoryParts } from "../parts.ts";
import { listReservations as find } from "../reservation-store.ts";

/** A page of reservations, newest first. */
export function listReservations({ database }: InventoryParts): ListReservations {
  return async ({ query, auth }) => {
    const { limit, orderId } = query;
    const before = readCursor(query.cursor, uuidShape);
    const found = await find(database, { customerId: customerOf(auth), orderId, before, limit: limit + 1 });
    return ok(pageOf(found, limit, ({ id }) => id));
  };
}
