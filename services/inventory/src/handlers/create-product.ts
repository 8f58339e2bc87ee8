import {
  type CreateProduct,
  type CreateProductResult,
  created,
  problem,
} from "@concordat-shop/generated/inventory/server.ts";
import { idempotent, requestHash, scopeOf } from "@concordat/runtime/idempotency";
import { etagOf, keyReused } from "../answers.ts";
import type { InventoryParts } from "../parts.ts";
import { insertProduct } from "../store.ts";

/** Adds a product with its first stock. */
export function createProduct({ database }: InventoryParts): CreateProduct {
  return async (request) => {
    const { body } = request;
    const outcome = await idempotent<CreateProductResult>(
      database,
      scopeOf(request),
      requestHash(body),
      async (sql) => {
        const stored = await insertProduct(sql, body);
        if (stored === undefined) {
          return problem(409, {
            type: "urn:concordat:problem:product-exists",
            title: "Product exists",
            detail: `The catalogue has a product ${body.sku} already.`,
          });
        }
        return created(stored.product, { Location: `/products/${body.sku}`, ETag: etagOf(stored.version) });
      },
    );
    return outcome.state === "mismatch" ? keyReused : outcome.answer;
  };
}
