import { orderCreatedCodec } from "@concordat-shop/generated/order/events.ts";
import { ordersUnderTest } from "../../../services/order/src/orders-under-test.ts";
import { placeOrder } from "../../../services/order/src/place-order.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { verifyEvents } from "../verify-events.ts";

const { url } = await createTestDatabase();
const { parts, placement, published } = await ordersUnderTest(url);

verifyEvents(
  "order-events",
  {
    "an order was placed, to be led by events": async () =>
      void (await placeOrder(parts, placement({ mode: "choreographed" }))),
  },
  // The real outbox row, read with the consumer's schema.
  { OrderCreated: async () => (await published(orderCreatedCodec)).at(-1) },
);
