import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { docComment, jsonLiteral, quote } from "./code.ts";
import { identifierFrom, kebabCase, NameSpace } from "./names.ts";

const evaluate = (literal: string): unknown => runInThisContext(`(${literal})`) as unknown;
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("*/", "\u2028", "\u202E", "</script>", "`${x}`", '"', "\\", "\r\n", "\uD800"),
);

test("a quoted text is one literal that means the text, and shows readers nothing else", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { text: literal } = quote(text);
      expect(evaluate(literal)).toBe(text);
      expect(literal).not.toMatch(/[\n\r\u2028\u2029\u202A-\u202E\u2066-\u2069]|<\/script/i);
    }),
  );
});

test("any JSON value survives as a literal, __proto__ included", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(evaluate(jsonLiteral(value).text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const own = evaluate(jsonLiteral(JSON.parse('{"__proto__":1}')).text) as object;
  expect(Object.keys(own)).toEqual(["__proto__"]);
});

test("a comment ends where it is meant to end", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1 }), (paragraphs) => {
      const { text } = docComment(paragraphs);
      if (text !== "") expect(evaluate(`${text} 1`)).toBe(1);
      expect(text.split("*/").length).toBe(text === "" ? 1 : 2);
      for (const line of text.trimEnd().split("\n").slice(1)) expect(line).toMatch(/^ \*/);
    }),
  );
});

test("identifiers come from an allow-list, whatever the text", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom("camel" as const, "pascal" as const), (text, casing) => {
      const name = identifierFrom(text, casing, "fallback");
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
      expect(() => runInThisContext(`{ const ${name} = 1; }`) as unknown).not.toThrow();
      expect(kebabCase(name)).toMatch(/^[a-z0-9-]+$/);
    }),
  );
});

test.each([
  ["createOrder", "camel", "createOrder"],
  ["create_order", "camel", "createOrder"],
  ["GetURLs", "camel", "getURLs"],
  ["payment_intent", "pascal", "PaymentIntent"],
  ["HTTPError", "camel", "HTTPError"],
  ["Error", "pascal", "Error_"],
  ["delete", "camel", "delete_"],
  ["then", "camel", "then_"],
  ["3d-secure", "camel", "_3dSecure"],
  ["日本", "pascal", "fallback"],
] as const)("%s as %s is %s", (text, casing, expected) => {
  expect(identifierFrom(text, casing, "fallback")).toBe(expected);
});

test("names taken twice are counted", () => {
  const names = new NameSpace(["a"]);
  expect([names.take("a"), names.take("b"), names.take("a"), names.has("a2")]).toEqual(["a2", "b", "a3", true]);
});
