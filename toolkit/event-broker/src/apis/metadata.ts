import { ErrorCode } from "../protocol/errors.ts";
import { isTopicName } from "../storage/topic-name.ts";
import { defineApi, type Peer } from "./api.ts";

interface MetadataRequest {
  /** null: all topics. */
  readonly topics: readonly string[] | null;
}

interface MetadataAnswer {
  readonly nodeId: number;
  readonly clusterId: string;
  readonly peer: Peer;
  readonly topics: readonly { readonly error: ErrorCode; readonly name: string; readonly partitions: number }[];
}

/** Metadata: where the one node is and which partitions topics have. Topics are never created by asking for them. */
export const metadata = defineApi<MetadataRequest, MetadataAnswer>({
  key: 3,
  name: "Metadata",
  versions: [1, 6],

  parse: (reader, version) => {
    const topics = reader.nullableArray(() => reader.string(), 2);
    if (version >= 4) reader.boolean();
    return { topics };
  },

  handle: ({ topics }, { broker, peer }) => {
    const names = topics ?? [...broker.topics.all()].map(({ name }) => name);
    return {
      nodeId: broker.nodeId,
      clusterId: broker.clusterId,
      peer,
      topics: names.map((name) => {
        const topic = broker.topics.get(name);
        if (topic !== undefined) return { error: ErrorCode.none, name, partitions: topic.partitions.length };
        const error = isTopicName(name) ? ErrorCode.unknownTopicOrPartition : ErrorCode.invalidTopic;
        return { error, name, partitions: 0 };
      }),
    };
  },

  write: (writer, { nodeId, clusterId, peer, topics }, version) => {
    if (version >= 3) writer.int32(0);
    writer.int32(1).int32(nodeId).string(peer.brokerHost).int32(peer.brokerPort).nullableString(null);
    if (version >= 2) writer.nullableString(clusterId);
    writer.int32(nodeId);
    writer.array(topics, ({ error, name, partitions }) => {
      writer.int16(error).string(name).boolean(false).int32(partitions);
      for (let index = 0; index < partitions; index += 1) {
        writer.int16(ErrorCode.none).int32(index).int32(nodeId);
        writer.array([nodeId], (id) => writer.int32(id)).array([nodeId], (id) => writer.int32(id));
        if (version >= 5) writer.int32(0);
      }
    });
  },
});
