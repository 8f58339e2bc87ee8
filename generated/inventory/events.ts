/** @generated from contracts/inventory/events by `concordat generate`. Do not edit. */

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
 * The goods of an order cannot be held; none of them is.
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export interface InventoryRejected {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When it was found out. */
  readonly occurredAt: Date;
  /**
   * The products of which there was not enough.
   * @defaultValue `[]`
   */
  readonly shortages: readonly Shortage[];
}

/**
 * What is written as {@link InventoryRejected}: fields with a default may be left out.
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export interface InventoryRejectedInput {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When it was found out. */
  readonly occurredAt: Date;
  /**
   * The products of which there was not enough.
   * @defaultValue `[]`
   */
  readonly shortages?: readonly Shortage[] | undefined;
}

/**
 * Where {@link InventoryRejected} travels, and its Avro schema.
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export const inventoryRejected = {
  name: "InventoryRejected",
  fullName: "concordat.inventory.InventoryRejected",
  source: "/inventory",
  topic: "inventory.events",
  subject: "inventory.events-concordat.inventory.InventoryRejected",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.inventory",
    name: "InventoryRejected",
    doc: "The goods of an order cannot be held; none of them is.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When it was found out.",
      },
      {
        name: "shortages",
        type: {
          type: "array",
          items: {
            type: "record",
            namespace: "concordat.shared",
            name: "Shortage",
            doc: "A product of which there was not enough.",
            fields: [
              { name: "sku", type: "string", doc: "The stock keeping unit." },
              { name: "requested", type: "int", doc: "How many were asked for." },
              {
                name: "available",
                type: "int",
                doc: "How many were free at that moment; 0 for an unknown product.",
              },
            ],
          },
        },
        doc: "The products of which there was not enough.",
        default: [],
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link InventoryRejected}; compiled when first used.
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export const inventoryRejectedCodec: EventCodec<InventoryRejected, InventoryRejectedInput> =
  /* @__PURE__ */ eventCodec(inventoryRejected);

/**
 * Publishes {@link InventoryRejected} to `inventory.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export function publishInventoryRejected(
  outbox: EventSink,
  event: InventoryRejectedInput,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, inventoryRejectedCodec, event, options);
}

/**
 * Handles each {@link InventoryRejected}. The handler may meet an event again: see the inbox.
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export function onInventoryRejected(handler: EventHandler<InventoryRejected>): EventSubscription {
  return onEvent(inventoryRejectedCodec, handler);
}

/**
 * Handles runs of consecutive {@link InventoryRejected}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/inventory/events/inventory-rejected.avsc
 */
export function onInventoryRejectedBatch(
  handler: EventBatchHandler<InventoryRejected>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(inventoryRejectedCodec, handler, options);
}

/**
 * Goods held for an order are free again.
 * @generated from contracts/inventory/events/inventory-released.avsc
 */
export interface InventoryReleased {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the goods were put back. */
  readonly occurredAt: Date;
  /**
   * The reservation.
   * A UUID.
   */
  readonly reservationId: string;
  /** What was released. */
  readonly lines: readonly ReservedLine[];
}

/**
 * Where {@link InventoryReleased} travels, and its Avro schema.
 * @generated from contracts/inventory/events/inventory-released.avsc
 */
export const inventoryReleased = {
  name: "InventoryReleased",
  fullName: "concordat.inventory.InventoryReleased",
  source: "/inventory",
  topic: "inventory.events",
  subject: "inventory.events-concordat.inventory.InventoryReleased",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.inventory",
    name: "InventoryReleased",
    doc: "Goods held for an order are free again.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the goods were put back.",
      },
      {
        name: "reservationId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The reservation.",
      },
      {
        name: "lines",
        type: {
          type: "array",
          items: {
            type: "record",
            namespace: "concordat.shared",
            name: "ReservedLine",
            doc: "Goods held for an order, one product.",
            fields: [
              { name: "sku", type: "string", doc: "The stock keeping unit." },
              { name: "quantity", type: "int", doc: "How many, at least 1." },
            ],
          },
        },
        doc: "What was released.",
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link InventoryReleased}; compiled when first used.
 * @generated from contracts/inventory/events/inventory-released.avsc
 */
export const inventoryReleasedCodec: EventCodec<InventoryReleased> = /* @__PURE__ */ eventCodec(inventoryReleased);

/**
 * Publishes {@link InventoryReleased} to `inventory.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/inventory/events/inventory-released.avsc
 */
export function publishInventoryReleased(
  outbox: EventSink,
  event: InventoryReleased,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, inventoryReleasedCodec, event, options);
}

/**
 * Handles each {@link InventoryReleased}. The handler may meet an event again: see the inbox.
 * @generated from contracts/inventory/events/inventory-released.avsc
 */
export function onInventoryReleased(handler: EventHandler<InventoryReleased>): EventSubscription {
  return onEvent(inventoryReleasedCodec, handler);
}

/**
 * Handles runs of consecutive {@link InventoryReleased}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/inventory/events/inventory-released.avsc
 */
export function onInventoryReleasedBatch(
  handler: EventBatchHandler<InventoryReleased>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(inventoryReleasedCodec, handler, options);
}

/**
 * All goods of an order are held.
 * @generated from contracts/inventory/events/inventory-reserved.avsc
 */
export interface InventoryReserved {
  /**
   * The order that this is about; the key of the message.
   * A UUID.
   */
  readonly orderId: string;
  /** When the goods were taken aside. */
  readonly occurredAt: Date;
  /**
   * The reservation.
   * A UUID.
   */
  readonly reservationId: string;
  /** What is held. */
  readonly lines: readonly ReservedLine[];
}

/**
 * Where {@link InventoryReserved} travels, and its Avro schema.
 * @generated from contracts/inventory/events/inventory-reserved.avsc
 */
export const inventoryReserved = {
  name: "InventoryReserved",
  fullName: "concordat.inventory.InventoryReserved",
  source: "/inventory",
  topic: "inventory.events",
  subject: "inventory.events-concordat.inventory.InventoryReserved",
  key: "orderId",
  mapping: { longs: "number", timestamps: "date" },
  schema: {
    type: "record",
    namespace: "concordat.inventory",
    name: "InventoryReserved",
    doc: "All goods of an order are held.",
    fields: [
      {
        name: "orderId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The order that this is about; the key of the message.",
      },
      {
        name: "occurredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the goods were taken aside.",
      },
      {
        name: "reservationId",
        type: { type: "string", logicalType: "uuid" },
        doc: "The reservation.",
      },
      {
        name: "lines",
        type: {
          type: "array",
          items: {
            type: "record",
            namespace: "concordat.shared",
            name: "ReservedLine",
            doc: "Goods held for an order, one product.",
            fields: [
              { name: "sku", type: "string", doc: "The stock keeping unit." },
              { name: "quantity", type: "int", doc: "How many, at least 1." },
            ],
          },
        },
        doc: "What is held.",
      },
    ],
  },
} as const satisfies EventDescriptor;

/**
 * Encodes and decodes {@link InventoryReserved}; compiled when first used.
 * @generated from contracts/inventory/events/inventory-reserved.avsc
 */
export const inventoryReservedCodec: EventCodec<InventoryReserved> = /* @__PURE__ */ eventCodec(inventoryReserved);

/**
 * Publishes {@link InventoryReserved} to `inventory.events`, keyed by `orderId`.
 * @throws EventError `EVENT_VALUE_INVALID` when the event does not fit its schema
 * @generated from contracts/inventory/events/inventory-reserved.avsc
 */
export function publishInventoryReserved(
  outbox: EventSink,
  event: InventoryReserved,
  options?: PublishOptions,
): Promise<Published> {
  return publishEvent(outbox, inventoryReservedCodec, event, options);
}

/**
 * Handles each {@link InventoryReserved}. The handler may meet an event again: see the inbox.
 * @generated from contracts/inventory/events/inventory-reserved.avsc
 */
export function onInventoryReserved(handler: EventHandler<InventoryReserved>): EventSubscription {
  return onEvent(inventoryReservedCodec, handler);
}

/**
 * Handles runs of consecutive {@link InventoryReserved}, at most `size` (100) at a time; all or none count as done.
 * @generated from contracts/inventory/events/inventory-reserved.avsc
 */
export function onInventoryReservedBatch(
  handler: EventBatchHandler<InventoryReserved>,
  options?: { readonly size?: number },
): EventSubscription {
  return onEventBatch(inventoryReservedCodec, handler, options);
}

/**
 * Goods held for an order, one product.
 * @generated from contracts/_shared/events/reserved-line.avsc
 */
export interface ReservedLine {
  /** The stock keeping unit. */
  readonly sku: string;
  /** How many, at least 1. */
  readonly quantity: number;
}

/**
 * A product of which there was not enough.
 * @generated from contracts/_shared/events/shortage.avsc
 */
export interface Shortage {
  /** The stock keeping unit. */
  readonly sku: string;
  /** How many were asked for. */
  readonly requested: number;
  /** How many were free at that moment; 0 for an unknown product. */
  readonly available: number;
}
