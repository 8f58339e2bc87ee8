/** @generated from contracts/payment/openapi.yaml by `concordat generate`. Do not edit. */

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
  Payment,
  PaymentDeclinedProblem,
  PaymentDraft,
  PaymentPage,
  Problem,
  Refund,
  RefundDraft,
  RefundPage,
} from "./types.ts";
import {
  createPaymentBody,
  createPaymentParameters,
  createRefundBody,
  createRefundParameters,
  getPaymentParameters,
  listPaymentsParameters,
  listRefundsParameters,
} from "./validators.js";

export { accepted, created, HttpProblem, noContent, ok, problem, reply } from "@concordat/runtime/codegen-v1/server";
export type { Auth, Authenticator, AuthenticationRequest, Double, Middleware, ServerLog } from "@concordat/runtime/codegen-v1/server";

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/get */
export interface ListPaymentsRequest extends ServerRequest {
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
    /** Only the payment of this order. */
    readonly orderId?: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/get */
export type ListPaymentsResult =
  | Reply<200, PaymentPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List payments
 * Payments, newest first, of one order or of all. Callers without the scope `payments:write` see those of their own orders.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments/get
 */
export type ListPayments = (request: ListPaymentsRequest) => Promise<ListPaymentsResult> | ListPaymentsResult;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/post */
export interface CreatePaymentRequest extends ServerRequest {
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key": string;
  };
  readonly body: PaymentDraft;
  readonly auth: Auth;
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments/post */
export type CreatePaymentResult =
  | Reply<201, Payment, { readonly Location: string }>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<402, PaymentDeclinedProblem>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<409, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Take a payment
 * Captures the amount at the acquirer. An order has one payment; a second one, or one for an order that has ended already, is refused with 409.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments/post
 */
export type CreatePayment = (request: CreatePaymentRequest) => Promise<CreatePaymentResult> | CreatePaymentResult;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get */
export interface GetPaymentRequest extends ServerRequest {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
  readonly body: undefined;
  readonly auth: Auth;
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get */
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
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get
 */
export type GetPayment = (request: GetPaymentRequest) => Promise<GetPaymentResult> | GetPaymentResult;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get */
export interface ListRefundsRequest extends ServerRequest {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
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

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get */
export type ListRefundsResult =
  | Reply<200, RefundPage>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * List the refunds of a payment
 * What was given back of a payment, newest first, page by page.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get
 */
export type ListRefunds = (request: ListRefundsRequest) => Promise<ListRefundsResult> | ListRefundsResult;

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post */
export interface CreateRefundRequest extends ServerRequest {
  readonly params: {
    /** The payment's id. */
    readonly paymentId: Identifier;
  };
  readonly headers: {
    /**
     * Makes the call safe to repeat: the same key with the same body gets the first call's answer again and changes nothing; the same key with another body is refused with 409. Keys belong to the caller of the access token and are kept for at least 24 hours.
     * Constraints: characters at least 1, characters at most 255, pattern ^[!-~]+$.
     */
    readonly "Idempotency-Key": string;
  };
  readonly body: RefundDraft;
  readonly auth: Auth;
}

/** @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post */
export type CreateRefundResult =
  | Reply<201, Refund>
  | Reply<400, Problem>
  | Reply<401, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<403, Problem, { readonly "WWW-Authenticate"?: string }>
  | Reply<404, Problem>
  | Reply<409, Problem>
  | Reply<422, Problem>
  | Reply<429, Problem, { readonly "Retry-After"?: number }>
  | Reply<503, Problem, { readonly "Retry-After"?: number }>;

/**
 * Give money back
 * Refunds a captured payment, the rest of it when no amount is given. More than the rest is refused with 422, a payment of which nothing is left with 409.
 * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post
 */
export type CreateRefund = (request: CreateRefundRequest) => Promise<CreateRefundResult> | CreateRefundResult;

/** A handler for every operation; a missing or surplus one does not compile. */
export interface Handlers {
  /**
   * List payments
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments/get
   */
  readonly listPayments: ListPayments;
  /**
   * Take a payment
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments/post
   */
  readonly createPayment: CreatePayment;
  /**
   * Read a payment
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get
   */
  readonly getPayment: GetPayment;
  /**
   * List the refunds of a payment
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get
   */
  readonly listRefunds: ListRefunds;
  /**
   * Give money back
   * @generated from contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post
   */
  readonly createRefund: CreateRefund;
}

/** An authenticator for each security scheme that the operations ask for. */
export interface Authenticators {
  readonly oauth2: Authenticator;
}

export interface ServerOptions extends ServerSettings {
  readonly authenticate: Authenticators;
}

const service: ServiceDescriptor = {
  source: "contracts/payment/openapi.yaml",
  securitySchemes: {
    oauth2: { type: "oauth2" },
  },
  operations: {
    listPayments: {
      method: "GET",
      path: "/payments",
      source: "contracts/payment/openapi.yaml#/paths/~1payments/get",
      security: [{ oauth2: ["payments:read"] }],
      parameters: [
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
        { name: "orderId", in: "query" },
      ],
      validateParameters: listPaymentsParameters,
      responses: {
        200: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    createPayment: {
      method: "POST",
      path: "/payments",
      source: "contracts/payment/openapi.yaml#/paths/~1payments/post",
      security: [{ oauth2: ["payments:write"] }],
      parameters: [
        { name: "Idempotency-Key", in: "header", required: true },
      ],
      validateParameters: createPaymentParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: createPaymentBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" }, headers: { Location: true } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        402: { content: { "application/problem+json": "json" } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        409: { content: { "application/problem+json": "json" } },
        429: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
        503: { content: { "application/problem+json": "json" }, headers: { "Retry-After": false } },
      },
    },
    getPayment: {
      method: "GET",
      path: "/payments/{paymentId}",
      source: "contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}/get",
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
    listRefunds: {
      method: "GET",
      path: "/payments/{paymentId}/refunds",
      source: "contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/get",
      security: [{ oauth2: ["payments:read"] }],
      parameters: [
        { name: "paymentId", in: "path", required: true },
        { name: "cursor", in: "query" },
        { name: "limit", in: "query", type: "integer", default: 20 },
      ],
      validateParameters: listRefundsParameters,
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
    createRefund: {
      method: "POST",
      path: "/payments/{paymentId}/refunds",
      source: "contracts/payment/openapi.yaml#/paths/~1payments~1{paymentId}~1refunds/post",
      security: [{ oauth2: ["payments:write"] }],
      parameters: [
        { name: "paymentId", in: "path", required: true },
        { name: "Idempotency-Key", in: "header", required: true },
      ],
      validateParameters: createRefundParameters,
      body: {
        required: true,
        content: {
          "application/json": { kind: "json", validate: createRefundBody },
        },
      },
      responses: {
        201: { content: { "application/json": "json" } },
        400: { content: { "application/problem+json": "json" } },
        401: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        403: { content: { "application/problem+json": "json" }, headers: { "WWW-Authenticate": false } },
        404: { content: { "application/problem+json": "json" } },
        409: { content: { "application/problem+json": "json" } },
        422: { content: { "application/problem+json": "json" } },
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
