import { gzipSync } from "node:zlib";
import { makeBatch } from "../testing/make-batch.ts";
import type { Values } from "../testing/message-codec.ts";
import { RawClient } from "../testing/raw-client.ts";
import { withBroker } from "../testing/with-broker.ts";

async function withClient(use: (client: RawClient, port: number) => Promise<void>): Promise<void> {
  await withBroker({ limits: { partitions: 20, partitionsPerTopic: 10 } }, async ({ port }) => {
    const client = await RawClient.open(port);
    await use(client, port);
    client.close();
  });
}

async function create(client: RawClient, topics: Values[], more: Values = {}): Promise<[string, number][]> {
  const answer = await client.request("CreateTopics", 4, { Topics: topics, ...more });
  return (answer["Topics"] as { Name: string; ErrorCode: number }[]).map(({ Name, ErrorCode }) => [Name, ErrorCode]);
}

const topic = (more: Values = {}): Values => ({ Name: "t", NumPartitions: 1, ReplicationFactor: 1, ...more });

describe("CreateTopics", () => {
  test.each<[string, Values, number]>([
    ["partitions by default", { NumPartitions: -1, ReplicationFactor: -1 }, 0],
    ["0 partitions", { NumPartitions: 0 }, 37],
    ["too many partitions for a topic", { NumPartitions: 11 }, 37],
    ["two replicas", { ReplicationFactor: 2 }, 38],
    ["an empty name", { Name: "" }, 17],
    ["the name ..", { Name: ".." }, 17],
    ["a slash in the name", { Name: "a/b" }, 17],
    ["a long name", { Name: "x".repeat(250) }, 17],
    ["an unknown setting", { Configs: [{ Name: "x", Value: "1" }] }, 40],
    ["a setting that cannot be honoured", { Configs: [{ Name: "cleanup.policy", Value: "compact" }] }, 40],
    ["a setting that is no number", { Configs: [{ Name: "retention.ms", Value: "1e3" }] }, 40],
    ["own assignments", { NumPartitions: -1, Assignments: [{ PartitionIndex: 0, BrokerIds: [1] }] }, 0],
    ["assignments elsewhere", { NumPartitions: -1, Assignments: [{ PartitionIndex: 0, BrokerIds: [2] }] }, 39],
    ["assignments with a gap", { NumPartitions: -1, Assignments: [{ PartitionIndex: 1, BrokerIds: [1] }] }, 39],
  ])("%s", async (_name, more, error) => {
    await withClient(async (client) => {
      const [created] = await create(client, [topic(more)]);
      expect(created?.[1]).toBe(error);
    });
  });

  test("twice, twice in one request, only validated, beyond the broker's partitions", async () => {
    await withClient(async (client) => {
      expect(await create(client, [topic()], { validateOnly: true })).toEqual([["t", 0]]);
      expect(await create(client, [topic()])).toEqual([["t", 0]]);
      expect(await create(client, [topic()])).toEqual([["t", 36]]);
      expect(await create(client, [topic({ Name: "a" }), topic({ Name: "a" })])).toEqual([
        ["a", 42],
        ["a", 42],
      ]);
      const ten = (Name: string): Values => topic({ Name, NumPartitions: 10 });
      expect(await create(client, [ten("b"), ten("c")])).toEqual([
        ["b", 0],
        ["c", 44],
      ]);
    });
  });

  test("settings are shown by DescribeConfigs with where they come from", async () => {
    await withClient(async (client) => {
      await create(client, [topic({ Configs: [{ Name: "retention.ms", Value: "1000" }] })]);
      const answer = await client.request("DescribeConfigs", 1, {
        Resources: [
          { ResourceType: 2, ResourceName: "t", ConfigurationKeys: ["retention.ms", "retention.bytes"] },
          { ResourceType: 2, ResourceName: "x", ConfigurationKeys: null },
          { ResourceType: 4, ResourceName: "1", ConfigurationKeys: ["num.partitions"] },
          { ResourceType: 4, ResourceName: "2", ConfigurationKeys: null },
          { ResourceType: 8, ResourceName: "", ConfigurationKeys: null },
        ],
        IncludeSynonyms: true,
      });
      const preset = (value: string): Values => ({ Value: value, ConfigSource: 5, Synonyms: [{ Source: 5 }] });
      expect(answer["Results"]).toMatchObject([
        {
          ErrorCode: 0,
          Configs: [
            { Name: "retention.bytes", ...preset("-1") },
            {
              Name: "retention.ms",
              Value: "1000",
              ConfigSource: 1,
              Synonyms: [{ Source: 1 }, { Source: 5, Value: "604800000" }],
            },
          ],
        },
        { ErrorCode: 3, Configs: [] },
        { ErrorCode: 0, Configs: [{ Name: "num.partitions", ...preset("1"), ReadOnly: true }] },
        { ErrorCode: 42 },
        { ErrorCode: 42 },
      ]);
    });
  });
});

describe("Metadata, DeleteTopics", () => {
  test("all, some, unknown and wrongly named topics", async () => {
    await withClient(async (client, port) => {
      await create(client, [topic({ NumPartitions: 2 }), topic({ Name: "u" })]);
      const all = await client.request("Metadata", 6, { Topics: null });
      expect(all).toMatchObject({
        Brokers: [{ NodeId: 1, Host: "127.0.0.1", Port: port, Rack: null }],
        ControllerId: 1,
        Topics: [
          {
            Name: "t",
            Partitions: [
              { PartitionIndex: 0, LeaderId: 1 },
              { PartitionIndex: 1, IsrNodes: [1] },
            ],
          },
          { Name: "u", Partitions: [{ PartitionIndex: 0 }] },
        ],
      });
      const some = await client.request("Metadata", 6, { Topics: [{ Name: "x" }, { Name: "a b" }, { Name: "u" }] });
      expect(some["Topics"]).toMatchObject([{ ErrorCode: 3 }, { ErrorCode: 17 }, { ErrorCode: 0, Name: "u" }]);
      expect(await client.request("Metadata", 6, { Topics: [] })).toMatchObject({ Topics: [] });
    });
  });

  test("a deleted topic is gone, may be created again and is empty then", async () => {
    await withClient(async (client) => {
      await create(client, [topic()]);
      const data = [{ Name: "t", PartitionData: [{ Index: 0, Records: makeBatch([{ value: "a" }]) }] }];
      await client.request("Produce", 7, { Acks: -1, TopicData: data });
      const deleted = await client.request("DeleteTopics", 3, { TopicNames: ["t", "x"] });
      expect(deleted["Responses"]).toEqual([
        { Name: "t", ErrorCode: 0 },
        { Name: "x", ErrorCode: 3 },
      ]);
      expect(await create(client, [topic()])).toEqual([["t", 0]]);
      const listed = await client.request("ListOffsets", 1, {
        Topics: [{ Name: "t", Partitions: [{ PartitionIndex: 0, Timestamp: -1 }] }],
      });
      expect(listed["Topics"]).toMatchObject([{ Partitions: [{ Offset: 0 }] }]);
    });
  });
});

describe("ListOffsets", () => {
  test.each([
    ["earliest", -2, 0, 0, -1],
    ["latest", -1, 0, 6, -1],
    ["before everything", 5, 0, 0, 100],
    ["inside a batch", 201, 0, 2, 300],
    ["exactly a record", 300, 0, 2, 300],
    ["inside a gzip batch", 450, 0, 4, 500],
    ["inside a batch that is not opened", 600, 0, 5, 600],
    ["after everything", 601, 0, -1, -1],
    ["a negative time", -3, 42, -1, -1],
  ])("%s", async (_name, timestamp, error, offset, time) => {
    await withClient(async (client) => {
      await create(client, [topic()]);
      const batches = [
        makeBatch([100, 200, 300].map((at) => ({ value: "a", timestamp: at }))),
        makeBatch(
          [400, 500].map((at) => ({ value: "a", timestamp: at })),
          { attributes: 1, compress: (b) => gzipSync(b) },
        ),
        makeBatch([{ value: "a", timestamp: 600 }], { attributes: 3 }),
      ];
      for (const batch of batches) {
        const data = [{ Name: "t", PartitionData: [{ Index: 0, Records: batch }] }];
        await client.request("Produce", 7, { Acks: -1, TopicData: data });
      }
      const answer = await client.request("ListOffsets", 3, {
        Topics: [{ Name: "t", Partitions: [{ PartitionIndex: 0, Timestamp: timestamp }, { PartitionIndex: 9 }] }],
      });
      expect(answer["Topics"]).toEqual([
        {
          Name: "t",
          Partitions: [
            { PartitionIndex: 0, ErrorCode: error, Timestamp: time, Offset: offset },
            { PartitionIndex: 9, ErrorCode: 3, Timestamp: -1, Offset: -1 },
          ],
        },
      ]);
    });
  });
});

describe("InitProducerId, FindCoordinator", () => {
  test("ids are new each time; transactions are refused for good", async () => {
    await withClient(async (client, port) => {
      const ids: unknown[] = [];
      for (let count = 0; count < 3; count += 1) {
        ids.push((await client.request("InitProducerId", 1, { TransactionalId: null }))["ProducerId"]);
      }
      expect(new Set(ids).size).toBe(3);
      expect(await client.request("InitProducerId", 0, { TransactionalId: "tx" })).toMatchObject({
        ErrorCode: 53,
        ProducerId: -1,
      });
      expect(await client.request("FindCoordinator", 2, { Key: "tx", KeyType: 1 })).toMatchObject({ ErrorCode: 53 });
      expect(await client.request("FindCoordinator", 2, { Key: "g" })).toMatchObject({ ErrorCode: 0, Port: port });
      expect(await client.request("FindCoordinator", 0, { Key: "" })).toMatchObject({ ErrorCode: 24 });
    });
  });
});
