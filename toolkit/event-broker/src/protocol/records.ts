import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { MalformedRequest } from "./errors.ts";
import { BATCH_HEADER_SIZE, Codec, readBatchHeader } from "./record-batch.ts";

/** Largest batch that is opened to find a record inside it. */
const MAX_OPENED = 16 * 1024 * 1024;

/** One record inside a batch: where its bytes are and what the broker may want of them. */
export interface RecordView {
  readonly offsetDelta: number;
  readonly timestampDelta: number;
  readonly key: Buffer | null;
  /** The record after its length: attributes, deltas, key, value, headers. */
  readonly body: Buffer;
  /** Where timestamp delta, offset delta and the rest begin in `body`. */
  readonly timestampAt: number;
  readonly offsetAt: number;
  readonly restAt: number;
}

interface Cursor {
  at: number;
}

/** Zigzag variable-length integer of up to 64 bits. */
function varint(bytes: Buffer, cursor: Cursor): number {
  let value = 0;
  let factor = 1;
  for (let count = 0; count < 10; count += 1) {
    const byte = bytes[cursor.at];
    if (byte === undefined) break;
    cursor.at += 1;
    value += (byte & 0x7f) * factor;
    factor *= 128;
    if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
  throw new MalformedRequest(`expected a variable-length integer at byte ${cursor.at} of the records`);
}

/** The records of a batch, or null when its codec cannot be opened here. @throws when the bytes are not records */
export function openRecords(batch: Buffer): RecordView[] | null {
  const { codec, records } = readBatchHeader(batch);
  const bytes = decompress(batch.subarray(BATCH_HEADER_SIZE), codec);
  if (bytes === null) return null;
  const cursor: Cursor = { at: 0 };
  const views: RecordView[] = [];
  for (let index = 0; index < records; index += 1) {
    const length = varint(bytes, cursor);
    if (length < 6 || length > bytes.length - cursor.at)
      throw new MalformedRequest(`record ${index} has a wrong length`);
    views.push(viewRecord(bytes.subarray(cursor.at, cursor.at + length)));
    cursor.at += length;
  }
  return views;
}

function viewRecord(body: Buffer): RecordView {
  const cursor: Cursor = { at: 1 };
  const timestampDelta = varint(body, cursor);
  const offsetAt = cursor.at;
  const offsetDelta = varint(body, cursor);
  const restAt = cursor.at;
  const keyLength = varint(body, cursor);
  if (keyLength > body.length - cursor.at) throw new MalformedRequest("a record's key is longer than the record");
  const key = keyLength < 0 ? null : body.subarray(cursor.at, cursor.at + keyLength);
  return { offsetDelta, timestampDelta, key, body, timestampAt: 1, offsetAt, restAt };
}

function decompress(bytes: Buffer, codec: number): Buffer | null {
  if (codec === Codec.none) return bytes;
  if (codec === Codec.gzip) return gunzipSync(bytes, { maxOutputLength: MAX_OPENED });
  if (codec === Codec.zstd) return zstdDecompressSync(bytes, { maxOutputLength: MAX_OPENED });
  return null;
}

/**
 * The first record of a batch at or after `timestamp`, given that the batch's largest timestamp is not before it.
 * A batch that cannot be opened (snappy, lz4, damaged records) answers with its first record: a consumer that starts
 * there sees too much, never too little.
 */
export function offsetAtTimestamp(batch: Buffer, timestamp: number): { offsetDelta: number; timestamp: number } {
  const { baseTimestamp, maxTimestamp } = readBatchHeader(batch);
  try {
    const found = openRecords(batch)?.find((record) => baseTimestamp + record.timestampDelta >= timestamp);
    if (found !== undefined) {
      return { offsetDelta: found.offsetDelta, timestamp: baseTimestamp + found.timestampDelta };
    }
  } catch {
    // Records are the client's business; what is not readable is treated like a codec that is not known.
  }
  return { offsetDelta: 0, timestamp: Math.min(maxTimestamp, Math.max(baseTimestamp, timestamp)) };
}
