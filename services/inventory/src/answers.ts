import type { Shortage } from "@concordat-shop/generated/inventory/types.ts";
import { problem } from "@concordat-shop/generated/inventory/server.ts";

/** The key was used before with another request. */
export const keyReused = problem(409, {
  type: "urn:concordat:problem:idempotency-key-reused",
  title: "Idempotency key reused",
  detail: "This Idempotency-Key was used before with another request; use a new key.",
});

/** Nothing with this id exists, or it belongs to somebody else: the answer is the same. */
export function notFound(what: string) {
  return problem(404, { detail: `No ${what} with this id belongs to you.` });
}

/** Some products are short; nothing is held. */
export function outOfStock(shortages: Shortage[]) {
  const words = shortages.map(({ sku, requested, available }) => `${sku}: ${requested} asked for, ${available} free`);
  return problem(409, {
    type: "urn:concordat:problem:out-of-stock",
    title: "Out of stock",
    detail: `${words.join("; ")}.`.slice(0, 1000),
    shortages,
  });
}

/** An `ETag` of a product's state. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
