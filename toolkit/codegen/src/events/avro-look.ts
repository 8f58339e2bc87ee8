import { isJsonObject, type Json, type JsonObject } from "@concordat/model";
import { fullNameOf, isPrimitive, type NamedType } from "./named-types.ts";

/** How Avro values appear in TypeScript. */
export interface AvroMapping {
  /** `long` as number (beyond 2^53 an error, never rounded) or as bigint. */
  readonly longs: "number" | "bigint";
  /** `timestamp-millis` as Date or as a number of milliseconds. */
  readonly timestamps: "date" | "number";
}

const LONG_BASED = /^(?:time-micros|(?:local-)?timestamp-(?:millis|micros|nanos))$/;

/** The logical type of a schema when it is known and stands on the type it needs; Avro says to ignore any other. */
export function logicalTypeOf(schema: JsonObject): string | undefined {
  const { logicalType, type } = schema;
  if (typeof logicalType !== "string") return undefined;
  return (LONG_BASED.test(logicalType) ? type === "long" : fits(logicalType, schema)) ? logicalType : undefined;
}

function fits(logicalType: string, { type, size, precision, scale = 0 }: JsonObject): boolean {
  switch (logicalType) {
    case "date":
    case "time-millis":
      return type === "int";
    case "uuid":
      return type === "string" || (type === "fixed" && size === 16);
    case "duration":
      return type === "fixed" && size === 12;
    case "decimal":
      if (!isCount(precision, 1, 1000) || !isCount(scale, 0, precision)) return false;
      return (
        type === "bytes" ||
        (type === "fixed" && isCount(size, 1, 1000) && precision <= Math.floor(Math.log10(2) * (8 * size - 1)))
      );
    default:
      return false;
  }
}

function isCount(value: Json | undefined, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** True when a long of this logical type is a bigint. */
export function longIsBigint(logicalType: string | undefined, { longs }: AvroMapping): boolean {
  if (logicalType === "timestamp-millis" || logicalType === "local-timestamp-millis") return false;
  return longs === "bigint" || logicalType === "timestamp-nanos" || logicalType === "local-timestamp-nanos";
}

/**
 * What a value of a union branch looks like in JavaScript. Two branches with one look make the union ambiguous: its
 * values are then wrapped, `{"concordat.payment.Card": {...}}`. The runtime decides by the same table.
 */
export function lookOf(
  branch: Json,
  namespace: string,
  types: ReadonlyMap<string, NamedType>,
  mapping: AvroMapping,
): string {
  const named =
    typeof branch === "string" && !isPrimitive(branch) ? types.get(fullNameOf(branch, namespace)) : undefined;
  const schema = named?.schema ?? (isJsonObject(branch) ? branch : {});
  const type = typeof branch === "string" && named === undefined ? branch : schema["type"];
  const logicalType = logicalTypeOf(schema);
  switch (type) {
    case "int":
      return logicalType === "date" ? "string" : "number";
    case "float":
    case "double":
      return "number";
    case "long":
      if (logicalType === "timestamp-millis" && mapping.timestamps === "date") return "object";
      if (logicalType === "local-timestamp-millis") return "string";
      return longIsBigint(logicalType, mapping) ? "bigint" : "number";
    case "bytes":
    case "fixed":
      if (logicalType === "duration") return "object";
      return logicalType === "decimal" || logicalType === "uuid" ? "string" : "buffer";
    case "enum":
    case "string":
      return "string";
    case "record":
    case "error":
    case "map":
      return "object";
    default:
      return typeof type === "string" ? type : "unknown";
  }
}
