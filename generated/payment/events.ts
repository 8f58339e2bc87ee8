/** @generated from contracts/payment/events by `concordat generate`. Do not edit. */

import {
  type EventBatchHandler,
  type EventCodec,
  type EventDescriptor,
  type EventHandler,
  type EventSink,
  type EventSubscription,
  type PublishOptions,
  type Published,
  eventCodec,
  onEvent,
  onEventBatch,
  publishEvent,
} from "@concordat/runtime/codegen-v1/events";

/**
 * The payment of an order was declined; no money was taken.
 * @generated from contracts/payment/events/payment-failed.avsc
 */
export interface PaymentFailed {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the acquirer declined it. */
  readonly occurredAt: Date;
  /**
   * The payment.
   * A UUID.
   */
  readonly paymentId: string;
  /** What should have been captured. */
  readonly amount: Money;
  /** The acquirer's reason, made for programs. */
  readonly declineCode: string;
}

/**
 * Where {@link PaymentFailed} travels, and its Avro schema.
 * @generated from contracts/payment/events/payment-failed.avsc
 */
export const paymentFailed = {
  name: "PaymentFailed",
  fullName: "concordat.payment.PaymentFailed",
  source: "/payment",
  topic: "payment.events",
  subject: "payment.events-concordat.payment.PaymentFailed",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.payment",
    name: "PaymentFailed",
    doc: "The payment of an order was declined; no money was taken.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the acquirer declined it.",
      },
      { name: "paymentId", type: { type: "string", logicalType: "uuid" }, doc: "The payment." },
      {
        name: "amount",
        type: {
          type: "record",
          namespace: "concordat.shared",
          name: "Money",
          doc: "An amount of money in the minor units of its currency.",
          fields: [
            { name: "amount", type: "long", doc: "Minor units of the currency; 1999 is 19.99 EUR." },
            { name: "currency", type: "string", doc: "An ISO 4217 code." },
          ],
        },
        doc: "What should have been captured.",
      },
      { name: "declineCode", type: "string", doc: "The acquirer's reason, made for programs." },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link PaymentFailed}; compiled when first used.
 * @generated from contracts/payment/events/payment-failed.avsc
 */
export const paymentFailedCodec: EventCodec<PaymentFailed> = /* @__PURE__ */ eventCodec(paymentFailed);

/**
 * Publishes {@link PaymentFailed} to `payment.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/payment/events/payment-failed.avsc
 */
export function publishPaymentFailed(
  outbox: EventSink,
  event: PaymentFailed,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, paymentFailedCodec, event, options);
}

/**
 * Handles each {@link PaymentFailed}. The handler may meet an event again: see the inbox.
 * @generated from contracts/payment/events/payment-failed.avsc
 */
export function onPaymentFailed(handler: EventHandler<PaymentFailed>): EventSubscription {
  return onEvent(paymentFailedCodec, handler);
}

/**
 * Handles runs of consecutive {@link PaymentFailed}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/payment/events/payment-failed.avsc
 */
export function onPaymentFailedBatch(
  handler: EventBatchHandler<PaymentFailed>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(paymentFailedCodec, handler, options);
}

/**
 * The payment of an order is captured.
 * @generated from contracts/payment/events/payment-processed.avsc
 */
export interface PaymentProcessed {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the acquirer captured it. */
  readonly occurredAt: Date;
  /**
   * The payment.
   * A UUID.
   */
  readonly paymentId: string;
  /** What was captured. */
  readonly amount: Money;
}

/**
 * Where {@link PaymentProcessed} travels, and its Avro schema.
 * @generated from contracts/payment/events/payment-processed.avsc
 */
export const paymentProcessed = {
  name: "PaymentProcessed",
  fullName: "concordat.payment.PaymentProcessed",
  source: "/payment",
  topic: "payment.events",
  subject: "payment.events-concordat.payment.PaymentProcessed",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.payment",
    name: "PaymentProcessed",
    doc: "The payment of an order is captured.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the acquirer captured it.",
      },
      { name: "paymentId", type: { type: "string", logicalType: "uuid" }, doc: "The payment." },
      {
        name: "amount",
        type: {
          type: "record",
          namespace: "concordat.shared",
          name: "Money",
          doc: "An amount of money in the minor units of its currency.",
          fields: [
            { name: "amount", type: "long", doc: "Minor units of the currency; 1999 is 19.99 EUR." },
            { name: "currency", type: "string", doc: "An ISO 4217 code." },
          ],
        },
        doc: "What was captured.",
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link PaymentProcessed}; compiled when first used.
 * @generated from contracts/payment/events/payment-processed.avsc
 */
export const paymentProcessedCodec: EventCodec<PaymentProcessed> = /* @__PURE__ */ eventCodec(paymentProcessed);

/**
 * Publishes {@link PaymentProcessed} to `payment.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/payment/events/payment-processed.avsc
 */
export function publishPaymentProcessed(
  outbox: EventSink,
  event: PaymentProcessed,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, paymentProcessedCodec, event, options);
}

/**
 * Handles each {@link PaymentProcessed}. The handler may meet an event again: see the inbox.
 * @generated from contracts/payment/events/payment-processed.avsc
 */
export function onPaymentProcessed(handler: EventHandler<PaymentProcessed>): EventSubscription {
  return onEvent(paymentProcessedCodec, handler);
}

/**
 * Handles runs of consecutive {@link PaymentProcessed}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/payment/events/payment-processed.avsc
 */
export function onPaymentProcessedBatch(
  handler: EventBatchHandler<PaymentProcessed>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(paymentProcessedCodec, handler, options);
}

/**
 * Money of a captured payment was given back.
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export interface PaymentRefunded {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the acquirer gave it back. */
  readonly occurredAt: Date;
  /**
   * The payment.
   * A UUID.
   */
  readonly paymentId: string;
  /**
   * The refund.
   * A UUID.
   */
  readonly refundId: string;
  /** What was given back. */
  readonly amount: Money;
  /**
   * Why, made for people.
   * @defaultValue `""`
   */
  readonly reason: string;
}

/**
 * What is written as {@link PaymentRefunded}: fields with a default may be left out.
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export interface PaymentRefundedInput {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the acquirer gave it back. */
  readonly occurredAt: Date;
  /**
   * The payment.
   * A UUID.
   */
  readonly paymentId: string;
  /**
   * The refund.
   * A UUID.
   */
  readonly refundId: string;
  /** What was given back. */
  readonly amount: Money;
  /**
   * Why, made for people.
   * @defaultValue `""`
   */
  readonly reason?: string | undefined;
}

/**
 * Where {@link PaymentRefunded} travels, and its Avro schema.
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export const paymentRefunded = {
  name: "PaymentRefunded",
  fullName: "concordat.payment.PaymentRefunded",
  source: "/payment",
  topic: "payment.events",
  subject: "payment.events-concordat.payment.PaymentRefunded",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.payment",
    name: "PaymentRefunded",
    doc: "Money of a captured payment was given back.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the acquirer gave it back.",
      },
      { name: "paymentId", type: { type: "string", logicalType: "uuid" }, doc: "The payment." },
      { name: "refundId", type: { type: "string", logicalType: "uuid" }, doc: "The refund." },
      {
        name: "amount",
        type: {
          type: "record",
          namespace: "concordat.shared",
          name: "Money",
          doc: "An amount of money in the minor units of its currency.",
          fields: [
            { name: "amount", type: "long", doc: "Minor units of the currency; 1999 is 19.99 EUR." },
            { name: "currency", type: "string", doc: "An ISO 4217 code." },
          ],
        },
        doc: "What was given back.",
      },
      { name: "reason", type: "string", doc: "Why, made for people.", default: "" },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link PaymentRefunded}; compiled when first used.
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export const paymentRefundedCodec: EventCodec<PaymentRefunded, PaymentRefundedInput> =
  /* @__PURE__ */ eventCodec(paymentRefunded);

/**
 * Publishes {@link PaymentRefunded} to `payment.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export function publishPaymentRefunded(
  outbox: EventSink,
  event: PaymentRefundedInput,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, paymentRefundedCodec, event, options);
}

/**
 * Handles each {@link PaymentRefunded}. The handler may meet an event again: see the inbox.
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export function onPaymentRefunded(handler: EventHandler<PaymentRefunded>): EventSubscription {
  return onEvent(paymentRefundedCodec, handler);
}

/**
 * Handles runs of consecutive {@link PaymentRefunded}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/payment/events/payment-refunded.avsc
 */
export function onPaymentRefundedBatch(
  handler: EventBatchHandler<PaymentRefunded>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(paymentRefundedCodec, handler, options);
}

/**
 * An amount of money in the minor units of its currency.
 * @generated from contracts/_shared/events/money.avsc
 */
export interface Money {
  /** Minor units of the currency; 1999 is 19.99 EUR. */
  readonly amount: number;
  /** An ISO 4217 code. */
  readonly currency: string;
}
