// The door for generated event code: `@concordat/runtime/codegen-v1/events`. Names here are never taken back; an
// incompatible change opens a second door.
export type { AvroDuration, AvroJson, EventDescriptor, EventMapping, TimestampMillis } from "./event-descriptor.ts";
export { EventError, type EventErrorCode, type EventViolation } from "./event-errors.ts";
export { eventCodec, type EventCodec, type EventReader } from "./event-codec.ts";
export type { EventSink, OutgoingMessage, ReceivedMessage, SchemaIds, SchemaTexts } from "./event-message.ts";
export { publishEvent, type Published, type PublishOptions } from "./event-publish.ts";
export {
  onEvent,
  onEventBatch,
  type DeliveredEvent,
  type DeliveryScope,
  type EventBatchHandler,
  type EventContext,
  type EventDelivery,
  type EventHandler,
  type EventSubscription,
} from "./event-subscription.ts";
