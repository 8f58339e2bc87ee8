import fc from "fast-check";
import { eventCodec } from "./event-codec.ts";
import type { AvroJson } from "./event-descriptor.ts";
import { EventError } from "./event-errors.ts";
import { codecOf, plain, recordOf, schemaAndValue } from "./event-fixtures.ts";
import { SCHEMA_LIMITS } from "./event-schema-check.ts";
import { readFrame } from "./event-wire.ts";

const throwing = (code: string): EventError => expect.objectContaining({ code, constructor: EventError }) as EventError;

/** Zigzag variable-length integer. */
function long(value: bigint): number[] {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  do {
    const rest = left >> 7n;
    bytes.push(Number(left & 127n) | (rest === 0n ? 0 : 128));
    left = rest;
  } while (left !== 0n);
  return bytes;
}

const framed = (...bytes: number[]): Buffer => Buffer.from([0, 0, 0, 0, 1, ...bytes]);
const listed = recordOf([{ name: "list", type: { type: "array", items: "string" } }]);
const mapped = recordOf([{ name: "map", type: { type: "map", values: "long" } }]);
const node: AvroJson = {
  type: "record",
  name: "Tested",
  namespace: "concordat.test",
  fields: [{ name: "next", type: ["null", "Tested"] }],
};

describe("bytes that lie", () => {
  test.each<[string, AvroJson, Buffer]>([
    ["an array of 2^31 items in five bytes", listed, framed(...long(2n ** 31n))],
    ["an array of 2^62 items", listed, framed(...long(2n ** 62n))],
    ["a negative count with a size", listed, framed(...long(-(2n ** 40n)), ...long(3n))],
    ["a map of 2^40 entries", mapped, framed(...long(2n ** 40n))],
    ["a string longer than the message", recordOf([{ name: "s", type: "string" }]), framed(...long(1000n), 65)],
    ["a string of negative length", recordOf([{ name: "s", type: "string" }]), framed(...long(-5n), 65)],
    ["a branch that the union has not", recordOf([{ name: "u", type: ["null", "string"] }]), framed(...long(7n))],
    ["a negative branch", recordOf([{ name: "u", type: ["null", "string"] }]), framed(...long(-1n))],
    [
      "a symbol that the enum has not",
      recordOf([{ name: "e", type: { type: "enum", name: "E", symbols: ["A"] } }]),
      framed(...long(1n)),
    ],
    ["an end in the middle", recordOf([{ name: "d", type: "double" }]), framed(1, 2, 3)],
    ["bytes after the end", recordOf([{ name: "b", type: "boolean" }]), framed(1, 2)],
    ["nesting that overflows the stack", node, Buffer.concat([framed(), Buffer.alloc(1_000_000, 2)])],
    [
      "a date beyond the range of Date",
      recordOf([{ name: "t", type: { type: "long", logicalType: "timestamp-millis" } }]),
      framed(...long(9_000_000_000_000_000n)),
    ],
    ["no UUID", recordOf([{ name: "t", type: { type: "string", logicalType: "uuid" } }]), framed(...long(1n), 65)],
  ])("%s", (_name, schema, message) => {
    expect(() => codecOf(schema).reader()(message)).toThrow(throwing("EVENT_BYTES_INVALID"));
  });

  test.each<[string, AvroJson, number[]]>([
    ["an array of 2^53 items", { type: "array", items: "string" }, long(2n ** 53n)],
    ["a block that ends before it began", { type: "array", items: "string" }, [...long(-1n), ...long(-20n)]],
    ["a map of 2^53 entries", { type: "map", values: "string" }, long(2n ** 53n)],
    ["a branch that the union has not", ["null", "string"], long(9n)],
  ])("a skipped field with %s", (_name, type, bytes) => {
    const writer = recordOf([
      { name: "skipped", type },
      { name: "kept", type: "string" },
    ]);
    const reader = codecOf(recordOf([{ name: "kept", type: "string" }])).reader(JSON.stringify(writer));
    expect(() => reader(framed(...bytes))).toThrow(throwing("EVENT_BYTES_INVALID"));
  });

  test("any bytes give a value or an EventError, in bounded time", () => {
    fc.assert(
      fc.property(schemaAndValue, fc.uint8Array({ maxLength: 200 }), ({ schema }, bytes) => {
        const read = codecOf(schema).reader();
        try {
          read(framed(...bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(EventError);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("any mutation of a good message gives a value or an EventError", () => {
    fc.assert(
      fc.property(schemaAndValue, fc.nat(), fc.nat(255), ({ schema, value }, at, byte) => {
        const codec = codecOf(schema);
        const message = codec.encode(value, 1);
        if (message.length > 5) message[5 + (at % (message.length - 5))] = byte;
        try {
          codec.reader(JSON.stringify(schema, null, 1))(message);
        } catch (error) {
          expect(error).toBeInstanceOf(EventError);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Buffer]>([
    ["nothing", Buffer.alloc(0)],
    ["four bytes", Buffer.alloc(4)],
    ["another magic byte", Buffer.from([1, 0, 0, 0, 1, 0])],
    ["a negative id", Buffer.from([0, 255, 0, 0, 1, 0])],
    ["JSON", Buffer.from('{"id":1}')],
  ])("a frame of %s", (_name, message) => {
    expect(() => readFrame(message)).toThrow(throwing("EVENT_FRAME_INVALID"));
  });

  test("__proto__ is a key of a map like any other", () => {
    const codec = codecOf(
      recordOf([{ name: "map", type: { type: "map", values: { type: "map", values: "string" } } }]),
    );
    const value = { map: JSON.parse('{"__proto__":{"admin":"yes"},"a":{}}') as unknown };
    const read = codec.reader()(codec.encode(value, 1)) as { map: Record<string, unknown> };
    expect(Object.keys(read.map)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(read.map)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });
});

describe("schemas that lie", () => {
  const deep = (levels: number): AvroJson => (levels === 0 ? "string" : { type: "array", items: deep(levels - 1) });
  const text = '";globalThis.pwned=1;"';
  test.each<[string, AvroJson]>([
    ["nesting beyond the limit", recordOf([{ name: "f", type: deep(SCHEMA_LIMITS.depth + 1) }])],
    [
      "a field named __proto__",
      recordOf([JSON.parse('{"name":"__proto__","type":"string"}') as Record<string, AvroJson>]),
    ],
    ["a field named constructor", recordOf([{ name: "constructor", type: "string" }])],
    ["code as a field name", recordOf([{ name: text, type: "string" }])],
    ["code as a record name", { type: "record", name: `A${text}`, fields: [] }],
    ["code as a namespace", { type: "record", name: "A", namespace: text, fields: [] }],
    ["code as a symbol", recordOf([{ name: "f", type: { type: "enum", name: "E", symbols: [text] } }])],
    [
      "an inherited name as a symbol",
      recordOf([{ name: "f", type: { type: "enum", name: "E", symbols: ["toString"] } }]),
    ],
    ["an array of null", recordOf([{ name: "f", type: { type: "array", items: "null" } }])],
    ["an unknown type", recordOf([{ name: "f", type: "concordat.test.Nobody" }])],
    [
      "two fields of one name",
      recordOf([
        { name: "f", type: "int" },
        { name: "f", type: "int" },
      ]),
    ],
    ["a default of another type", recordOf([{ name: "f", type: "int", default: "x" }])],
    ["a number where a type stands", recordOf([{ name: "f", type: 5 }])],
    ["a record without fields", { type: "record", name: "A" }],
  ])("%s", (_name, schema) => {
    expect(() => codecOf(schema).reader()).toThrow(throwing("EVENT_SCHEMA_INVALID"));
    expect(() => codecOf(recordOf([])).reader(JSON.stringify(schema))).toThrow(throwing("EVENT_SCHEMA_INVALID"));
  });

  test.each([
    ["no JSON", "{"],
    ["text beyond the limit", `"${"x".repeat(SCHEMA_LIMITS.textLength)}"`],
    ["null", "null"],
  ])("%s", (_name, schemaText) => {
    expect(() => codecOf(recordOf([])).reader(schemaText)).toThrow(throwing("EVENT_SCHEMA_INVALID"));
  });

  test("names of JavaScript's own are plain names where they can be", () => {
    const names = ["class", "await", "then", "arguments", "eval", "default", "t0", "v0", "d0", "name", "length"];
    const codec = eventCodec<unknown, Record<string, unknown>>({
      ...codecOf(recordOf([])).descriptor,
      schema: { type: "record", name: "Function", fields: names.map((name) => ({ name, type: "string" })) },
    });
    const value = Object.fromEntries(names.map((name) => [name, name]));
    expect(plain(codec.reader()(codec.encode(value, 1)))).toEqual(value);
  });
});
