import type { Values } from "../testing/message-codec.ts";
import { RawClient } from "../testing/raw-client.ts";
import { withBroker } from "../testing/with-broker.ts";

interface Joined {
  readonly ErrorCode: number;
  readonly GenerationId: number;
  readonly Leader: string;
  readonly MemberId: string;
  readonly Members: { readonly MemberId: string; readonly Metadata: Buffer }[];
}

/** One consumer's view of the group, over its own connection. */
class Consumer {
  readonly client: RawClient;
  memberId = "";
  generation = -1;
  readonly session: number;

  constructor(client: RawClient, session = 10_000) {
    this.client = client;
    this.session = session;
  }

  /** Joins as clients do: gets an id first, then joins with it. */
  async join(more: Values = {}): Promise<Joined> {
    const values = (): Values => ({
      GroupId: "g",
      SessionTimeoutMs: this.session,
      RebalanceTimeoutMs: 10_000,
      MemberId: this.memberId,
      ProtocolType: "consumer",
      Protocols: [{ Name: "range", Metadata: Buffer.from("m") }],
      ...more,
    });
    let answer = (await this.client.request("JoinGroup", 5, values())) as unknown as Joined;
    if (answer.ErrorCode === 79) {
      this.memberId = answer.MemberId;
      answer = (await this.client.request("JoinGroup", 5, values())) as unknown as Joined;
    }
    this.memberId = answer.MemberId;
    this.generation = answer.GenerationId;
    return answer;
  }

  async sync(assignments: Record<string, string> = {}, more: Values = {}): Promise<[number, string]> {
    const answer = await this.client.request("SyncGroup", 3, {
      GroupId: "g",
      GenerationId: this.generation,
      MemberId: this.memberId,
      Assignments: Object.entries(assignments).map(([MemberId, text]) => ({ MemberId, Assignment: Buffer.from(text) })),
      ...more,
    });
    return [Number(answer["ErrorCode"]), String(answer["Assignment"])];
  }

  async heartbeat(more: Values = {}): Promise<number> {
    const values = { GroupId: "g", GenerationId: this.generation, MemberId: this.memberId, ...more };
    return Number((await this.client.request("Heartbeat", 3, values))["ErrorCode"]);
  }

  async commit(offset: number, more: Values = {}): Promise<number> {
    const answer = await this.client.request("OffsetCommit", 5, {
      GroupId: "g",
      GenerationIdOrMemberEpoch: this.generation,
      MemberId: this.memberId,
      Topics: [{ Name: "t", Partitions: [{ PartitionIndex: 0, CommittedOffset: offset, CommittedMetadata: "m" }] }],
      ...more,
    });
    const [topic] = answer["Topics"] as { Partitions: { ErrorCode: number }[] }[];
    return topic?.Partitions[0]?.ErrorCode ?? NaN;
  }

  async committed(): Promise<number> {
    const answer = await this.client.request("OffsetFetch", 4, { GroupId: "g", Topics: null });
    const [topic] = answer["Topics"] as { Partitions: { CommittedOffset: number }[] }[];
    return topic?.Partitions[0]?.CommittedOffset ?? -1;
  }

  async state(): Promise<string> {
    const answer = await this.client.request("DescribeGroups", 2, { Groups: ["g"] });
    const [group] = answer["Groups"] as { GroupState: string; Members: unknown[] }[];
    return `${group?.GroupState} ${group?.Members.length}`;
  }

  /** Repeats heartbeats until one answers `error`. */
  async until(error: number): Promise<void> {
    while ((await this.heartbeat()) !== error);
  }

  async leave(): Promise<number> {
    const answer = await this.client.request("LeaveGroup", 2, { GroupId: "g", MemberId: this.memberId });
    return Number(answer["ErrorCode"]);
  }
}

async function withGroup(use: (open: (session?: number) => Promise<Consumer>) => Promise<void>): Promise<void> {
  await withBroker({ limits: { minSessionTimeoutMs: 50, membersPerGroup: 3 } }, async ({ port }) => {
    const consumers: Consumer[] = [];
    const open = async (session?: number): Promise<Consumer> => {
      const consumer = new Consumer(await RawClient.open(port), session);
      consumers.push(consumer);
      return consumer;
    };
    const admin = await open();
    await admin.client.request("CreateTopics", 2, { Topics: [{ Name: "t", NumPartitions: 1, ReplicationFactor: 1 }] });
    await use(open);
    for (const { client } of consumers) client.close();
  });
}

/** A stable group of two: [leader, follower]. */
async function groupOfTwo(open: (session?: number) => Promise<Consumer>): Promise<[Consumer, Consumer]> {
  const leader = await open();
  await leader.join();
  await leader.sync({ [leader.memberId]: "all" });
  const follower = await open();
  const joining = follower.join();
  await leader.until(27);
  const [led] = await Promise.all([leader.join(), joining]);
  expect(led).toMatchObject({ ErrorCode: 0, GenerationId: 2, Leader: leader.memberId });
  expect(led.Members.map(({ MemberId }) => MemberId).toSorted()).toEqual(
    [leader.memberId, follower.memberId].toSorted(),
  );
  const assignments = { [leader.memberId]: "left", [follower.memberId]: "right" };
  const synced = await Promise.all([follower.sync(), leader.sync(assignments)]);
  expect(synced).toEqual([
    [0, "right"],
    [0, "left"],
  ]);
  return [leader, follower];
}

describe("consumer groups", () => {
  test("one joins, a second joins with a rebalance, both get their partitions", async () => {
    await withGroup(async (open) => {
      const [leader, follower] = await groupOfTwo(open);
      expect(await Promise.all([leader.heartbeat(), follower.heartbeat()])).toEqual([0, 0]);
      expect(await leader.state()).toBe("Stable 2");
    });
  });

  test("who speaks for another generation or member is refused", async () => {
    await withGroup(async (open) => {
      const [leader, follower] = await groupOfTwo(open);
      expect(await follower.heartbeat({ GenerationId: 1 })).toBe(22);
      expect(await follower.heartbeat({ MemberId: "nobody" })).toBe(25);
      expect(await follower.heartbeat({ GroupId: "other" })).toBe(25);
      expect((await follower.sync({}, { GenerationId: 1 }))[0]).toBe(22);
      expect((await follower.sync({}, { MemberId: "nobody" }))[0]).toBe(25);
      expect(await follower.commit(1, { GenerationIdOrMemberEpoch: 1 })).toBe(22);
      expect(await follower.commit(1, { MemberId: "nobody" })).toBe(25);
      expect(await follower.commit(1, { GenerationIdOrMemberEpoch: -1, MemberId: "" })).toBe(25);
      expect(await leader.committed()).toBe(-1);
      expect(await follower.commit(3)).toBe(0);
      expect(await leader.committed()).toBe(3);
    });
  });

  test("a member whose socket closes is evicted at once", async () => {
    await withGroup(async (open) => {
      const [leader, follower] = await groupOfTwo(open);
      follower.client.close();
      await leader.until(27);
      expect(await leader.join()).toMatchObject({
        ErrorCode: 0,
        GenerationId: 3,
        Members: [{ MemberId: leader.memberId }],
      });
      expect(await leader.commit(4, { GenerationIdOrMemberEpoch: 2 })).toBe(22);
    });
  });

  test("a leader that leaves hands over", async () => {
    await withGroup(async (open) => {
      const [leader, follower] = await groupOfTwo(open);
      expect(await leader.leave()).toBe(0);
      expect(await leader.heartbeat()).toBe(25);
      expect(await follower.heartbeat()).toBe(27);
      expect(await follower.join()).toMatchObject({ Leader: follower.memberId, GenerationId: 3 });
      expect(await leader.leave()).toBe(25);
    });
  });

  test("a member that does not heartbeat loses its session", async () => {
    await withGroup(async (open) => {
      const silent = await open(60);
      await silent.join();
      await silent.sync({ [silent.memberId]: "all" });
      const watcher = await open();
      while ((await watcher.state()) !== "Dead 0");
      expect(await silent.heartbeat()).toBe(25);
    });
  });

  test("a member that does not rejoin in time is dropped and the others go on", async () => {
    await withGroup(async (open) => {
      const stuck = await open();
      await stuck.join({ RebalanceTimeoutMs: 80 });
      await stuck.sync({ [stuck.memberId]: "all" });
      const second = await open();
      expect(await second.join({ RebalanceTimeoutMs: 80 })).toMatchObject({ ErrorCode: 0, Leader: second.memberId });
      expect(await stuck.heartbeat()).toBe(25);
    });
  });

  test("while the partitions are being divided commits wait for the next generation", async () => {
    await withGroup(async (open) => {
      const consumer = await open();
      await consumer.join();
      expect(await consumer.state()).toBe("CompletingRebalance 1");
      expect(await consumer.commit(1)).toBe(27);
      await consumer.sync({ [consumer.memberId]: "all" });
      expect(await consumer.commit(1)).toBe(0);
    });
  });

  test.each<[string, Values, number]>([
    ["an empty group id", { GroupId: "" }, 24],
    ["a session too short", { SessionTimeoutMs: 49 }, 26],
    ["a session too long", { SessionTimeoutMs: 2 ** 31 - 1 }, 26],
    ["an unknown member", { MemberId: "nobody" }, 25],
    ["no protocols", { Protocols: [] }, 23],
    ["no protocol in common", { Protocols: [{ Name: "sticky", Metadata: Buffer.alloc(0) }] }, 23],
    ["another kind of group", { ProtocolType: "connect" }, 23],
  ])("refuses a join with %s", async (_name, more, error) => {
    await withGroup(async (open) => {
      const member = await open();
      await member.join();
      const other = await open();
      expect(await other.join(more)).toMatchObject({ ErrorCode: error });
      expect(await member.state()).toBe("CompletingRebalance 1");
    });
  });

  test("a group takes no more members than its limit", async () => {
    await withGroup(async (open) => {
      const first = await open();
      await first.join();
      const joins = [await open(), await open()].map((consumer) => consumer.join());
      while ((await first.state()) !== "PreparingRebalance 3");
      const fourth = await open();
      expect(await fourth.join()).toMatchObject({ ErrorCode: 81 });
      await Promise.all([first.join(), ...joins]);
    });
  });

  test("the protocol that all support and most prefer is chosen", async () => {
    await withGroup(async (open) => {
      const protocols = (...names: string[]): Values => ({
        Protocols: names.map((Name) => ({ Name, Metadata: Buffer.from(Name) })),
      });
      const first = await open();
      await first.join(protocols("a", "b", "c"));
      const second = await open();
      const joining = second.join(protocols("c", "b"));
      await first.until(27);
      const third = await open();
      const last = third.join(protocols("b", "c"));
      while ((await first.state()) !== "PreparingRebalance 3");
      const joined = await Promise.all([first.join(protocols("c", "b")), joining, last]);
      expect(joined.map((answer) => (answer as unknown as Values)["ProtocolName"])).toEqual(["c", "c", "c"]);
      expect(joined[0]?.Members.map(({ Metadata }) => Metadata.toString())).toEqual(["c", "c", "c"]);
    });
  });

  test("a static member that restarts keeps its partitions without a rebalance; its predecessor is fenced", async () => {
    await withGroup(async (open) => {
      const named = { GroupInstanceId: "one" };
      const old = await open();
      await old.join(named);
      await old.sync({ [old.memberId]: "all" }, named);
      old.client.close();
      const restarted = await open();
      expect(await restarted.join(named)).toMatchObject({ ErrorCode: 0, GenerationId: 1 });
      expect(await restarted.sync({}, named)).toEqual([0, "all"]);
      expect(await restarted.heartbeat({ ...named, MemberId: old.memberId })).toBe(82);
      const leaving = await restarted.client.request("LeaveGroup", 3, {
        GroupId: "g",
        Members: [{ MemberId: "", GroupInstanceId: "one" }],
      });
      expect(leaving["Members"]).toMatchObject([{ ErrorCode: 0 }]);
    });
  });

  test("commits without a group, groups listed and deleted", async () => {
    await withGroup(async (open) => {
      const simple = await open();
      expect(await simple.commit(5)).toBe(0);
      expect(await simple.commit(5, { GenerationIdOrMemberEpoch: 3 })).toBe(25);
      expect(await simple.commit(5, { GroupId: "" })).toBe(24);
      const wrong = [
        { PartitionIndex: 8, CommittedOffset: 1 },
        { PartitionIndex: 0, CommittedOffset: 1, CommittedMetadata: "x".repeat(5000) },
        { PartitionIndex: 0, CommittedOffset: -7 },
      ];
      const answer = await simple.client.request("OffsetCommit", 2, {
        GroupId: "g",
        GenerationIdOrMemberEpoch: -1,
        MemberId: "",
        Topics: [{ Name: "t", Partitions: wrong }],
      });
      expect(answer["Topics"]).toMatchObject([
        { Partitions: [{ ErrorCode: 3 }, { ErrorCode: 12 }, { ErrorCode: 42 }] },
      ]);
      expect(await simple.state()).toBe("Empty 0");
      const fetched = await simple.client.request("OffsetFetch", 1, {
        GroupId: "g",
        Topics: [{ Name: "t", PartitionIndexes: [0, 1] }],
      });
      expect(fetched["Topics"]).toEqual([
        {
          Name: "t",
          Partitions: [
            { PartitionIndex: 0, CommittedOffset: 5, Metadata: "m", ErrorCode: 0 },
            { PartitionIndex: 1, CommittedOffset: -1, Metadata: "", ErrorCode: 0 },
          ],
        },
      ]);
      expect(await simple.client.request("ListGroups", 2, {})).toMatchObject({ Groups: [{ GroupId: "g" }] });
      await simple.join();
      const names = { GroupsNames: ["g", "unknown"] };
      const refused = await simple.client.request("DeleteGroups", 1, names);
      expect(refused["Results"]).toMatchObject([{ ErrorCode: 68 }, { ErrorCode: 69 }]);
      await simple.leave();
      const deleted = await simple.client.request("DeleteGroups", 1, names);
      expect(deleted["Results"]).toMatchObject([{ ErrorCode: 0 }, { ErrorCode: 69 }]);
      expect(await simple.committed()).toBe(-1);
    });
  });
});
