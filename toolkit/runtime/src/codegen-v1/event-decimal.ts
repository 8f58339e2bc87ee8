/** A decimal number as text, without exponent: `-12.30`. */
const DECIMAL = /^(-?)(\d{1,1000})(?:\.(\d{1,1000}))?$/;

/** The unscaled integer of a decimal text; undefined when it is no decimal or needs more digits than the type has. */
export function unscaledOf(text: string, precision: number, scale: number): bigint | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  const tail = fraction.replace(/0+$/, "");
  if (tail.length > scale) return undefined;
  const unscaled = BigInt(whole + tail.padEnd(scale, "0"));
  if (unscaled.toString().length > precision && unscaled !== 0n) return undefined;
  return sign === "-" ? -unscaled : unscaled;
}

/** A decimal as text with exactly `scale` digits after the point. */
export function decimalText(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? "-" : "";
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Big-endian two's complement: in as few bytes as possible, or in exactly `size`; undefined when it does not fit. */
export function bytesOfInteger(value: bigint, size?: number): Buffer | undefined {
  let width = size ?? 1;
  while (size === undefined && BigInt.asIntN(width * 8, value) !== value) width++;
  if (BigInt.asIntN(width * 8, value) !== value) return undefined;
  const hex = BigInt.asUintN(width * 8, value).toString(16);
  return Buffer.from(hex.padStart(width * 2, "0"), "hex");
}

/** Reads big-endian two's complement; no bytes are zero. */
export function integerOfBytes(bytes: Buffer): bigint {
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString("hex")}`));
}
