/** A decimal number as text, without exponent: `-12.30`. */
const DECIMAL = /^(-?)(\d{1,1000})(?:\.(\d{1,1000}))?$/;

/** Numbers of so many digits, and of so many bytes, are handled without bigints. */
const SMALL_DIGITS = 14;
const SMALL_BYTES = 6;

export interface DecimalShape {
  readonly precision: number;
  readonly scale: number;
  /** Bytes of a fixed; undefined for as few as the number needs. */
  readonly size?: number | undefined;
}

/**
 * A decimal text as big-endian two's complement; undefined when it is no decimal, has more digits after the point than
 * `scale` (zeros aside) or more digits than `precision`.
 */
export function bytesOfDecimal(text: string, { precision, scale, size }: DecimalShape): Buffer | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  if (fraction.length > scale && !/^0+$/.test(fraction.slice(scale))) return undefined;
  const digits = whole + fraction.slice(0, scale).padEnd(scale, "0");
  if (digits.length > precision && digits.replace(/^0+/, "").length > precision) return undefined;
  if (size === undefined && digits.length <= SMALL_DIGITS) return smallBytes(Number(sign + digits));
  return bytesOfInteger(sign === "-" ? -BigInt(digits) : BigInt(digits), size);
}

/** The decimal that the bytes hold, with exactly `scale` digits after the point; no bytes are zero. */
export function decimalOfBytes(bytes: Buffer, scale: number): string {
  const { length } = bytes;
  if (length > 0 && length <= SMALL_BYTES) {
    const unscaled = bytes.readIntBE(0, length);
    return withPoint(unscaled < 0, String(Math.abs(unscaled)), scale);
  }
  const unscaled = length === 0 ? 0n : BigInt.asIntN(length * 8, BigInt(`0x${bytes.toString("hex")}`));
  return withPoint(unscaled < 0n, String(unscaled < 0n ? -unscaled : unscaled), scale);
}

function withPoint(negative: boolean, unscaled: string, scale: number): string {
  const sign = negative ? "-" : "";
  if (scale === 0) return sign + unscaled;
  const digits = unscaled.padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function smallBytes(value: number): Buffer {
  let width = 1;
  for (let limit = 128; value >= limit || value < -limit; limit *= 256) width++;
  const bytes = Buffer.allocUnsafe(width);
  bytes.writeIntBE(value, 0, width);
  return bytes;
}

function bytesOfInteger(value: bigint, size: number | undefined): Buffer | undefined {
  let width = size ?? 1;
  while (size === undefined && BigInt.asIntN(width * 8, value) !== value) width++;
  if (BigInt.asIntN(width * 8, value) !== value) return undefined;
  const hex = BigInt.asUintN(width * 8, value).toString(16);
  return Buffer.from(hex.padStart(width * 2, "0"), "hex");
}
