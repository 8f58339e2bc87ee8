/** @generated from contracts/order/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type Auth,
  type Authenticator,
  type Double,
  type Middleware,
  type Reply,
  type ServerRequest,
  type ServerSettings,
  type ServiceDescriptor,
  serve,
  startDouble,
} from "@concordat/runtime/codegen-v1/server";
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
import {
  cancelOrderBody,
  cancelOrderParameters,
  createOrderBody,
  createOrderParameters,
  getOrderParameters,
  listOrdersParameters,
} from "./validators.js";

export { accepted, created, HttpProblem, noContent, ok, problem, reply } from "@concordat/runtime/codegen-v1/server";
export type { Auth, Authenticator, AuthenticationRequest, Double, Middleware, ServerLog } from "@concordat/runtime/codegen-v1/server";

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/get */
export interface ListOrdersRequest extends ServerRequest {
  readonly query: {
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
    readonly limit: number;
    /** Only orders in this state. */
    readonly status?: OrderStatus;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/get */
export type ListOrdersResult =
  | Reply<200, OrderPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List own orders
 * The caller's orders, newest first, page by page.
 * @generated from contracts/order/openapi.yaml#/paths/~1orders/get
 */
export type ListOrders = (request: ListOrdersRequest) => Promise<ListOrdersResult> | ListOrdersResult;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/post */
export interface CreateOrderRequest extends ServerRequest {
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key": string;
    /**
     * Preferences of RFC 7240. `respond-async` asks for the answer 202 at once while the work goes on; others are ignored.
     * Constraints: characters at least 1, characters at most 255.
     */
    readonly Prefer?: string;
  };
  readonly body: OrderDraft;
  readonly auth: Auth;
}

/** @generated from contracts/order/openapi.yaml#/paths/~1orders/post */
export type CreateOrderResult =
  | Reply<201, Order, { readonly Location: string }>
  | Reply<202, Order, { readonly Location: string; readonly "Preference-Applied": string }>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<402, PaymentDeclinedProblem>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<409, OutOfStockProblem>
  | Reply<422, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Place an order
 * Takes the payment, reserves the goods and answers 201 when the order is confirmed. With `Prefer: respond-async` answers 202 at once with the pending order; read it until its status is final. Prices are those of the catalogue at this moment. An order that is not through within its deadline ends as rejected and nothing is charged.
 * @generated from contracts/order/openapi.yaml#/paths/~1orders/post
 */
export type CreateOrder = (request: CreateOrderRequest) => Promise<CreateOrderResult> | CreateOrderResult;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get */
export interface GetOrderRequest extends ServerRequest {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get */
export type GetOrderResult =
  | Reply<200, Order>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read an order
 * One of the caller's orders in its present state.
 * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get
 */
export type GetOrder = (request: GetOrderRequest) => Promise<GetOrderResult> | GetOrderResult;

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export interface CancelOrderRequest extends ServerRequest {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key": string;
  };
  readonly body: Cancellation;
  readonly auth: Auth;
}

/** @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
export type CancelOrderResult =
  | Reply<200, Order>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<409, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Cancel an order
 * Cancels a pending or confirmed order; the payment is refunded and the goods are released soon after. An order that is cancelled already stays as it is; a rejected order cannot be cancelled.
 * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
 */
export type CancelOrder = (request: CancelOrderRequest) => Promise<CancelOrderResult> | CancelOrderResult;

/** A handler for every operation; a missing or surplus one does not compile. */
export interface Handlers {
  /**
   * List own orders
   * @generated from contracts/order/openapi.yaml#/paths/~1orders/get
   */
  readonly listOrders: ListOrders;
  /**
   * Place an order
   * @generated from contracts/order/openapi.yaml#/paths/~1orders/post
   */
  readonly createOrder: CreateOrder;
  /**
   * Read an order
   * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get
   */
  readonly getOrder: GetOrder;
  /**
   * Cancel an order
   * @generated from contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
   */
  readonly cancelOrder: CancelOrder;
}

/** An authenticator for each security scheme that the operations ask for. */
export interface Authenticators {
  readonly oauth2: Authenticator;
}

export interface ServerOptions extends ServerSettings {
  readonly authenticate: Authenticators;
}

const service: ServiceDescriptor = {
  source: "contracts/order/openapi.yaml",
  securitySchemes: {
    oauth2: { type: "oauth2" },
  },
  operations: {
    listOrders: {
      method: "GET",
      path: "/orders",
      source: "contracts/order/openapi.yaml#/paths/~1orders/get",
      security: [{ oauth2: ["orders:read"] }],
      parameters: [
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
        { name: "status", in: "query" },
      ],
      validateParameters: listOrdersParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    createOrder: {
      method: "POST",
      path: "/orders",
      source: "contracts/order/openapi.yaml#/paths/~1orders/post",
      security: [{ oauth2: ["orders:write"] }],
      parameters: [
        { name: "Idempotency-Key", in: "header", required: true },
        { name: "Prefer", in: "header" },
      ],
      validateParameters: createOrderParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: createOrderBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" }, headers: { Location: true } },
        202: { content: { "application/json": "json" }, headers: { Location: true, "Preference-Applied": true } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        402: { content: { "application/problem+json": "json" } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        409: { content: { "application/problem+json": "json" } },
        422: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getOrder: {
      method: "GET",
      path: "/orders/{orderId}",
      source: "contracts/order/openapi.yaml#/paths/~1orders~1{orderId}/get",
      security: [{ oauth2: ["orders:read"] }],
      parameters: [
        { name: "orderId", in: "path", required: true },
      ],
      validateParameters: getOrderParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    cancelOrder: {
      method: "POST",
      path: "/orders/{orderId}/cancel",
      source: "contracts/order/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post",
      security: [{ oauth2: ["orders:write"] }],
      parameters: [
        { name: "orderId", in: "path", required: true },
        { name: "Idempotency-Key", in: "header", required: true },
      ],
      validateParameters: cancelOrderParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: cancelOrderBody },
        },
      },
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        409: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
  },
  responseSchemas: async () => (await import("./response-schemas.ts")).responseSchemas,
};

/** A server for tests that refuses what the contract refuses; operations without a handler answer 501. */
export function createDouble(handlers: Partial<Handlers>, options?: ServerSettings): Promise<Double> {
  return startDouble(service, handlers, options);
}

/**
 * One middleware for Express 5 (or `http.createServer`) that serves every operation.
 * @throws TypeError when a handler or an authenticator is missing
 */
export function createServer(handlers: Handlers, options: ServerOptions): Middleware {
  return serve(service, handlers, options);
}
