import fc from "fast-check";
import { decodeCursor, encodeCursor, pageOf, readCursor } from "./cursor.ts";

const anything = /^[^]*$/;

test("gives back every sort key, in an alphabet that URLs leave alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (key) => {
      const cursor = encodeCursor(key);
      expect(cursor).toMatch(/^[\w-]*$/);
      expect(decodeCursor(cursor, anything)).toBe(key);
    }),
  );
});

test.each([
  ["not base64url", "a b"],
  ["padded", `${Buffer.from("ab").toString("base64")}`],
  ["not the shortest form", `${encodeCursor("abc")}A`],
  ["bytes that are no text", Buffer.from([0xff, 0xfe]).toString("base64url")],
  ["a key of another shape", encodeCursor("' OR 1=1")],
])("refuses a cursor that is %s", (_title, cursor) => {
  expect(decodeCursor(cursor, /^[a-z]+$/)).toBeUndefined();
});

test.each([
  [[], { items: [] }],
  [["a", "b"], { items: ["a", "b"] }],
  [["a", "b", "c"], { items: ["a", "b"], nextCursor: encodeCursor("b") }],
])("cuts %j into a page of two", (found, page) => {
  expect(pageOf(found, 2, (item) => item)).toEqual(page);
});

test("reads the cursor of a request, and refuses what is none with a problem", () => {
  expect(readCursor(undefined, anything)).toBeUndefined();
  expect(readCursor(encodeCursor("b"), /^b$/)).toBe("b");
  expect(() => readCursor(encodeCursor("b"), /^c$/)).toThrow(
    expect.objectContaining({ status: 400, problem: expect.objectContaining({ errors: [expect.anything()] }) }),
  );
});
