/** @generated from contracts/inventory/openapi.yaml by `concordat generate`. Do not edit. */

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
  Identifier,
  OutOfStockProblem,
  Problem,
  Product,
  ProductDraft,
  ProductPage,
  Reservation,
  ReservationDraft,
  ReservationPage,
  Sku,
  Stock,
  StockCount,
} from "./types.ts";
import {
  createProductBody,
  createProductParameters,
  createReservationBody,
  createReservationParameters,
  getProductParameters,
  getReservationParameters,
  listProductsParameters,
  listReservationsParameters,
  releaseReservationParameters,
  setStockBody,
  setStockParameters,
} from "./validators.js";

export { accepted, created, HttpProblem, noContent, ok, problem, reply } from "@concordat/runtime/codegen-v1/server";
export type { Auth, Authenticator, AuthenticationRequest, Double, Middleware, ServerLog } from "@concordat/runtime/codegen-v1/server";

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/get */
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/get */
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
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products/get
 */
export type ListProducts = (request: ListProductsRequest) => Promise<ListProductsResult> | ListProductsResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/post */
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/post */
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
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products/post
 */
export type CreateProduct = (request: CreateProductRequest) => Promise<CreateProductResult> | CreateProductResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get */
export interface GetProductRequest extends ServerRequest {
  readonly params: {
    /** The product's SKU. */
    readonly sku: Sku;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get */
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
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get
 */
export type GetProduct = (request: GetProductRequest) => Promise<GetProductResult> | GetProductResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put */
export interface SetStockRequest extends ServerRequest {
  readonly params: {
    /** The product's SKU. */
    readonly sku: Sku;
  };
  readonly headers: {
    /**
     * The `ETag` of the state that the change is based on (RFC 9110); when the state has moved on, the change is refused with 412. Absent, the change is made in any case.
     * Constraints: characters at least 3, characters at most 64, pattern ^"[!#-~]+"$.
     */
    readonly "If-Match"?: string;
  };
  readonly body: StockCount;
  readonly auth: Auth;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put */
export type SetStockResult =
  | Reply<200, Stock, { readonly ETag: string }>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<409, Problem>
  | Reply<412, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Set the stock of a product
 * Says how many are on the shelf, those held for orders included. Less than what is held is refused with 409.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put
 */
export type SetStock = (request: SetStockRequest) => Promise<SetStockResult> | SetStockResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get */
export interface ListReservationsRequest extends ServerRequest {
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
    /** Only the reservation of this order. */
    readonly orderId?: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get */
export type ListReservationsResult =
  | Reply<200, ReservationPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List reservations
 * Reservations, newest first, of one order or of all. Callers without the scope `inventory:reserve` see those of their own orders.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get
 */
export type ListReservations = (request: ListReservationsRequest) => Promise<ListReservationsResult> | ListReservationsResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post */
export interface CreateReservationRequest extends ServerRequest {
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key": string;
  };
  readonly body: ReservationDraft;
  readonly auth: Auth;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post */
export type CreateReservationResult =
  | Reply<201, Reservation, { readonly Location: string }>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<409, OutOfStockProblem>
  | Reply<422, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Hold goods for an order
 * Holds all lines or none. An order has one reservation; when one of its products is short, or the order has ended already, nothing is held and the answer is 409.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post
 */
export type CreateReservation = (request: CreateReservationRequest) => Promise<CreateReservationResult> | CreateReservationResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get */
export interface GetReservationRequest extends ServerRequest {
  readonly params: {
    /** The reservation's id. */
    readonly reservationId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get */
export type GetReservationResult =
  | Reply<200, Reservation>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Read a reservation
 * What is or was held for an order.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get
 */
export type GetReservation = (request: GetReservationRequest) => Promise<GetReservationResult> | GetReservationResult;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete */
export interface ReleaseReservationRequest extends ServerRequest {
  readonly params: {
    /** The reservation's id. */
    readonly reservationId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete */
export type ReleaseReservationResult =
  | Reply<204, undefined>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Release a reservation
 * Frees the goods; a reservation that is released already stays as it is.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete
 */
export type ReleaseReservation = (request: ReleaseReservationRequest) => Promise<ReleaseReservationResult> | ReleaseReservationResult;

/** A handler for every operation; a missing or surplus one does not compile. */
export interface Handlers {
  /**
   * List products
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products/get
   */
  readonly listProducts: ListProducts;
  /**
   * Add a product
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products/post
   */
  readonly createProduct: CreateProduct;
  /**
   * Read a product
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get
   */
  readonly getProduct: GetProduct;
  /**
   * Set the stock of a product
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put
   */
  readonly setStock: SetStock;
  /**
   * List reservations
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get
   */
  readonly listReservations: ListReservations;
  /**
   * Hold goods for an order
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post
   */
  readonly createReservation: CreateReservation;
  /**
   * Read a reservation
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get
   */
  readonly getReservation: GetReservation;
  /**
   * Release a reservation
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete
   */
  readonly releaseReservation: ReleaseReservation;
}

/** An authenticator for each security scheme that the operations ask for. */
export interface Authenticators {
  readonly oauth2: Authenticator;
}

export interface ServerOptions extends ServerSettings {
  readonly authenticate: Authenticators;
}

const service: ServiceDescriptor = {
  source: "contracts/inventory/openapi.yaml",
  securitySchemes: {
    oauth2: { type: "oauth2" },
  },
  operations: {
    listProducts: {
      method: "GET",
      path: "/products",
      source: "contracts/inventory/openapi.yaml#/paths/~1products/get",
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
      source: "contracts/inventory/openapi.yaml#/paths/~1products/post",
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
      source: "contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get",
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
    setStock: {
      method: "PUT",
      path: "/products/{sku}/stock",
      source: "contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put",
      security: [{ oauth2: ["inventory:write"] }],
      parameters: [
        { name: "sku", in: "path", required: true },
        { name: "If-Match", in: "header" },
      ],
      validateParameters: setStockParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: setStockBody },
        },
      },
      responses: {
        200: { content: { "application/json": "json" }, headers: { ETag: true } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        409: { content: { "application/problem+json": "json" } },
        412: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    listReservations: {
      method: "GET",
      path: "/reservations",
      source: "contracts/inventory/openapi.yaml#/paths/~1reservations/get",
      security: [{ oauth2: ["inventory:read"] }],
      parameters: [
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
        { name: "orderId", in: "query" },
      ],
      validateParameters: listReservationsParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    createReservation: {
      method: "POST",
      path: "/reservations",
      source: "contracts/inventory/openapi.yaml#/paths/~1reservations/post",
      security: [{ oauth2: ["inventory:reserve"] }],
      parameters: [
        { name: "Idempotency-Key", in: "header", required: true },
      ],
      validateParameters: createReservationParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: createReservationBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" }, headers: { Location: true } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        409: { content: { "application/problem+json": "json" } },
        422: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getReservation: {
      method: "GET",
      path: "/reservations/{reservationId}",
      source: "contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get",
      security: [{ oauth2: ["inventory:read"] }],
      parameters: [
        { name: "reservationId", in: "path", required: true },
      ],
      validateParameters: getReservationParameters,
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
    releaseReservation: {
      method: "DELETE",
      path: "/reservations/{reservationId}",
      source: "contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete",
      security: [{ oauth2: ["inventory:reserve"] }],
      parameters: [
        { name: "reservationId", in: "path", required: true },
      ],
      validateParameters: releaseReservationParameters,
      responses: {
        204: {},
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
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
