/** What one fast pass over a JSON text tells before it is parsed. */
export interface JsonScan {
  /** How often a key and a value are written; more than the parsed value has members: a key is there twice. */
  readonly members: number;
  /** Upper bound of the number of values. */
  readonly values: number;
  /** Offset of the first bracket beyond the depth allowed; -1 when there is none. */
  readonly tooDeep: number;
  /** Offsets of numbers that a double may not hold. */
  readonly longNumbers: readonly number[];
}

/**
 * Counts members, values and depth of a JSON text and notes numbers of more than 15 characters (every integer below
 * 10^15 is exact). Text that is not JSON gives counts without meaning, never an error: `JSON.parse` comes next.
 */
export function scanJson(text: string, maximumDepth: number): JsonScan {
  let members = 0;
  let values = 1;
  let depth = 0;
  let tooDeep = -1;
  const longNumbers: number[] = [];
  const length = text.length;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) continue;
    if (code === 34) {
      // A string: to the next quote that no odd run of backslashes escapes.
      for (;;) {
        at = text.indexOf('"', at + 1);
        if (at < 0) return { members, values, tooDeep, longNumbers };
        if (text.charCodeAt(at - 1) !== 92) break;
        let slashes = at - 1;
        while (text.charCodeAt(slashes - 1) === 92) slashes--;
        if ((at - slashes) % 2 === 0) break;
      }
    } else if (code === 58) {
      members++;
    } else if (code === 44) {
      values++;
    } else if (code === 123 || code === 91) {
      values++;
      if (++depth > maximumDepth && tooDeep < 0) tooDeep = at;
    } else if (code === 125 || code === 93) {
      depth--;
    } else if (code === 45 || (code >= 48 && code <= 57)) {
      const start = at;
      let next = text.charCodeAt(at + 1);
      // Digits, `.`, `-`, `+`, `e`, `E`.
      while ((next >= 48 && next <= 57) || next === 46 || next === 45 || next === 43 || next === 101 || next === 69) {
        next = text.charCodeAt(++at + 1);
      }
      if (at - start >= 15 || mayOverflow(text, start, at)) longNumbers.push(start);
    }
  }
  return { members, values, tooDeep, longNumbers };
}

/** Short numbers lose digits only through their exponent: `1e400`. */
function mayOverflow(text: string, start: number, last: number): boolean {
  for (let at = start + 1; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code === 101 || code === 69) return true;
  }
  return false;
}

const numberParts = /^-?(?<whole>[0-9]*)(?:\.(?<fraction>[0-9]*))?(?:[eE](?<exponent>[-+]?[0-9]+))?$/;

/**
 * True when reading the decimal text as a double loses nothing: the double prints as the same number (`0.1`, `1e30`), or
 * is the same integer.
 */
export function isExact(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  return sameDecimal(text, String(value)) || (Number.isInteger(value) && sameDecimal(text, BigInt(value).toString()));
}

function sameDecimal(left: string, right: string): boolean {
  const a = normalise(left);
  const b = normalise(right);
  return a !== undefined && b !== undefined && a.digits === b.digits && a.exponent === b.exponent;
}

/** A decimal as digits without zeros at the ends, times a power of ten. */
function normalise(text: string): { digits: string; exponent: number } | undefined {
  const groups = numberParts.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const fraction = groups["fraction"] ?? "";
  const all = `${groups["whole"] ?? ""}${fraction}`.replace(/^0+/, "");
  const digits = all.replace(/0+$/, "");
  if (digits === "") return { digits: "0", exponent: 0 };
  return { digits, exponent: Number(groups["exponent"] ?? 0) - fraction.length + (all.length - digits.length) };
}
