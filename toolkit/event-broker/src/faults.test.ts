import fc from "fast-check";
import { type FaultRule, Faults } from "./faults.ts";
import { crc32c } from "./protocol/crc32c.ts";
import { openRecords } from "./protocol/records.ts";
import { checkBatch } from "./protocol/record-batch.ts";
import { shuffleBetweenKeys } from "./protocol/shuffle.ts";
import { makeBatch } from "./testing/make-batch.ts";
import type { Values } from "./testing/message-codec.ts";
import { RawClient } from "./testing/raw-client.ts";
import { withBroker } from "./testing/with-broker.ts";

const produceOf = (batch: Buffer): Values => ({
  Acks: -1,
  TopicData: [{ Name: "t", PartitionData: [{ Index: 0, Records: batch }] }],
});

async function withFaults(
  rules: readonly FaultRule[],
  use: (client: RawClient, faults: Faults, port: number) => Promise<void>,
): Promise<void> {
  const faults = new Faults();
  await withBroker({ faults }, async ({ port }) => {
    const client = await RawClient.open(port);
    await client.request("CreateTopics", 2, { Topics: [{ Name: "t", NumPartitions: 1, ReplicationFactor: 1 }] });
    faults.set(rules);
    await use(client, faults, port);
    client.close();
  });
}

async function end(client: RawClient): Promise<unknown> {
  const topics = [{ Name: "t", Partitions: [{ PartitionIndex: 0, Timestamp: -1 }] }];
  const answer = await client.request("ListOffsets", 1, { Topics: topics });
  return (answer["Topics"] as { Partitions: { Offset: number }[] }[])[0]?.Partitions[0]?.Offset;
}

const keyed = (...keys: string[]): Buffer => makeBatch(keys.map((key, index) => ({ key, value: `${key}${index}` })));

describe("faults", () => {
  test.each<["before" | "after", number]>([
    ["before", 0],
    ["after", 1],
  ])("drop %s: the connection closes, %i records are stored", async (when, stored) => {
    await withFaults([{ api: "Produce", times: 1, fault: { kind: "drop", when } }], async (client, _faults, port) => {
      await expect(client.request("Produce", 7, produceOf(keyed("a")))).rejects.toThrow("closed");
      const next = await RawClient.open(port);
      expect(await end(next)).toBe(stored);
      await next.request("Produce", 7, produceOf(keyed("a")));
      expect(await end(next)).toBe(stored + 1);
      next.close();
    });
  });

  test("duplicate: a batch is stored twice, once for the sequence", async () => {
    await withFaults([{ topic: "t", times: 1, fault: { kind: "duplicate" } }], async (client) => {
      const send = (sequence: number): Promise<Values> =>
        client.request("Produce", 7, produceOf(makeBatch([{ value: "v" }], { producerId: 1, epoch: 0, sequence })));
      await send(0);
      expect(await end(client)).toBe(2);
      expect(await send(1)).toMatchObject({ Responses: [{ PartitionResponses: [{ ErrorCode: 0, BaseOffset: 2 }] }] });
    });
  });

  test("refuse: open connections break, new ones too, until it is cleared", async () => {
    await withFaults([{ fault: { kind: "refuse" } }], async (client, faults, port) => {
      await expect(client.request("Metadata", 1, {})).rejects.toThrow("closed");
      await (
        await RawClient.open(port)
      ).closed;
      faults.clear();
      const next = await RawClient.open(port);
      expect(await next.request("ApiVersions", 0, {})).toMatchObject({ ErrorCode: 0 });
      next.close();
    });
  });

  test("delay: later requests that are not delayed do not overtake the answer", async () => {
    await withFaults([{ api: "Metadata", fault: { kind: "delay", ms: 30 } }], async (client) => {
      const order: string[] = [];
      await Promise.all([
        client.request("Metadata", 1, {}).then(() => order.push("Metadata")),
        client.request("ApiVersions", 0, {}).then(() => order.push("ApiVersions")),
      ]);
      expect(order).toEqual(["Metadata", "ApiVersions"]);
    });
  });

  test("reorder: keys change places, each key keeps its order, and everything arrives", async () => {
    await withFaults([{ topic: "t", fault: { kind: "reorder", ms: 10 } }], async (client) => {
      await client.request("Produce", 7, produceOf(keyed("a", "a", "b", "b", "c", "c", "d", "d")));
      let records: Buffer = Buffer.alloc(0);
      while (records.length === 0) {
        const answer = await client.request("Fetch", 11, {
          MaxWaitMs: 1000,
          MinBytes: 1,
          MaxBytes: 1e6,
          Topics: [{ Topic: "t", Partitions: [{ PartitionMaxBytes: 1e6 }] }],
        });
        records =
          (answer["Responses"] as { Partitions: { Records: Buffer }[] }[])[0]?.Partitions[0]?.Records ?? records;
      }
      const keys = openRecords(records)?.map(({ key }) => String(key)) ?? [];
      expect(keys.toSorted()).toEqual(["a", "a", "b", "b", "c", "c", "d", "d"]);
      expect(keys).not.toEqual(keys.toSorted());
    });
  });

  test("the same seed decides the same, whatever the other rules do", () => {
    const drop: FaultRule = { api: "Produce", probability: 0.5, fault: { kind: "drop", when: "before" } };
    const decisions = (rules: readonly FaultRule[], seed: number): string => {
      const faults = new Faults();
      faults.set(rules, seed);
      return Array.from({ length: 64 }, () => (faults.beforeRequest("Produce").drop === null ? "." : "x")).join("");
    };
    const delay: FaultRule = { probability: 0.5, fault: { kind: "delay", ms: 1 } };
    expect(decisions([drop, delay], 5)).toBe(decisions([drop], 5));
    expect(decisions([drop], 6)).not.toBe(decisions([drop], 5));
    expect(new Set(decisions([drop], 5)).size).toBe(2);
  });

  test("a shuffled batch is a whole batch with the same records", () => {
    const key = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.string({ maxLength: 200 })), { minLength: 1, maxLength: 200 }),
        fc.nat(),
        (pairs, seed) => {
          const batch = makeBatch(pairs.map(([k, value]) => ({ key: k, value })));
          let state = seed;
          const shuffled = shuffleBetweenKeys(batch, () => (state = (state * 16807 + 1) % 2147483647) / 2147483648);
          expect(checkBatch(shuffled)).toMatchObject({ ok: true, header: { records: pairs.length } });
          const tails = (bytes: Buffer, of: string): string[] =>
            (openRecords(bytes) ?? [])
              .filter((record) => String(record.key) === of)
              .map(({ body, restAt }) => body.subarray(restAt).toString("hex"));
          for (const name of ["a", "b", "c"]) expect(tails(shuffled, name)).toEqual(tails(batch, name));
          expect(openRecords(shuffled)?.map(({ offsetDelta }) => offsetDelta)).toEqual(pairs.map((_, index) => index));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("crc32c", () => {
  // RFC 3720, B.4, and the check value of the CRC catalogue.
  test.each([
    ["32 bytes of 0", Buffer.alloc(32), 0x8a9136aa],
    ["32 bytes of 0xff", Buffer.alloc(32, 0xff), 0x62a8ab43],
    ["0 to 31", Buffer.from(Array.from({ length: 32 }, (_, index) => index)), 0x46dd794e],
    ["the digits 1 to 9", Buffer.from("123456789"), 0xe3069283],
    ["nothing", Buffer.alloc(0), 0],
  ])("of %s", (_name, bytes, expected) => {
    expect(crc32c(bytes)).toBe(expected);
    expect(crc32c(Buffer.concat([Buffer.from("abc"), bytes]), 3)).toBe(expected);
  });
});
