/** An exact decimal number: `digits` times ten to the power of `exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const form = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u;
/** Beyond this distance numbers are compared as doubles: a hostile `1e999999999` must not fill the memory. */
const widest = 400;

/** Reads a JSON number exactly; undefined when it is out of reach (more than 400 decimal places or zeros). */
export function decimal(text: string): Decimal | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "0", fraction = "", power = "0"] = match;
  const exponent = Number(power) - fraction.length;
  if (Math.abs(exponent) > widest || whole.length + fraction.length > widest) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, exponent };
}

function aligned(left: Decimal, right: Decimal): [bigint, bigint] {
  const exponent = Math.min(left.exponent, right.exponent);
  return [
    left.digits * 10n ** BigInt(left.exponent - exponent),
    right.digits * 10n ** BigInt(right.exponent - exponent),
  ];
}

/** Negative, zero or positive as in `Array.prototype.sort`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `value` is an integer multiple of `step`; false for a step of zero. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  const [a, b] = aligned(value, step);
  return b !== 0n && a % b === 0n;
}

/** The smallest multiple of `step` that is at least `value`. */
export function ceilToMultiple(value: Decimal, step: Decimal): Decimal {
  const [a, b] = aligned(value, step);
  if (b === 0n) return value;
  const size = b < 0n ? -b : b;
  const floor = a / size;
  const times = floor * size < a ? floor + 1n : floor;
  return { digits: times * size, exponent: Math.min(value.exponent, step.exponent) };
}

/** Sum of two decimals. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b] = aligned(left, right);
  return { digits: a + b, exponent: Math.min(left.exponent, right.exponent) };
}

/** The same number with its sign turned. */
export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, exponent: value.exponent };
}

/** The nearest double, as JSON.parse would read it. */
export function toNumber(value: Decimal): number {
  return Number(`${value.digits}e${value.exponent}`);
}

/** The shortest text of the value, without an exponent for ordinary sizes. */
export function decimalText(value: Decimal): string {
  if (value.exponent >= 0) return (value.digits * 10n ** BigInt(value.exponent)).toString();
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(1 - value.exponent, "0");
  const at = digits.length + value.exponent;
  const fraction = digits.slice(at).replace(/0+$/u, "");
  return `${negative ? "-" : ""}${digits.slice(0, at)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The smallest common multiple of two positive decimals; undefined when it grows out of reach. */
export function commonMultiple(left: Decimal, right: Decimal): Decimal | undefined {
  let [a, b] = aligned(left, right);
  if (a === 0n || b === 0n) return undefined;
  const product = a * b;
  while (b !== 0n) [a, b] = [b, a % b];
  const digits = product / a;
  return digits.toString().length > widest
    ? undefined
    : { digits: digits < 0n ? -digits : digits, exponent: Math.min(left.exponent, right.exponent) };
}
