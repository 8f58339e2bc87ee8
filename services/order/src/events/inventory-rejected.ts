import type { InventoryRejected } from "@concordat-shop/generated/inventory/events.ts";
import type { Effect } from "@concordat/runtime/inbox";
import { type LearnParts, learn } from "../learn.ts";

/** The goods of a choreographed order are short. */
export function inventoryRejected(parts: LearnParts): Effect<InventoryRejected> {
  return async (event, sql) => {
    await learn(
      parts,
      sql,
      event.orderId,
      { type: "goods-short", shortages: [...event.shortages] },
      { mode: "choreographed" },
    );
  };
}
