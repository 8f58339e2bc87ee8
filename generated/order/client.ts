/** @generated from contracts/order/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ApiError,
  type BoundCall,
  type BoundPagedCall,
  type Call,
  type ClientOptions,
  type ContentDescriptor,
  type Failure,
  type PagedCall,
  type Success,
  bearer,
  bind,
  createClient,
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
  OutOfStockProblem,
  PaymentDeclinedProblem,
  Problem,
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

const jsonContent: ContentDescriptor = { "application/json": 0 };

const problemJsonContent: ContentDescriptor = { "application/problem+json": 0 };

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/get */
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/get */
export type ListOrdersData = OrderPage;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/get */
export type ListOrdersOutcome =
  | Success<200, OrderPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/get */
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
 * @generated from contracts/order/openapi.yaml#/paths/~1orders/get
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/post */
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/post */
export type CreateOrderData = Order;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/post */
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/post */
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
 * @generated from contracts/order/openapi.yaml#/paths/~1orders/post
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get */
export interface GetOrderInput {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
}

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get */
export type GetOrderData = Order;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get */
export type GetOrderOutcome =
  | Success<200, Order>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get */
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
 * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
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

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export type CancelOrderData = Order;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export type CancelOrderOutcome =
  | Success<200, Order>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
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
 * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
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

/** Every operation, bound to one client. */
export interface OrderClient {
  /**
   * List own orders
   * The caller's orders, newest first, page by page.
   * @generated from contracts/order/openapi.yaml#/paths/~1orders/get
   */
  readonly listOrders: BoundPagedCall<ListOrdersInput, ListOrdersData, ListOrdersOutcome, ListOrdersError, ListOrdersData["items"][number]>;
  /**
   * Place an order
   * Takes the payment, reserves the goods and answers 201 when the order is confirmed. With `Prefer: respond-async` answers 202 at once with the pending order; read it until its status is final. Prices are those of the catalogue at this moment. An order that is not through within its deadline ends as rejected and nothing is charged.
   * @generated from contracts/order/openapi.yaml#/paths/~1orders/post
   */
  readonly createOrder: BoundCall<CreateOrderInput, CreateOrderData, CreateOrderOutcome, CreateOrderError>;
  /**
   * Read an order
   * One of the caller's orders in its present state.
   * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get
   */
  readonly getOrder: BoundCall<GetOrderInput, GetOrderData, GetOrderOutcome, GetOrderError>;
  /**
   * Cancel an order
   * Cancels a pending or confirmed order; the payment is refunded and the goods are released soon after. An order that is cancelled already stays as it is; a rejected order cannot be cancelled.
   * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
   */
  readonly cancelOrder: BoundCall<CancelOrderInput, CancelOrderData, CancelOrderOutcome, CancelOrderError>;
}

/**
 * All operations in one object. Import single functions instead where the size of a bundle counts.
 */
export function createOrderClient(options: ClientOptions): OrderClient {
  return bind(createClient(options), {
    listOrders,
    createOrder,
    getOrder,
    cancelOrder,
  });
}
