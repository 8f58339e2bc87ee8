import { inventoryRejectedCodec, inventoryReservedCodec } from "@concordat-shop/generated/inventory/events.ts";
import { MatchersV3 } from "@pact-foundation/pact";
import { inventoryRejected } from "../../../services/order/src/events/inventory-rejected.ts";
import { inventoryReserved } from "../../../services/order/src/events/inventory-reserved.ts";
import { ordersUnderTest } from "../../../services/order/src/orders-under-test.ts";
import { findSaga } from "../../../services/order/src/saga-store.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { consumerPact } from "../consumer-pact.ts";
import { eventContext, eventOf, inventoryContent } from "../event-content.ts";
import { customerId, orderId, reservationId } from "../examples.ts";
import { insertWaitingOrder } from "../states/waiting-order.ts";
import { emptyTables } from "../verify-provider.ts";

const pact = consumerPact("order", "inventory-events");
const { url } = await createTestDatabase();
const { parts, database } = await ordersUnderTest(url);
beforeEach(async () => {
  await emptyTables(database);
  await insertWaitingOrder(database, parts, { orderId, customerId });
});

test("an order learns that its goods are held", () =>
  pact
    .message("concordat.inventory.InventoryReserved", { name: "the goods of an order are held" })
    .expectsToReceive("InventoryReserved", (message) =>
      message.withJSONContent({
        ...inventoryContent(MatchersV3),
        reservationId: MatchersV3.uuid(reservationId),
        lines: [{ sku: "TEA", quantity: MatchersV3.integer(2) }],
      }),
    )
    .executeTest(async (message) => {
      const event = eventOf(inventoryReservedCodec, message.contents.content);
      await database.tx((sql) => inventoryReserved(parts)(event, sql, eventContext));
      expect((await findSaga(database, event.orderId))?.saga).toMatchObject({ reservationId: event.reservationId });
    }));

test("an order whose goods are short is rejected", () =>
  pact
    .message("concordat.inventory.InventoryRejected", { name: "the goods of an order are short" })
    .expectsToReceive("InventoryRejected", (message) =>
      message.withJSONContent({
        ...inventoryContent(MatchersV3),
        shortages: [{ sku: "TEA", requested: MatchersV3.integer(2), available: MatchersV3.integer(0) }],
      }),
    )
    .executeTest(async (message) => {
      const event = eventOf(inventoryRejectedCodec, message.contents.content);
      await database.tx((sql) => inventoryRejected(parts)(event, sql, eventContext));
      expect((await findSaga(database, event.orderId))?.saga.step).toBe("rejected");
    }));
