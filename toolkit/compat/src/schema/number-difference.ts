import { compareDecimals, type Decimal, isMultiple, addDecimals, ceilToMultiple, negate } from "./decimal.ts";
import type { Difference, Workshop } from "./difference.ts";
import { type Bound, numberFacts, type NumberFacts } from "./facts.ts";
import { annotationFormats, formatIncludes, knownFormats } from "./format.ts";
import type { Alternative } from "./shape.ts";

const one: Decimal = { digits: 1n, exponent: 0 };

/** Where the reader's numbers are fewer than the sender's. */
export function numberDifferences(sender: Alternative, reader: Alternative, { generator }: Workshop): Difference[] {
  const [a, b] = [numberFacts(sender), numberFacts(reader)];
  const found: Difference[] = [];
  const first = sender.owns[0];
  if (b.integer !== undefined && !isIntegral(a)) {
    found.push({
      keyword: "type",
      facet: "integer",
      sender: first,
      reader: b.integer,
      drafts: () => [...generator.numbers(a, 8), 0.5, 1.5, 0.1],
    });
  }
  if (b.minimum !== undefined && !reaches(a, b.minimum, 1)) {
    const limit: Bound = { ...b.minimum, exclusive: !b.minimum.exclusive };
    found.push({
      keyword: "minimum",
      facet: "",
      sender: a.minimum?.node ?? first,
      reader: b.minimum.node,
      drafts: () => generator.numbers({ ...a, maximum: lower(a.maximum, limit, -1) }, 4),
    });
  }
  if (b.maximum !== undefined && !reaches(a, b.maximum, -1)) {
    const limit: Bound = { ...b.maximum, exclusive: !b.maximum.exclusive };
    found.push({
      keyword: "maximum",
      facet: "",
      sender: a.maximum?.node ?? first,
      reader: b.maximum.node,
      drafts: () => generator.numbers({ ...a, minimum: lower(a.minimum, limit, 1) }, 4),
    });
  }
  for (const step of b.steps) {
    const steps = isIntegral(a) ? [...a.steps.map(({ value }) => value), one] : a.steps.map(({ value }) => value);
    if (steps.some((other) => isMultiple(other, step.value))) continue;
    found.push({
      keyword: "multipleOf",
      facet: "",
      sender: a.steps[0]?.node ?? first,
      reader: step.node,
      drafts: () => generator.numbers(a, 24),
    });
  }
  for (const format of b.formats) {
    const known = knownFormats.get(format.value);
    if (known?.type !== "number" || annotationFormats.has(format.value) || format.value === "double") continue;
    if (a.formats.some(({ value }) => formatIncludes(format.value, value))) continue;
    if (withinFormat(a, format.value)) continue;
    found.push({
      keyword: "format",
      facet: format.value,
      sender: a.formats[0]?.node ?? first,
      reader: format.node,
      drafts: () => [...generator.numbers(a, 4), 2 ** 31, 2 ** 40, -(2 ** 40), 2 ** 64, 1e39, -1e39, 0.5],
    });
  }
  return found;
}

/** Whether only integers are possible. */
function isIntegral(facts: NumberFacts): boolean {
  return (
    facts.integer !== undefined ||
    facts.formats.some(({ value }) => value === "int32" || value === "int64") ||
    facts.steps.some(({ value }) => isMultiple(value, one))
  );
}

/** Whether the sender's own bound (sign 1: lower, -1: upper) is at least as tight. */
function reaches(facts: NumberFacts, demanded: Bound, sign: 1 | -1): boolean {
  return bounds(facts, sign).some((bound) => {
    const order = compareDecimals(bound.value, demanded.value) * sign;
    return order > 0 || (order === 0 && (bound.exclusive || !demanded.exclusive));
  });
}

function bounds(facts: NumberFacts, sign: 1 | -1): { value: Decimal; exclusive: boolean }[] {
  const own = sign === 1 ? facts.minimum : facts.maximum;
  const found: { value: Decimal; exclusive: boolean }[] = [];
  if (own !== undefined) {
    found.push(own);
    const step = isIntegral(facts) ? one : facts.steps[0]?.value;
    if (step !== undefined) {
      const mirrored = sign === 1 ? own.value : negate(own.value);
      let edge = ceilToMultiple(mirrored, step);
      if (own.exclusive && compareDecimals(edge, mirrored) === 0) edge = addDecimals(edge, step);
      found.push({ value: sign === 1 ? edge : negate(edge), exclusive: false });
    }
  }
  for (const { value } of facts.formats) {
    const power = value === "int32" ? 31n : value === "int64" ? 63n : undefined;
    if (power === undefined) continue;
    const digits = sign === 1 ? -(2n ** power) : 2n ** power - 1n;
    found.push({ value: { digits, exponent: 0 }, exclusive: false });
  }
  return found;
}

function withinFormat(facts: NumberFacts, format: string): boolean {
  const limits: { readonly [name: string]: [Decimal, Decimal] } = {
    int32: [
      { digits: -(2n ** 31n), exponent: 0 },
      { digits: 2n ** 31n - 1n, exponent: 0 },
    ],
    int64: [
      { digits: -(2n ** 63n), exponent: 0 },
      { digits: 2n ** 63n - 1n, exponent: 0 },
    ],
    float: [
      { digits: -34028234663852886n, exponent: 22 },
      { digits: 34028234663852886n, exponent: 22 },
    ],
  };
  const limit = limits[format];
  if (limit === undefined) return false;
  if (format !== "float" && !isIntegral(facts)) return false;
  const within = (sign: 1 | -1): boolean =>
    bounds(facts, sign).some(({ value }) => compareDecimals(value, sign === 1 ? limit[0] : limit[1]) * sign >= 0);
  return within(1) && within(-1);
}

/** The tighter of a bound and a limit (sign 1: lower bounds, -1: upper bounds). */
function lower(own: Bound | undefined, limit: Bound, sign: 1 | -1): Bound {
  if (own === undefined) return limit;
  return compareDecimals(own.value, limit.value) * sign > 0 ? own : limit;
}
