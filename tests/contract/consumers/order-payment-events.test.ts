import { paymentFailedCodec, paymentProcessedCodec } from "@concordat-shop/generated/payment/events.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { paymentFailed } from "../../../services/order/src/events/payment-failed.ts";
import { paymentProcessed } from "../../../services/order/src/events/payment-processed.ts";
import { ordersUnderTest } from "../../../services/order/src/orders-under-test.ts";
import { findSaga } from "../../../services/order/src/saga-store.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { consumerPact } from "../consumer-pact.ts";
import { eventContext, eventOf, paymentContent } from "../event-content.ts";
import { customerId, orderId } from "../examples.ts";
import { insertWaitingOrder } from "../states/waiting-order.ts";
import { emptyTables } from "../verify-provider.ts";

const pact = consumerPact("order", "payment-events");
const { url } = await createTestDatabase();
const { parts, database } = await ordersUnderTest(url);
beforeEach(async () => {
  await emptyTables(database);
  await insertWaitingOrder(database, parts, { orderId, customerId });
});

test("an order learns that it is paid", () =>
  pact
    .message("concordat.payment.PaymentProcessed", { name: "an order is paid" })
    .expectsToReceive("PaymentProcessed", (message) => message.withJSONContent(paymentContent(MatchersV3)))
    .executeTest(async (message) => {
      const event = eventOf(paymentProcessedCodec, message.contents.content);
      await database.tx((sql) => paymentProcessed(parts)(event, sql, eventContext));
      expect((await findSaga(database, event.orderId))?.saga).toMatchObject({ paymentId: event.paymentId });
    }));

test("an order whose payment is declined is rejected", () =>
  pact
    .message("concordat.payment.PaymentFailed", { name: "a payment is declined" })
    .expectsToReceive("PaymentFailed", (message) =>
      message.withJSONContent({ ...paymentContent(MatchersV3), declineCode: MatchersV3.like("do_not_honor") }),
    )
    .executeTest(async (message) => {
      const event = eventOf(paymentFailedCodec, message.contents.content);
      await database.tx((sql) => paymentFailed(parts)(event, sql, eventContext));
      expect((await findSaga(database, event.orderId))?.saga.step).toBe("rejected");
    }));
