import type { OrderItem } from "@concordat-shop/generated/order/types.ts";
import { unplaceable } from "./answers.ts";
import type { InventoryPort } from "./ports.ts";

/** The contract's largest amount of money. */
const largestTotal = 99_999_999_999;

/** Lines at today's prices. */
export interface PricedLines {
  readonly state: "priced";
  readonly currency: string;
  readonly total: number;
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly amount: number }[];
}

export type Pricing = PricedLines | { readonly state: "refused"; readonly answer: ReturnType<typeof unplaceable> };

/**
 * Looks prices up. Refuses what cannot be an order: a product twice, an unknown product, several currencies, a total
 * beyond the contract.
 *
 * @throws Unavailable
 */
export async function priceLines(
  inventory: Pick<InventoryPort, "prices">,
  items: readonly OrderItem[],
): Promise<Pricing> {
  const skus = items.map(({ sku }) => sku);
  const repeated = skus.find((sku, index) => skus.indexOf(sku) < index);
  if (repeated !== undefined) {
    return refuse("repeated-product", "Repeated product", `${repeated} stands in two lines; add the quantities up.`);
  }
  const prices = await inventory.prices(skus);
  const lines: { sku: string; quantity: number; amount: number }[] = [];
  const currencies = new Set<string>();
  for (const { sku, quantity } of items) {
    const price = prices.get(sku);
    if (price === undefined) return refuse("unknown-product", "Unknown product", `There is no product ${sku}.`);
    currencies.add(price.currency);
    lines.push({ sku, quantity, amount: price.amount });
  }
  const [currency, other] = currencies;
  if (currency === undefined || other !== undefined) {
    return refuse(
      "mixed-currencies",
      "Mixed currencies",
      `The products are priced in ${[...currencies].join(" and ")}.`,
    );
  }
  // Exact in a double: at most 50 lines of 1000 times 10^11.
  const total = lines.reduce((sum, { quantity, amount }) => sum + quantity * amount, 0);
  if (total > largestTotal)
    return refuse("order-too-large", "Order too large", "The total is beyond what can be paid.");
  return { state: "priced", currency, total, lines };
}

function refuse(kind: string, title: string, detail: string): Pricing {
  return { state: "refused", answer: unplaceable(kind, title, detail) };
}
