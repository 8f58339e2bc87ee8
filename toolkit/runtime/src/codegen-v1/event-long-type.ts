import avro from "avsc";
import type { AvscTap } from "./event-avsc.ts";

/** Up to here avsc's arithmetic is exact: it doubles the number, and an odd double beyond 2^53 loses its last bit. */
const EXACT = 2 ** 51;

/** A `long` as a number, exact up to 2^53 - 1 in both directions; avsc's own silently changes numbers below -2^52. */
export class SafeLongType extends avro.types.LongType {
  _check(value: unknown, _flags: unknown, hook?: (value: unknown, type: unknown) => void): boolean {
    const valid = Number.isSafeInteger(value);
    if (!valid) hook?.(value, this);
    return valid;
  }

  // avsc also calls this with a resolver as `this`.
  _read(tap: AvscTap): number {
    const start = tap.pos;
    const value = tap.readLong();
    if (value <= EXACT && value >= -EXACT) return value;
    const exact = Number(readExact(tap.buf, start));
    if (!Number.isSafeInteger(exact))
      throw new RangeError("a long beyond 2^53, which no JavaScript number holds exactly");
    return exact;
  }

  _write(tap: AvscTap, value: unknown): void {
    if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new TypeError("not a safe integer");
    if (value <= EXACT && value >= -EXACT) tap.writeLong(value);
    else writeExact(tap, BigInt(value));
  }
}

function readExact(buffer: Buffer, start: number): bigint {
  let zigzag = 0n;
  let shift = 0n;
  for (let position = start; ; position++, shift += 7n) {
    const byte = buffer[position] ?? 0;
    if (shift > 63n) throw new RangeError("a long of more than 64 bits");
    zigzag |= BigInt(byte & 0x7f) << shift;
    if ((byte & 0x80) === 0) break;
  }
  return (zigzag >> 1n) ^ -(zigzag & 1n);
}

// Positions beyond the buffer are counted, as avsc does: it then makes room and writes again.
function writeExact(tap: AvscTap, value: bigint): void {
  let left = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  for (; left > 0x7fn; left >>= 7n) tap.buf[tap.pos++] = Number(left & 0x7fn) | 0x80;
  tap.buf[tap.pos++] = Number(left);
}
