/** @generated from contracts/payment/openapi.yaml by `concordat generate`. Do not edit. */

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
  Identifier,
  Payment,
  PaymentDeclinedProblem,
  PaymentDraft,
  PaymentPage,
  Problem,
  Refund,
  RefundDraft,
  RefundPage,
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

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/get */
export interface ListPaymentsInput {
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
    /** Only the payment of this order. */
    readonly orderId?: Identifier;
  };
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/get */
export type ListPaymentsData = PaymentPage;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/get */
export type ListPaymentsOutcome =
  | Success<200, PaymentPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/get */
export type ListPaymentsError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List payments
 * Payments, newest first, of one order or of all. Callers without the scope `payments:write` see those of their own orders.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments/get
 */
export const listPayments: PagedCall<ListPaymentsInput, ListPaymentsData, ListPaymentsOutcome, ListPaymentsError, ListPaymentsData["items"][number]> = /* @__PURE__ */ paged({
  id: "listPayments",
  method: "GET",
  path: "/payments",
  parameters: [{ name: "cursor", in: "query" }, { name: "limit", in: "query" }, { name: "orderId", in: "query" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "payments:read"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/post */
export interface CreatePaymentInput {
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** What to charge, for which order and how. */
  readonly body: PaymentDraft;
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/post */
export type CreatePaymentData = Payment;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/post */
export type CreatePaymentOutcome =
  | Success<201, Payment, "Location">
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<402, PaymentDeclinedProblem>
  | Failure<403, Problem>
  | Failure<409, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/post */
export type CreatePaymentError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<402, PaymentDeclinedProblem>
  | ApiError<403, Problem>
  | ApiError<409, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Take a payment
 * Captures the amount at the acquirer. An order has one payment; a second one, or one for an order that has ended already, is refused with 409.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 402 The payment method was declined; no money was taken.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments/post
 */
export const createPayment: Call<CreatePaymentInput, CreatePaymentData, CreatePaymentOutcome, CreatePaymentError> = /* @__PURE__ */ operation({
  id: "createPayment",
  method: "POST",
  path: "/payments",
  parameters: [{ name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 402: problemJsonContent, 403: problemJsonContent, 409: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[[oauth2Scheme, "payments:write"]]],
});

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export interface GetPaymentInput {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export type GetPaymentData = Payment;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export type GetPaymentOutcome =
  | Success<200, Payment>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get */
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
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get
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

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get */
export interface ListRefundsInput {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
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

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get */
export type ListRefundsData = RefundPage;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get */
export type ListRefundsOutcome =
  | Success<200, RefundPage>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get */
export type ListRefundsError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * List the refunds of a payment
 * What was given back of a payment, newest first, page by page.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get
 */
export const listRefunds: PagedCall<ListRefundsInput, ListRefundsData, ListRefundsOutcome, ListRefundsError, ListRefundsData["items"][number]> = /* @__PURE__ */ paged({
  id: "listRefunds",
  method: "GET",
  path: "/payments/{paymentId}/refunds",
  parameters: [{ name: "paymentId", in: "params" }, { name: "cursor", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: true,
  security: [[[oauth2Scheme, "payments:read"]]],
}, { items: "items", parameter: "cursor", next: "nextCursor" });

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post */
export interface CreateRefundInput {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
  readonly headers?: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key"?: string;
  };
  /** How much and why. */
  readonly body: RefundDraft;
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post */
export type CreateRefundData = Refund;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post */
export type CreateRefundOutcome =
  | Success<201, Refund>
  | Failure<400, Problem>
  | Failure<401, Problem>
  | Failure<403, Problem>
  | Failure<404, Problem>
  | Failure<409, Problem>
  | Failure<422, Problem>
  | Failure<429, Problem>
  | Failure<503, Problem>;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post */
export type CreateRefundError =
  | ApiError<400, Problem>
  | ApiError<401, Problem>
  | ApiError<403, Problem>
  | ApiError<404, Problem>
  | ApiError<409, Problem>
  | ApiError<422, Problem>
  | ApiError<429, Problem>
  | ApiError<503, Problem>;

/**
 * Give money back
 * Refunds a captured payment, the rest of it when no amount is given. More than the rest is refused with 422, a payment of which nothing is left with 409.
 * @throws {ApiError} 400 The request does not match the contract; `errors` names every violation.
 * @throws {ApiError} 401 The access token is missing, malformed, expired or not meant for this API.
 * @throws {ApiError} 403 The access token lacks a scope that the operation needs.
 * @throws {ApiError} 404 There is no such resource, or it belongs to somebody else.
 * @throws {ApiError} 409 The request conflicts with the present state, or the `Idempotency-Key` was used before with another body.
 * @throws {ApiError} 422 The request matches the contract but cannot be carried out as it stands.
 * @throws {ApiError} 429 Too many requests from this caller; wait for `Retry-After` seconds.
 * @throws {ApiError} 503 The service, or one that it needs, does not answer in time. Safe to try again; for calls with an `Idempotency-Key`, with the same key.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post
 */
export const createRefund: Call<CreateRefundInput, CreateRefundData, CreateRefundOutcome, CreateRefundError> = /* @__PURE__ */ operation({
  id: "createRefund",
  method: "POST",
  path: "/payments/{paymentId}/refunds",
  parameters: [{ name: "paymentId", in: "params" }, { name: "Idempotency-Key", in: "headers" }],
  body: ["application/json"],
  responses: { 201: jsonContent, 400: problemJsonContent, 401: problemJsonContent, 403: problemJsonContent, 404: problemJsonContent, 409: problemJsonContent, 422: problemJsonContent, 429: problemJsonContent, 503: problemJsonContent },
  repeatable: "Idempotency-Key",
  security: [[[oauth2Scheme, "payments:write"]]],
});

/** Every operation, bound to one client. */
export interface PaymentClient {
  /**
   * List payments
   * Payments, newest first, of one order or of all. Callers without the scope `payments:write` see those of their own orders.
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments/get
   */
  readonly listPayments: BoundPagedCall<ListPaymentsInput, ListPaymentsData, ListPaymentsOutcome, ListPaymentsError, ListPaymentsData["items"][number]>;
  /**
   * Take a payment
   * Captures the amount at the acquirer. An order has one payment; a second one, or one for an order that has ended already, is refused with 409.
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments/post
   */
  readonly createPayment: BoundCall<CreatePaymentInput, CreatePaymentData, CreatePaymentOutcome, CreatePaymentError>;
  /**
   * Read a payment
   * A payment and how much of it was given back.
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get
   */
  readonly getPayment: BoundCall<GetPaymentInput, GetPaymentData, GetPaymentOutcome, GetPaymentError>;
  /**
   * List the refunds of a payment
   * What was given back of a payment, newest first, page by page.
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get
   */
  readonly listRefunds: BoundPagedCall<ListRefundsInput, ListRefundsData, ListRefundsOutcome, ListRefundsError, ListRefundsData["items"][number]>;
  /**
   * Give money back
   * Refunds a captured payment, the rest of it when no amount is given. More than the rest is refused with 422, a payment of which nothing is left with 409.
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post
   */
  readonly createRefund: BoundCall<CreateRefundInput, CreateRefundData, CreateRefundOutcome, CreateRefundError>;
}

/**
 * All operations in one object. Import single functions instead where the size of a bundle counts.
 */
export function createPaymentClient(options: ClientOptions): PaymentClient {
  return bind(createClient(options), {
    listPayments,
    createPayment,
    getPayment,
    listRefunds,
    createRefund,
  });
}
