import { orderCreatedCodec } from "@concordat-shop/generated/order/events.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { orderCreated } from "../../../services/payment/src/events/order-created.ts";
import { paymentsUnderTest } from "../../../services/payment/src/payments-under-test.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { consumerPact } from "../consumer-pact.ts";
import { eventContext, eventOf, orderCreatedContent } from "../event-content.ts";

const pact = consumerPact("payment", "order-events");
const { url } = await createTestDatabase();
const { database, settleAll } = await paymentsUnderTest(url);

test("a choreographed order is charged", () =>
  pact
    .message("concordat.order.OrderCreated", { name: "an order was placed, to be led by events" })
    .expectsToReceive("OrderCreated", (message) => message.withJSONContent(orderCreatedContent(MatchersV3)))
    .executeTest(async (message) => {
      const event = eventOf(orderCreatedCodec, message.contents.content);
      await database.tx((sql) => Promise.resolve(orderCreated()(event, sql, eventContext)));
      await settleAll();
      const { rows } = await database.query("SELECT order_id, status FROM payments");
      expect(rows).toEqual([{ order_id: event.orderId, status: "captured" }]);
    }));
