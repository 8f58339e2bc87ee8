/** @generated from contracts/gateway/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ApiError,
  type BoundCall,
  type BoundOptionalCall,
  type BoundPagedCall,
  type Call,
  type ClientOptions,
  type ContentDescriptor,
  type Failure,
  type OptionalCall,
  type PagedCall,
  type Success,
  basic,
  bearer,
  bind,
  createClient,
  formBody,
  formStyle,
  operation,
  paged,
} from "@concordat/runtime/codegen-v1/client";
import type {
  Cancellation,
  Identifier,
  Order,
  OrderDraft,
  OrderPage,
  OrderStatus,
  OrderSummary,
  OutOfStockProblem,
  Payment,
  PaymentDeclinedProblem,
  Problem,
  Product,
  ProductDraft,
  ProductPage,
  Sku,
  Token,
  TokenError,
  TokenForm,
  User,
  UserPage,
  UserRegistration,
} from "./types.ts";

export {
  ApiError,
  CancelledError,
  clientCredentials,
  ClientError,
  createClient,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
} from "@concordat/runtime/codegen-v1/client";
export type { CallOptions, Client, ClientOptions } from "@concordat/runtime/codegen-v1/client";

/** @generated from contracts/_shared/security.yaml#/oauth2 */
const oauth2Scheme = /* @__PURE__ */ bearer("oauth2");

/** @generated from contracts/_shared/security.yaml#/clientBasic */
const clientBasicScheme = /* @__PURE__ */ basic("clientBasic");

const jsonContent: ContentDescriptor = { "application/json": 0 };

const problemJsonContent: ContentDescriptor = { "application/problem+json": 0 };

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/get */
export interface ListProductsInput {
  readonly query?: {
    /**
     * The `nextCursor` of the page before; absent for the first page. Opaque.
     * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
     */
    readonly cursor?: string;
    /**
     * How many items a page has at most.
     * Constraints: at least 1, at most 100, format int32.
     * @default 20
     */
    readonly limit?: number;
    /**
     * Only these products; repeat the parameter for several.
     * Constraints: items at least 1, items at most 50.
     */
    readonly sku?: Sku[];
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/get */
export type ListProductsData = ProductPage;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/get */
export type ListProductsOutcome =
  | Success<200, ProductPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/get */
export type ListProductsError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List products
 * The catalogue in the order of the SKUs, page by page.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1products/get
 */
export const listProducts: PagedCall<ListProductsInput, ListProductsData, ListProductsOutcome, ListProductsError, ListProductsData["items"][number]> = /* @__PURE__ */ paged({
  id: "listProducts",
  method: "GET",
  path: "/products",
  parameters: [{ name: "cursor", in: "query" }, { name: "limit", in: "query" }, { name: "sku", in: "query", write: formStyle }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "inventory:read"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/post */
export interface CreateProductInput {
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** The new product. */
  readonly body: ProductDraft;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/post */
export type CreateProductData = Product;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/post */
export type CreateProductOutcome =
  | Success<201, Product, "Location" | "ETag">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/post */
export type CreateProductError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<409, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Add a product
 * Adds a product with its first stock to the catalogue.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1products/post
 */
export const createProduct: Call<CreateProductInput, CreateProductData, CreateProductOutcome, CreateProductError> = /* @__PURE__ */ operation({
  id: "createProduct",
  method: "POST",
  path: "/products",
  parameters: [{ name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 409: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[[oauth2Scheme, "inventory:write"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get */
export interface GetProductInput {
  readonly params: {
    /** The product's SKU. */
    readonly sku: Sku;
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get */
export type GetProductData = Product;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get */
export type GetProductOutcome =
  | Success<200, Product, "ETag">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get */
export type GetProductError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read a product
 * A product with its price and how many are free.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get
 */
export const getProduct: Call<GetProductInput, GetProductData, GetProductOutcome, GetProductError> = /* @__PURE__ */ operation({
  id: "getProduct",
  method: "GET",
  path: "/products/{sku}",
  parameters: [{ name: "sku", in: "params" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "inventory:read"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get */
export interface ListOrdersInput {
  readonly query?: {
    /**
     * The `nextCursor` of the page before; absent for the first page. Opaque.
     * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
     */
    readonly cursor?: string;
    /**
     * How many items a page has at most.
     * Constraints: at least 1, at most 100, format int32.
     * @default 20
     */
    readonly limit?: number;
    /** Only orders in this state. */
    readonly status?: OrderStatus;
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get */
export type ListOrdersData = OrderPage;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get */
export type ListOrdersOutcome =
  | Success<200, OrderPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get */
export type ListOrdersError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List own orders
 * The caller's orders, newest first, page by page.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get
 */
export const listOrders: PagedCall<ListOrdersInput, ListOrdersData, ListOrdersOutcome, ListOrdersError, ListOrdersData["items"][number]> = /* @__PURE__ */ paged({
  id: "listOrders",
  method: "GET",
  path: "/orders",
  parameters: [{ name: "cursor", in: "query" }, { name: "limit", in: "query" }, { name: "status", in: "query" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "orders:read"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post */
export interface CreateOrderInput {
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
    /**
     * Preferences of RFC 7240. `respond-async` asks for the answer 202 at once while the work goes on; others are ignored.
     * Constraints: characters at least 1, characters at most 255.
     */
    readonly Prefer?: string;
  };
  /** What to buy and how to pay. */
  readonly body: OrderDraft;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post */
export type CreateOrderData = Order;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post */
export type CreateOrderOutcome =
  | Success<201, Order, "Location">
  | Success<202, Order, "Location" | "Preference-Applied">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<402, PaymentDeclinedProblem>
  | Failure<403, Problem>
  | Failure<409, OutOfStockProblem>
  | Failure<422, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post */
export type CreateOrderError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<402, PaymentDeclinedProblem>
  | ApiError<403, Problem>
  | ApiError<409, OutOfStockProblem>
  | ApiError<422, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Place an order
 * Takes the payment, reserves the goods and answers 201 when the order is confirmed. With `Prefer: respond-async` answers 202 at once with the pending order; read it until its status is final. Prices are those of the catalogue at this moment. An order that is not through within its deadline ends as rejected and nothing is charged.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 402 The payment method was declined; no money was taken.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 409 Not enough is in stock, or the request conflicts with the present state, or the `Idempotency-Key` was used before with another body; `type` tells which.
 * @throws {ApiError} 422 The request matches the contract but cannot be carried out as it stands.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post
 */
export const createOrder: Call<CreateOrderInput, CreateOrderData, CreateOrderOutcome, CreateOrderError> = /* @__PURE__ */ operation({
  id: "createOrder",
  method: "POST",
  path: "/orders",
  parameters: [{ name: "Idempotency-Key", in: "headers" }, { name: "Prefer", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 202: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 402: problemJsonContent, 403: problemJsonContent, 409: problemJsonContent, 422: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[[oauth2Scheme, "orders:write"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get */
export interface GetOrderInput {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get */
export type GetOrderData = Order;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get */
export type GetOrderOutcome =
  | Success<200, Order>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get */
export type GetOrderError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read an order
 * One of the caller's orders in its present state.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get
 */
export const getOrder: Call<GetOrderInput, GetOrderData, GetOrderOutcome, GetOrderError> = /* @__PURE__ */ operation({
  id: "getOrder",
  method: "GET",
  path: "/orders/{orderId}",
  parameters: [{ name: "orderId", in: "params" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "orders:read"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export interface CancelOrderInput {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** Why it is cancelled. */
  readonly body: Cancellation;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export type CancelOrderData = Order;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export type CancelOrderOutcome =
  | Success<200, Order>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export type CancelOrderError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<409, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Cancel an order
 * Cancels a pending or confirmed order; the payment is refunded and the goods are released soon after. An order that is cancelled already stays as it is; a rejected order cannot be cancelled.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
 */
export const cancelOrder: Call<CancelOrderInput, CancelOrderData, CancelOrderOutcome, CancelOrderError> = /* @__PURE__ */ operation({
  id: "cancelOrder",
  method: "POST",
  path: "/orders/{orderId}/cancel",
  parameters: [{ name: "orderId", in: "params" }, { name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 409: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[[oauth2Scheme, "orders:write"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get */
export interface GetOrderSummaryInput {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get */
export type GetOrderSummaryData = OrderSummary;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get */
export type GetOrderSummaryOutcome =
  | Success<200, OrderSummary>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get */
export type GetOrderSummaryError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read everything about an order
 * An order with its payments and the goods held for it, put together from the three services. When the payment or the inventory service does not answer in time, its part is left out and named in `unavailable`.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get
 */
export const getOrderSummary: Call<GetOrderSummaryInput, GetOrderSummaryData, GetOrderSummaryOutcome, GetOrderSummaryError> = /* @__PURE__ */ operation({
  id: "getOrderSummary",
  method: "GET",
  path: "/orders/{orderId}/summary",
  parameters: [{ name: "orderId", in: "params" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "orders:read", "payments:read", "inventory:read"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export interface GetPaymentInput {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export type GetPaymentData = Payment;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export type GetPaymentOutcome =
  | Success<200, Payment>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export type GetPaymentError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read a payment
 * A payment and how much of it was given back.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get
 */
export const getPayment: Call<GetPaymentInput, GetPaymentData, GetPaymentOutcome, GetPaymentError> = /* @__PURE__ */ operation({
  id: "getPayment",
  method: "GET",
  path: "/payments/{paymentId}",
  parameters: [{ name: "paymentId", in: "params" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "payments:read"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/get */
export interface ListUsersInput {
  readonly query?: {
    /**
     * The `nextCursor` of the page before; absent for the first page. Opaque.
     * Constraints: characters at least 1, characters at most 512, pattern ^[A-Za-z0-9_-]+$.
     */
    readonly cursor?: string;
    /**
     * How many items a page has at most.
     * Constraints: at least 1, at most 100, format int32.
     * @default 20
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/get */
export type ListUsersData = UserPage;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/get */
export type ListUsersOutcome =
  | Success<200, UserPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/get */
export type ListUsersError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List users
 * All users, newest first, page by page; for administrators.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1users/get
 */
export const listUsers: PagedCall<ListUsersInput, ListUsersData, ListUsersOutcome, ListUsersError, ListUsersData["items"][number]> = /* @__PURE__ */ paged({
  id: "listUsers",
  method: "GET",
  path: "/users",
  parameters: [{ name: "cursor", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "users:admin"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/post */
export interface RegisterUserInput {
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** The new account. */
  readonly body: UserRegistration;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/post */
export type RegisterUserData = User;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/post */
export type RegisterUserOutcome =
  | Success<201, User, "Location">
  | Failure<400, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/post */
export type RegisterUserError =
  | ApiError<400, Problem>
  | ApiError<409, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Register a user
 * Opens an account; anybody may. An e-mail address has one account.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1users/post
 */
export const registerUser: Call<RegisterUserInput, RegisterUserData, RegisterUserOutcome, RegisterUserError> = /* @__PURE__ */ operation({
  id: "registerUser",
  method: "POST",
  path: "/users",
  parameters: [{ name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 400: problemJsonContent, 409: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserInput = Readonly<Record<never, never>>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserData = User;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserOutcome =
  | Success<200, User>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserError =
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read the own user record
 * The user that the access token stands for.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get
 */
export const getCurrentUser: OptionalCall<GetCurrentUserInput, GetCurrentUserData, GetCurrentUserOutcome, GetCurrentUserError> = /* @__PURE__ */ operation({
  id: "getCurrentUser",
  method: "GET",
  path: "/users/me",
  responses: { 200: jsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "users:read"]]],
});

/** @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post */
export interface CreateTokenInput {
  /** The grant. Unknown members are ignored, as RFC 6749 wants it. */
  readonly body: TokenForm;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenData = Token;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenOutcome =
  | Success<200, Token, "Cache-Control">
  | Failure<400, TokenError>
  | Failure<401, TokenError>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenError =
  | ApiError<400, TokenError>
  | ApiError<401, TokenError>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Get an access token
 * Exchanges client credentials, an authorization code with its PKCE verifier, or a refresh token for an access token (RFC 6749, RFC 7636). Clients authenticate by HTTP Basic, or by `client_id` alone when they are public.
 * @throws {ApiError} 400 The grant is wrong, expired or used.
 * @throws {ApiError} 401 The client is not known or its secret is wrong.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post
 */
export const createToken: Call<CreateTokenInput, CreateTokenData, CreateTokenOutcome, CreateTokenError> = /* @__PURE__ */ operation({
  id: "createToken",
  method: "POST",
  path: "/oauth/token",
  body: ["application/x-www-form-urlencoded", formBody],
  responses: { 200: jsonContent, 400: jsonContent, 401: jsonContent, 429: problemJsonContent, 503: problemJsonContent },
  security: [[[clientBasicScheme]], []],
});

/** Every operation, bound to one client. */
export interface GatewayClient {
  /**
   * List products
   * The catalogue in the order of the SKUs, page by page.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1products/get
   */
  readonly listProducts: BoundPagedCall<ListProductsInput, ListProductsData, ListProductsOutcome, ListProductsError, ListProductsData["items"][number]>;
  /**
   * Add a product
   * Adds a product with its first stock to the catalogue.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1products/post
   */
  readonly createProduct: BoundCall<CreateProductInput, CreateProductData, CreateProductOutcome, CreateProductError>;
  /**
   * Read a product
   * A product with its price and how many are free.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get
   */
  readonly getProduct: BoundCall<GetProductInput, GetProductData, GetProductOutcome, GetProductError>;
  /**
   * List own orders
   * The caller's orders, newest first, page by page.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get
   */
  readonly listOrders: BoundPagedCall<ListOrdersInput, ListOrdersData, ListOrdersOutcome, ListOrdersError, ListOrdersData["items"][number]>;
  /**
   * Place an order
   * Takes the payment, reserves the goods and answers 201 when the order is confirmed. With `Prefer: respond-async` answers 202 at once with the pending order; read it until its status is final. Prices are those of the catalogue at this moment. An order that is not through within its deadline ends as rejected and nothing is charged.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post
   */
  readonly createOrder: BoundCall<CreateOrderInput, CreateOrderData, CreateOrderOutcome, CreateOrderError>;
  /**
   * Read an order
   * One of the caller's orders in its present state.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get
   */
  readonly getOrder: BoundCall<GetOrderInput, GetOrderData, GetOrderOutcome, GetOrderError>;
  /**
   * Cancel an order
   * Cancels a pending or confirmed order; the payment is refunded and the goods are released soon after. An order that is cancelled already stays as it is; a rejected order cannot be cancelled.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
   */
  readonly cancelOrder: BoundCall<CancelOrderInput, CancelOrderData, CancelOrderOutcome, CancelOrderError>;
  /**
   * Read everything about an order
   * An order with its payments and the goods held for it, put together from the three services. When the payment or the inventory service does not answer in time, its part is left out and named in `unavailable`.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get
   */
  readonly getOrderSummary: BoundCall<GetOrderSummaryInput, GetOrderSummaryData, GetOrderSummaryOutcome, GetOrderSummaryError>;
  /**
   * Read a payment
   * A payment and how much of it was given back.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get
   */
  readonly getPayment: BoundCall<GetPaymentInput, GetPaymentData, GetPaymentOutcome, GetPaymentError>;
  /**
   * List users
   * All users, newest first, page by page; for administrators.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1users/get
   */
  readonly listUsers: BoundPagedCall<ListUsersInput, ListUsersData, ListUsersOutcome, ListUsersError, ListUsersData["items"][number]>;
  /**
   * Register a user
   * Opens an account; anybody may. An e-mail address has one account.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1users/post
   */
  readonly registerUser: BoundCall<RegisterUserInput, RegisterUserData, RegisterUserOutcome, RegisterUserError>;
  /**
   * Read the own user record
   * The user that the access token stands for.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get
   */
  readonly getCurrentUser: BoundOptionalCall<GetCurrentUserInput, GetCurrentUserData, GetCurrentUserOutcome, GetCurrentUserError>;
  /**
   * Get an access token
   * Exchanges client credentials, an authorization code with its PKCE verifier, or a refresh token for an access token (RFC 6749, RFC 7636). Clients authenticate by HTTP Basic, or by `client_id` alone when they are public.
   * @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post
   */
  readonly createToken: BoundCall<CreateTokenInput, CreateTokenData, CreateTokenOutcome, CreateTokenError>;
}

/**
 * All operations in one object. Import single functions instead where the size of a bundle counts.
 */
export function createGatewayClient(options: ClientOptions): GatewayClient {
  return bind(createClient(options), {
    listProducts,
    createProduct,
    getProduct,
    listOrders,
    createOrder,
    getOrder,
    cancelOrder,
    getOrderSummary,
    getPayment,
    listUsers,
    registerUser,
    getCurrentUser,
    createToken,
  });
}
