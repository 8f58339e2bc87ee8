/** @generated from contracts/inventory/openapi.yaml by `concordat generate`. Do not edit. */

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
  formStyle,
  operation,
  paged,
} from "@concordat/runtime/codegen-v1/client";
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/get */
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/get */
export type ListProductsData = ProductPage;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/get */
export type ListProductsOutcome =
  | Success<200, ProductPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/get */
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
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products/get
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/post */
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/post */
export type CreateProductData = Product;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/post */
export type CreateProductOutcome =
  | Success<201, Product, "Location" | "ETag">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products/post */
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
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products/post
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get */
export interface GetProductInput {
  readonly params: {
    /** The product's SKU. */
    readonly sku: Sku;
  };
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get */
export type GetProductData = Product;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get */
export type GetProductOutcome =
  | Success<200, Product, "ETag">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get */
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
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get
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

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put */
export interface SetStockInput {
  readonly params: {
    /** The product's SKU. */
    readonly sku: Sku;
  };
  readonly headers?: {
    /**
     * The `ETag` of the state that the change is based on (RFC 9110); when the state has moved on, the change is refused with 412. Absent, the change is made in any case.
     * Constraints: characters at least 3, characters at most 64, pattern ^"[!#-~]+"$.
     */
    readonly "If-Match"?: string;
  };
  /** The count. */
  readonly body: StockCount;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put */
export type SetStockData = Stock;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put */
export type SetStockOutcome =
  | Success<200, Stock, "ETag">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<409, Problem>
  | Failure<412, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put */
export type SetStockError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<409, Problem>
  | ApiError<412, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Set the stock of a product
 * Says how many are on the shelf, those held for orders included. Less than what is held is refused with 409.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 412 The state has moved on since the `ETag` in `If-Match`; read it again.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put
 */
export const setStock: Call<SetStockInput, SetStockData, SetStockOutcome, SetStockError> = /* @__PURE__ */ operation({
  id: "setStock",
  method: "PUT",
  path: "/products/{sku}/stock",
  parameters: [{ name: "sku", in: "params" }, { name: "If-Match", in: "headers" }],
  body: ["application/json"],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 409: problemJsonContent, 412: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "inventory:write"]]],
});

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get */
export interface ListReservationsInput {
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
    /** Only the reservation of this order. */
    readonly orderId?: Identifier;
  };
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get */
export type ListReservationsData = ReservationPage;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get */
export type ListReservationsOutcome =
  | Success<200, ReservationPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get */
export type ListReservationsError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List reservations
 * Reservations, newest first, of one order or of all. Callers without the scope `inventory:reserve` see those of their own orders.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get
 */
export const listReservations: PagedCall<ListReservationsInput, ListReservationsData, ListReservationsOutcome, ListReservationsError, ListReservationsData["items"][number]> = /* @__PURE__ */ paged({
  id: "listReservations",
  method: "GET",
  path: "/reservations",
  parameters: [{ name: "cursor", in: "query" }, { name: "limit", in: "query" }, { name: "orderId", in: "query" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "inventory:read"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post */
export interface CreateReservationInput {
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** What to hold and for which order. */
  readonly body: ReservationDraft;
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post */
export type CreateReservationData = Reservation;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post */
export type CreateReservationOutcome =
  | Success<201, Reservation, "Location">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<409, OutOfStockProblem>
  | Failure<422, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post */
export type CreateReservationError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<409, OutOfStockProblem>
  | ApiError<422, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Hold goods for an order
 * Holds all lines or none. An order has one reservation; when one of its products is short, or the order has ended already, nothing is held and the answer is 409.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 409 Not enough is in stock, or the request conflicts with the present state, or the `Idempotency-Key` was used before with another body; `type` tells which.
 * @throws {ApiError} 422 The request matches the contract but cannot be carried out as it stands.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post
 */
export const createReservation: Call<CreateReservationInput, CreateReservationData, CreateReservationOutcome, CreateReservationError> = /* @__PURE__ */ operation({
  id: "createReservation",
  method: "POST",
  path: "/reservations",
  parameters: [{ name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 409: problemJsonContent, 422: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[[oauth2Scheme, "inventory:reserve"]]],
});

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get */
export interface GetReservationInput {
  readonly params: {
    /** The reservation's id. */
    readonly reservationId: Identifier;
  };
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get */
export type GetReservationData = Reservation;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get */
export type GetReservationOutcome =
  | Success<200, Reservation>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get */
export type GetReservationError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Read a reservation
 * What is or was held for an order.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get
 */
export const getReservation: Call<GetReservationInput, GetReservationData, GetReservationOutcome, GetReservationError> = /* @__PURE__ */ operation({
  id: "getReservation",
  method: "GET",
  path: "/reservations/{reservationId}",
  parameters: [{ name: "reservationId", in: "params" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "inventory:read"]]],
});

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete */
export interface ReleaseReservationInput {
  readonly params: {
    /** The reservation's id. */
    readonly reservationId: Identifier;
  };
}

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete */
export type ReleaseReservationData = undefined;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete */
export type ReleaseReservationOutcome =
  | Success<204, undefined>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete */
export type ReleaseReservationError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Release a reservation
 * Frees the goods; a reservation that is released already stays as it is.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete
 */
export const releaseReservation: Call<ReleaseReservationInput, ReleaseReservationData, ReleaseReservationOutcome, ReleaseReservationError> = /* @__PURE__ */ operation({
  id: "releaseReservation",
  method: "DELETE",
  path: "/reservations/{reservationId}",
  parameters: [{ name: "reservationId", in: "params" }],
  responses: { 204: {}, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "inventory:reserve"]]],
});

/** Every operation, bound to one client. */
export interface InventoryClient {
  /**
   * List products
   * The catalogue in the order of the SKUs, page by page.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products/get
   */
  readonly listProducts: BoundPagedCall<ListProductsInput, ListProductsData, ListProductsOutcome, ListProductsError, ListProductsData["items"][number]>;
  /**
   * Add a product
   * Adds a product with its first stock to the catalogue.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products/post
   */
  readonly createProduct: BoundCall<CreateProductInput, CreateProductData, CreateProductOutcome, CreateProductError>;
  /**
   * Read a product
   * A product with its price and how many are free.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}/get
   */
  readonly getProduct: BoundCall<GetProductInput, GetProductData, GetProductOutcome, GetProductError>;
  /**
   * Set the stock of a product
   * Says how many are on the shelf, those held for orders included. Less than what is held is refused with 409.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1products~1{sku}~1stock/put
   */
  readonly setStock: BoundCall<SetStockInput, SetStockData, SetStockOutcome, SetStockError>;
  /**
   * List reservations
   * Reservations, newest first, of one order or of all. Callers without the scope `inventory:reserve` see those of their own orders.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/get
   */
  readonly listReservations: BoundPagedCall<ListReservationsInput, ListReservationsData, ListReservationsOutcome, ListReservationsError, ListReservationsData["items"][number]>;
  /**
   * Hold goods for an order
   * Holds all lines or none. An order has one reservation; when one of its products is short, or the order has ended already, nothing is held and the answer is 409.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations/post
   */
  readonly createReservation: BoundCall<CreateReservationInput, CreateReservationData, CreateReservationOutcome, CreateReservationError>;
  /**
   * Read a reservation
   * What is or was held for an order.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/get
   */
  readonly getReservation: BoundCall<GetReservationInput, GetReservationData, GetReservationOutcome, GetReservationError>;
  /**
   * Release a reservation
   * Frees the goods; a reservation that is released already stays as it is.
   * @generated from contracts/inventory/openapi.yaml#/paths/~1reservations~1{reservationId}/delete
   */
  readonly releaseReservation: BoundCall<ReleaseReservationInput, ReleaseReservationData, ReleaseReservationOutcome, ReleaseReservationError>;
}

/**
 * All operations in one object. Import single functions instead where the size of a bundle counts.
 */
export function createInventoryClient(options: ClientOptions): InventoryClient {
  return bind(createClient(options), {
    listProducts,
    createProduct,
    getProduct,
    setStock,
    listReservations,
    createReservation,
    getReservation,
    releaseReservation,
  });
}
