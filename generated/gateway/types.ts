/** @generated from contracts/gateway/openapi.yaml by `concordat generate`. Do not edit. */

/**
 * Why an order is cancelled.
 * @generated from contracts/order/openapi.yaml#/components/schemas/Cancellation
 */
export interface Cancellation {
  /** In the customer's words. */
  reason?: string;
}

/**
 * The name of a registered client.
 * Constraints: characters at least 1, characters at most 64, pattern ^[A-Za-z0-9._-]+$.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/ClientId
 */
export type ClientId = string;

/**
 * Who buys, the `sub` claim of the access token that placed the order.
 * Constraints: characters at least 1, characters at most 64, pattern ^[A-Za-z0-9._~-]+$.
 * @generated from contracts/_shared/customer-id.yaml#
 */
export type CustomerId = string;

/**
 * How the person wants to be called.
 * Constraints: characters at least 1, characters at most 100.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/DisplayName
 */
export type DisplayName = string;

/**
 * An e-mail address.
 * Constraints: characters at least 3, characters at most 254, format email.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/EmailAddress
 */
export type EmailAddress = string;

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
 * An order and what belongs to it.
 * @generated from contracts/gateway/openapi.yaml#/components/schemas/OrderSummary
 */
export interface OrderSummary {
  order: Order;
  /** The order's payments. */
  payments: Payment[];
  /** The goods held for the order. */
  shipment: ShipmentLine[];
  /** The parts that could not be read in time. */
  unavailable: ("payments" | "shipment")[];
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
 * Scopes, separated by single spaces.
 * Constraints: characters at least 1, characters at most 1024, pattern ^[!#-\[\]-~]+( [!#-\[\]-~]+)*$.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/ScopeList
 */
export type ScopeList = string;

/**
 * Goods held for an order, one product.
 * @generated from contracts/gateway/openapi.yaml#/components/schemas/ShipmentLine
 */
export interface ShipmentLine {
  sku: Sku;
  /**
   * Format: int32
   * How many.
   */
  quantity: number;
  /**
   * Whether the goods are still held for the order.
   * @enum {string}
   */
  status: "held" | "released";
  reservationId: Identifier;
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

/**
 * An access token and what belongs to it (RFC 6749 section 5.1).
 * @generated from contracts/auth/openapi.yaml#/components/schemas/Token
 */
export interface Token {
  /** The token; send it as `Authorization` with the scheme Bearer. */
  access_token: string;
  /**
   * How the token is used.
   * @enum {string}
   */
  token_type: "Bearer";
  /**
   * Format: int32
   * Seconds until it expires.
   */
  expires_in: number;
  scope?: ScopeList;
  /** For a new access token later. */
  refresh_token?: string;
  /** Who the person is (OpenID Connect), a signed JWT. */
  id_token?: string;
}

/**
 * What is wrong (RFC 6749 section 5.2).
 * @generated from contracts/auth/openapi.yaml#/components/schemas/TokenError
 */
export interface TokenError {
  /** The error, made for programs. */
  error: string;
  /** The error, made for people. */
  error_description?: string;
}

/**
 * A grant of RFC 6749; which members are needed depends on `grant_type`.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/TokenForm
 */
export interface TokenForm {
  /**
   * The kind of grant.
   * @enum {string}
   */
  grant_type: "client_credentials" | "authorization_code" | "refresh_token";
  scope?: ScopeList;
  client_id?: ClientId;
  /** For clients that cannot use HTTP Basic. */
  client_secret?: string;
  /** The authorization code. */
  code?: string;
  /**
   * Format: uri
   * The same as at the authorization.
   */
  redirect_uri?: string;
  /** The PKCE verifier (RFC 7636). */
  code_verifier?: string;
  /** The refresh token. */
  refresh_token?: string;
  /**
   * Format: uri
   * The API that the token is for (RFC 8707).
   */
  resource?: string;
}

/**
 * Somebody with an account.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/User
 */
export interface User {
  id: Identifier;
  email: EmailAddress;
  name: DisplayName;
  createdAt: Timestamp;
}

/**
 * A page of users, newest first.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/UserPage
 */
export interface UserPage {
  /** The users of this page. */
  items: User[];
  nextCursor?: PageNextCursor;
}

/**
 * An account to be opened.
 * @generated from contracts/auth/openapi.yaml#/components/schemas/UserRegistration
 */
export interface UserRegistration {
  email: EmailAddress;
  name: DisplayName;
  /**
   * Format: password
   * At least 12 characters; never shown again.
   */
  password: string;
}
