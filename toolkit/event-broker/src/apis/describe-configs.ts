import { ErrorCode } from "../protocol/errors.ts";
import { type ConfigEntry, describeTopicConfig } from "../storage/topic-config.ts";
import { type BrokerState, defineApi } from "./api.ts";

interface Resource {
  readonly type: number;
  readonly name: string;
  /** null: all. */
  readonly keys: readonly string[] | null;
}

interface DescribeConfigsRequest {
  readonly resources: readonly Resource[];
  readonly withSynonyms: boolean;
}

interface DescribedResource {
  readonly error: ErrorCode;
  readonly message: string | null;
  readonly type: number;
  readonly name: string;
  readonly entries: readonly ConfigEntry[];
}

interface DescribeConfigsAnswer {
  readonly resources: readonly DescribedResource[];
  readonly withSynonyms: boolean;
}

const TOPIC = 2;
const BROKER = 4;
const SOURCE = { topic: 1, byDefault: 5 } as const;

/** DescribeConfigs: the settings of topics, and those of the node that clients ask for. */
export const describeConfigs = defineApi<DescribeConfigsRequest, DescribeConfigsAnswer>({
  key: 32,
  name: "DescribeConfigs",
  versions: [1, 2],

  parse: (reader) => {
    const resource = (): Resource => ({
      type: reader.int8(),
      name: reader.string(),
      keys: reader.nullableArray(() => reader.string(), 2),
    });
    return { resources: reader.array(resource, 7), withSynonyms: reader.boolean() };
  },

  handle: ({ resources, withSynonyms }, { broker }) => ({
    withSynonyms,
    resources: resources.map((resource) => describe(resource, broker)),
  }),

  write: (writer, { resources, withSynonyms }) => {
    writer.int32(0);
    writer.array(resources, ({ error, message, type, name, entries }) => {
      writer.int16(error).nullableString(message).int8(type).string(name);
      writer.array(entries, (entry) => {
        writer.string(entry.name).nullableString(entry.value);
        writer
          .boolean(type === BROKER)
          .int8(entry.isDefault ? SOURCE.byDefault : SOURCE.topic)
          .boolean(false);
        writer.array(withSynonyms ? synonymsOf(entry) : [], (synonym) => {
          writer.string(entry.name).nullableString(synonym.value).int8(synonym.source);
        });
      });
    });
  },
});

function synonymsOf({ value, byDefault, isDefault }: ConfigEntry): { value: string; source: number }[] {
  const preset = { value: byDefault, source: SOURCE.byDefault };
  return isDefault ? [preset] : [{ value, source: SOURCE.topic }, preset];
}

function describe({ type, name, keys }: Resource, broker: BrokerState): DescribedResource {
  const refuse = (error: ErrorCode, message: string): DescribedResource => ({
    error,
    message,
    type,
    name,
    entries: [],
  });
  const answer = (entries: readonly ConfigEntry[]): DescribedResource => ({
    error: ErrorCode.none,
    message: null,
    type,
    name,
    entries: entries.filter((entry) => keys === null || keys.includes(entry.name)),
  });
  if (type === TOPIC) {
    const topic = broker.topics.get(name);
    if (topic === undefined) return refuse(ErrorCode.unknownTopicOrPartition, `there is no topic ${name}`);
    return answer(describeTopicConfig(topic.settings));
  }
  if (type === BROKER) {
    if (name !== "" && name !== String(broker.nodeId)) {
      return refuse(
        ErrorCode.invalidRequest,
        `expected node ${broker.nodeId}, got ${JSON.stringify(name.slice(0, 99))}`,
      );
    }
    return answer(brokerSettings(broker));
  }
  return refuse(ErrorCode.invalidRequest, `expected a topic (2) or a broker (4), got resource type ${type}`);
}

function brokerSettings({ limits }: BrokerState): ConfigEntry[] {
  const settings: Record<string, number | string> = {
    "auto.create.topics.enable": "false",
    "default.replication.factor": 1,
    "fetch.max.bytes": limits.fetchBytes,
    "group.max.session.timeout.ms": limits.maxSessionTimeoutMs,
    "group.max.size": limits.membersPerGroup,
    "group.min.session.timeout.ms": limits.minSessionTimeoutMs,
    "max.connections": limits.connections,
    "num.partitions": 1,
    "socket.request.max.bytes": limits.frameBytes,
  };
  return Object.entries(settings).map(([name, value]) => {
    const text = String(value);
    return { name, value: text, byDefault: text, isDefault: true };
  });
}
