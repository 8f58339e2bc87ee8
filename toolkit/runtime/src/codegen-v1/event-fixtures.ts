import fc from "fast-check";
import { eventCodec, type EventCodec } from "./event-codec.ts";
import type { AvroJson, EventMapping } from "./event-descriptor.ts";

/** Test data: a codec over fields, and generated pairs of schema and value. */

type Fields = readonly Readonly<Record<string, AvroJson>>[];

export function recordOf(fields: Fields, name = "Tested"): AvroJson {
  return { type: "record", name, namespace: "concordat.test", fields };
}

export function codecOf<Event = Record<string, unknown>>(
  schema: AvroJson,
  mapping: Partial<EventMapping> = {},
): EventCodec<Event, Record<string, unknown>> {
  return eventCodec<Event, Record<string, unknown>>({
    name: "Tested",
    fullName: "concordat.test.Tested",
    source: "/test",
    topic: "test.events",
    subject: "test.events-concordat.test.Tested",
    key: "id",
    mapping: { longs: "number", timestamps: "date", ...mapping },
    schema,
  });
}

/** A shape from which both a schema and its values are made. */
type Shape =
  | { readonly kind: string }
  | { readonly kind: "array" | "map" | "optional"; readonly of: Shape }
  | { readonly kind: "record"; readonly fields: readonly Shape[] };

const LEAVES: Readonly<Record<string, { schema: (name: string) => AvroJson; value: fc.Arbitrary<unknown> }>> = {
  boolean: { schema: () => "boolean", value: fc.boolean() },
  int: { schema: () => "int", value: fc.integer() },
  long: { schema: () => "long", value: fc.maxSafeInteger() },
  double: { schema: () => "double", value: fc.double() },
  string: { schema: () => "string", value: fc.string({ unit: "grapheme" }) },
  bytes: { schema: () => "bytes", value: fc.uint8Array().map((bytes) => Buffer.from(bytes)) },
  enum: { schema: (name) => ({ type: "enum", name, symbols: ["A", "B", "C"] }), value: fc.constantFrom("A", "B", "C") },
  fixed: {
    schema: (name) => ({ type: "fixed", name, size: 3 }),
    value: fc.uint8Array({ minLength: 3, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  },
  uuid: { schema: () => ({ type: "string", logicalType: "uuid" }), value: fc.uuid() },
  timestamp: {
    schema: () => ({ type: "long", logicalType: "timestamp-millis" }),
    value: fc.date({ noInvalidDate: true }),
  },
  date: {
    schema: () => ({ type: "int", logicalType: "date" }),
    value: fc
      .date({ noInvalidDate: true, min: new Date("0000-01-01"), max: new Date("9999-12-31") })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  decimal: {
    schema: () => ({ type: "bytes", logicalType: "decimal", precision: 20, scale: 3 }),
    value: fc
      .tuple(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), fc.nat(999))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(3, "0")}`),
  },
};

const shapes = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom(...Object.keys(LEAVES)).map((kind): Shape => ({ kind })),
    tie("shape").map((of): Shape => ({ kind: "array", of })),
    tie("shape").map((of): Shape => ({ kind: "map", of })),
    tie("shape").map((of): Shape => (of.kind === "optional" ? of : { kind: "optional", of })),
    fc.array(tie("shape"), { minLength: 1, maxLength: 4 }).map((fields): Shape => ({ kind: "record", fields })),
  ),
})).shape;

function schemaOf(shape: Shape, name: string): AvroJson {
  if ("fields" in shape) {
    const fields = shape.fields.map((field, index) => ({
      name: `f${index}`,
      type: schemaOf(field, `${name}_${index}`),
    }));
    return { type: "record", name, fields };
  }
  if (!("of" in shape)) return LEAVES[shape.kind]?.schema(name) ?? "null";
  const inner = schemaOf(shape.of, `${name}_i`);
  if (shape.kind === "array") return { type: "array", items: inner };
  return shape.kind === "map" ? { type: "map", values: inner } : ["null", inner];
}

function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  if ("fields" in shape) {
    return fc.record(Object.fromEntries(shape.fields.map((field, index) => [`f${index}`, valueOf(field)])));
  }
  if (!("of" in shape)) return LEAVES[shape.kind]?.value ?? fc.constant(null);
  if (shape.kind === "array") return fc.array(valueOf(shape.of), { maxLength: 4 });
  return shape.kind === "map"
    ? fc.dictionary(fc.string(), valueOf(shape.of), { maxKeys: 3 })
    : fc.option(valueOf(shape.of));
}

/** Pairs of a schema and a value that fits it. */
export const schemaAndValue: fc.Arbitrary<{ schema: AvroJson; value: Record<string, unknown> }> = fc
  .array(shapes, { minLength: 1, maxLength: 5 })
  .chain((fields) => {
    const shape: Shape = { kind: "record", fields };
    return valueOf(shape).map((value) => ({
      schema: schemaOf(shape, "Tested"),
      value: value as Record<string, unknown>,
    }));
  });

/** A value without the prototypes that decoding gives it. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value) || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, plain(member)] as const);
  return Object.fromEntries(entries);
}
