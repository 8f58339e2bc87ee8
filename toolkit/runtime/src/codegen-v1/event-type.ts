import avro from "avsc";
import type { Type } from "avsc";
import { BoundedArrayType, BoundedMapType, StrictEnumType } from "./event-bounded-types.ts";
import type { AvroJson, EventMapping } from "./event-descriptor.ts";
import { EventError } from "./event-errors.ts";
import { SafeLongType } from "./event-long-type.ts";
import { logicalTypes } from "./event-logical-types.ts";
import { checkedSchema } from "./event-schema-check.ts";

interface HookOptions {
  readonly registry: Record<string, Type>;
  readonly namespace?: string;
}
type AvscSchema = Parameters<typeof avro.Type.forSchema>[0];
// The typings lack "no type of my own" as an answer of the hook.
type AvscOptions = Omit<NonNullable<Parameters<typeof avro.Type.forSchema>[1]>, "typeHook"> & { typeHook: never };
type TypeConstructor = new (schema: unknown, options: unknown) => Type;

const UnwrappedUnion = avro.types.UnwrappedUnionType as unknown as TypeConstructor;
const WrappedUnion = avro.types.WrappedUnionType as unknown as TypeConstructor;

/**
 * Compiles a schema into an avsc type by the mapping: bounded arrays and maps, strict enums, logical types, and unions
 * wrapped (`{"name": value}`) exactly where two branches would look alike in JavaScript.
 *
 * @throws EventError `EVENT_SCHEMA_INVALID`
 */
export function compileType(schema: AvroJson, mapping: EventMapping): Type {
  const numberLong = new (SafeLongType as new () => Type)();
  const bigintLong = bigintLongType();
  const logical = logicalTypes(mapping.timestamps);
  const entered = new Set<unknown>();
  const typeHook = (node: unknown, options: HookOptions): Type | undefined => {
    if (Array.isArray(node)) {
      const ambiguous = isAmbiguous(node as AvroJson[], options, mapping);
      return new (ambiguous ? WrappedUnion : UnwrappedUnion)(node, options);
    }
    if (node === "long") return mapping.longs === "bigint" ? bigintLong : numberLong;
    if (typeof node !== "object" || node === null) return undefined;
    const { type, logicalType } = node as { type?: unknown; logicalType?: unknown };
    const Logical =
      typeof logicalType === "string" && Object.hasOwn(logical, logicalType) ? logical[logicalType] : undefined;
    // A logical type asks for its underlying type with the same node: the second time it is that.
    if (Logical !== undefined && !entered.has(node)) {
      entered.add(node);
      return new Logical(node as never, options);
    }
    switch (type) {
      case "array":
        return new BoundedArrayType(node, options);
      case "map":
        return new BoundedMapType(node as ConstructorParameters<typeof BoundedMapType>[0], options);
      case "enum":
        return new StrictEnumType(node as ConstructorParameters<typeof StrictEnumType>[0], options);
      case "long":
        return longIsBigint(logicalType, mapping) ? bigintLong : numberLong;
      default:
        return undefined;
    }
  };
  const options: AvscOptions = {
    registry: Object.create(null) as Record<string, Type>,
    typeHook: typeHook as never,
    omitRecordMethods: true,
    noAnonymousTypes: true,
  };
  try {
    return avro.Type.forSchema(checkedSchema(schema) as AvscSchema, options);
  } catch (cause) {
    if (cause instanceof EventError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EventError("EVENT_SCHEMA_INVALID", `expected an Avro schema; ${reason.slice(0, 300)}`, { cause });
  }
}

function longIsBigint(logicalType: unknown, mapping: EventMapping): boolean {
  if (logicalType === undefined) return mapping.longs === "bigint";
  if (logicalType === "timestamp-millis" || logicalType === "local-timestamp-millis") return false;
  // Nanoseconds since 1970 are beyond 2^53 since April 1970.
  return mapping.longs === "bigint" || logicalType === "timestamp-nanos" || logicalType === "local-timestamp-nanos";
}

function bigintLongType(): Type {
  return avro.types.LongType.__with({
    fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
    toBuffer: (value: bigint) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(value);
      return bytes;
    },
    fromJSON: (value: number | string | bigint) => BigInt(value),
    toJSON: (value: bigint) => Number(value),
    isValid: (value: unknown) => typeof value === "bigint" && BigInt.asIntN(64, value) === value,
    compare: (one: bigint, other: bigint) => (one === other ? 0 : one < other ? -1 : 1),
  });
}

/** True when two branches have the same look in JavaScript, so that a bare value could mean either. */
function isAmbiguous(union: readonly AvroJson[], { registry, namespace }: HookOptions, mapping: EventMapping): boolean {
  const looks = union.map((branch) => {
    if (typeof branch !== "string") return lookOf(branch, mapping);
    const named =
      registry[branch.includes(".") || namespace === undefined ? branch : `${namespace}.${branch}`] ?? registry[branch];
    return named === undefined ? lookOf(branch, mapping) : lookOfType(named);
  });
  return new Set(looks).size < looks.length;
}

function lookOfType(type: Type): string {
  const name = type.typeName;
  if (name === "logical:duration") return "object";
  if (name === "logical:decimal" || name === "logical:uuid") return "string";
  return lookOf(name, { longs: "number", timestamps: "date" }, name === "abstract:long" ? "bigint" : undefined);
}

function lookOf(branch: AvroJson, mapping: EventMapping, fixedLook?: string): string {
  if (fixedLook !== undefined) return fixedLook;
  const node =
    typeof branch === "object" && branch !== null && !Array.isArray(branch)
      ? (branch as Readonly<Record<string, AvroJson>>)
      : {};
  const type = typeof branch === "string" ? branch : node["type"];
  const logicalType = node["logicalType"];
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
