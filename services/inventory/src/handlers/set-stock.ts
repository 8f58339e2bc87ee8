import { type SetStock, ok, problem } from "@concordat-shop/generated/inventory/server.ts";
import { etagOf } from "../answers.ts";
import type { InventoryParts } from "../parts.ts";
import { setStock as change } from "../store.ts";

/** Sets how many are on the shelf; with `If-Match`, only when nothing has changed since. */
export function setStock({ database }: InventoryParts): SetStock {
  return async ({ params, headers, body }) => {
    const { sku } = params;
    const expected = headers["If-Match"];
    const result = await change(database, sku, body.onHand, expected === undefined ? undefined : versionOf(expected));
    switch (result.state) {
      case "changed":
        return ok(result.stored.stock, { ETag: etagOf(result.stored.version) });
      case "unknown":
        return problem(404, { detail: `There is no product ${sku}.` });
      case "stale":
        return problem(412, { detail: `The stock of ${sku} has changed since the ETag ${expected}; read it again.` });
      case "held":
        return problem(409, {
          type: "urn:concordat:problem:stock-held",
          title: "Stock held",
          detail: `${result.held} of ${sku} are held for orders; the stock cannot be less.`,
        });
    }
  };
}

/** The version that an `ETag` of ours names; one that nothing has (0) for any other. */
function versionOf(etag: string): number {
  return Number(/^"(\d{1,15})"$/.exec(etag)?.[1] ?? 0);
}
