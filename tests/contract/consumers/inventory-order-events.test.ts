import { orderCreatedCodec } from "@concordat-shop/generated/order/events.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { orderCreated } from "../../../services/inventory/src/events/order-created.ts";
import { inventoryUnderTest } from "../../../services/inventory/src/inventory-under-test.ts";
import { insertProduct } from "../../../services/inventory/src/store.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { consumerPact } from "../consumer-pact.ts";
import { eventContext, eventOf, orderCreatedContent } from "../event-content.ts";

const pact = consumerPact("inventory", "order-events");
const { url } = await createTestDatabase();
const { database, parts } = await inventoryUnderTest(url);

test("the goods of a choreographed order are held", () =>
  pact
    .message("concordat.order.OrderCreated", { name: "an order was placed, to be led by events" })
    .expectsToReceive("OrderCreated", (message) => message.withJSONContent(orderCreatedContent(MatchersV3)))
    .executeTest(async (message) => {
      const event = eventOf(orderCreatedCodec, message.contents.content);
      await insertProduct(database, { sku: "TEA", name: "Tea", price: { amount: 1999, currency: "EUR" }, onHand: 5 });
      await database.tx((sql) => Promise.resolve(orderCreated(parts)(event, sql, eventContext)));
      const { rows } = await database.query("SELECT order_id FROM reservations");
      expect(rows).toEqual([{ order_id: event.orderId }]);
    }));
