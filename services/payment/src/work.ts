import { onOrderCancelled, onOrderCreated, onOrderRejected } from "@concordat-shop/generated/order/events.ts";
import {
  paymentFailedCodec,
  paymentProcessedCodec,
  paymentRefundedCodec,
} from "@concordat-shop/generated/payment/events.ts";
import type { EventHandler, SchemaIds, SchemaTexts } from "@concordat/runtime/codegen-v1/events";
import type { Database } from "@concordat/runtime/database";
import { type Work, startEventWork } from "@concordat/runtime/event-work";
import type { EventTransport } from "@concordat/runtime/events";
import { createInbox } from "@concordat/runtime/inbox";
import { createOutbox } from "@concordat/runtime/outbox";
import type { Poller } from "@concordat/runtime/poller";
import type { ServiceContext } from "@concordat/runtime/service";
import type { Acquirer } from "./acquirer.ts";
import { orderCancelled } from "./events/order-cancelled.ts";
import { orderCreated } from "./events/order-created.ts";
import { orderRejected } from "./events/order-rejected.ts";
import type { PaymentParts } from "./parts.ts";
import { startSettler } from "./settler.ts";

export interface PaymentWorkOptions {
  readonly context: Pick<ServiceContext, "logger" | "metrics">;
  readonly database: Database;
  readonly transport: EventTransport;
  readonly schemas: SchemaIds & SchemaTexts;
  readonly acquirer: Acquirer;
}

export interface PaymentWork extends Work {
  readonly parts: PaymentParts;
}

/** Starts what runs beside the HTTP server: the settler, and the events in and out. */
export async function startPaymentWork(options: PaymentWorkOptions): Promise<PaymentWork> {
  const { context, database, transport, schemas, acquirer } = options;
  const { logger, metrics } = context;
  const outbox = createOutbox({ schemas });
  const inbox = createInbox(database);
  let settler: Poller | undefined;
  const wakeSettler = () => settler?.wake();
  const parts: PaymentParts = { database, acquirer, outbox, wakeSettler };
  /** The settler finds what an event made due as soon as its transaction is over. */
  const thenSettle =
    <Event>(handle: EventHandler<Event>): EventHandler<Event> =>
    async (event, about) => {
      await handle(event, about);
      wakeSettler();
    };
  settler = startSettler(parts, { logger });
  const work = await startEventWork({
    database,
    transport,
    schemas,
    outbox,
    groupId: "payment",
    publishes: [paymentProcessedCodec, paymentFailedCodec, paymentRefundedCodec],
    consumes: [
      onOrderCreated(thenSettle(inbox.once(orderCreated()))),
      onOrderRejected(thenSettle(inbox.once(orderRejected()))),
      onOrderCancelled(thenSettle(inbox.once(orderCancelled()))),
    ],
    pollers: { settler },
    logger,
    metrics,
  });
  return { ...work, parts };
}
