import avro from "avsc";
import type { Type } from "avsc";
import type { AvscInternals, AvscTap } from "./event-avsc.ts";
import { bytesOfDecimal, decimalOfBytes } from "./event-decimal.ts";
import type { AvroDuration } from "./event-descriptor.ts";
import { isUuid } from "./event-uuid.ts";

type Schema = ConstructorParameters<typeof avro.types.LogicalType>[0];
interface LogicalSchema {
  readonly logicalType: string;
  readonly precision?: number;
  readonly scale?: number;
  readonly size?: number;
}

/** Logical types that change what a number means: a reader must not take one for another. */
const UNIT = /^(?:(?:local-)?timestamp|time)-(?:millis|micros|nanos)$/;

/** Both directions of one logical type; `undefined` from `toAvro` means that the value does not fit. */
abstract class ConvertedType extends avro.types.LogicalType {
  readonly #schema: LogicalSchema;

  constructor(schema: Schema, options: unknown) {
    super(schema, options);
    this.#schema = schema as unknown as LogicalSchema;
  }

  protected get schemaText(): LogicalSchema {
    return this.#schema;
  }

  // avsc would hand over the writer's converted value; reading through the underlying type takes plain writers too.
  _update(resolver: { _read: (tap: AvscTap) => unknown }, writer: Type): void {
    this.#refuseOtherMeaning(writer);
    const inner = this.underlyingType.createResolver(writer) as unknown as { _read(tap: AvscTap): unknown };
    resolver._read = (tap) => this._fromValue(inner._read(tap));
  }

  _read(tap: AvscTap): unknown {
    // The field beneath avsc's `underlyingType`, whose getter costs a tenth of a small event.
    return this._fromValue((this as unknown as { _underlyingType: AvscInternals })._underlyingType._read(tap));
  }

  #refuseOtherMeaning(writer: Type): void {
    const mine = this.#schema;
    const theirs = writer instanceof ConvertedType ? writer.#schema : undefined;
    if (theirs === undefined) return;
    const unitDiffers =
      UNIT.test(mine.logicalType) && UNIT.test(theirs.logicalType) && mine.logicalType !== theirs.logicalType;
    const scaleDiffers =
      mine.logicalType === "decimal" && theirs.logicalType === "decimal" && (mine.scale ?? 0) !== (theirs.scale ?? 0);
    if (unitDiffers || scaleDiffers) {
      throw new TypeError(`cannot read ${describe(theirs)} as ${describe(mine)}: the same number means another value`);
    }
  }
}

function describe({ logicalType, scale }: LogicalSchema): string {
  return logicalType === "decimal" ? `decimal of scale ${scale ?? 0}` : logicalType;
}

function check(condition: boolean, expected: string): void {
  if (!condition) throw new TypeError(`expected ${expected}`);
}

/** A long whose meaning readers must not confuse; the value stays a number or bigint. */
class UnitType extends ConvertedType {
  override _fromValue(value: unknown): unknown {
    return value;
  }

  override _toValue(value: unknown): unknown {
    return value;
  }
}

/** Milliseconds from the epoch that a Date can hold (ECMA-262, section 21.4.1.1). */
const MAX_TIME = 8.64e15;

/** `timestamp-millis` as a Date. */
class DateTimeType extends ConvertedType {
  override _fromValue(value: number): Date {
    if (value > MAX_TIME || value < -MAX_TIME) throw new TypeError("expected milliseconds within the range of Date");
    return new Date(value);
  }

  override _toValue(value: unknown): number | undefined {
    if (!(value instanceof Date)) return undefined;
    const time = value.getTime();
    return Number.isNaN(time) ? undefined : time;
  }
}

/** `date` as `2026-11-25`. */
class DateType extends ConvertedType {
  override _fromValue(days: number): string {
    const date = new Date(days * 86_400_000);
    check(!Number.isNaN(date.getTime()), "days within the range of Date");
    return date.toISOString().slice(0, -14);
  }

  override _toValue(value: unknown): number | undefined {
    if (typeof value !== "string" || !/^(?:\d{4}|[+-]\d{6})-\d\d-\d\d$/.test(value)) return undefined;
    const time = Date.parse(`${value}T00:00:00Z`);
    return Number.isNaN(time) || this._fromValue(time / 86_400_000) !== value ? undefined : time / 86_400_000;
  }
}

/** `local-timestamp-millis` as `2026-11-25T10:00:00.000`, without a zone. */
class LocalDateTimeType extends ConvertedType {
  override _fromValue(millis: number): string {
    const date = new Date(millis);
    check(!Number.isNaN(date.getTime()), "milliseconds within the range of Date");
    return date.toISOString().slice(0, -1);
  }

  override _toValue(value: unknown): number | undefined {
    if (typeof value !== "string" || !/^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?$/.test(value))
      return undefined;
    const time = Date.parse(`${value}Z`);
    return Number.isNaN(time) ? undefined : time;
  }
}

/** `uuid` as text, on a string or on 16 bytes. */
class UuidType extends ConvertedType {
  override _fromValue(value: string | Buffer): string {
    const text =
      typeof value === "string" ? value : value.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    check(isUuid(text), "a UUID (RFC 9562)");
    return text;
  }

  override _toValue(value: unknown): string | Buffer | undefined {
    if (typeof value !== "string" || !isUuid(value)) return undefined;
    return this.schemaText.size === 16 ? Buffer.from(value.replaceAll("-", ""), "hex") : value;
  }
}

/** `decimal` as text with exactly the type's digits after the point. */
class DecimalType extends ConvertedType {
  override _fromValue(bytes: Buffer): string {
    check(bytes.length <= 512, "a decimal of at most 512 bytes");
    return decimalOfBytes(bytes, this.schemaText.scale ?? 0);
  }

  override _toValue(value: unknown): Buffer | undefined {
    const { precision = 0, scale = 0, size } = this.schemaText;
    return typeof value === "string" ? bytesOfDecimal(value, { precision, scale, size }) : undefined;
  }
}

/** `duration` as months, days and milliseconds. */
class DurationType extends ConvertedType {
  override _fromValue(bytes: Buffer): AvroDuration {
    return { months: bytes.readUInt32LE(0), days: bytes.readUInt32LE(4), milliseconds: bytes.readUInt32LE(8) };
  }

  override _toValue(value: unknown): Buffer | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    const { months, days, milliseconds } = value as Partial<AvroDuration>;
    const parts = [months, days, milliseconds];
    if (!parts.every((part) => Number.isInteger(part) && Number(part) >= 0 && Number(part) <= 0xffffffff))
      return undefined;
    const bytes = Buffer.alloc(12);
    parts.forEach((part, index) => bytes.writeUInt32LE(Number(part), index * 4));
    return bytes;
  }
}

type LogicalTypes = Record<string, new (schema: Schema, options?: unknown) => avro.types.LogicalType>;

/** The logical types of Avro 1.12 that this mapping converts or keeps apart. */
export function logicalTypes(timestamps: "date" | "number"): LogicalTypes {
  return {
    date: DateType,
    decimal: DecimalType,
    duration: DurationType,
    uuid: UuidType,
    "time-millis": UnitType,
    "time-micros": UnitType,
    "timestamp-millis": timestamps === "date" ? DateTimeType : UnitType,
    "timestamp-micros": UnitType,
    "timestamp-nanos": UnitType,
    "local-timestamp-millis": LocalDateTimeType,
    "local-timestamp-micros": UnitType,
    "local-timestamp-nanos": UnitType,
  } as unknown as LogicalTypes;
}
