import { ErrorCode } from "../protocol/errors.ts";
import { Codec } from "../protocol/record-batch.ts";
import type { PartitionLog } from "../storage/partition-log.ts";
import { defineApi, type RequestContext } from "./api.ts";

interface FetchPartition {
  readonly index: number;
  readonly offset: number;
  readonly maxBytes: number;
}

interface FetchRequest {
  readonly maxWaitMs: number;
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly topics: readonly { readonly name: string; readonly partitions: readonly FetchPartition[] }[];
}

interface FetchedPartition {
  readonly index: number;
  readonly error: ErrorCode;
  readonly highWatermark: number;
  readonly logStart: number;
  readonly batches: readonly Uint8Array[];
}

interface FetchAnswer {
  readonly bytes: number;
  /** Something other than a wait for more records is to be told. */
  readonly urgent: boolean;
  readonly topics: readonly { readonly name: string; readonly partitions: readonly FetchedPartition[] }[];
}

/**
 * Fetch: reads batches; waits until there are enough bytes, the wait is over, or something changes. Fetch sessions
 * (KIP-227) are always declined with session id 0, which clients accept.
 */
export const fetch = defineApi<FetchRequest, FetchAnswer>({
  key: 1,
  name: "Fetch",
  versions: [4, 11],
  exclusive: true,

  parse: (reader, version) => {
    reader.int32();
    const maxWaitMs = reader.int32();
    const minBytes = reader.int32();
    const maxBytes = reader.int32();
    reader.int8();
    if (version >= 7) reader.int64();
    const partition = (): FetchPartition => {
      const index = reader.int32();
      if (version >= 9) reader.int32();
      const offset = reader.int64();
      if (version >= 5) reader.int64();
      return { index, offset, maxBytes: reader.int32() };
    };
    const topics = reader.array(() => ({ name: reader.string(), partitions: reader.array(partition, 16) }), 6);
    if (version >= 7) reader.array(() => [reader.string(), reader.array(() => reader.int32(), 4)], 6);
    if (version >= 11) reader.string();
    return { maxWaitMs, minBytes, maxBytes, topics };
  },

  handle: (request, context) => {
    const answer = collect(request, context);
    const enough = answer.urgent || answer.bytes >= request.minBytes;
    return enough || request.maxWaitMs <= 0 ? answer : waitForMore(request, context);
  },

  write: (writer, { topics }, version) => {
    writer.int32(0);
    if (version >= 7) writer.int16(ErrorCode.none).int32(0);
    writer.array(topics, ({ name, partitions }) => {
      writer.string(name).array(partitions, (partition) => {
        writer.int32(partition.index).int16(partition.error);
        writer.int64(partition.highWatermark).int64(partition.highWatermark);
        if (version >= 5) writer.int64(partition.logStart);
        writer.int32(0);
        if (version >= 11) writer.int32(-1);
        writer.int32(partition.batches.reduce((size, batch) => size + batch.length, 0));
        for (const batch of partition.batches) writer.raw(batch);
      });
    });
  },
});

function collect(request: FetchRequest, { broker, version, answerBytes }: RequestContext): FetchAnswer {
  let left = Math.min(request.maxBytes, broker.limits.fetchBytes, answerBytes);
  let bytes = 0;
  let urgent = false;
  const read = (topic: string, { index, offset, maxBytes }: FetchPartition): FetchedPartition => {
    const log = broker.topics.partition(topic, index);
    const error = judge(log, offset);
    if (log === undefined || error !== ErrorCode.none) {
      urgent = true;
      return failed(index, error, log);
    }
    const hidden = broker.faults.hides(topic, index);
    const batches = hidden ? [] : log.read(offset, Math.min(maxBytes, left), bytes === 0);
    if (version < 10 && batches.some(isZstd)) {
      urgent = true;
      return failed(index, ErrorCode.unsupportedCompressionType, log);
    }
    for (const batch of batches) {
      bytes += batch.length;
      left -= batch.length;
    }
    return { index, error: ErrorCode.none, highWatermark: log.end, logStart: log.start, batches };
  };
  const topics = request.topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map((partition) => read(name, partition)),
  }));
  return { bytes, urgent, topics };
}

function judge(log: PartitionLog | undefined, offset: number): ErrorCode {
  if (log === undefined) return ErrorCode.unknownTopicOrPartition;
  return offset < log.start || offset > log.end ? ErrorCode.offsetOutOfRange : ErrorCode.none;
}

function failed(index: number, error: ErrorCode, log: PartitionLog | undefined): FetchedPartition {
  return { index, error, highWatermark: log?.end ?? -1, logStart: log?.start ?? -1, batches: [] };
}

function isZstd(batch: Uint8Array): boolean {
  return ((batch[22] ?? 0) & 7) === Codec.zstd;
}

function waitForMore(request: FetchRequest, context: RequestContext): Promise<FetchAnswer | null> {
  const { broker, peer } = context;
  return new Promise((resolve) => {
    const cancels: (() => void)[] = [];
    let checking = false;
    const finish = (answer: FetchAnswer | null): void => {
      clearTimeout(timer);
      for (const cancel of cancels) cancel();
      resolve(answer);
    };
    const timer = setTimeout(
      () => finish(collect(request, context)),
      Math.min(request.maxWaitMs, broker.limits.fetchWaitMs),
    );
    const check = (): void => {
      checking = false;
      const answer = collect(request, context);
      if (answer.urgent || answer.bytes >= request.minBytes) finish(answer);
    };
    // One look after all partitions of a flush have been published.
    const changed = (): void => {
      if (!checking) queueMicrotask(check);
      checking = true;
    };
    cancels.push(peer.onClose(() => finish(null)));
    for (const { name, partitions } of request.topics) {
      for (const { index } of partitions) {
        const log = broker.topics.partition(name, index);
        if (log !== undefined) cancels.push(log.onChange(changed));
        cancels.push(broker.faults.onReveal(name, index, changed));
      }
    }
  });
}
