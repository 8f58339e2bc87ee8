import fc from "fast-check";
import { childPointer, formatPointer, isWithin, lastToken, parentPointer, parsePointer } from "./pointer.ts";

describe("JSON pointers", () => {
  test.each([
    ["", []],
    ["/", [""]],
    ["/a~1b/m~0n", ["a/b", "m~n"]],
    ["/~01", ["~1"]],
    ["/a//0", ["a", "", "0"]],
  ])("%j parses (RFC 6901, section 5)", (pointer, tokens) => {
    expect(parsePointer(pointer)).toEqual(tokens);
  });

  test.each(["a", "#/a", "/~", "/~2", "/a~"])("%j is no pointer", (pointer) => {
    expect(parsePointer(pointer)).toBeUndefined();
  });

  const tokens = fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~0", "")));

  test("formatting and parsing are inverse", () => {
    fc.assert(fc.property(tokens, (path) => expect(parsePointer(formatPointer(path))).toEqual(path)));
  });

  test("a child's parent is the node, and its last token the child's", () => {
    fc.assert(
      fc.property(tokens, fc.string(), (path, token) => {
        const parent = formatPointer(path);
        const pointer = childPointer(parent, token);
        expect(parentPointer(pointer)).toBe(parent);
        expect(lastToken(pointer)).toBe(token);
        expect(isWithin(pointer, parent)).toBe(true);
        expect(isWithin(parent, pointer)).toBe(false);
      }),
    );
  });

  test("a longer name is not within a shorter one", () => {
    expect(isWithin("/paths2", "/paths")).toBe(false);
  });
});
