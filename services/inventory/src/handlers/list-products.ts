import { type ListProducts, ok } from "@concordat-shop/generated/inventory/server.ts";
import { pageOf, readCursor } from "@concordat/runtime/cursor";
import type { InventoryParts } from "../parts.ts";
import { listProducts as find } from "../store.ts";

const sku = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

/** A page of the catalogue in the order of the SKUs. */
export function listProducts({ database }: InventoryParts): ListProducts {
  return async ({ query }) => {
    const { limit, sku: skus } = query;
    const found = await find(database, { skus, after: readCursor(query.cursor, sku), limit: limit + 1 });
    return ok(
      pageOf(
        found.map(({ product }) => product),
        limit,
        (product) => product.sku,
      ),
    );
  };
}
