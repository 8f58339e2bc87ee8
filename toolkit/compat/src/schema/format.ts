import type { Json } from "@concordat/model";

/** A format with a defined set of values; other names are annotations. */
export interface KnownFormat {
  /** The kind of value that it constrains; others pass. */
  readonly type: "string" | "number";
  readonly accepts: (value: Json) => boolean;
  /** Valid values, distinct, the simplest first. */
  readonly samples: readonly Json[];
  /** A pattern that every value matches: what the format says about characters and length. */
  readonly outline?: string;
  /** Formats whose values are all valid here too. */
  readonly includes?: readonly string[];
}

const text = (
  test: RegExp | ((value: string) => boolean),
  samples: readonly string[],
  outline?: string,
): KnownFormat => ({
  type: "string",
  accepts: (value) => typeof value !== "string" || (test instanceof RegExp ? test.test(value) : test(value)),
  samples,
  ...(outline === undefined ? {} : { outline }),
});
const number = (
  test: (value: number) => boolean,
  samples: readonly number[],
  includes: readonly string[] = [],
): KnownFormat => ({
  type: "number",
  accepts: (value) => typeof value !== "number" || test(value),
  samples,
  includes,
});

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const dateForm = /^(\d{4})-(\d\d)-(\d\d)$/u;
const timeForm = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)$/iu;

function isDate(value: string): boolean {
  const match = dateForm.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function isTime(value: string): boolean {
  const match = timeForm.exec(value);
  return match !== null && Number(match[1]) <= 23 && Number(match[2]) <= 59 && Number(match[3]) <= 60;
}

function isDateTime(value: string): boolean {
  const parts = value.split(/t|\s/iu);
  return parts.length === 2 && isDate(parts[0] ?? "") && isTime(parts[1] ?? "");
}

/**
 * Formats whose set of values is defined: those of JSON Schema (RFC-based) and of the OpenAPI format registry.
 * The sets are those of `ajv-formats`, which checks the witnesses.
 */
export const knownFormats: ReadonlyMap<string, KnownFormat> = new Map<string, KnownFormat>([
  ["date", text(isDate, ["2024-01-31", "1999-12-01"], "^\\d{4}-\\d\\d-\\d\\d$")],
  ["time", text(isTime, ["12:30:00Z", "01:02:03Z"])],
  [
    "date-time",
    text(
      isDateTime,
      ["2024-01-31T12:30:00Z", "1999-12-01T00:00:00Z"],
      "^\\d{4}-\\d\\d-\\d\\d[Tt\\s]\\d\\d:\\d\\d:\\d\\d",
    ),
  ],
  [
    "email",
    text(
      /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/iu,
      ["a@example.com", "b@example.org"],
    ),
  ],
  [
    "uuid",
    text(
      /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu,
      ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", "9b2fc9b0-7d0f-4a53-8f3b-7b8f6ad1e2c4"],
      "^(?:[uU][rR][nN]:[uU][uU][iI][dD]:)?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
    ),
  ],
  ["uri", text(/^[a-z][a-z0-9+\-.]*:[^\s"<>\\^`{|}]*$/iu, ["https://example.com/", "urn:example:a"])],
  [
    "hostname",
    text(/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.?$/iu, [
      "example.com",
      "a.example",
    ]),
  ],
  [
    "ipv4",
    text(new RegExp(`^(?:${octet}\\.){3}${octet}$`, "u"), ["192.0.2.1", "192.0.2.2"], "^\\d{1,3}(?:\\.\\d{1,3}){3}$"),
  ],
  [
    "ipv6",
    text(/^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$|^::1$|^::$|^(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}$/iu, [
      "2001:db8::1",
      "::1",
    ]),
  ],
  ["byte", text((value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(value), ["AAAA", "QQ=="])],
  ["int32", number((value) => Number.isInteger(value) && value >= -(2 ** 31) && value <= 2 ** 31 - 1, [0, 1])],
  [
    "int64",
    number((value) => Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63, [0, 2 ** 31], ["int32"]),
  ],
  ["float", number((value) => Math.abs(value) <= 3.4028234663852886e38, [0, 0.5])],
  ["double", number((value) => Number.isFinite(value), [0, 3.5e38], ["float", "int32", "int64"])],
]);

/** Names that OpenAPI registers without narrowing the value: writing them changes nothing. */
export const annotationFormats: ReadonlySet<string> = new Set(["binary", "password", ""]);

/** Whether every value of format `inner` is a value of format `outer`, as far as is known. */
export function formatIncludes(outer: string, inner: string): boolean {
  return outer === inner || (knownFormats.get(outer)?.includes?.includes(inner) ?? false);
}
