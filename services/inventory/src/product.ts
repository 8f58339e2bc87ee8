import type { Money } from "./money.ts";

/** A product as the contract shows it. */
export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly description?: string;
  readonly price: Money;
  readonly available: number;
  readonly updatedAt: string;
}

export interface ProductDraft {
  readonly sku: string;
  readonly name: string;
  readonly description?: string;
  readonly price: Money;
  readonly onHand: number;
}

/** The stock of a product as the contract shows it. */
export interface Stock {
  readonly sku: string;
  readonly onHand: number;
  readonly held: number;
  readonly available: number;
  readonly updatedAt: string;
}
