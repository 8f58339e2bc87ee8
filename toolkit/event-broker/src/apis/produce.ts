import { ErrorCode } from "../protocol/errors.ts";
import { type BatchHeader, checkBatch, Codec } from "../protocol/record-batch.ts";
import { StorageFailed } from "../storage/committer.ts";
import type { Appended, PartitionLog } from "../storage/partition-log.ts";
import type { Topic } from "../storage/topic-catalog.ts";
import { type BrokerState, defineApi, type RequestContext } from "./api.ts";

interface PartitionBatch {
  readonly index: number;
  readonly records: Buffer | null;
}

interface ProduceRequest {
  readonly transactionalId: string | null;
  readonly acks: number;
  readonly topics: readonly { readonly name: string; readonly partitions: readonly PartitionBatch[] }[];
}

interface PartitionAnswer {
  readonly index: number;
  readonly error: ErrorCode;
  readonly baseOffset: number;
  readonly logStart: number;
}

type ProduceAnswer = readonly { readonly name: string; readonly partitions: readonly PartitionAnswer[] }[];

const refuse = (index: number, error: ErrorCode): PartitionAnswer => ({ index, error, baseOffset: -1, logStart: -1 });

/** Produce: stores one record batch for each partition; answers once all of them are on disk. */
export const produce = defineApi<ProduceRequest, ProduceAnswer>({
  key: 0,
  name: "Produce",
  versions: [3, 7],

  parse: (reader) => {
    const transactionalId = reader.nullableString();
    const acks = reader.int16();
    reader.int32();
    const partition = (): PartitionBatch => ({ index: reader.int32(), records: reader.nullableBytes() });
    const topics = reader.array(() => ({ name: reader.string(), partitions: reader.array(partition, 8) }), 6);
    return { transactionalId, acks, topics };
  },

  handle: async (request, context) => {
    const topics = await Promise.all(
      request.topics.map(async ({ name, partitions }) => ({
        name,
        partitions: await Promise.all(partitions.map((batch) => store(name, batch, request, context))),
      })),
    );
    if (request.acks !== 0) return topics;
    const failed = topics.some((topic) => topic.partitions.some(({ error }) => error !== ErrorCode.none));
    // Without an acknowledgement closing the connection is the only way to tell, as in Kafka.
    if (failed) throw new Error("a batch that needs no acknowledgement was refused");
    return null;
  },

  write: (writer, topics, version) => {
    writer.array(topics, ({ name, partitions }) => {
      writer.string(name).array(partitions, (partition) => {
        writer.int32(partition.index).int16(partition.error).int64(partition.baseOffset).int64(-1);
        if (version >= 5) writer.int64(partition.logStart);
      });
    });
    writer.int32(0);
  },
});

async function store(
  topicName: string,
  { index, records }: PartitionBatch,
  request: ProduceRequest,
  { broker, version }: RequestContext,
): Promise<PartitionAnswer> {
  if (request.acks < -1 || request.acks > 1) return refuse(index, ErrorCode.invalidRequiredAcks);
  if (request.transactionalId !== null) return refuse(index, ErrorCode.transactionalIdAuthorizationFailed);
  const topic = broker.topics.get(topicName);
  const log = topic?.partitions[index];
  if (topic === undefined || log === undefined) return refuse(index, ErrorCode.unknownTopicOrPartition);
  if (records === null) return refuse(index, ErrorCode.invalidRecord);
  if (records.length > topic.config.maxMessageBytes) return refuse(index, ErrorCode.messageTooLarge);
  const checked = checkBatch(records);
  if (!checked.ok) return refuse(index, checked.error);
  if (checked.header.codec === Codec.zstd && version < 7) return refuse(index, ErrorCode.unsupportedCompressionType);
  try {
    const appended = await append(topic, log, records, checked.header, broker);
    const { error, offset } = appended;
    return { index, error, baseOffset: offset, logStart: error === ErrorCode.none ? log.start : -1 };
  } catch (error) {
    if (error instanceof StorageFailed) return refuse(index, ErrorCode.kafkaStorageError);
    throw error;
  }
}

function append(
  topic: Topic,
  log: PartitionLog,
  records: Buffer,
  header: BatchHeader,
  { committer, topics, faults }: BrokerState,
): Promise<Appended> {
  const { batch, copies } = faults.beforeAppend(topic.name, records);
  return committer
    .write<Appended[]>({
      apply: () => {
        // The topic may have been deleted while the batch waited.
        if (topics.get(topic.name) !== topic) return [GONE];
        return [log.append(batch, header), ...copies.map((copy) => log.append(copy.batch, copy.header))];
      },
      committed: (appended) => {
        for (const { stored } of appended) if (stored !== null) log.publish(stored);
      },
      undo: () => log.reload(),
    })
    .then(([first]) => first ?? GONE);
}

const GONE: Appended = { error: ErrorCode.unknownTopicOrPartition, offset: -1, stored: null };
