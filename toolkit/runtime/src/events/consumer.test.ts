import { eventCodec } from "../codegen-v1/event-codec.ts";
import type { EventDescriptor } from "../codegen-v1/event-descriptor.ts";
import { recordOf } from "../codegen-v1/event-fixtures.ts";
import { publishEvent } from "../codegen-v1/event-publish.ts";
import { onEvent, onEventBatch, type EventContext } from "../codegen-v1/event-subscription.ts";
import type { Metrics } from "../metrics.ts";
import { currentTrace } from "../trace.ts";
import { startEventConsumer } from "./consumer.ts";
import { deadLetterTopic, readDeadLetter } from "./dead-letter.ts";
import { replayDeadLetters } from "./dead-letter-replay.ts";
import { createEventDouble } from "./event-double.ts";

interface Noted {
  readonly id: string;
  readonly text: string;
}

function descriptorOf(name: string): EventDescriptor {
  return {
    name,
    fullName: `concordat.test.${name}`,
    source: "/test",
    topic: "test.events",
    subject: `test.events-concordat.test.${name}`,
    key: "id",
    mapping: { longs: "number", timestamps: "date" },
    schema: recordOf(
      [
        { name: "id", type: "string" },
        { name: "text", type: "string" },
      ],
      name,
    ),
  };
}

const noted = eventCodec<Noted>(descriptorOf("Noted"));
const struck = eventCodec<Noted>(descriptorOf("Struck"));
const dlq = deadLetterTopic("test.events");

async function publishTexts(double: ReturnType<typeof createEventDouble>, ...texts: string[]): Promise<void> {
  for (const text of texts) await publishEvent(double, noted, { id: "a", text });
}

test("events of one partition are handled in order, others are left alone", async () => {
  const double = createEventDouble();
  const seen: string[] = [];
  await double.consume("reader", [onEvent(noted, ({ text }) => void seen.push(text))]);
  await publishTexts(double, "1", "2");
  await publishEvent(double, struck, { id: "a", text: "other type" });
  await publishTexts(double, "3");
  await double.settled();
  expect(seen).toEqual(["1", "2", "3"]);
  expect(await double.transport.progress("reader", ["test.events"])).toEqual([
    { topic: "test.events", partition: 0, low: 0n, high: 4n, committed: 4n },
  ]);
});

test("the context carries what the headers say, and the handler runs in the event's trace", async () => {
  const double = createEventDouble();
  const contexts: (EventContext & { trace: string | undefined })[] = [];
  await double.consume("reader", [
    onEvent(noted, (_event, context) => void contexts.push({ ...context, trace: currentTrace()?.traceId })),
  ]);
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const time = new Date("2026-11-25T10:00:00.000Z");
  await publishEvent(
    double,
    noted,
    { id: "a", text: "x" },
    { id: "e-1", time, traceparent, headers: { ce_id: "no", tenant: "t" } },
  );
  await double.settled();
  expect(contexts).toEqual([
    expect.objectContaining({
      id: "e-1",
      source: "/test",
      time,
      key: "a",
      topic: "test.events",
      partition: 0,
      offset: "0",
      consumer: "reader",
      attempt: 1,
      traceparent,
      trace: "0af7651916cd43dd8448eb211c80319c",
    }),
  ]);
  expect(contexts[0]?.headers.get("tenant")).toBe("t");
  expect(contexts[0]?.headers.get("content-type")).toBe("application/avro");
});

test("a handler that fails for a while is tried again; one that fails for good sends the event to the dead letters", async () => {
  const double = createEventDouble();
  const attempts = new Map<string, number>();
  await double.consume("reader", [
    onEvent(noted, ({ text }, { attempt }) => {
      attempts.set(text, attempt);
      if (text === "bad" || (text === "flaky" && attempt < 3)) throw new Error(`cannot do ${text}`);
    }),
  ]);
  await publishTexts(double, "flaky", "bad", "good");
  await double.settled();
  expect([...attempts]).toEqual([
    ["flaky", 3],
    ["bad", 5],
    ["good", 1],
  ]);
  const letters = double.transport.messages(dlq).map(readDeadLetter);
  expect(letters).toEqual([
    expect.objectContaining({
      key: "a",
      consumer: "reader",
      original: { topic: "test.events", partition: 0, offset: "1" },
    }),
  ]);
  expect(letters[0]?.headers.get("dlq-error")).toBe("cannot do bad");
  expect(letters[0]?.headers.get("dlq-attempts")).toBe("5");
  expect(letters[0]?.headers.get("ce_type")).toBe("concordat.test.Noted");
  expect(letters[0]?.value).toEqual(double.transport.messages("test.events")[1]?.value);
});

test("bytes that are no event go to the dead letters at once", async () => {
  const double = createEventDouble();
  const seen: string[] = [];
  await double.consume("reader", [onEvent(noted, ({ text }) => void seen.push(text))]);
  const headers = { ce_type: noted.descriptor.fullName, ce_id: "1", ce_source: "/test" };
  await double.append({ topic: "test.events", key: "a", value: Buffer.from("not avro"), headers });
  await double.append({ topic: "test.events", key: "a", value: Buffer.from([0, 0, 0, 0, 1, 200, 1]), headers });
  await publishTexts(double, "after");
  await double.settled();
  expect(seen).toEqual(["after"]);
  const codes = double.transport
    .messages(dlq)
    .map(({ headers: kept }) => [kept.get("dlq-error-code"), kept.get("dlq-attempts")]);
  expect(codes).toEqual([
    ["EVENT_FRAME_INVALID", "1"],
    ["EVENT_BYTES_INVALID", "1"],
  ]);
});

test("an error of the surroundings is waited for, however long it lasts", async () => {
  const double = createEventDouble();
  let tries = 0;
  await double.consume("reader", [
    onEvent(noted, () => {
      if (++tries < 20) throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    }),
  ]);
  await publishTexts(double, "patient");
  await double.settled();
  expect(tries).toBe(20);
  expect(double.transport.messages(dlq)).toEqual([]);
});

test("a registry that is away holds events up and loses none", async () => {
  const double = createEventDouble();
  await publishTexts(double, "x");
  let away = 4;
  const seen: string[] = [];
  await startEventConsumer({
    transport: double.transport,
    groupId: "reader",
    retryDelay: 1,
    maxDelay: 2,
    subscriptions: [onEvent(noted, ({ text }) => void seen.push(text))],
    schemas: {
      textOf: (id) =>
        away-- > 0
          ? Promise.reject(Object.assign(new Error("no answer"), { transient: true }))
          : double.schemas.textOf(id),
    },
  });
  await double.settled();
  expect(seen).toEqual(["x"]);
});

test("a message without CloudEvents headers is known by its schema and its place", async () => {
  const double = createEventDouble();
  const seen: [string, string, string][] = [];
  await double.consume("reader", [onEvent(noted, ({ text }, { id, source }) => void seen.push([text, source, id]))]);
  const schemaId = await double.schemas.idOf(noted.descriptor.subject, noted.schemaText);
  const otherId = await double.schemas.idOf(struck.descriptor.subject, struck.schemaText);
  await double.append({
    topic: "test.events",
    key: "a",
    value: noted.encode({ id: "a", text: "x" }, schemaId),
    headers: {},
  });
  await double.append({
    topic: "test.events",
    key: "a",
    value: struck.encode({ id: "a", text: "y" }, otherId),
    headers: {},
  });
  await double.settled();
  expect(seen).toEqual([["x", "kafka:test.events", "0/0"]]);
});

describe("batches", () => {
  test("hold consecutive events of one type, no more than their size", async () => {
    const double = createEventDouble();
    const batches: string[][] = [];
    await publishTexts(double, "1", "2", "3");
    await publishEvent(double, struck, { id: "a", text: "!" });
    await publishTexts(double, "4");
    await double.consume("reader", [
      onEventBatch(noted, (events) => void batches.push(events.map(({ event }) => event.text)), { size: 2 }),
      onEvent(struck, ({ text }) => void batches.push([text])),
    ]);
    await double.settled();
    expect(batches).toEqual([["1", "2"], ["3"], ["!"], ["4"]]);
  });

  test("a bad event of a batch is found and given up alone", async () => {
    const double = createEventDouble();
    const done: string[] = [];
    await publishTexts(double, "1", "bad", "3");
    await double.consume("reader", [
      onEventBatch(noted, (events) => {
        if (events.some(({ event }) => event.text === "bad")) throw new Error("bad");
        done.push(...events.map(({ event }) => event.text));
      }),
    ]);
    await double.settled();
    expect(done).toEqual(["1", "3"]);
    expect(double.transport.messages(dlq).map((letter) => readDeadLetter(letter)?.original.offset)).toEqual(["1"]);
  });
});

test("stopping ends after the event at hand; the next start goes on with the one after it", async () => {
  const double = createEventDouble();
  const seen: string[] = [];
  const second = Promise.withResolvers<void>();
  await publishTexts(double, "1", "2", "3");
  const consumer = await double.consume("reader", [
    onEvent(noted, async ({ text }) => {
      seen.push(text);
      if (text === "2") {
        second.resolve();
        await new Promise((resolve) => setImmediate(resolve));
      }
    }),
  ]);
  await second.promise;
  await consumer.stop();
  expect(seen).toEqual(["1", "2"]);
  expect(() => consumer.check()).toThrow("consumer reader is stopped");
  await double.consume("reader", [onEvent(noted, ({ text }) => void seen.push(text))]);
  await double.settled();
  expect(seen).toEqual(["1", "2", "3"]);
});

test("stopping does not wait for an event that keeps failing", async () => {
  const double = createEventDouble();
  const failed = Promise.withResolvers<void>();
  await publishTexts(double, "x");
  const consumer = await double.consume("reader", [
    onEvent(noted, () => {
      failed.resolve();
      throw Object.assign(new Error("down"), { transient: true });
    }),
  ]);
  await failed.promise;
  await consumer.stop();
  expect(await double.transport.progress("reader", ["test.events"])).toEqual([
    expect.objectContaining({ committed: 0n }),
  ]);
});

test("dead letters are replayed to their own consumer; what fails again stays", async () => {
  const double = createEventDouble();
  const broken = new Set(["b", "c"]);
  const handled: [string, string, string][] = [];
  const subscriptions = [
    onEvent(noted, ({ text }, { id, offset }) => {
      if (broken.has(text)) throw new Error(text);
      handled.push([text, id, offset]);
    }),
  ];
  await double.consume("reader", subscriptions);
  await double.consume("other", [
    onEvent(noted, () => {
      throw new Error("another consumer's letter");
    }),
  ]);
  await publishTexts(double, "a", "b", "c");
  await double.settled();
  const ids = double.transport.messages("test.events").map(({ headers }) => headers.get("ce_id") ?? "");
  broken.delete("b");
  const options = { transport: double.transport, groupId: "reader", subscriptions, schemas: double.schemas };
  const first = await replayDeadLetters(options);
  expect(first).toEqual({
    handled: 1,
    failed: [{ topic: "test.events", partition: 0, offset: "2", error: new Error("c") }],
  });
  broken.delete("c");
  expect(await replayDeadLetters(options)).toEqual({ handled: 1, failed: [] });
  expect(await replayDeadLetters(options)).toEqual({ handled: 0, failed: [] });
  expect(handled).toEqual([
    ["a", ids[0], "0"],
    ["b", ids[1], "1"],
    ["c", ids[2], "2"],
  ]);
});

test("everything can be read again from the beginning", async () => {
  const double = createEventDouble();
  const seen: string[] = [];
  const subscriptions = [onEvent(noted, ({ text }) => void seen.push(text))];
  const consumer = await double.consume("reader", subscriptions);
  await publishTexts(double, "1", "2");
  await double.settled();
  await consumer.stop();
  await double.transport.rewind("reader", ["test.events"], "beginning");
  await double.consume("reader", subscriptions);
  await double.settled();
  expect(seen).toEqual(["1", "2", "1", "2"]);
});

test("two handlers for one event in one consumer are refused", async () => {
  const double = createEventDouble();
  const handler = onEvent(noted, () => {});
  await expect(double.consume("reader", [handler, handler])).rejects.toThrow("one handler for concordat.test.Noted");
  await expect(double.consume("reader", [])).rejects.toThrow("expected a subscription");
});

test("outcomes are counted by type", async () => {
  const double = createEventDouble();
  const counts: Record<string, number> = {};
  const metrics: Metrics = {
    counter: (name) => ({
      add(value = 1, labels = {}) {
        const key = `${name} ${labels["type"]} ${labels["outcome"]}`;
        counts[key] = (counts[key] ?? 0) + value;
      },
    }),
    gauge: () => ({ set() {} }),
    histogram: () => ({ observe() {} }),
  };
  await publishTexts(double, "good", "bad");
  await publishEvent(double, struck, { id: "a", text: "!" });
  await startEventConsumer({
    transport: double.transport,
    schemas: double.schemas,
    groupId: "reader",
    attempts: 2,
    retryDelay: 1,
    metrics,
    subscriptions: [
      onEvent(noted, ({ text }) => {
        if (text === "bad") throw new Error("bad");
      }),
    ],
  });
  await double.settled();
  expect(counts).toEqual({
    "events_consumed_total concordat.test.Noted handled": 1,
    "events_consumed_total concordat.test.Noted failed": 2,
    "events_consumed_total concordat.test.Noted dead-letter": 1,
    "events_consumed_total other ignored": 1,
  });
});

test("the double refuses what the contract refuses", async () => {
  const double = createEventDouble();
  await expect(publishEvent(double, noted, { id: "a", text: 5 } as never)).rejects.toMatchObject({
    code: "EVENT_VALUE_INVALID",
  });
  await expect(publishEvent(double, noted, { text: "x" } as never)).rejects.toMatchObject({
    code: "EVENT_KEY_MISSING",
  });
  await publishTexts(double, "x");
  expect(await double.published(noted)).toEqual([expect.objectContaining({ id: "a", text: "x" })]);
  expect(await double.published(struck)).toEqual([]);
});
