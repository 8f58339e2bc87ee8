import { ErrorCode } from "../protocol/errors.ts";
import type { CommittedOffset } from "../storage/committed-offsets.ts";
import { defineApi } from "./api.ts";

interface OffsetFetchRequest {
  readonly groupId: string;
  /** null: all that the group has committed (version 2 and up). */
  readonly topics: readonly { readonly name: string; readonly partitions: readonly number[] }[] | null;
}

type OffsetFetchAnswer = readonly { readonly name: string; readonly partitions: readonly CommittedOffset[] }[];

/** OffsetFetch: the offsets that a group has committed; -1 where it has not. */
export const offsetFetch = defineApi<OffsetFetchRequest, OffsetFetchAnswer>({
  key: 9,
  name: "OffsetFetch",
  versions: [1, 4],

  parse: (reader, version) => {
    const groupId = reader.string();
    const topic = (): { name: string; partitions: number[] } => ({
      name: reader.string(),
      partitions: reader.array(() => reader.int32(), 4),
    });
    return { groupId, topics: version >= 2 ? reader.nullableArray(topic, 6) : reader.array(topic, 6) };
  },

  handle: ({ groupId, topics }, { broker }) => {
    const { offsets } = broker.coordinator;
    if (topics === null) return byTopic(offsets.ofGroup(groupId));
    return topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(
        (partition) => offsets.get(groupId, name, partition) ?? { topic: name, partition, offset: -1, metadata: "" },
      ),
    }));
  },

  write: (writer, topics, version) => {
    if (version >= 3) writer.int32(0);
    writer.array(topics, ({ name, partitions }) => {
      writer.string(name).array(partitions, ({ partition, offset, metadata }) => {
        writer.int32(partition).int64(offset).nullableString(metadata).int16(ErrorCode.none);
      });
    });
    if (version >= 2) writer.int16(ErrorCode.none);
  },
});

function byTopic(offsets: readonly CommittedOffset[]): OffsetFetchAnswer {
  return [...Map.groupBy(offsets, ({ topic }) => topic)].map(([name, partitions]) => ({ name, partitions }));
}
