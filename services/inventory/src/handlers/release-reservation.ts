import { type ReleaseReservation, noContent } from "@concordat-shop/generated/inventory/server.ts";
import { notFound } from "../answers.ts";
import type { InventoryParts } from "../parts.ts";
import { release } from "../release.ts";
import { findReservation } from "../reservation-store.ts";

/** Frees the goods; nothing happens when they are free already. */
export function releaseReservation(parts: InventoryParts): ReleaseReservation {
  return ({ params }) =>
    parts.database.tx(async (sql) => {
      const reservation = await findReservation(sql, params.reservationId);
      if (reservation === undefined) return notFound("reservation");
      await release(parts, sql, reservation.id);
      return noContent();
    });
}
