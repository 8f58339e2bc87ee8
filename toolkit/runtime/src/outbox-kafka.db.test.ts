import { startTestBroker } from "../../../tests/setup/event-broker.ts";
import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { eventCodec } from "./codegen-v1/event-codec.ts";
import { recordOf } from "./codegen-v1/event-fixtures.ts";
import { publishEvent } from "./codegen-v1/event-publish.ts";
import { onEvent } from "./codegen-v1/event-subscription.ts";
import { openDatabase } from "./database.ts";
import { createKafkaTransport, createMemorySchemas, startEventConsumer } from "./events.ts";
import { createInbox, inboxMigration } from "./inbox.ts";
import { createOutbox, outboxMigration, startOutboxRelay } from "./outbox.ts";

// The whole way of an event: PostgreSQL, outbox, a broker that is killed meanwhile, consumer, inbox, PostgreSQL.

const { url } = await createTestDatabase("outbox_kafka");
const database = openDatabase(url);
afterAll(() => database.close());

interface Step {
  readonly id: string;
  readonly n: number;
}
const step = eventCodec<Step>({
  name: "Step",
  fullName: "concordat.test.Step",
  source: "/steps",
  topic: "steps.events",
  subject: "steps.events-concordat.test.Step",
  key: "id",
  mapping: { longs: "number", timestamps: "date" },
  schema: recordOf(
    [
      { name: "id", type: "string" },
      { name: "n", type: "int" },
    ],
    "Step",
  ),
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("no event is lost, none has its effect twice and each key keeps its order, while the broker is killed again and again", async () => {
  await database.query(outboxMigration);
  await database.query(inboxMigration);
  await database.query("CREATE TABLE effects (position bigint GENERATED ALWAYS AS IDENTITY, id text, n integer)");
  const broker = await startTestBroker();
  try {
    const transport = createKafkaTransport({ brokers: broker.address, clientId: "test" });
    const schemas = createMemorySchemas();
    const outbox = createOutbox({ schemas });
    const inbox = createInbox(database);
    const relay = await startOutboxRelay({
      database,
      transport,
      topics: ["steps.events"],
      batchSize: 10,
      pollInterval: 20,
    });
    const deliveries: string[] = [];
    const consumer = await startEventConsumer({
      transport,
      schemas,
      groupId: "steps",
      subscriptions: [
        onEvent(
          step,
          inbox.once<Step>(async ({ id, n }, sql) => {
            deliveries.push(`${id}${n}`);
            await sql.query("INSERT INTO effects (id, n) VALUES ($1, $2)", [id, n]);
          }),
        ),
      ],
    });
    await consumer.joined();
    const ids = ["a", "b", "c"];
    const rounds = 120;
    const effects = async (): Promise<number> => (await database.query("SELECT 1 FROM effects")).rowCount;
    for (let n = 0; n < rounds; n++) {
      for (const id of ids) await database.tx((sql) => publishEvent(outbox.in(sql), step, { id, n }));
      if (n % 40 === 20) {
        await broker.kill();
        await broker.start();
      }
    }
    await until(async () => (await effects()) >= ids.length * rounds);
    await relay.stop();
    await consumer.stop();
    expect(await effects()).toBe(ids.length * rounds);
    for (const id of ids) {
      const { rows } = await database.query<{ n: number }>("SELECT n FROM effects WHERE id = $1 ORDER BY position", [
        id,
      ]);
      expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: rounds }, (_, n) => n));
    }
    expect((await database.query("SELECT 1 FROM outbox WHERE sent_at IS NULL")).rowCount).toBe(0);
    expect(new Set(deliveries).size).toBe(deliveries.length);
  } finally {
    await broker.stop();
  }
}, 120_000);
