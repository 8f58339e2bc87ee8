import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { paymentFailedCodec, paymentProcessedCodec } from "@concordat-shop/generated/payment/events.ts";
import { orderCreated } from "../../../services/payment/src/events/order-created.ts";
import { paymentsUnderTest } from "../../../services/payment/src/payments-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { eventContext, placedOrder } from "../event-content.ts";
import { verifyEvents } from "../verify-events.ts";

const { url } = await createTestDatabase();
const { database, published, settleAll } = await paymentsUnderTest(url);
const pay = async (paymentMethod: string) => {
  const event = placedOrder({ orderId: uuidV7(), paymentMethod });
  await database.tx((sql) => orderCreated()(event, sql, eventContext));
  await settleAll();
};

verifyEvents(
  "payment-events",
  { "an order is paid": () => pay("tok_ok"), "a payment is declined": () => pay("tok_declined") },
  {
    PaymentProcessed: async () => (await published(paymentProcessedCodec)).at(-1),
    PaymentFailed: async () => (await published(paymentFailedCodec)).at(-1),
  },
);
