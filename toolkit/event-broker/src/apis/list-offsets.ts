import { ErrorCode } from "../protocol/errors.ts";
import { type BrokerState, defineApi } from "./api.ts";

interface ListOffsetsRequest {
  readonly topics: readonly {
    readonly name: string;
    readonly partitions: readonly { readonly index: number; readonly timestamp: number }[];
  }[];
}

interface ListedOffset {
  readonly index: number;
  readonly error: ErrorCode;
  readonly timestamp: number;
  readonly offset: number;
}

type ListOffsetsAnswer = readonly { readonly name: string; readonly partitions: readonly ListedOffset[] }[];

const LATEST = -1;
const EARLIEST = -2;

/** ListOffsets: the first, the next, or the first offset at or after a time. */
export const listOffsets = defineApi<ListOffsetsRequest, ListOffsetsAnswer>({
  key: 2,
  name: "ListOffsets",
  versions: [1, 3],

  parse: (reader, version) => {
    reader.int32();
    if (version >= 2) reader.int8();
    const partition = (): { index: number; timestamp: number } => ({
      index: reader.int32(),
      timestamp: reader.int64(),
    });
    return { topics: reader.array(() => ({ name: reader.string(), partitions: reader.array(partition, 12) }), 6) };
  },

  handle: ({ topics }, { broker }) =>
    topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ index, timestamp }) => find(broker, name, index, timestamp)),
    })),

  write: (writer, topics, version) => {
    if (version >= 2) writer.int32(0);
    writer.array(topics, ({ name, partitions }) => {
      writer.string(name).array(partitions, ({ index, error, timestamp, offset }) => {
        writer.int32(index).int16(error).int64(timestamp).int64(offset);
      });
    });
  },
});

function find({ topics }: BrokerState, topic: string, index: number, timestamp: number): ListedOffset {
  const log = topics.partition(topic, index);
  const answer = (error: ErrorCode, offset: number, time = -1): ListedOffset => ({
    index,
    error,
    offset,
    timestamp: time,
  });
  if (log === undefined) return answer(ErrorCode.unknownTopicOrPartition, -1);
  if (timestamp === LATEST) return answer(ErrorCode.none, log.end);
  if (timestamp === EARLIEST) return answer(ErrorCode.none, log.start);
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) return answer(ErrorCode.invalidRequest, -1);
  const found = log.findByTime(timestamp);
  return found === null ? answer(ErrorCode.none, -1) : answer(ErrorCode.none, found.offset, found.timestamp);
}
