import { crc32c } from "./crc32c.ts";
import { ErrorCode } from "./errors.ts";

/** Bytes before the records of a batch of format version 2. */
export const BATCH_HEADER_SIZE = 61;
const LENGTH_PREFIX = 12;

export const Codec = { none: 0, gzip: 1, snappy: 2, lz4: 3, zstd: 4 } as const;

/** The header fields of a record batch that the broker reads; the records stay unopened. */
export interface BatchHeader {
  readonly codec: number;
  readonly records: number;
  readonly baseTimestamp: number;
  readonly maxTimestamp: number;
  /** -1 without idempotence. */
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly baseSequence: number;
}

export type BatchCheck =
  | { readonly ok: true; readonly header: BatchHeader }
  | { readonly ok: false; readonly error: ErrorCode; readonly reason: string };

const refused = (error: ErrorCode, reason: string): BatchCheck => ({ ok: false, error, reason });

function int64(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at) * 0x1_0000_0000 + bytes.readUInt32BE(at + 4);
}

/** Header fields of a batch whose length is known to be at least {@link BATCH_HEADER_SIZE}. */
export function readBatchHeader(batch: Buffer): BatchHeader {
  return {
    codec: batch.readInt16BE(21) & 7,
    records: batch.readInt32BE(57),
    baseTimestamp: int64(batch, 27),
    maxTimestamp: int64(batch, 35),
    producerId: int64(batch, 43),
    producerEpoch: batch.readInt16BE(51),
    baseSequence: batch.readInt32BE(53),
  };
}

/**
 * Checks what a producer sent for one partition: exactly one batch of format version 2 with a correct CRC-32C.
 *
 * @see https://kafka.apache.org/documentation/#recordbatch
 */
export function checkBatch(batch: Buffer): BatchCheck {
  if (batch.length < BATCH_HEADER_SIZE) {
    return refused(ErrorCode.corruptMessage, `expected at least ${BATCH_HEADER_SIZE} bytes, got ${batch.length}`);
  }
  const magic = batch.readInt8(16);
  if (magic !== 2) {
    return refused(ErrorCode.unsupportedForMessageFormat, `expected record format 2, got ${magic}`);
  }
  const length = batch.readInt32BE(8) + LENGTH_PREFIX;
  if (length !== batch.length) {
    const more = length >= BATCH_HEADER_SIZE && length < batch.length;
    const error = more ? ErrorCode.invalidRecord : ErrorCode.corruptMessage;
    return refused(error, `expected one batch of ${batch.length} bytes, its header says ${length}`);
  }
  const expected = batch.readUInt32BE(17);
  const actual = crc32c(batch, 21);
  if (actual !== expected) return refused(ErrorCode.corruptMessage, `expected CRC ${expected}, got ${actual}`);
  return checkFields(batch, readBatchHeader(batch));
}

function checkFields(batch: Buffer, header: BatchHeader): BatchCheck {
  const attributes = batch.readInt16BE(21);
  if ((attributes & 0x30) !== 0) {
    return refused(ErrorCode.invalidRecord, "expected plain records, got a transactional or control batch");
  }
  if (header.codec > Codec.zstd) {
    return refused(ErrorCode.unsupportedCompressionType, `expected a codec of 0 to 4, got ${header.codec}`);
  }
  const { records } = header;
  if (records < 1 || batch.readInt32BE(23) !== records - 1) {
    return refused(ErrorCode.invalidRecord, `expected consecutive records, got ${records}`);
  }
  if (header.codec === Codec.none && records * 7 > batch.length - BATCH_HEADER_SIZE) {
    return refused(ErrorCode.invalidRecord, `expected ${records} records of 7 bytes or more`);
  }
  if (!Number.isSafeInteger(header.maxTimestamp) || !Number.isSafeInteger(header.baseTimestamp)) {
    return refused(ErrorCode.invalidRecord, "expected timestamps within 2^53");
  }
  if (header.producerId !== -1) {
    if (!Number.isSafeInteger(header.producerId) || header.producerId < 0 || header.producerEpoch < 0) {
      return refused(ErrorCode.invalidRecord, `expected a producer id of this broker, got ${header.producerId}`);
    }
    if (header.baseSequence < 0) {
      return refused(ErrorCode.invalidRecord, `expected a sequence of 0 or more, got ${header.baseSequence}`);
    }
  }
  return { ok: true, header };
}

/** Writes the offset of the first record and the leader epoch; neither is covered by the CRC. */
export function stampBatch(batch: Buffer, baseOffset: number): void {
  batch.writeBigInt64BE(BigInt(baseOffset), 0);
  batch.writeInt32BE(0, 12);
}
