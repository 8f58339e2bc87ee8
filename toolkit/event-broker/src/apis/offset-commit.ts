import { ErrorCode } from "../protocol/errors.ts";
import { StorageFailed } from "../storage/committer.ts";
import { MAX_OFFSET } from "../storage/position.ts";
import { defineApi, type RequestContext } from "./api.ts";

interface PartitionOffset {
  readonly index: number;
  readonly offset: number;
  readonly metadata: string | null;
}

interface OffsetCommitRequest {
  readonly groupId: string;
  readonly generation: number;
  readonly memberId: string;
  readonly topics: readonly { readonly name: string; readonly partitions: readonly PartitionOffset[] }[];
}

type OffsetCommitAnswer = readonly {
  readonly name: string;
  readonly partitions: readonly { readonly index: number; readonly error: ErrorCode }[];
}[];

/** OffsetCommit: stores where a group has got to; answers once that is on disk. */
export const offsetCommit = defineApi<OffsetCommitRequest, OffsetCommitAnswer>({
  key: 8,
  name: "OffsetCommit",
  versions: [2, 5],

  parse: (reader, version) => {
    const groupId = reader.string();
    const generation = reader.int32();
    const memberId = reader.string();
    if (version <= 4) reader.int64();
    const partition = (): PartitionOffset => ({
      index: reader.int32(),
      offset: reader.int64(),
      metadata: reader.nullableString(),
    });
    const topics = reader.array(() => ({ name: reader.string(), partitions: reader.array(partition, 14) }), 6);
    return { groupId, generation, memberId, topics };
  },

  handle: async (request, context) => {
    const judged = request.topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map((partition) => ({ ...partition, error: judge(name, partition, context) })),
    }));
    const right = judged.flatMap(({ name, partitions }) =>
      partitions
        .filter(({ error }) => error === ErrorCode.none)
        .map(({ index, offset, metadata }) => ({ topic: name, partition: index, offset, metadata })),
    );
    const outcome = await commit(request, right, context);
    return judged.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ index, error }) => ({ index, error: error === ErrorCode.none ? outcome : error })),
    }));
  },

  write: (writer, topics, version) => {
    if (version >= 3) writer.int32(0);
    writer.array(topics, ({ name, partitions }) => {
      writer.string(name).array(partitions, ({ index, error }) => writer.int32(index).int16(error));
    });
  },
});

function judge(topic: string, { index, offset, metadata }: PartitionOffset, { broker }: RequestContext): ErrorCode {
  if (broker.topics.partition(topic, index) === undefined) return ErrorCode.unknownTopicOrPartition;
  if (metadata !== null && Buffer.byteLength(metadata) > broker.limits.offsetMetadataBytes) {
    return ErrorCode.offsetMetadataTooLarge;
  }
  return offset < -1 || offset > MAX_OFFSET ? ErrorCode.invalidRequest : ErrorCode.none;
}

async function commit(
  { groupId, memberId, generation }: OffsetCommitRequest,
  offsets: Parameters<RequestContext["broker"]["coordinator"]["commit"]>[3],
  { broker }: RequestContext,
): Promise<ErrorCode> {
  try {
    return await broker.coordinator.commit(groupId, memberId, generation, offsets);
  } catch (error) {
    if (error instanceof StorageFailed) return ErrorCode.kafkaStorageError;
    throw error;
  }
}
