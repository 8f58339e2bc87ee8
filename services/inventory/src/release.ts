import { publishInventoryReleased } from "@concordat-shop/generated/inventory/events.ts";
import type { Sql } from "@concordat/runtime/database";
import type { InventoryParts } from "./parts.ts";
import { findReservationOf, lockOrder, markClosed, releaseStock } from "./reservation-store.ts";

/** Frees the goods of a reservation and tells it by an event, in the caller's transaction; nothing when it is not held. */
export async function release({ outbox }: Pick<InventoryParts, "outbox">, sql: Sql, id: string): Promise<void> {
  const released = await releaseStock(sql, id);
  if (released === undefined) return;
  const { orderId, lines, releasedAt } = released;
  const occurredAt = new Date(releasedAt ?? Date.now());
  await publishInventoryReleased(outbox.in(sql), { orderId, occurredAt, reservationId: id, lines });
}

/** An order has ended without success: frees what is held for it and holds nothing for it any more. */
export async function releaseClosedOrder(
  parts: Pick<InventoryParts, "outbox">,
  sql: Sql,
  orderId: string,
  reason: string,
): Promise<void> {
  await lockOrder(sql, orderId);
  await markClosed(sql, orderId, reason);
  const reservation = await findReservationOf(sql, orderId);
  if (reservation !== undefined) await release(parts, sql, reservation.id);
}
