import type { AvroJson } from "./event-descriptor.ts";
import { EventError } from "./event-errors.ts";
import { codecOf, plain, recordOf } from "./event-fixtures.ts";

type Row = readonly [name: string, writer: AvroJson, reader: AvroJson, written: Record<string, unknown>, read: unknown];

const id = { name: "id", type: "string" } as const;
const status = (symbols: readonly string[], fallback?: string): AvroJson => ({
  type: "enum",
  name: "Status",
  symbols,
  ...(fallback === undefined ? {} : { default: fallback }),
});

const readable: readonly Row[] = [
  [
    "a new optional field of the writer needs no change of the reader",
    recordOf([id, { name: "note", type: ["null", "string"], default: null }]),
    recordOf([id]),
    { id: "a", note: "new" },
    { id: "a" },
  ],
  [
    "a new optional field of the reader has its default with an old writer",
    recordOf([id]),
    recordOf([
      id,
      { name: "note", type: ["null", "string"], default: null },
      { name: "count", type: "int", default: 7 },
    ]),
    { id: "a" },
    { id: "a", note: null, count: 7 },
  ],
  [
    "a removed field is skipped, whatever its type",
    recordOf([{ name: "gone", type: { type: "map", values: { type: "array", items: "long" } } }, id]),
    recordOf([id]),
    { gone: { x: [1, 2] }, id: "a" },
    { id: "a" },
  ],
  [
    "fields in another order",
    recordOf([id, { name: "n", type: "int" }]),
    recordOf([{ name: "n", type: "int" }, id]),
    { id: "a", n: 1 },
    { n: 1, id: "a" },
  ],
  [
    "a renamed field with an alias",
    recordOf([{ name: "old", type: "string" }]),
    recordOf([{ name: "new", aliases: ["old"], type: "string" }]),
    { old: "a" },
    { new: "a" },
  ],
  [
    "int becomes long",
    recordOf([{ name: "n", type: "int" }]),
    recordOf([{ name: "n", type: "long" }]),
    { n: 5 },
    { n: 5 },
  ],
  [
    "int becomes double",
    recordOf([{ name: "n", type: "int" }]),
    recordOf([{ name: "n", type: "double" }]),
    { n: 5 },
    { n: 5 },
  ],
  [
    "a required value becomes optional",
    recordOf([{ name: "n", type: "string" }]),
    recordOf([{ name: "n", type: ["null", "string"] }]),
    { n: "a" },
    { n: "a" },
  ],
  [
    "a new enum symbol is read as the reader's default",
    recordOf([{ name: "s", type: status(["UNKNOWN", "OPEN", "SHIPPED"]) }]),
    recordOf([{ name: "s", type: status(["UNKNOWN", "OPEN"], "UNKNOWN") }]),
    { s: "SHIPPED" },
    { s: "UNKNOWN" },
  ],
  [
    "a record that moved with an alias",
    recordOf([id], "Before"),
    { type: "record", name: "Tested", namespace: "concordat.test", aliases: ["Before"], fields: [id] },
    { id: "a" },
    { id: "a" },
  ],
  [
    "documentation and unknown attributes",
    { ...(recordOf([id]) as object), doc: "other", "x-owner": "team" } as AvroJson,
    recordOf([id]),
    { id: "a" },
    { id: "a" },
  ],
];

test.each(readable)("%s", (_name, writer, reader, written, read) => {
  const bytes = codecOf(writer).encode(written, 3);
  expect(plain(codecOf(reader).reader(JSON.stringify(writer))(bytes))).toEqual(read);
});

const unreadable: readonly (readonly [string, AvroJson, AvroJson])[] = [
  ["a new field without a default", recordOf([id]), recordOf([id, { name: "n", type: "int" }])],
  ["another type", recordOf([{ name: "n", type: "string" }]), recordOf([{ name: "n", type: "int" }])],
  ["long narrowed to int", recordOf([{ name: "n", type: "long" }]), recordOf([{ name: "n", type: "int" }])],
  [
    "a new symbol without a default",
    recordOf([{ name: "s", type: status(["A", "B"]) }]),
    recordOf([{ name: "s", type: status(["A"]) }]),
  ],
  ["another record", recordOf([id], "Other"), recordOf([id])],
];

test.each(unreadable)("refuses %s when the reader is made, not when an event comes", (_name, writer, reader) => {
  expect(() => codecOf(reader).reader(JSON.stringify(writer))).toThrow(
    expect.objectContaining({ code: "EVENT_SCHEMA_INCOMPATIBLE", constructor: EventError }) as EventError,
  );
});

test("a field with a default may be left out by the producer", () => {
  const codec = codecOf(recordOf([id, { name: "note", type: ["null", "string"], default: null }]));
  expect(plain(codec.reader()(codec.encode({ id: "a" }, 1)))).toEqual({ id: "a", note: null });
});
