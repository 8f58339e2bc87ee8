import type { InventoryReserved } from "@concordat-shop/generated/inventory/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import { type LearnParts, learn } from "../learn.ts";

/** The goods of a choreographed order are held. */
export function inventoryReserved(parts: LearnParts): Effect<InventoryReserved> {
  return async (event, sql) => {
    await learn(
      parts,
      sql,
      event.orderId,
      { type: "goods-held", reservationId: event.reservationId },
      { mode: "choreographed" },
    );
  };
}
