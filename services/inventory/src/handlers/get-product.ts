import { type GetProduct, ok, problem } from "@concordat-shop/generated/inventory/server.ts";
import { etagOf } from "../answers.ts";
import type { InventoryParts } from "../parts.ts";
import { findProduct } from "../store.ts";

/** A product with its price and how many are free. */
export function getProduct({ database }: InventoryParts): GetProduct {
  return async ({ params }) => {
    const stored = await findProduct(database, params.sku);
    if (stored === undefined) return problem(404, { detail: `There is no product ${params.sku}.` });
    return ok(stored.product, { ETag: etagOf(stored.version) });
  };
}
