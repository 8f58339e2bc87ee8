import { createTestDatabase } from "../../../tests/setup/test-database.ts";
import { eventCodec } from "./codegen-v1/event-codec.ts";
import { recordOf } from "./codegen-v1/event-fixtures.ts";
import type { OutgoingMessage } from "./codegen-v1/event-message.ts";
import { publishEvent } from "./codegen-v1/event-publish.ts";
import { onEvent, onEventBatch } from "./codegen-v1/event-subscription.ts";
import { openDatabase, type Sql } from "./database.ts";
import { startEventConsumer } from "./events/consumer.ts";
import { createMemorySchemas } from "./events/event-double.ts";
import { createMemoryTransport } from "./events/memory-transport.ts";
import type { EventTransport } from "./events/transport.ts";
import { createInbox, inboxMigration } from "./inbox.ts";
import {
  createOutbox,
  outboxMigration,
  startOutboxRelay,
  type OutboxRelay,
  type OutboxRelayOptions,
} from "./outbox.ts";
import { newTrace, runInTrace } from "./trace.ts";

interface Counted {
  readonly id: string;
  readonly n: number;
}
const topic = "count.events";
const counted = eventCodec<Counted>({
  name: "Counted",
  fullName: "concordat.test.Counted",
  source: "/count",
  topic,
  subject: `${topic}-concordat.test.Counted`,
  key: "id",
  mapping: { longs: "number", timestamps: "date" },
  schema: recordOf(
    [
      { name: "id", type: "string" },
      { name: "n", type: "int" },
    ],
    "Counted",
  ),
});

const { url } = await createTestDatabase("outbox");
const database = openDatabase(url);
let schemas: ReturnType<typeof createMemorySchemas>;
let transport: ReturnType<typeof createMemoryTransport>;
const running: OutboxRelay[] = [];

beforeAll(async () => {
  await database.query(outboxMigration);
  await database.query(inboxMigration);
  await database.query("CREATE TABLE counters (id text PRIMARY KEY, total integer NOT NULL)");
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.query("TRUNCATE outbox, inbox, counters");
  schemas = createMemorySchemas();
  transport = createMemoryTransport();
});
afterEach(async () => {
  for (const relay of running.splice(0)) await relay.stop();
});

const publish = (sql: Sql, n: number, id = "a") => publishEvent(createOutbox({ schemas }).in(sql), counted, { id, n });

async function start(options: Partial<OutboxRelayOptions> = {}): Promise<OutboxRelay> {
  const relay = await startOutboxRelay({ database, transport, topics: [topic], ...options });
  running.push(relay);
  return relay;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

const sent = (): string[] =>
  transport.messages(topic).map(({ value }) => String(counted.reader()(value ?? Buffer.alloc(0)).n));
const unsent = async (): Promise<number> =>
  (await database.query<{ n: number }>("SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL")).rows[0]?.n ?? -1;

/** A transport whose sends go through a hook first and after. */
function hooked(
  before: (messages: readonly OutgoingMessage[]) => unknown,
  after: () => unknown = () => {},
): EventTransport {
  return {
    ...transport,
    createProducer: () => {
      const producer = transport.createProducer();
      return {
        ...producer,
        async send(messages) {
          await before(messages);
          await producer.send(messages);
          await after();
        },
      };
    },
  };
}

test("an event leaves if and only if its transaction commits", async () => {
  await start();
  await database.tx((sql) => publish(sql, 1));
  await expect(
    database.tx(async (sql) => {
      await publish(sql, 2);
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  await database.tx((sql) => publish(sql, 3));
  await until(async () => (await unsent()) === 0 && sent().length === 2);
  expect(sent()).toEqual(["1", "3"]);
});

test("NOTIFY wakes the relay long before it would look by itself", async () => {
  await start({ pollInterval: 3_600_000 });
  for (let n = 1; n <= 5; n++) {
    await database.tx((sql) => publish(sql, n));
    await until(() => sent().length === n);
  }
});

test("events keep their order, over many batches", async () => {
  await database.tx(async (sql) => {
    for (let n = 0; n < 50; n++) await publish(sql, n);
  });
  await start({ batchSize: 7 });
  await until(() => sent().length === 50);
  expect(sent()).toEqual(Array.from({ length: 50 }, (_, n) => String(n)));
});

test("an event that commits late is not skipped", async () => {
  await start({ pollInterval: 10 });
  const early = Promise.withResolvers<void>();
  const inserted = Promise.withResolvers<void>();
  const late = database.tx(async (sql) => {
    await publish(sql, 1);
    inserted.resolve();
    await early.promise;
  });
  await inserted.promise;
  await database.tx((sql) => publish(sql, 2));
  await until(() => sent().length === 1);
  early.resolve();
  await late;
  await until(() => sent().length === 2);
  expect(sent()).toEqual(["2", "1"]);
});

test("two relays of one service never send the same event, nor out of order, however slow one is", async () => {
  for (let n = 0; n < 30; n++) await database.tx((sql) => publish(sql, n));
  const slow = hooked(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await Promise.all([
    start({ pollInterval: 1, batchSize: 3, transport: slow }),
    start({ pollInterval: 1, batchSize: 3 }),
  ]);
  await until(async () => (await unsent()) === 0);
  expect(sent()).toEqual(Array.from({ length: 30 }, (_, n) => String(n)));
});

test("a broker that refuses is asked again, and nothing is marked meanwhile", async () => {
  let refusals = 3;
  const seen: number[] = [];
  await start({
    transport: hooked(async () => {
      seen.push(await unsent());
      if (refusals-- > 0) throw new Error("broker is away");
    }),
  });
  await database.tx((sql) => publish(sql, 1));
  await until(async () => (await unsent()) === 0);
  expect(seen).toEqual([1, 1, 1, 1]);
  expect(sent()).toEqual(["1"]);
});

test("a crash between send and mark repeats the event; the inbox lets its effect happen once", async () => {
  let crash = true;
  await start({
    transport: hooked(
      () => {},
      () => {
        if (crash) {
          crash = false;
          throw new Error("killed after the send");
        }
      },
    ),
  });
  const inbox = createInbox(database);
  const consumer = await startEventConsumer({
    transport,
    schemas,
    groupId: "counter",
    subscriptions: [
      onEvent(
        counted,
        inbox.once(async ({ id, n }, sql) => {
          await sql.query(
            "INSERT INTO counters VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET total = counters.total + excluded.total",
            [id, n],
          );
        }),
      ),
    ],
  });
  await database.tx((sql) => publish(sql, 5));
  await until(async () => (await unsent()) === 0);
  await transport.settled();
  await consumer.stop();
  expect(sent()).toEqual(["5", "5"]);
  expect((await database.query("SELECT * FROM counters")).rows).toEqual([{ id: "a", total: 5 }]);
});

test("an effect that fails leaves no inbox row, so the event can come again", async () => {
  const inbox = createInbox(database);
  let fail = true;
  const attempts: number[] = [];
  await startEventConsumer({
    transport,
    schemas,
    groupId: "counter",
    retryDelay: 1,
    subscriptions: [
      onEvent(
        counted,
        inbox.once(async ({ id, n }, sql, { attempt }) => {
          attempts.push(attempt);
          await sql.query("INSERT INTO counters VALUES ($1, $2)", [id, n]);
          if (fail) {
            fail = false;
            throw new Error("after the effect");
          }
        }),
      ),
    ],
  });
  await start();
  await database.tx((sql) => publish(sql, 5));
  await until(() => sent().length === 1);
  await transport.settled();
  expect(attempts).toEqual([1, 2]);
  expect((await database.query("SELECT * FROM counters")).rows).toEqual([{ id: "a", total: 5 }]);
  expect((await database.query("SELECT consumer, source FROM inbox")).rows).toEqual([
    { consumer: "counter", source: "/count" },
  ]);
});

test("a batch skips what was seen, also within itself", async () => {
  const inbox = createInbox(database);
  const batches: number[][] = [];
  const sink = createOutbox({ schemas });
  await database.tx(async (sql) => {
    for (const [id, n] of [
      ["e1", 1],
      ["e2", 2],
      ["e1", 1],
      ["e3", 3],
    ] as const) {
      await publishEvent(sink.in(sql), counted, { id: "a", n }, { id });
    }
  });
  const relay = await start();
  await until(() => sent().length === 4);
  await relay.stop();
  const subscriptions = [
    onEventBatch(
      counted,
      inbox.onceEach((events) => {
        batches.push(events.map(({ event }) => event.n));
        return Promise.resolve();
      }),
    ),
  ];
  const consumer = await startEventConsumer({ transport, schemas, groupId: "counter", subscriptions });
  await transport.settled();
  await consumer.stop();
  await transport.rewind("counter", [topic], "beginning");
  await startEventConsumer({ transport, schemas, groupId: "counter", subscriptions });
  await transport.settled();
  expect(batches).toEqual([[1, 2, 3]]);
});

test("two deliveries at the same moment have one effect", async () => {
  const inbox = createInbox(database);
  let effects = 0;
  const handler = inbox.once<Counted>(async (_event, sql) => {
    effects++;
    await sql.query("SELECT pg_sleep(0.02)");
  });
  const context = {
    id: "e1",
    source: "/count",
    consumer: "counter",
    time: new Date(),
    key: "a",
    topic,
    partition: 0,
    offset: "0",
    headers: new Map<string, string>(),
    traceparent: undefined,
    attempt: 1,
    signal: AbortSignal.timeout(10_000),
  };
  await Promise.all(Array.from({ length: 5 }, () => handler({ id: "a", n: 1 }, context)));
  expect(effects).toBe(1);
  await handler({ id: "a", n: 1 }, { ...context, consumer: "another" });
  expect(effects).toBe(2);
});

test("the inbox forgets what is old", async () => {
  await database.query(
    "INSERT INTO inbox (consumer, source, id, received_at) VALUES ('c', 's', 'old', now() - interval '2 days'), ('c', 's', 'new', now())",
  );
  expect(await createInbox(database).prune(86_400_000)).toBe(1);
  expect((await database.query("SELECT id FROM inbox")).rows).toEqual([{ id: "new" }]);
});

test("stopping sends what is committed first", async () => {
  const blocked = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<void>();
  const relay = await start({
    batchSize: 1,
    transport: hooked(() => {
      entered.resolve();
      return blocked.promise;
    }),
  });
  for (let n = 0; n < 3; n++) await database.tx((sql) => publish(sql, n));
  await entered.promise;
  const stopped = relay.stop();
  blocked.resolve();
  await stopped;
  expect(sent()).toEqual(["0", "1", "2"]);
  expect(await unsent()).toBe(0);
});

test("stopping ends also when the broker is away; the events wait for the next start", async () => {
  const relay = await start({
    transport: hooked(() => {
      throw new Error("broker is away");
    }),
  });
  await database.tx((sql) => publish(sql, 1));
  await relay.stop({ timeout: 50 });
  expect(await unsent()).toBe(1);
  await start();
  await until(async () => (await unsent()) === 0);
  expect(sent()).toEqual(["1"]);
});

test("the relay is behind when the oldest event has waited too long", async () => {
  const relay = await start({
    maxLag: 60_000,
    transport: hooked(() => {
      throw new Error("broker is away");
    }),
  });
  await relay.check();
  await database.tx((sql) => publish(sql, 1));
  await relay.check();
  await database.query("UPDATE outbox SET created_at = now() - interval '2 minutes'");
  await expect(relay.check()).rejects.toThrow("events waiting in the outbox: 1");
  expect(await relay.lag()).toEqual({ unsent: 1, seconds: expect.any(Number) as number });
});

test("sent events are removed after their time, unsent ones never", async () => {
  await database.query(
    `INSERT INTO outbox (topic, key, value, headers, created_at, sent_at) VALUES
     ('t', 'old', '', '{}', now() - interval '3 days', now() - interval '2 days'), ('t', 'young', '', '{}', now(), now())`,
  );
  await start({ retention: 86_400_000 });
  await until(async () => (await database.query("SELECT 1 FROM outbox")).rowCount === 1);
  expect((await database.query("SELECT key FROM outbox")).rows).toEqual([{ key: "young" }]);
});

test("the trace of the work travels with its events", async () => {
  const trace = newTrace();
  await runInTrace(trace, () => database.tx((sql) => publish(sql, 1)));
  await start();
  await until(() => sent().length === 1);
  const traceparent = transport.messages(topic)[0]?.headers.get("traceparent");
  expect(traceparent?.split("-")[1]).toBe(trace.traceId);
  expect(traceparent?.split("-")[2]).not.toBe(trace.spanId);
});

test("an event that no broker would take is refused in the transaction", async () => {
  const large = eventCodec<{ id: string; text: string }>({
    ...counted.descriptor,
    schema: recordOf([
      { name: "id", type: "string" },
      { name: "text", type: "string" },
    ]),
  });
  await expect(
    database.tx((sql) =>
      publishEvent(createOutbox({ schemas }).in(sql), large, { id: "a", text: "x".repeat(1_000_000) }),
    ),
  ).rejects.toMatchObject({ code: "EVENT_TOO_LARGE" });
  expect(await unsent()).toBe(0);
});

test("prepared schemas are not asked for again", async () => {
  const asked: string[] = [];
  const known = new Map<string, Promise<number>>();
  const outbox = createOutbox({
    schemas: {
      idOf(subject, text) {
        const id = known.get(subject) ?? (asked.push(subject), schemas.idOf(subject, text));
        known.set(subject, id);
        return id;
      },
    },
  });
  await outbox.prepare([counted]);
  await database.tx((sql) => publishEvent(outbox.in(sql), counted, { id: "a", n: 1 }));
  expect(asked).toEqual([counted.descriptor.subject]);
});
