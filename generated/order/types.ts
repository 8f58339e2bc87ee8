/** @generated from contracts/order/openapi.yaml by `concordat generate`. Do not edit. */

/**
 * Why an order is cancelled.
 * @generated from contracts/order/openapi.yaml#/components/schemas/Cancellation
 */
export interface Cancellation {
  /** In the customer's words. */
  reason?: string;
}

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
 * An order and where it stands.
 * @generated from contracts/order/openapi.yaml#/components/schemas/Order
 */
export interface Order {
  id: Identifier;
  status: OrderStatus;
  customerId: CustomerId;
  /** What was ordered. */
  lines: OrderLine[];
  total: Money;
  paymentId?: Identifier;
  reservationId?: Identifier;
  rejection?: Rejection;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/**
 * A wish to buy. Each product stands in one line only.
 * @generated from contracts/order/openapi.yaml#/components/schemas/OrderDraft
 */
export interface OrderDraft {
  /** What to buy. */
  lines: OrderItem[];
  /** The acquirer's token of the payment method. The simulated acquirer approves `tok_ok` and declines `tok_declined`. */
  paymentMethod: string;
}

/**
 * What to buy, one product.
 * @generated from contracts/order/openapi.yaml#/components/schemas/OrderItem
 */
export interface OrderItem {
  sku: Sku;
  /**
   * Format: int32
   * How many.
   */
  quantity: number;
}

/**
 * A product of an order at the price of its day.
 * @generated from contracts/order/openapi.yaml#/components/schemas/OrderLine
 */
export interface OrderLine {
  sku: Sku;
  /**
   * Format: int32
   * How many.
   */
  quantity: number;
  unitPrice: Money;
}

/**
 * A page of orders, newest first.
 * @generated from contracts/order/openapi.yaml#/components/schemas/OrderPage
 */
export interface OrderPage {
  /** The orders of this page. */
  items: Order[];
  nextCursor?: PageNextCursor;
}

/**
 * `pending` until payment and goods are settled; `confirmed`, charged and reserved; `rejected`, nothing charged or all refunded; `cancelled` by the customer, refunded and released.
 * @generated from contracts/order/openapi.yaml#/components/schemas/OrderStatus
 */
export type OrderStatus = "pending" | "confirmed" | "rejected" | "cancelled";

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
 * The payment method was refused by the acquirer; trying again with the same method does not help.
 * @generated from contracts/_shared/payment-declined-problem.yaml#
 */
export type PaymentDeclinedProblem = Problem & {
  /** The acquirer's reason, made for programs. */
  declineCode: string;
};

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
 * Why an order was rejected.
 * @generated from contracts/order/openapi.yaml#/components/schemas/Rejection
 */
export interface Rejection {
  /**
   * The reason, made for programs.
   * @enum {string}
   */
  reason: "payment_declined" | "out_of_stock" | "deadline_exceeded";
  /** The reason, made for people. */
  detail?: string;
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
 * A moment in UTC (RFC 3339) with milliseconds.
 * Constraints: characters at least 20, characters at most 35, format date-time.
 * @generated from contracts/_shared/timestamp.yaml#
 */
export type Timestamp = string;
