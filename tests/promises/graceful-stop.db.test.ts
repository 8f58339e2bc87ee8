import { orderCreated, orderRejected, publishOrderCreated } from "@concordat-shop/generated/order/events.ts";
import type { OutgoingMessage } from "@concordat/runtime/codegen-v1/events";
import { openDatabase } from "@concordat/runtime/database";
import { createKafkaTransport, createMemorySchemas } from "@concordat/runtime/events";
import { type MetricsRegistry, noMetrics } from "@concordat/runtime/metrics";
import { migrate } from "@concordat/runtime/migrations";
import { createServiceContext } from "@concordat/runtime/service";
import { uuidV7 } from "@concordat/runtime/uuid-v7";
import { insertProduct } from "../../services/inventory/src/store.ts";
import { startInventoryWork } from "../../services/inventory/src/work.ts";
import { until } from "../e2e/setup/until.ts";
import { startTestBroker } from "../setup/event-broker.ts";
import { createTestDatabase } from "../setup/test-database.ts";
import { type StoppedConsumer, stopLeftNothing } from "./graceful-stop.ts";

const total = 400;
const broker = await startTestBroker();
const { url } = await createTestDatabase("inventory");
const database = openDatabase(url);
const schemas = createMemorySchemas();
const newTransport = () => createKafkaTransport({ brokers: broker.address, clientId: "test" });
afterAll(async () => {
  await database.close();
  await broker.stop();
});

/** How often handlers ran, repetitions included. */
let handled = 0;
const counting: MetricsRegistry = {
  ...noMetrics,
  expose: async () => ({ contentType: "text/plain", body: "" }),
  counter: (name) => ({
    add: (value = 1, { outcome } = {}) => {
      if (name === "events_consumed_total" && outcome === "handled") handled += value;
    },
  }),
};
const { logger } = createServiceContext({ name: "inventory", level: "silent" });
const start = () =>
  startInventoryWork({ context: { logger, metrics: counting }, database, transport: newTransport(), schemas });
async function stop({ onStop }: Awaited<ReturnType<typeof start>>): Promise<void> {
  for (const step of onStop) await step.stop();
}
async function held(): Promise<number> {
  const { rows } = await database.query<{ n: number }>("SELECT count(*) AS n FROM reservations");
  return rows[0]?.n ?? 0;
}

const consumer: StoppedConsumer = {
  database,
  transport: newTransport(),
  groupId: "inventory",
  topics: [orderCreated.topic],
  handles: [orderCreated.fullName, orderRejected.fullName],
};

beforeAll(async () => {
  await migrate(database, new URL("../../services/inventory/migrations", import.meta.url));
  await insertProduct(database, { sku: "TEA", name: "Tea", price: { amount: 1, currency: "EUR" }, onHand: total });
  const messages: OutgoingMessage[] = [];
  const sink = { schemas, append: async (message: OutgoingMessage) => void messages.push(message) };
  const money = { amount: 1, currency: "EUR" };
  for (let index = 0; index < total; index++) {
    await publishOrderCreated(sink, {
      orderId: uuidV7(),
      occurredAt: new Date(),
      customerId: "ada",
      mode: "choreographed",
      lines: [{ sku: "TEA", quantity: 1, unitPrice: money }],
      total: money,
      paymentMethod: "tok_ok",
    });
  }
  const transport = newTransport();
  await transport.ensureTopics([{ name: orderCreated.topic, partitions: 4 }]);
  const producer = transport.createProducer();
  for (let at = 0; at < total; at += 500) await producer.send(messages.slice(at, at + 500));
  await producer.close();
}, 60_000);

test("P7: stops in the middle of its work lose and repeat nothing", async () => {
  const reached: number[] = [];
  for (const goal of [40, 150]) {
    const work = await start();
    await until(`${goal} orders are held`, async () => (await held()) >= goal);
    await stop(work);
    reached.push(await held());
    expect(await stopLeftNothing(consumer)).toEqual([]);
    expect(handled).toBe(await held());
  }
  // The stops came in the middle.
  expect(reached.every((count) => count < total)).toBe(true);
  const work = await start();
  await until("all orders are held", async () => (await held()) === total);
  await stop(work);
  expect(handled).toBe(total);
  expect(await stopLeftNothing(consumer)).toEqual([]);
  const { rows } = await database.query("SELECT on_hand, held FROM products");
  expect(rows).toEqual([{ on_hand: total, held: total }]);
}, 120_000);

test("P7 notices an event that was lost, and one that will come again", async () => {
  const { rows } = await database.query<{ source: string; id: string }>("SELECT source, id FROM inbox LIMIT 1");
  const { source = "", id = "" } = rows[0] ?? {};
  await database.query("DELETE FROM inbox WHERE source = $1 AND id = $2", [source, id]);
  expect(await stopLeftNothing(consumer)).toMatchObject([{ what: `event ${id} was passed without its effect` }]);
  await consumer.transport.rewind("inventory", consumer.topics, "beginning");
  expect(await stopLeftNothing(consumer)).toHaveLength(total - 1);
}, 60_000);
