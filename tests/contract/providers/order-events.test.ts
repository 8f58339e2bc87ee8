import { orderCreatedCodec } from "@concordat-shop/generated/order/events.ts";
import { strictStates } from "@concordat/pact";
import { MessageProviderPact } from "@pact-foundation/pact";
import { ordersUnderTest } from "../../../services/order/src/orders-under-test.ts";
import { placeOrder } from "../../../services/order/src/place-order.ts";
import { createTestDatabase } from "../../setup/test-database.ts";
import { committedPacts } from "../pact-files.ts";

const { url } = await createTestDatabase();
const { parts, placement, published } = await ordersUnderTest(url);
const pacts = committedPacts((pact) => pact.provider.name === "order-events");

test("there are consumers", () =>
  expect(pacts.map(({ pact }) => pact.consumer.name)).toEqual(["inventory", "payment"]));

test.each(pacts.map(({ file, pact }) => [pact.consumer.name, file, pact] as const))(
  "order's events keep their pact with %s",
  async (_consumer, file, pact) => {
    const strict = strictStates([pact], {
      "an order was placed, to be led by events": async () =>
        void (await placeOrder(parts, placement({ mode: "choreographed" }))),
    });
    const verified = new MessageProviderPact({
      provider: "order-events",
      pactUrls: [file],
      logLevel: "error",
      stateHandlers: { ...strict.handlers } as never,
      // The real outbox row, read with the consumer's schema.
      messageProviders: { OrderCreated: async () => (await published(orderCreatedCodec)).at(-1) },
    }).verify();
    await verified.catch((error: unknown) => {
      strict.assertAllPassed();
      throw error;
    });
    strict.assertAllPassed();
  },
);
