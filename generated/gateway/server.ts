/** @generated from contracts/gateway/openapi.yaml by `concordat generate`. Do not edit. */

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
import {
  cancelOrderBody,
  cancelOrderParameters,
  createOrderBody,
  createOrderParameters,
  createProductBody,
  createProductParameters,
  createTokenBody,
  getOrderParameters,
  getOrderSummaryParameters,
  getPaymentParameters,
  getProductParameters,
  listOrdersParameters,
  listProductsParameters,
  listUsersParameters,
  registerUserBody,
  registerUserParameters,
} from "./validators.js";

export { accepted, created, HttpProblem, noContent, ok, problem, reply } from "@concordat/runtime/codegen-v1/server";
export type { Auth, Authenticator, AuthenticationRequest, Double, Middleware, ServerLog } from "@concordat/runtime/codegen-v1/server";

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/get */
export interface ListProductsRequest extends ServerRequest {
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
    /**
     * Only these products; repeat the parameter for several.
     * Constraints: items at least 1, items at most 50.
     */
    readonly sku?: Sku[];
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/get */
export type ListProductsResult =
  | Reply<200, ProductPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List products
 * The catalogue in the order of the SKUs, page by page.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1products/get
 */
export type ListProducts = (request: ListProductsRequest) => Promise<ListProductsResult> | ListProductsResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/post */
export interface CreateProductRequest extends ServerRequest {
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key": string;
  };
  readonly body: ProductDraft;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products/post */
export type CreateProductResult =
  | Reply<201, Product, { readonly Location: string; readonly ETag: string }>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<409, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Add a product
 * Adds a product with its first stock to the catalogue.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1products/post
 */
export type CreateProduct = (request: CreateProductRequest) => Promise<CreateProductResult> | CreateProductResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get */
export interface GetProductRequest extends ServerRequest {
  readonly params: {
    /** The product's SKU. */
    readonly sku: Sku;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get */
export type GetProductResult =
  | Reply<200, Product, { readonly ETag: string }>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read a product
 * A product with its price and how many are free.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get
 */
export type GetProduct = (request: GetProductRequest) => Promise<GetProductResult> | GetProductResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get */
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

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get */
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
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get
 */
export type ListOrders = (request: ListOrdersRequest) => Promise<ListOrdersResult> | ListOrdersResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post */
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

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post */
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
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post
 */
export type CreateOrder = (request: CreateOrderRequest) => Promise<CreateOrderResult> | CreateOrderResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get */
export interface GetOrderRequest extends ServerRequest {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get */
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
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get
 */
export type GetOrder = (request: GetOrderRequest) => Promise<GetOrderResult> | GetOrderResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
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

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post */
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
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
 */
export type CancelOrder = (request: CancelOrderRequest) => Promise<CancelOrderResult> | CancelOrderResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get */
export interface GetOrderSummaryRequest extends ServerRequest {
  readonly params: {
    /** The order's id. */
    readonly orderId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get */
export type GetOrderSummaryResult =
  | Reply<200, OrderSummary>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read everything about an order
 * An order with its payments and the goods held for it, put together from the three services. When the payment or the inventory service does not answer in time, its part is left out and named in `unavailable`.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get
 */
export type GetOrderSummary = (request: GetOrderSummaryRequest) => Promise<GetOrderSummaryResult> | GetOrderSummaryResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export interface GetPaymentRequest extends ServerRequest {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export type GetPaymentResult =
  | Reply<200, Payment>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read a payment
 * A payment and how much of it was given back.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get
 */
export type GetPayment = (request: GetPaymentRequest) => Promise<GetPaymentResult> | GetPaymentResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/get */
export interface ListUsersRequest extends ServerRequest {
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
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/get */
export type ListUsersResult =
  | Reply<200, UserPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List users
 * All users, newest first, page by page; for administrators.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1users/get
 */
export type ListUsers = (request: ListUsersRequest) => Promise<ListUsersResult> | ListUsersResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/post */
export interface RegisterUserRequest extends ServerRequest {
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  readonly body: UserRegistration;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users/post */
export type RegisterUserResult =
  | Reply<201, User, { readonly Location: string }>
  | Reply<400, Problem>
  | Reply<409, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Register a user
 * Opens an account; anybody may. An e-mail address has one account.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1users/post
 */
export type RegisterUser = (request: RegisterUserRequest) => Promise<RegisterUserResult> | RegisterUserResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get */
export interface GetCurrentUserRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get */
export type GetCurrentUserResult =
  | Reply<200, User>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read the own user record
 * The user that the access token stands for.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get
 */
export type GetCurrentUser = (request: GetCurrentUserRequest) => Promise<GetCurrentUserResult> | GetCurrentUserResult;

/** @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post */
export interface CreateTokenRequest extends ServerRequest {
  readonly body: TokenForm;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post */
export type CreateTokenResult =
  | Reply<200, Token, { readonly "Cache-Control": string }>
  | Reply<400, TokenError>
  | Reply<401, TokenError>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Get an access token
 * Exchanges client credentials, an authorization code with its PKCE verifier, or a refresh token for an access token (RFC 6749, RFC 7636). Clients authenticate by HTTP Basic, or by `client_id` alone when they are public.
 * @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post
 */
export type CreateToken = (request: CreateTokenRequest) => Promise<CreateTokenResult> | CreateTokenResult;

/** A handler for every operation; a missing or surplus one does not compile. */
export interface Handlers {
  /**
   * List products
   * @generated from contracts/gateway/openapi.yaml#/paths/~1products/get
   */
  readonly listProducts: ListProducts;
  /**
   * Add a product
   * @generated from contracts/gateway/openapi.yaml#/paths/~1products/post
   */
  readonly createProduct: CreateProduct;
  /**
   * Read a product
   * @generated from contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get
   */
  readonly getProduct: GetProduct;
  /**
   * List own orders
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/get
   */
  readonly listOrders: ListOrders;
  /**
   * Place an order
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders/post
   */
  readonly createOrder: CreateOrder;
  /**
   * Read an order
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get
   */
  readonly getOrder: GetOrder;
  /**
   * Cancel an order
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post
   */
  readonly cancelOrder: CancelOrder;
  /**
   * Read everything about an order
   * @generated from contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get
   */
  readonly getOrderSummary: GetOrderSummary;
  /**
   * Read a payment
   * @generated from contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get
   */
  readonly getPayment: GetPayment;
  /**
   * List users
   * @generated from contracts/gateway/openapi.yaml#/paths/~1users/get
   */
  readonly listUsers: ListUsers;
  /**
   * Register a user
   * @generated from contracts/gateway/openapi.yaml#/paths/~1users/post
   */
  readonly registerUser: RegisterUser;
  /**
   * Read the own user record
   * @generated from contracts/gateway/openapi.yaml#/paths/~1users~1me/get
   */
  readonly getCurrentUser: GetCurrentUser;
  /**
   * Get an access token
   * @generated from contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post
   */
  readonly createToken: CreateToken;
}

/** An authenticator for each security scheme that the operations ask for. */
export interface Authenticators {
  readonly oauth2: Authenticator;
  readonly clientBasic: Authenticator;
}

export interface ServerOptions extends ServerSettings {
  readonly authenticate: Authenticators;
}

const service: ServiceDescriptor = {
  source: "contracts/gateway/openapi.yaml",
  securitySchemes: {
    oauth2: { type: "oauth2" },
    clientBasic: { type: "http", scheme: "basic" },
  },
  operations: {
    listProducts: {
      method: "GET",
      path: "/products",
      source: "contracts/gateway/openapi.yaml#/paths/~1products/get",
      security: [{ oauth2: ["inventory:read"] }],
      parameters: [
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
        { name: "sku", in: "query", type: ["array", "string"] },
      ],
      validateParameters: listProductsParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    createProduct: {
      method: "POST",
      path: "/products",
      source: "contracts/gateway/openapi.yaml#/paths/~1products/post",
      security: [{ oauth2: ["inventory:write"] }],
      parameters: [
        { name: "Idempotency-Key", in: "header", required: true },
      ],
      validateParameters: createProductParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: createProductBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" }, headers: { Location: true, ETag: true } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        409: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getProduct: {
      method: "GET",
      path: "/products/{sku}",
      source: "contracts/gateway/openapi.yaml#/paths/~1products~1{sku}/get",
      security: [{ oauth2: ["inventory:read"] }],
      parameters: [
        { name: "sku", in: "path", required: true },
      ],
      validateParameters: getProductParameters,
      responses: {
        200: { content: { "application/json": "json" }, headers: { ETag: true } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    listOrders: {
      method: "GET",
      path: "/orders",
      source: "contracts/gateway/openapi.yaml#/paths/~1orders/get",
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
      source: "contracts/gateway/openapi.yaml#/paths/~1orders/post",
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
      source: "contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}/get",
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
      source: "contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1cancel/post",
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
    getOrderSummary: {
      method: "GET",
      path: "/orders/{orderId}/summary",
      source: "contracts/gateway/openapi.yaml#/paths/~1orders~1{orderId}~1summary/get",
      security: [{ oauth2: ["orders:read", "payments:read", "inventory:read"] }],
      parameters: [
        { name: "orderId", in: "path", required: true },
      ],
      validateParameters: getOrderSummaryParameters,
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
    getPayment: {
      method: "GET",
      path: "/payments/{paymentId}",
      source: "contracts/gateway/openapi.yaml#/paths/~1payments~1{paymentId}/get",
      security: [{ oauth2: ["payments:read"] }],
      parameters: [
        { name: "paymentId", in: "path", required: true },
      ],
      validateParameters: getPaymentParameters,
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
    listUsers: {
      method: "GET",
      path: "/users",
      source: "contracts/gateway/openapi.yaml#/paths/~1users/get",
      security: [{ oauth2: ["users:admin"] }],
      parameters: [
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
      ],
      validateParameters: listUsersParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    registerUser: {
      method: "POST",
      path: "/users",
      source: "contracts/gateway/openapi.yaml#/paths/~1users/post",
      security: [{}],
      parameters: [
        { name: "Idempotency-Key", in: "header" },
      ],
      validateParameters: registerUserParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: registerUserBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" }, headers: { Location: true } },
        400: { content: { "application/problem+json": "json" } },
        409: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getCurrentUser: {
      method: "GET",
      path: "/users/me",
      source: "contracts/gateway/openapi.yaml#/paths/~1users~1me/get",
      security: [{ oauth2: ["users:read"] }],
      responses: {
        200: { content: { "application/json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    createToken: {
      method: "POST",
      path: "/oauth/token",
      source: "contracts/gateway/openapi.yaml#/paths/~1oauth~1token/post",
      security: [{ clientBasic: [] }, {}],
      body: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": { kind: "form", validate: createTokenBody },
        },
      },
      responses: {
        200: { content: { "application/json": "json" }, headers: { "Cache-Control": true } },
        400: { content: { "application/json": "json" } },
        401: { content: { "application/json": "json" } },
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
