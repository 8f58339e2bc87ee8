/** @generated from contracts/order/events by `concordat generate`. Do not edit. */

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
 * The customer cancelled an order: what was charged is to be refunded, what is held is to be released.
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export interface OrderCancelled {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the order was cancelled. */
  readonly occurredAt: Date;
  /** Who bought, the subject of the access token. */
  readonly customerId: string;
  /**
   * Why, in the customer's words.
   * @defaultValue `null`
   */
  readonly reason: string | null;
}

/**
 * What is written as {@link OrderCancelled}: fields with a default may be left out.
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export interface OrderCancelledInput {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the order was cancelled. */
  readonly occurredAt: Date;
  /** Who bought, the subject of the access token. */
  readonly customerId: string;
  /**
   * Why, in the customer's words.
   * @defaultValue `null`
   */
  readonly reason?: string | null | undefined;
}

/**
 * Where {@link OrderCancelled} travels, and its Avro schema.
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export const orderCancelled = {
  name: "OrderCancelled",
  fullName: "concordat.order.OrderCancelled",
  source: "/order",
  topic: "order.events",
  subject: "order.events-concordat.order.OrderCancelled",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.order",
    name: "OrderCancelled",
    doc: "The customer cancelled an order: what was charged is to be refunded, what is held is to be released.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the order was cancelled.",
      },
      { name: "customerId", type: "string", doc: "Who bought, the subject of the access token." },
      {
        name: "reason",
        type: ["null", "string"],
        doc: "Why, in the customer's words.",
        default: null,
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link OrderCancelled}; compiled when first used.
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export const orderCancelledCodec: EventCodec<OrderCancelled, OrderCancelledInput> =
  /* @__PURE__ */ eventCodec(orderCancelled);

/**
 * Publishes {@link OrderCancelled} to `order.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export function publishOrderCancelled(
  outbox: EventSink,
  event: OrderCancelledInput,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, orderCancelledCodec, event, options);
}

/**
 * Handles each {@link OrderCancelled}. The handler may meet an event again: see the inbox.
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export function onOrderCancelled(handler: EventHandler<OrderCancelled>): EventSubscription {
  return onEvent(orderCancelledCodec, handler);
}

/**
 * Handles runs of consecutive {@link OrderCancelled}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/order/events/order-cancelled.avsc
 */
export function onOrderCancelledBatch(
  handler: EventBatchHandler<OrderCancelled>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(orderCancelledCodec, handler, options);
}

/**
 * An order is charged and its goods are held: it is confirmed.
 * @generated from contracts/order/events/order-confirmed.avsc
 */
export interface OrderConfirmed {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the order was confirmed. */
  readonly occurredAt: Date;
  /** Who bought, the subject of the access token. */
  readonly customerId: string;
  /**
   * The captured payment.
   * A UUID.
   */
  readonly paymentId: string;
  /**
   * The goods held.
   * A UUID.
   */
  readonly reservationId: string;
  /** What was paid. */
  readonly total: Money;
}

/**
 * Where {@link OrderConfirmed} travels, and its Avro schema.
 * @generated from contracts/order/events/order-confirmed.avsc
 */
export const orderConfirmed = {
  name: "OrderConfirmed",
  fullName: "concordat.order.OrderConfirmed",
  source: "/order",
  topic: "order.events",
  subject: "order.events-concordat.order.OrderConfirmed",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.order",
    name: "OrderConfirmed",
    doc: "An order is charged and its goods are held: it is confirmed.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the order was confirmed.",
      },
      { name: "customerId", type: "string", doc: "Who bought, the subject of the access token." },
      {
        name: "paymentId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The captured payment.",
      },
      {
        name: "reservationId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The goods held.",
      },
      {
        name: "total",
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
        doc: "What was paid.",
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link OrderConfirmed}; compiled when first used.
 * @generated from contracts/order/events/order-confirmed.avsc
 */
export const orderConfirmedCodec: EventCodec<OrderConfirmed> = /* @__PURE__ */ eventCodec(orderConfirmed);

/**
 * Publishes {@link OrderConfirmed} to `order.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/order/events/order-confirmed.avsc
 */
export function publishOrderConfirmed(
  outbox: EventSink,
  event: OrderConfirmed,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, orderConfirmedCodec, event, options);
}

/**
 * Handles each {@link OrderConfirmed}. The handler may meet an event again: see the inbox.
 * @generated from contracts/order/events/order-confirmed.avsc
 */
export function onOrderConfirmed(handler: EventHandler<OrderConfirmed>): EventSubscription {
  return onEvent(orderConfirmedCodec, handler);
}

/**
 * Handles runs of consecutive {@link OrderConfirmed}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/order/events/order-confirmed.avsc
 */
export function onOrderConfirmedBatch(
  handler: EventBatchHandler<OrderConfirmed>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(orderConfirmedCodec, handler, options);
}

/**
 * An order was placed and is pending.
 * @generated from contracts/order/events/order-created.avsc
 */
export interface OrderCreated {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the order was placed. */
  readonly occurredAt: Date;
  /** Who bought, the subject of the access token. */
  readonly customerId: string;
  /** Only `choreographed` asks payment and inventory to act. */
  readonly mode: OrderMode;
  /** What was ordered, at least one line, each product once. */
  readonly lines: readonly OrderLine[];
  /** What is to be paid. */
  readonly total: Money;
  /** The acquirer's token of the payment method. */
  readonly paymentMethod: string;
}

/**
 * Where {@link OrderCreated} travels, and its Avro schema.
 * @generated from contracts/order/events/order-created.avsc
 */
export const orderCreated = {
  name: "OrderCreated",
  fullName: "concordat.order.OrderCreated",
  source: "/order",
  topic: "order.events",
  subject: "order.events-concordat.order.OrderCreated",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.order",
    name: "OrderCreated",
    doc: "An order was placed and is pending.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the order was placed.",
      },
      { name: "customerId", type: "string", doc: "Who bought, the subject of the access token." },
      {
        name: "mode",
        type: {
          type: "enum",
          name: "OrderMode",
          doc: "Who leads the order to its end: `orchestrated`, the order service calls payment and inventory; `choreographed`, they act on this event. A mode that a reader does not know yet reads as `orchestrated`: it leaves the order alone.",
          symbols: ["orchestrated", "choreographed"],
          default: "orchestrated",
        },
        doc: "Only `choreographed` asks payment and inventory to act.",
      },
      {
        name: "lines",
        type: {
          type: "array",
          items: {
            type: "record",
            namespace: "concordat.shared",
            name: "OrderLine",
            doc: "A product of an order at the price of its day.",
            fields: [
              { name: "sku", type: "string", doc: "The stock keeping unit." },
              { name: "quantity", type: "int", doc: "How many, at least 1." },
              {
                name: "unitPrice",
                type: {
                  type: "record",
                  namespace: "concordat.shared",
                  name: "Money",
                  doc: "An amount of money in the minor units of its currency.",
                  fields: [
                    {
                      name: "amount",
                      type: "long",
                      doc: "Minor units of the currency; 1999 is 19.99 EUR.",
                    },
                    { name: "currency", type: "string", doc: "An ISO 4217 code." },
                  ],
                },
                doc: "The price of one.",
              },
            ],
          },
        },
        doc: "What was ordered, at least one line, each product once.",
      },
      { name: "total", type: "concordat.shared.Money", doc: "What is to be paid." },
      { name: "paymentMethod", type: "string", doc: "The acquirer's token of the payment method." },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link OrderCreated}; compiled when first used.
 * @generated from contracts/order/events/order-created.avsc
 */
export const orderCreatedCodec: EventCodec<OrderCreated> = /* @__PURE__ */ eventCodec(orderCreated);

/**
 * Publishes {@link OrderCreated} to `order.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/order/events/order-created.avsc
 */
export function publishOrderCreated(
  outbox: EventSink,
  event: OrderCreated,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, orderCreatedCodec, event, options);
}

/**
 * Handles each {@link OrderCreated}. The handler may meet an event again: see the inbox.
 * @generated from contracts/order/events/order-created.avsc
 */
export function onOrderCreated(handler: EventHandler<OrderCreated>): EventSubscription {
  return onEvent(orderCreatedCodec, handler);
}

/**
 * Handles runs of consecutive {@link OrderCreated}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/order/events/order-created.avsc
 */
export function onOrderCreatedBatch(
  handler: EventBatchHandler<OrderCreated>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(orderCreatedCodec, handler, options);
}

/**
 * An order ended without success: what was charged is to be refunded, what is held is to be released.
 * @generated from contracts/order/events/order-rejected.avsc
 */
export interface OrderRejected {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the order was rejected. */
  readonly occurredAt: Date;
  /** Who bought, the subject of the access token. */
  readonly customerId: string;
  /** Why. */
  readonly reason: RejectionReason;
  /**
   * The reason, made for people.
   * @defaultValue `null`
   */
  readonly detail: string | null;
}

/**
 * What is written as {@link OrderRejected}: fields with a default may be left out.
 * @generated from contracts/order/events/order-rejected.avsc
 */
export interface OrderRejectedInput {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the order was rejected. */
  readonly occurredAt: Date;
  /** Who bought, the subject of the access token. */
  readonly customerId: string;
  /** Why. */
  readonly reason: RejectionReason;
  /**
   * The reason, made for people.
   * @defaultValue `null`
   */
  readonly detail?: string | null | undefined;
}

/**
 * Where {@link OrderRejected} travels, and its Avro schema.
 * @generated from contracts/order/events/order-rejected.avsc
 */
export const orderRejected = {
  name: "OrderRejected",
  fullName: "concordat.order.OrderRejected",
  source: "/order",
  topic: "order.events",
  subject: "order.events-concordat.order.OrderRejected",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.order",
    name: "OrderRejected",
    doc: "An order ended without success: what was charged is to be refunded, what is held is to be released.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the order was rejected.",
      },
      { name: "customerId", type: "string", doc: "Who bought, the subject of the access token." },
      {
        name: "reason",
        type: {
          type: "enum",
          name: "RejectionReason",
          doc: "Why an order was rejected; `unknown` stands for reasons that a reader does not know yet.",
          symbols: ["unknown", "payment_declined", "out_of_stock", "deadline_exceeded"],
          default: "unknown",
        },
        doc: "Why.",
      },
      {
        name: "detail",
        type: ["null", "string"],
        doc: "The reason, made for people.",
        default: null,
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link OrderRejected}; compiled when first used.
 * @generated from contracts/order/events/order-rejected.avsc
 */
export const orderRejectedCodec: EventCodec<OrderRejected, OrderRejectedInput> =
  /* @__PURE__ */ eventCodec(orderRejected);

/**
 * Publishes {@link OrderRejected} to `order.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/order/events/order-rejected.avsc
 */
export function publishOrderRejected(
  outbox: EventSink,
  event: OrderRejectedInput,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, orderRejectedCodec, event, options);
}

/**
 * Handles each {@link OrderRejected}. The handler may meet an event again: see the inbox.
 * @generated from contracts/order/events/order-rejected.avsc
 */
export function onOrderRejected(handler: EventHandler<OrderRejected>): EventSubscription {
  return onEvent(orderRejectedCodec, handler);
}

/**
 * Handles runs of consecutive {@link OrderRejected}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/order/events/order-rejected.avsc
 */
export function onOrderRejectedBatch(
  handler: EventBatchHandler<OrderRejected>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(orderRejectedCodec, handler, options);
}

/**
 * Who leads the order to its end: `orchestrated`, the order service calls payment and inventory; `choreographed`, they act on this event. A mode that a reader does not know yet reads as `orchestrated`: it leaves the order alone.
 * A symbol that this version does not know is read as "orchestrated".
 * @generated from contracts/order/events/order-created.avsc#/fields/3/type
 */
export type OrderMode = "orchestrated" | "choreographed";

/**
 * Why an order was rejected; `unknown` stands for reasons that a reader does not know yet.
 * A symbol that this version does not know is read as "unknown".
 * @generated from contracts/order/events/order-rejected.avsc#/fields/3/type
 */
export type RejectionReason = "unknown" | "payment_declined" | "out_of_stock" | "deadline_exceeded";

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

/**
 * A product of an order at the price of its day.
 * @generated from contracts/_shared/events/order-line.avsc
 */
export interface OrderLine {
  /** The stock keeping unit. */
  readonly sku: string;
  /** How many, at least 1. */
  readonly quantity: number;
  /** The price of one. */
  readonly unitPrice: Money;
}
