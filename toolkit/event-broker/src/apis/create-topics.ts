import { ErrorCode } from "../protocol/errors.ts";
import { StorageFailed } from "../storage/committer.ts";
import { checkTopicConfig } from "../storage/topic-config.ts";
import { isTopicName } from "../storage/topic-name.ts";
import { type BrokerState, defineApi } from "./api.ts";

interface NewTopic {
  readonly name: string;
  readonly partitions: number;
  readonly replicationFactor: number;
  readonly assignments: readonly { readonly partition: number; readonly nodes: readonly number[] }[];
  readonly config: readonly { readonly name: string; readonly value: string | null }[];
}

interface CreateTopicsRequest {
  readonly topics: readonly NewTopic[];
  readonly validateOnly: boolean;
}

interface CreatedTopic {
  readonly name: string;
  readonly error: ErrorCode;
  readonly message: string | null;
}

const DEFAULT_PARTITIONS = 1;

/** CreateTopics: topics of one replica, durable when answered. */
export const createTopics = defineApi<CreateTopicsRequest, readonly CreatedTopic[]>({
  key: 19,
  name: "CreateTopics",
  versions: [2, 4],

  parse: (reader) => {
    const assignment = (): { partition: number; nodes: number[] } => ({
      partition: reader.int32(),
      nodes: reader.array(() => reader.int32(), 4),
    });
    const setting = (): { name: string; value: string | null } => ({
      name: reader.string(),
      value: reader.nullableString(),
    });
    const topic = (): NewTopic => ({
      name: reader.string(),
      partitions: reader.int32(),
      replicationFactor: reader.int16(),
      assignments: reader.array(assignment, 8),
      config: reader.array(setting, 4),
    });
    const topics = reader.array(topic, 16);
    reader.int32();
    return { topics, validateOnly: reader.boolean() };
  },

  handle: ({ topics, validateOnly }, { broker }) => {
    const counts = new Map<string, number>();
    for (const { name } of topics) counts.set(name, (counts.get(name) ?? 0) + 1);
    return Promise.all(
      topics.map(async (topic) =>
        (counts.get(topic.name) ?? 0) > 1
          ? refuse(topic.name, ErrorCode.invalidRequest, "expected each topic once in the request")
          : create(topic, validateOnly, broker),
      ),
    );
  },

  write: (writer, topics) => {
    writer.int32(0);
    writer.array(topics, ({ name, error, message }) => writer.string(name).int16(error).nullableString(message));
  },
});

const refuse = (name: string, error: ErrorCode, message: string): CreatedTopic => ({ name, error, message });

async function create(topic: NewTopic, validateOnly: boolean, broker: BrokerState): Promise<CreatedTopic> {
  const { name } = topic;
  const wrong = judge(topic, broker);
  if (wrong !== null) return wrong;
  const checked = checkTopicConfig(topic.config);
  if (!checked.ok) return refuse(name, ErrorCode.invalidConfig, checked.message);
  const partitions = partitionsOf(topic);
  try {
    const outcome = validateOnly
      ? broker.topics.judge(name, partitions)
      : await broker.topics.create(name, partitions, checked.value);
    if (outcome === "exists") return refuse(name, ErrorCode.topicAlreadyExists, `topic ${name} exists already`);
    if (outcome === "too-many-partitions") {
      const message = `this broker holds ${broker.limits.partitions} partitions at most`;
      return refuse(name, ErrorCode.policyViolation, message);
    }
    return { name, error: ErrorCode.none, message: null };
  } catch (error) {
    if (error instanceof StorageFailed) return refuse(name, ErrorCode.kafkaStorageError, error.message);
    throw error;
  }
}

function partitionsOf({ partitions, assignments }: NewTopic): number {
  if (assignments.length > 0) return assignments.length;
  return partitions === -1 ? DEFAULT_PARTITIONS : partitions;
}

function judge(topic: NewTopic, { nodeId, limits }: BrokerState): CreatedTopic | null {
  const { name, partitions, replicationFactor, assignments } = topic;
  if (!isTopicName(name)) {
    const expected = 'expected 1 to 249 of letters, digits, ".", "_" and "-"';
    return refuse(name.slice(0, 249), ErrorCode.invalidTopic, `${expected}, got ${JSON.stringify(name.slice(0, 249))}`);
  }
  if (assignments.length > 0) {
    const here = assignments.every(({ nodes }) => nodes.length === 1 && nodes[0] === nodeId);
    const numbers = new Set(assignments.map(({ partition }) => partition));
    const consecutive = assignments.every((_, index) => numbers.has(index));
    if (!here || !consecutive) {
      const message = `expected partitions 0 to n-1, each on node ${nodeId} alone`;
      return refuse(name, ErrorCode.invalidReplicaAssignment, message);
    }
  } else if (replicationFactor !== 1 && replicationFactor !== -1) {
    const message = `expected a replication factor of 1, got ${replicationFactor}`;
    return refuse(name, ErrorCode.invalidReplicationFactor, message);
  }
  const count = partitionsOf(topic);
  if (count < 1 || count > limits.partitionsPerTopic) {
    const message = `expected 1 to ${limits.partitionsPerTopic} partitions, got ${partitions}`;
    return refuse(name, ErrorCode.invalidPartitions, message);
  }
  return null;
}
