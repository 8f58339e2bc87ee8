import fc from "fast-check";
import { decodeFields, MESSAGES, type Field, present, type Values, within } from "../testing/message-codec.ts";
import { frameOf, RawClient } from "../testing/raw-client.ts";
import { withBroker } from "../testing/with-broker.ts";
import { APIS } from "./table.ts";

const NAMES = ["orders.events", "payments", "g", ""];

/** Requests of any content that follows the definitions. */
function anyValues(fields: readonly Field[], version: number): fc.Arbitrary<Values> {
  return fc.record(
    Object.fromEntries(
      fields
        .filter((field) => present(field, version))
        .map((field) => [field.name, anyValue(field, field.type, version)]),
    ),
  );
}

function anyValue(field: Field, type: string, version: number): fc.Arbitrary<unknown> {
  const nullable = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    within(field.nullable, version) ? fc.option(value, { freq: 5 }) : value;
  // Waits are kept at zero: this test is about layouts.
  if (/^(MaxWaitMs|RebalanceTimeoutMs)$/.test(field.name)) return fc.constant(0);
  if (type === "int8") return fc.integer({ min: -128, max: 127 });
  if (type === "int16") return field.name === "Acks" ? fc.constantFrom(-1, 1, 7) : fc.integer({ min: -2, max: 3 });
  if (type === "int32") return fc.oneof(fc.integer({ min: -2, max: 4 }), fc.integer({ min: 6000, max: 2 ** 31 - 1 }));
  if (type === "int64") return fc.integer({ min: -3, max: 1000 });
  if (type === "bool") return fc.boolean();
  if (type === "string") return nullable(fc.constantFrom(...NAMES, "retention.ms", "ä€"));
  if (type === "bytes" || type === "records")
    return nullable(fc.uint8Array({ maxLength: 90 }).map((b) => Buffer.from(b)));
  if (type.startsWith("[]")) {
    // A nullable array has elements that are not.
    const { nullable: _, ...element } = field;
    return nullable(fc.array(anyValue(element, type.slice(2), version), { maxLength: 3 }));
  }
  return anyValues(field.fields ?? [], version);
}

describe("the layout of every API and version, against Kafka's own definitions", () => {
  test("the broker speaks exactly the APIs and versions that are defined", () => {
    const spoken = [...APIS.values()].map(({ key, name, versions }) => [name, key, ...versions]);
    const defined = Object.entries(MESSAGES).map(([name, { key, versions }]) => [name, key, ...versions]);
    expect(spoken.toSorted()).toEqual(defined.toSorted());
  });

  const cases = Object.entries(MESSAGES).flatMap(
    ([
      name,
      {
        versions: [lowest, highest],
      },
    ]) => Array.from({ length: highest - lowest + 1 }, (_, index) => [name, lowest + index] as const),
  );

  test.each(cases)("%s version %i", async (name, version) => {
    await withBroker({}, async ({ port }) => {
      const client = await RawClient.open(port);
      const topics = [{ Name: "orders.events", NumPartitions: 2, ReplicationFactor: 1 }];
      await client.request("CreateTopics", 2, { Topics: topics });
      const definition = MESSAGES[name];
      const requests = fc.sample(anyValues(definition?.request ?? [], version), { numRuns: 25, seed: 7 });
      for (const values of requests) {
        const answer = await client.request(name, version, values);
        expect(Object.keys(answer)).toEqual(
          definition?.response.filter((field) => present(field, version)).map((field) => field.name),
        );
      }
      client.close();
    });
  });

  test.each([3, 4, 5, 99])(
    "ApiVersions %i gets error 35 in the layout of version 0, and may ask again",
    async (version) => {
      await withBroker({}, async ({ port }) => {
        const client = await RawClient.open(port);
        const definition = MESSAGES["ApiVersions"];
        client.socket.write(frameOf(18, version, 900, Buffer.from([0, 1, 120, 1, 120, 0])));
        const refused = decodeFields(definition?.response ?? [], await client.answer(900), 0);
        expect(refused).toMatchObject({ ErrorCode: 35 });
        const answer = await client.request("ApiVersions", 2, {});
        expect(answer["ApiKeys"]).toEqual(refused["ApiKeys"]);
        expect(answer).toMatchObject({ ErrorCode: 0, ThrottleTimeMs: 0 });
        client.close();
      });
    },
  );
});
