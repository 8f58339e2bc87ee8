import { crc32c } from "./crc32c.ts";
import { BATCH_HEADER_SIZE, Codec, readBatchHeader } from "./record-batch.ts";
import { openRecords, type RecordView } from "./records.ts";

/**
 * The batch with its records in another order between keys and in the same order within each key. A batch that is
 * compressed or not readable is returned as it is.
 */
export function shuffleBetweenKeys(batch: Buffer, random: () => number): Buffer {
  if (readBatchHeader(batch).codec !== Codec.none) return batch;
  let records: RecordView[];
  try {
    records = openRecords(batch) ?? [];
  } catch {
    return batch;
  }
  const queues = new Map<string, RecordView[]>();
  for (const record of records) {
    const key = record.key?.toString("latin1") ?? "";
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, [record]);
    else queue.push(record);
  }
  const order: RecordView[] = [];
  while (queues.size > 0) {
    const keys = [...queues.keys()];
    const key = keys[Math.floor(random() * keys.length)] ?? "";
    const queue = queues.get(key) ?? [];
    const next = queue.shift();
    if (next !== undefined) order.push(next);
    if (queue.length === 0) queues.delete(key);
  }
  return rebuild(batch, order);
}

function rebuild(batch: Buffer, order: readonly RecordView[]): Buffer {
  const parts: Buffer[] = [Buffer.from(batch.subarray(0, BATCH_HEADER_SIZE))];
  for (const [offsetDelta, record] of order.entries()) {
    const { body, offsetAt, restAt } = record;
    const offset = varint(offsetDelta);
    const length = offsetAt + offset.length + body.length - restAt;
    parts.push(varint(length), body.subarray(0, offsetAt), offset, body.subarray(restAt));
  }
  const rebuilt = Buffer.concat(parts);
  rebuilt.writeInt32BE(rebuilt.length - 12, 8);
  rebuilt.writeUInt32BE(crc32c(rebuilt, 21), 17);
  return rebuilt;
}

/** Zigzag variable-length encoding of a number that is not negative. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value * 2;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}
