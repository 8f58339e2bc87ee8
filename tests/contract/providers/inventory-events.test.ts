import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { inventoryRejectedCodec, inventoryReservedCodec } from "@concordat-shop/generated/inventory/events.ts";
import { orderCreated } from "../../../services/inventory/src/events/order-created.ts";
import { inventoryUnderTest } from "../../../services/inventory/src/inventory-under-test.ts";
import { insertProduct } from "../../../services/inventory/src/store.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { eventContext, placedOrder } from "../event-content.ts";
import { price } from "../examples.ts";
import { verifyEvents } from "../verify-events.ts";

const { url } = await createTestDatabase();
const { database, parts, published } = await inventoryUnderTest(url);
const order = async (onHand: number) => {
  await database.query("TRUNCATE products CASCADE");
  await insertProduct(database, { sku: "TEA", name: "Tea", price, onHand });
  await database.tx((sql) => orderCreated(parts)(placedOrder({ orderId: uuidV7() }), sql, eventContext));
};

verifyEvents(
  "inventory-events",
  { "the goods of an order are held": () => order(10), "the goods of an order are short": () => order(0) },
  {
    InventoryReserved: async () => (await published(inventoryReservedCodec)).at(-1),
    InventoryRejected: async () => (await published(inventoryRejectedCodec)).at(-1),
  },
);
