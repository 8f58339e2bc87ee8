import avro from "avsc";
import fc from "fast-check";
import type { AvroJson, EventMapping } from "./event-descriptor.ts";
import { EventError, type EventErrorCode } from "./event-errors.ts";
import { codecOf, plain, recordOf, schemaAndValue } from "./event-fixtures.ts";

function errorOf(work: () => unknown): EventError {
  try {
    work();
  } catch (error) {
    if (error instanceof EventError) return error;
    throw error;
  }
  throw new Error("expected an EventError, got none");
}

const codeOf = (work: () => unknown): EventErrorCode => errorOf(work).code;
const field = (type: AvroJson, more: Record<string, AvroJson> = {}): AvroJson =>
  recordOf([{ name: "f", type, ...more }]);

test("what is encoded is decoded, for any schema and value", () => {
  fc.assert(
    fc.property(schemaAndValue, fc.nat(0x7fffffff), ({ schema, value }, id) => {
      const codec = codecOf(schema);
      const message = codec.encode(value, id);
      expect(message[0]).toBe(0);
      expect(message.readInt32BE(1)).toBe(id);
      expect(plain(codec.reader()(message))).toEqual(plain(value));
      // The schema as a registry gives it back, read by the resolver's path.
      const elsewhere = codec.reader(JSON.stringify(JSON.parse(codec.schemaText), null, 1));
      expect(plain(elsewhere(message))).toEqual(plain(value));
    }),
  );
});

test("the bytes are those of plain avsc where no logical type is concerned", () => {
  const schema = recordOf([
    { name: "text", type: "string" },
    { name: "number", type: "long" },
    { name: "list", type: { type: "array", items: "int" } },
    { name: "map", type: { type: "map", values: "double" } },
    { name: "choice", type: ["null", "string", "long"] },
  ]);
  const codec = codecOf(schema);
  const reference = avro.Type.forSchema(schema as Parameters<typeof avro.Type.forSchema>[0]);
  fc.assert(
    fc.property(
      fc.record({
        text: fc.string({ unit: "grapheme" }),
        number: fc.integer(),
        list: fc.array(fc.integer()),
        map: fc.dictionary(fc.string(), fc.double()),
        choice: fc.oneof(fc.constant(null), fc.string(), fc.integer()),
      }),
      (value) => expect(codec.encode(value, 1).subarray(5)).toEqual(reference.toBuffer(value)),
    ),
  );
});

describe("logical types", () => {
  const long = (logicalType: string): AvroJson => ({ type: "long", logicalType });
  const decimal = (scale: number): AvroJson => ({ type: "bytes", logicalType: "decimal", precision: 6, scale });
  const table: readonly [string, AvroJson, unknown, unknown, Partial<EventMapping>?][] = [
    ["timestamp-millis", long("timestamp-millis"), new Date(1), 1],
    ["timestamp-millis as number", long("timestamp-millis"), 1, 1, { timestamps: "number" }],
    ["timestamp-micros", long("timestamp-micros"), 1_700_000_000_000_001, 1_700_000_000_000_001],
    [
      "local-timestamp-millis",
      long("local-timestamp-millis"),
      "2026-11-25T10:00:00.001",
      Date.UTC(2026, 10, 25, 10, 0, 0, 1),
    ],
    ["date", { type: "int", logicalType: "date" }, "1970-02-01", 31],
    ["date before the epoch", { type: "int", logicalType: "date" }, "1969-12-31", -1],
    ["time-millis", { type: "int", logicalType: "time-millis" }, 5, 5],
    [
      "uuid",
      { type: "string", logicalType: "uuid" },
      "0190b3c4-1111-7222-8333-444455556666",
      "0190b3c4-1111-7222-8333-444455556666",
    ],
    ["decimal", decimal(2), "-12.30", Buffer.from([0xfb, 0x32])],
    ["decimal zero", decimal(2), "0.00", Buffer.from([0])],
    ["decimal without scale", decimal(0), "128", Buffer.from([0, 0x80])],
    ["unknown is ignored", { type: "string", logicalType: "nobody-knows" }, "x", "x"],
    ["unfit is ignored", { type: "string", logicalType: "timestamp-millis" }, "x", "x"],
  ];
  // Rows of one length: with fewer, jest takes the last parameter for a callback.
  const rows = table.map(
    ([name, type, value, underlying, mapping = {}]) => [name, type, value, underlying, mapping] as const,
  );
  test.each(rows)("%s", (_name, type, value, underlying, mapping) => {
    const codec = codecOf(field(type), mapping);
    const bytes = codec.encode({ f: value }, 1);
    const plainType =
      typeof type === "object" && type !== null && "type" in type ? (type as { type: AvroJson }).type : type;
    const reference = avro.Type.forSchema(field(plainType) as Parameters<typeof avro.Type.forSchema>[0]);
    expect(plain(reference.fromBuffer(bytes.subarray(5)))).toEqual({ f: underlying });
    expect(plain(codec.reader()(bytes))).toEqual({ f: value });
    // Written by somebody who does not know the logical type.
    expect(plain(codec.reader(JSON.stringify(field(plainType)))(bytes))).toEqual({ f: value });
  });

  test("nanoseconds and bigint longs keep all 64 bits", () => {
    const nanos = 1_700_000_000_123_456_789n;
    const schema = recordOf([
      { name: "at", type: long("timestamp-nanos") },
      { name: "count", type: "long" },
    ]);
    const codec = codecOf(schema, { longs: "bigint" });
    for (const count of [0n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 9_007_199_254_740_993n]) {
      expect(plain(codec.reader()(codec.encode({ at: nanos, count }, 1)))).toEqual({ at: nanos, count });
    }
    expect(codeOf(() => codec.encode({ at: nanos, count: 2n ** 63n }, 1))).toBe("EVENT_VALUE_INVALID");
    expect(codeOf(() => codec.encode({ at: nanos, count: 1 }, 1))).toBe("EVENT_VALUE_INVALID");
  });

  test("decimal and duration on fixed, uuid on fixed", () => {
    const schema = recordOf([
      {
        name: "price",
        type: { type: "fixed", name: "Price", size: 4, logicalType: "decimal", precision: 9, scale: 2 },
      },
      { name: "span", type: { type: "fixed", name: "Span", size: 12, logicalType: "duration" } },
      { name: "id", type: { type: "fixed", name: "Id", size: 16, logicalType: "uuid" } },
    ]);
    const value = {
      price: "-9999999.99",
      span: { months: 1, days: 2, milliseconds: 4_294_967_295 },
      id: "0190b3c4-1111-7222-8333-444455556666",
    };
    const codec = codecOf(schema);
    expect(plain(codec.reader()(codec.encode(value, 1)))).toEqual(value);
  });

  test.each<[string, AvroJson, unknown]>([
    ["a Date for a plain long", "long", new Date()],
    ["an invalid Date", long("timestamp-millis"), new Date(Number.NaN)],
    ["a day that does not exist", { type: "int", logicalType: "date" }, "2026-02-30"],
    ["a decimal with too many digits after the point", decimal(2), "1.234"],
    ["a decimal beyond its precision", decimal(2), "12345.00"],
    ["a decimal with exponent", decimal(2), "1e3"],
    ["a number for a decimal", decimal(2), 1.5],
    ["no UUID", { type: "string", logicalType: "uuid" }, "order-1"],
    ["a long beyond 2^53", "long", 2 ** 53],
    ["a fraction for an int", "int", 1.5],
    ["an int beyond 32 bits", "int", 2 ** 31],
    ["a name that objects inherit as enum symbol", { type: "enum", name: "E", symbols: ["A"] }, "constructor"],
    ["undefined without a default", "string", undefined],
    ["null where it is not allowed", "string", null],
  ])("refuses %s", (_name, type, value) => {
    const error = errorOf(() => codecOf(field(type)).encode({ f: value }, 1));
    expect(error.code).toBe("EVENT_VALUE_INVALID");
    expect(error.violations.map(({ pointer }) => pointer)).toEqual(["/f"]);
  });

  test.each<[string, AvroJson, AvroJson]>([
    ["micros as millis", long("timestamp-millis"), long("timestamp-micros")],
    ["local time as an instant", long("timestamp-millis"), long("local-timestamp-millis")],
    ["another scale", decimal(2), decimal(3)],
  ])("does not read %s", (_name, reader, writer) => {
    expect(codeOf(() => codecOf(field(reader)).reader(JSON.stringify(field(writer))))).toBe(
      "EVENT_SCHEMA_INCOMPATIBLE",
    );
  });
});

test("a long is exact up to 2^53 - 1 in both directions, as other languages write it", () => {
  const numbers = codecOf(field("long"));
  const bigints = codecOf(field("long"), { longs: "bigint" });
  for (const size of [2 ** 31, 2 ** 51, 2 ** 52, 2 ** 53 - 1]) {
    for (const f of [size, size - 1, -size, 1 - size, size - 2 ** 20]) {
      const bytes = bigints.encode({ f: BigInt(f) }, 1);
      expect(numbers.encode({ f }, 1)).toEqual(bytes);
      expect(plain(numbers.reader()(bytes))).toEqual({ f });
    }
  }
});

test("a long beyond 2^53 is an error when read, never rounded", () => {
  const bytes = codecOf(field("long"), { longs: "bigint" }).encode({ f: 9_007_199_254_740_993n }, 1);
  expect(codeOf(() => codecOf(field("long")).reader()(bytes))).toBe("EVENT_BYTES_INVALID");
});

test("every violation is reported with its pointer, and no value with it", () => {
  const schema = recordOf([
    { name: "who", type: "string" },
    {
      name: "lines",
      type: {
        type: "array",
        items: { type: "record", name: "Line", fields: [{ name: "a/b".replace("/", "_"), type: "int" }] },
      },
    },
  ]);
  const error = errorOf(() =>
    codecOf(schema).encode({ who: 4111_1111_1111_1111, lines: [{ a_b: 1 }, { a_b: "secret" }] }, 1),
  );
  expect(error.violations).toEqual([
    { pointer: "/who", expected: "string", got: "number" },
    { pointer: "/lines/1/a_b", expected: "int", got: "string" },
  ]);
  expect(error.message).not.toMatch(/secret|4111/);
  expect(error.cause).toBeUndefined();
});

describe("unions", () => {
  const card: AvroJson = { type: "record", name: "Card", fields: [{ name: "n", type: "string" }] };
  const iban: AvroJson = { type: "record", name: "Iban", fields: [{ name: "n", type: "string" }] };
  test.each<[string, AvroJson, unknown]>([
    [
      "plain where the branches look different",
      ["null", "string", "int", { type: "array", items: "string" }, card],
      { n: "x" },
    ],
    ["wrapped where two records could be meant", ["null", card, iban], { "concordat.test.Iban": { n: "x" } }],
    ["wrapped where two numbers could be meant", ["int", "long"], { long: 1 }],
    [
      "wrapped where a decimal and a string could be meant",
      ["string", { type: "bytes", logicalType: "decimal", precision: 4 }],
      { bytes: "1" },
    ],
    ["plain null in a wrapped union", ["null", card, iban], null],
    ["a Date beside null", ["null", { type: "long", logicalType: "timestamp-millis" }], new Date(5)],
    [
      "wrapped where a Date and a record could be meant",
      [{ type: "long", logicalType: "timestamp-millis" }, card],
      { long: new Date(5) },
    ],
  ])("%s", (_name, type, value) => {
    const codec = codecOf(field(type));
    expect(plain(codec.reader()(codec.encode({ f: value }, 1)))).toEqual({ f: value });
  });

  test("a branch by reference has the look of what it names", () => {
    const schema = recordOf([
      { name: "first", type: card },
      { name: "f", type: ["Card", iban] },
    ]);
    const value = { first: { n: "a" }, f: { "concordat.test.Card": { n: "b" } } };
    const codec = codecOf(schema);
    expect(plain(codec.reader()(codec.encode(value, 1)))).toEqual(value);
  });
});

test("large events grow the buffer once and keep their bytes", () => {
  const codec = codecOf(field("string"));
  for (const length of [10, 5000, 300_000, 20]) {
    const text = "ü".repeat(length);
    expect(plain(codec.reader()(codec.encode({ f: text }, 1)))).toEqual({ f: text });
  }
});
