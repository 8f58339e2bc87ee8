import { crc32c } from "../protocol/crc32c.ts";

export interface BatchRecord {
  readonly key?: string;
  readonly value: string;
  readonly timestamp?: number;
}

export interface BatchFields {
  readonly producerId?: number;
  readonly epoch?: number;
  readonly sequence?: number;
  readonly attributes?: number;
  /** Stands for the records as they are (compressed). */
  readonly compress?: (records: Buffer) => Buffer;
}

/** Zigzag varint, written from the specification and apart from the broker's own. */
function varint(value: number): Buffer {
  let rest = BigInt(value) < 0n ? -2n * BigInt(value) - 1n : 2n * BigInt(value);
  const bytes: number[] = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

const sized = (text: string | undefined): Buffer =>
  text === undefined ? varint(-1) : Buffer.concat([varint(Buffer.byteLength(text)), Buffer.from(text)]);

/** A record batch of format version 2. */
export function makeBatch(records: readonly BatchRecord[], fields: BatchFields = {}): Buffer {
  const times = records.map(({ timestamp }) => timestamp ?? 1_000);
  const base = times[0] ?? 0;
  const plain = Buffer.concat(
    records.map(({ key, value }, index) => {
      const body = Buffer.concat([
        Buffer.from([0]),
        varint((times[index] ?? base) - base),
        varint(index),
        sized(key),
        sized(value),
        varint(0),
      ]);
      return Buffer.concat([varint(body.length), body]);
    }),
  );
  const payload = fields.compress?.(plain) ?? plain;
  const batch = Buffer.alloc(61 + payload.length);
  payload.copy(batch, 61);
  batch.writeInt32BE(batch.length - 12, 8);
  batch.writeInt8(2, 16);
  batch.writeInt16BE(fields.attributes ?? 0, 21);
  batch.writeInt32BE(records.length - 1, 23);
  batch.writeBigInt64BE(BigInt(base), 27);
  batch.writeBigInt64BE(BigInt(Math.max(...times)), 35);
  batch.writeBigInt64BE(BigInt(fields.producerId ?? -1), 43);
  batch.writeInt16BE(fields.epoch ?? -1, 51);
  batch.writeInt32BE(fields.sequence ?? -1, 53);
  batch.writeInt32BE(records.length, 57);
  return seal(batch);
}

/** Writes the CRC of a batch that was changed. */
export function seal(batch: Buffer): Buffer {
  batch.writeUInt32BE(crc32c(batch, 21), 17);
  return batch;
}
