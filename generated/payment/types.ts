/** @generated from contracts/payment/openapi.yaml by `concordat generate`. Do not edit. */

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
 * Pass it as `cursor` to read the next page; absent on the last page.
 * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
 * @generated from contracts/_shared/page.yaml#/properties/nextCursor
 */
export type PageNextCursor = string;

/**
 * Money taken, or refused to be taken, for an order.
 * @generated from contracts/payment/openapi.yaml#/components/schemas/Payment
 */
export interface Payment {
  id: Identifier;
  orderId: Identifier;
  customerId: CustomerId;
  /**
   * `processing` until the acquirer has answered; `captured`; `declined`, no money taken; `refunded`, all of it given back.
   * @enum {string}
   */
  status: "processing" | "captured" | "declined" | "refunded";
  amount: Money;
  refunded: Money;
  /** The acquirer's reason, made for programs. */
  declineCode?: string;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/**
 * The payment method was refused by the acquirer; trying again with the same method does not help.
 * @generated from contracts/_shared/payment-declined-problem.yaml#
 */
export type PaymentDeclinedProblem = Problem & {
  /** The acquirer's reason, made for programs. */
  declineCode: string;
};

/**
 * A wish to charge an order.
 * @generated from contracts/payment/openapi.yaml#/components/schemas/PaymentDraft
 */
export interface PaymentDraft {
  orderId: Identifier;
  customerId: CustomerId;
  amount: Money;
  /** The acquirer's token of the payment method. The simulated acquirer approves `tok_ok` and declines `tok_declined`. */
  method: string;
}

/**
 * A page of payments, newest first.
 * @generated from contracts/payment/openapi.yaml#/components/schemas/PaymentPage
 */
export interface PaymentPage {
  /** The payments of this page. */
  items: Payment[];
  nextCursor?: PageNextCursor;
}

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
 * Money given back.
 * @generated from contracts/payment/openapi.yaml#/components/schemas/Refund
 */
export interface Refund {
  id: Identifier;
  paymentId: Identifier;
  orderId: Identifier;
  amount: Money;
  /** Why, made for people. */
  reason: string;
  createdAt: Timestamp;
}

/**
 * A wish to give money back.
 * @generated from contracts/payment/openapi.yaml#/components/schemas/RefundDraft
 */
export interface RefundDraft {
  amount?: Money;
  /** Why, made for people. */
  reason: string;
}

/**
 * A page of refunds, newest first.
 * @generated from contracts/payment/openapi.yaml#/components/schemas/RefundPage
 */
export interface RefundPage {
  /** The refunds of this page. */
  items: Refund[];
  nextCursor?: PageNextCursor;
}

/**
 * A moment in UTC (RFC 3339) with milliseconds.
 * Constraints: characters at least 20, characters at most 35, format date-time.
 * @generated from contracts/_shared/timestamp.yaml#
 */
export type Timestamp = string;
