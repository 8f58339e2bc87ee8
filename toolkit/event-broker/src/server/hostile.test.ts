import { jest } from "@jest/globals";
import fc from "fast-check";
import type { LogEntry } from "../log.ts";
import { makeBatch } from "../testing/make-batch.ts";
import { encodeFields, MESSAGES, type Values } from "../testing/message-codec.ts";
import { frameOf, RawClient } from "../testing/raw-client.ts";
import { withBroker } from "../testing/with-broker.ts";

const prefixed = (length: number, bytes = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(4);
  head.writeInt32BE(length);
  return Buffer.concat([head, bytes]);
};

const int32 = (value: number): Buffer => prefixed(value);

/** Requests as clients send them, to be damaged. */
const REAL: readonly [string, number, Values][] = [
  ["Metadata", 6, { Topics: [{ Name: "t" }], AllowAutoTopicCreation: false }],
  [
    "Produce",
    7,
    { Acks: -1, TopicData: [{ Name: "t", PartitionData: [{ Index: 0, Records: makeBatch([{ value: "a" }]) }] }] },
  ],
  ["Fetch", 11, { MaxBytes: 1000, Topics: [{ Topic: "t", Partitions: [{ Partition: 0, PartitionMaxBytes: 1000 }] }] }],
  [
    "JoinGroup",
    5,
    { GroupId: "g", SessionTimeoutMs: 6000, ProtocolType: "c", Protocols: [{ Name: "a", Metadata: Buffer.from("m") }] },
  ],
  ["SyncGroup", 3, { GroupId: "g", MemberId: "m", Assignments: [{ MemberId: "m", Assignment: Buffer.from("a") }] }],
  ["OffsetCommit", 5, { GroupId: "g", MemberId: "", Topics: [{ Name: "t", Partitions: [{ CommittedOffset: 1 }] }] }],
  [
    "CreateTopics",
    4,
    { Topics: [{ Name: "u", NumPartitions: 1, ReplicationFactor: 1, Configs: [{ Name: "a", Value: "b" }] }] },
  ],
  ["DescribeConfigs", 2, { Resources: [{ ResourceType: 2, ResourceName: "t", ConfigurationKeys: ["a"] }] }],
];

const realFrame = ([name, version, values]: (typeof REAL)[number]): Buffer => {
  const definition = MESSAGES[name];
  return frameOf(definition?.key ?? -1, version, 1, encodeFields(definition?.request ?? [], values, version));
};

async function sends(port: number, bytes: Uint8Array): Promise<RawClient> {
  const client = await RawClient.open(port);
  client.socket.write(bytes);
  return client;
}

/** The broker still serves, on a new connection. */
async function serves(port: number): Promise<void> {
  const client = await RawClient.open(port);
  expect(await client.request("ApiVersions", 2, {})).toMatchObject({ ErrorCode: 0 });
  client.close();
}

jest.setTimeout(30_000);

describe("hostile bytes", () => {
  const api = (key: number, version: number, body: Buffer): Buffer => frameOf(key, version, 1, body);
  test.each<[string, Buffer]>([
    ["a negative frame length", prefixed(-1)],
    ["a frame of 0 bytes", prefixed(0)],
    ["a frame shorter than a header", prefixed(4, Buffer.alloc(4))],
    ["an oversized frame", prefixed(64 * 1024 + 1)],
    ["HTTP", Buffer.from("GET / HTTP/1.1\r\n\r\n")],
    ["an unknown API", api(999, 0, Buffer.alloc(0))],
    ["transactions", api(24, 0, Buffer.alloc(8))],
    ["a version that is too new", api(3, 12, Buffer.alloc(8))],
    ["a negative version", api(18, -1, Buffer.alloc(0)).fill(0)],
    ["an array of 2^31 - 1", api(3, 1, int32(2 ** 31 - 1))],
    ["an array of -2", api(3, 1, int32(-2))],
    ["a string of -2", api(10, 0, Buffer.from([0xff, 0xfe]))],
    ["a null where none may be", api(10, 0, Buffer.from([0xff, 0xff]))],
    [
      "bytes beyond the frame",
      api(
        14,
        0,
        Buffer.concat([
          Buffer.from([0, 1, 103]),
          int32(1),
          Buffer.from([0, 0]),
          int32(1),
          Buffer.from([0, 0]),
          int32(2 ** 30),
        ]),
      ),
    ],
    ["a truncated request", api(1, 4, Buffer.alloc(5))],
  ])("%s closes the connection with a log line", async (_name, bytes) => {
    const lines: LogEntry[] = [];
    await withBroker({ limits: { frameBytes: 64 * 1024 }, log: (entry) => lines.push(entry) }, async ({ port }) => {
      await (
        await sends(port, bytes)
      ).closed;
      expect(lines).toMatchObject([{ level: "warn", msg: "connection closed" }]);
      await serves(port);
    });
  });

  test("random bytes never hurt", async () => {
    const lines: LogEntry[] = [];
    await withBroker({ log: (entry) => lines.push(entry) }, async ({ port }) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.boolean(), async (bytes, framed) => {
          const client = await sends(port, framed ? prefixed(bytes.length, Buffer.from(bytes)) : bytes);
          client.socket.end();
          await client.closed;
        }),
        { numRuns: 300 },
      );
      await serves(port);
    });
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("real requests cut short or with flipped bits never hurt", async () => {
    const lines: LogEntry[] = [];
    await withBroker({ log: (entry) => lines.push(entry) }, async ({ port }) => {
      const admin = await RawClient.open(port);
      await admin.request("CreateTopics", 2, { Topics: [{ Name: "t", NumPartitions: 1, ReplicationFactor: 1 }] });
      const damage = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...REAL), damage, fc.nat(), fc.boolean(), async (real, flips, cut, short) => {
          const frame = Buffer.from(realFrame(real));
          for (const [at, bit] of flips) {
            const index = 4 + (at % (frame.length - 4));
            frame.writeUInt8(frame.readUInt8(index) ^ (1 << bit), index);
          }
          const body = short ? frame.subarray(4, 4 + 8 + (cut % (frame.length - 12))) : frame.subarray(4);
          const client = await sends(port, prefixed(body.length, body));
          client.socket.end();
          await client.closed;
        }),
        { numRuns: 400 },
      );
      admin.close();
      await serves(port);
    });
    // A batch without acknowledgement that cannot be stored is an error of its own.
    expect(
      lines.filter(({ level, reason }) => level === "error" && !String(reason).includes("no acknowledgement")),
    ).toEqual([]);
  });

  test("a frame in small pieces is put together", async () => {
    await withBroker({}, async ({ port }) => {
      const client = await RawClient.open(port);
      const answer = client.answer(1);
      for (const byte of frameOf(18, 0, 1, Buffer.alloc(0))) {
        client.socket.write(Buffer.from([byte]));
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
      expect((await answer).readInt16BE(0)).toBe(0);
      client.close();
    });
  });

  test("a request that never ends is given up", async () => {
    await withBroker({ limits: { frameTimeoutMs: 50 } }, async ({ port }) => {
      await (
        await sends(port, prefixed(1000, Buffer.alloc(10)))
      ).closed;
      await serves(port);
    });
  });

  test("an idle connection is given up", async () => {
    await withBroker({ limits: { idleMs: 50 } }, async ({ port }) => {
      await (
        await RawClient.open(port)
      ).closed;
    });
  });

  test("connections beyond the limit are refused, and taken again later", async () => {
    await withBroker({ limits: { connections: 2 } }, async ({ port }) => {
      const first = await RawClient.open(port);
      const second = await RawClient.open(port);
      await first.request("ApiVersions", 0, {});
      await second.request("ApiVersions", 0, {});
      await (
        await RawClient.open(port)
      ).closed;
      first.close();
      await first.closed;
      let served = false;
      while (!served) {
        const next = await RawClient.open(port);
        served = await next.request("ApiVersions", 0, {}).then(
          () => true,
          () => false,
        );
        next.close();
      }
      second.close();
    });
  });

  test("half-sent requests beyond the memory for requests wait, and are served when there is room", async () => {
    await withBroker({ limits: { inFlightBytes: 10_000 } }, async ({ port }) => {
      const holder = await sends(port, prefixed(9_000, Buffer.alloc(100)));
      const waiting = await RawClient.open(port);
      // Larger than what is left: not read before the holder is gone.
      const name = "x".repeat(2000);
      const answered = waiting.request("Metadata", 1, { Topics: [{ Name: name }] });
      const small = await RawClient.open(port);
      const behind = small.request("ApiVersions", 0, {});
      holder.close();
      expect(await answered).toMatchObject({ Topics: [{ ErrorCode: 17 }] });
      expect(await behind).toMatchObject({ ErrorCode: 0 });
      waiting.close();
      small.close();
    });
  });

  test("a client that does not read gets no further answers made for it", async () => {
    await withBroker({ limits: { fetchBytes: 1e6 } }, async ({ port }) => {
      const admin = await RawClient.open(port);
      await admin.request("CreateTopics", 2, { Topics: [{ Name: "t", NumPartitions: 1, ReplicationFactor: 1 }] });
      const data = [{ Name: "t", PartitionData: [{ Index: 0, Records: makeBatch([{ value: "x".repeat(900_000) }]) }] }];
      await admin.request("Produce", 7, { Acks: -1, TopicData: data });
      const slow = await RawClient.open(port);
      slow.socket.pause();
      const before = process.memoryUsage().rss;
      const values = { MaxBytes: 1e6, Topics: [{ Topic: "t", Partitions: [{ PartitionMaxBytes: 1e6 }] }] };
      const fetches = Array.from({ length: 60 }, () => slow.request("Fetch", 4, values));
      // The broker answers others in the meantime; 60 answers would be 54 MB.
      for (let count = 0; count < 100; count += 1) await admin.request("ApiVersions", 0, {});
      expect(process.memoryUsage().rss - before).toBeLessThan(40e6);
      slow.socket.resume();
      expect(await Promise.all(fetches)).toHaveLength(60);
      slow.close();
      admin.close();
    });
  });

  test("a vanished client leaves nothing behind", async () => {
    await withBroker({ limits: { inFlightBytes: 10_000 } }, async ({ port }) => {
      for (let count = 0; count < 50; count += 1) {
        const client = await sends(port, prefixed(9_000, Buffer.alloc(100)));
        client.close();
        await client.closed;
      }
      const client = await RawClient.open(port);
      expect(await client.request("ApiVersions", 0, {})).toMatchObject({ ErrorCode: 0 });
      client.close();
    });
  });
});
