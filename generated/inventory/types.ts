/** @generated from contracts/inventory/openapi.yaml by `concordat generate`. Do not edit. */

/**
 * Who buys, the `sub` claim of the access token that placed the order.
 * Constraints: characters at least 1, characters at most 64, pattern ^[A-Za-z0-9._~-]+$.
 * @generated from contracts/_shared/customer-id.yaml#
 */
export type CustomerId = string;

/**
 * A UUID (RFC 9562); those made by the shop are of version 7, so that they sort by creation.
 * Constraints: characters at least 36, characters at most 36, format uuid.
 * @generated from contracts/_shared/identifier.yaml#
 */
export type Identifier = string;

/**
 * An amount of money in the minor units of its currency (cents for EUR), so that no rounding can happen.
 * @generated from contracts/_shared/money.yaml#
 */
export interface Money {
  /**
   * Format: int64
   * Minor units of the currency; 1999 is 19.99 EUR.
   */
  amount: number;
  /** An ISO 4217 code. */
  currency: string;
}

/**
 * The request conflicts with the present state. With type `urn:concordat:problem:out-of-stock`, `shortages` names the products of which there was not enough.
 * @generated from contracts/_shared/out-of-stock-problem.yaml#
 */
export type OutOfStockProblem = Problem & {
  /** Products of which there was not enough. */
  shortages?: Shortage[];
};

/**
 * Pass it as `cursor` to read the next page; absent on the last page.
 * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
 * @generated from contracts/_shared/page.yaml#/properties/nextCursor
 */
export type PageNextCursor = string;

/**
 * What went wrong (RFC 9457, Problem Details for HTTP APIs). `type` is stable and made for programs, `title` and `detail` are made for people. Further members may come with a type of problem.
 * @generated from contracts/_shared/problem.yaml#
 */
export interface Problem {
  /**
   * Format: uri-reference
   * Names the kind of problem; `about:blank` says no more than the status.
   */
  type: string;
  /** The kind of problem in a few words, the same each time. */
  title: string;
  /**
   * Format: int32
   * The HTTP status of this answer.
   */
  status: number;
  /** What happened this time and what to do about it. */
  detail?: string;
  /**
   * Format: uri-reference
   * Names this occurrence.
   */
  instance?: string;
  /** Each single violation, where the request did not match the contract. */
  errors?: {
    /** JSON pointer (RFC 6901) to the offending value. */
    pointer?: string;
    /** What was expected. */
    detail: string;
    /** The rule that was violated, made for programs. */
    code?: string;
  }[];
}

/**
 * A product of the catalogue.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/Product
 */
export interface Product {
  sku: Sku;
  /** What it is called in the shop. */
  name: string;
  /** What it is. */
  description?: string;
  price: Money;
  /**
   * Format: int32
   * How many are free to be ordered.
   */
  available: number;
  updatedAt: Timestamp;
}

/**
 * A product to be added.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/ProductDraft
 */
export interface ProductDraft {
  sku: Sku;
  /** What it is called in the shop. */
  name: string;
  /** What it is. */
  description?: string;
  price: Money;
  /**
   * Format: int32
   * How many are on the shelf.
   */
  onHand: number;
}

/**
 * A page of products, by SKU.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/ProductPage
 */
export interface ProductPage {
  /** The products of this page. */
  items: Product[];
  nextCursor?: PageNextCursor;
}

/**
 * Goods held for an order.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/Reservation
 */
export interface Reservation {
  id: Identifier;
  orderId: Identifier;
  customerId: CustomerId;
  /**
   * `held` until the order ends without the goods, then `released`.
   * @enum {string}
   */
  status: "held" | "released";
  /** What is held. */
  lines: ReservationLine[];
  createdAt: Timestamp;
  releasedAt?: Timestamp;
}

/**
 * A wish to hold goods for an order. Each product stands in one line only.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/ReservationDraft
 */
export interface ReservationDraft {
  orderId: Identifier;
  customerId: CustomerId;
  /** What to hold. */
  lines: ReservationItem[];
}

/**
 * What to hold, one product.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/ReservationItem
 */
export interface ReservationItem {
  sku: Sku;
  /**
   * Format: int32
   * How many.
   */
  quantity: number;
}

/**
 * What is held, one product.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/ReservationLine
 */
export interface ReservationLine {
  sku: Sku;
  /**
   * Format: int32
   * How many.
   */
  quantity: number;
}

/**
 * A page of reservations, newest first.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/ReservationPage
 */
export interface ReservationPage {
  /** The reservations of this page. */
  items: Reservation[];
  nextCursor?: PageNextCursor;
}

/**
 * A product of which there was not enough.
 * @generated from contracts/_shared/shortage.yaml#
 */
export interface Shortage {
  sku: Sku;
  /**
   * Format: int32
   * How many were asked for.
   */
  requested: number;
  /**
   * Format: int32
   * How many were free at that moment.
   */
  available: number;
}

/**
 * A stock keeping unit, the name of a product in the shop.
 * Constraints: characters at least 1, characters at most 40, pattern ^[A-Z0-9][A-Z0-9-]*$.
 * @generated from contracts/_shared/sku.yaml#
 */
export type Sku = string;

/**
 * The stock of a product; `available` is `onHand` less `held`.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/Stock
 */
export interface Stock {
  sku: Sku;
  /**
   * Format: int32
   * How many are on the shelf.
   */
  onHand: number;
  /**
   * Format: int32
   * How many of them are held for orders.
   */
  held: number;
  /**
   * Format: int32
   * How many are free to be ordered.
   */
  available: number;
  updatedAt: Timestamp;
}

/**
 * A count of what is on the shelf.
 * @generated from contracts/inventory/openapi.yaml#/components/schemas/StockCount
 */
export interface StockCount {
  /**
   * Format: int32
   * How many are on the shelf, those held for orders included.
   */
  onHand: number;
}

/**
 * A moment in UTC (RFC 3339) with milliseconds.
 * Constraints: characters at least 20, characters at most 35, format date-time.
 * @generated from contracts/_shared/timestamp.yaml#
 */
export type Timestamp = string;
