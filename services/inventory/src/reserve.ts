import { publishInventoryRejected, publishInventoryReserved } from "@concordat-shop/generated/inventory/events.ts";
import type { Sql } from "@concordat/runtime/database";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import type { InventoryParts } from "./parts.ts";
import { findReservationOf, holdStock, insertReservation, lockOrder } from "./reservation-store.ts";
import type { Reservation, ReservationDraft, Shortage } from "@concordat-shop/generated/inventory/types.ts";

export type ReserveOutcome =
  | { readonly state: "held"; readonly reservation: Reservation }
  | { readonly state: "short"; readonly shortages: Shortage[] }
  /** The order has a reservation already. */
  | { readonly state: "taken"; readonly reservation: Reservation }
  /** The order has ended. */
  | { readonly state: "closed" };

/** Holds the goods of an order and tells it by an event, in the caller's transaction. */
export async function reserve(
  { outbox }: Pick<InventoryParts, "outbox">,
  sql: Sql,
  draft: ReservationDraft,
): Promise<ReserveOutcome> {
  const { orderId } = draft;
  const order = await lockOrder(sql, orderId);
  if (order.closed) return { state: "closed" };
  const taken = await findReservationOf(sql, orderId);
  if (taken !== undefined) return { state: "taken", reservation: taken };
  const shortages = await holdStock(sql, draft.lines);
  if (shortages.length > 0) {
    await publishInventoryRejected(outbox.in(sql), { orderId, occurredAt: new Date(), shortages });
    return { state: "short", shortages };
  }
  const reservation = await insertReservation(sql, uuidV7(), draft);
  const { id, createdAt, lines } = reservation;
  await publishInventoryReserved(outbox.in(sql), {
    orderId,
    occurredAt: new Date(createdAt),
    reservationId: id,
    lines,
  });
  return { state: "held", reservation };
}
