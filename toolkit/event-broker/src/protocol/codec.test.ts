import fc from "fast-check";
import { MalformedRequest } from "./errors.ts";
import { Reader } from "./reader.ts";
import { Writer } from "./writer.ts";

type Step = readonly [kind: "int8" | "int16" | "int32" | "int64" | "string" | "bytes" | "raw" | "null", value: unknown];

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constant("int8" as const), fc.integer({ min: -128, max: 127 })),
  fc.tuple(fc.constant("int16" as const), fc.integer({ min: -32768, max: 32767 })),
  fc.tuple(fc.constant("int32" as const), fc.integer()),
  fc.tuple(fc.constant("int64" as const), fc.maxSafeInteger()),
  fc.tuple(fc.constant("string" as const), fc.string({ unit: "grapheme", maxLength: 400 })),
  fc.tuple(
    fc.constant("bytes" as const),
    fc.nat(5000).map((size) => Buffer.alloc(size, size)),
  ),
  fc.tuple(
    fc.constant("raw" as const),
    fc.nat(5000).map((size) => Buffer.alloc(size, size)),
  ),
  fc.tuple(fc.constant("null" as const), fc.constant(null)),
);

function write(writer: Writer, [kind, value]: Step): void {
  if (kind === "string") writer.string(value as string);
  else if (kind === "bytes") writer.bytes(value as Uint8Array);
  else if (kind === "raw") writer.int32((value as Uint8Array).length).raw(value as Uint8Array);
  else if (kind === "null") writer.nullableString(null);
  else writer[kind](value as number);
}

function read(reader: Reader, [kind]: Step): unknown {
  if (kind === "string") return reader.string();
  if (kind === "bytes" || kind === "raw") return reader.bytes().toString("latin1");
  if (kind === "null") return reader.nullableString();
  return reader[kind]();
}

describe("reader and writer", () => {
  test("what is written is read, in any order and size", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const writer = new Writer();
        for (const each of steps) write(writer, each);
        const length = writer.length;
        const bytes = Buffer.concat(writer.finish());
        expect(bytes).toHaveLength(length);
        const reader = new Reader(bytes);
        for (const each of steps) {
          const [kind, value] = each;
          const wanted = kind === "bytes" || kind === "raw" ? (value as Buffer).toString("latin1") : value;
          expect(read(reader, each)).toBe(wanted);
        }
        expect(reader.remaining).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test("any reads of any bytes end in a value or in MalformedRequest", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(step, { minLength: 1, maxLength: 10 }), (bytes, steps) => {
        const reader = new Reader(Buffer.from(bytes));
        try {
          for (const each of steps) read(reader, each);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedRequest);
        }
        expect(reader.remaining).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
