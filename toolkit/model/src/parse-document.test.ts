import fc from "fast-check";
import { LineCounter, isMap, isScalar, isSeq, parseDocument as parseYaml, stringify } from "yaml";
import { ContractError } from "./contract-error.ts";
import type { Json } from "./json.ts";
import { parseDocument } from "./parse-document.ts";
import { formatPointer } from "./pointer.ts";

const root = (text: string, name = "a.yaml") => parseDocument(name, text).root;

describe("YAML by the core schema", () => {
  test.each<[string, Json]>([
    ["NO", "NO"],
    ["yes", "yes"],
    ["on", "on"],
    ["2020-01-01", "2020-01-01"],
    ["12:30:45", "12:30:45"],
    ["1_000", "1_000"],
    ["1.0", 1],
    ["1e3", 1000],
    ["+12", 12],
    ["010", 10],
    ["0o17", 15],
    ["0x1F", 31],
    ["0b11", "0b11"],
    [".5", 0.5],
    ["1.2.3", "1.2.3"],
    ["~", null],
    ["", null],
    ["Null", null],
    ["nUll", "nUll"],
    ["True", true],
    ["'true'", "true"],
    ['"1"', "1"],
    ["!!str 1", "1"],
    ["! 1", "1"],
    ["!!int '1'", 1],
    ["!!null ''", null],
    ["=", "="],
  ])("%j is %j", (text, value) => {
    expect(root(`a: ${text}\n`)).toEqual({ a: value });
  });

  test("keys are texts as written", () => {
    expect(Object.keys(root("200: a\n1.0: b\nnull: c\ntrue: d\n2020-01-01: e\n") as object)).toEqual([
      "200",
      "1.0",
      "null",
      "true",
      "2020-01-01",
    ]);
  });

  test.each(["a.json", "a.yaml"])("__proto__ is a key like others in %s", (name) => {
    const value = root('{"__proto__": {"admin": true}, "constructor": 1}', name) as Record<string, Json>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(value["admin"]).toBeUndefined();
    const block = root("__proto__: { admin: true }\n") as Record<string, Json>;
    expect(Object.keys(block)).toEqual(["__proto__"]);
    expect(block["admin"]).toBeUndefined();
  });

  test("merge keys: the mapping's own members win, then the first source", () => {
    const text =
      "base: &a { x: 1, y: 1 }\nmore: &b { y: 2, z: 2 }\nnode: { z: 3, <<: [*a, *b] }\nlater: { <<: *a, x: 9 }\n";
    expect(root(text)).toMatchObject({ node: { x: 1, y: 1, z: 3 }, later: { x: 9, y: 1 } });
  });

  test("an alias is the same object as its anchor", () => {
    const { a, b } = root("a: &a [1]\nb: *a\n") as { a: Json; b: Json };
    expect(b).toBe(a);
  });
});

describe("encodings", () => {
  test.each([
    ["UTF-8 with a mark", Buffer.from("\ufeffa: ä\n", "utf8")],
    ["UTF-16LE", Buffer.from("\ufeffa: ä\n", "utf16le")],
    ["UTF-16BE", Buffer.from("\ufeffa: ä\n", "utf16le").swap16()],
  ])("%s", (_, bytes) => {
    const document = parseDocument("a.yaml", bytes);
    expect(document.root).toEqual({ a: "ä" });
    expect(document.position("/a")).toEqual({ file: "a.yaml", line: 1, column: 1 });
  });
});

describe("numbers that doubles do not hold", () => {
  test.each([
    ["9007199254740993", "9007199254740993"],
    ["9007199254740992", undefined],
    ["0.1", undefined],
    ["0.10000000000000000", undefined],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["123456789012345678", "123456789012345678"],
    ["1e30", undefined],
    ["18446744073709551616", undefined],
    ["18446744073709551615", "18446744073709551615"],
    ["-9223372036854775807", "-9223372036854775807"],
  ])("%s keeps its digits: %s", (digits, kept) => {
    const json = parseDocument("a.json", `{"x": [1, ${digits}]}`);
    const yaml = parseDocument("a.yaml", `x:\n  - 1\n  - ${digits} # more\n`);
    expect([json.numberText("/x/1"), yaml.numberText("/x/1")]).toEqual([kept, kept]);
    expect(json.numberText("/x/0")).toBeUndefined();
  });
});

const key = fc.oneof(
  fc.constantFrom("a", "b", "200", "10", "__proto__", "$ref", "a/b", "~", "", "<<x"),
  fc.string({ maxLength: 8 }),
);
const { value: tree } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

/** Colons outside strings. */
function memberCount(text: string): number {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, "").split(":").length;
}

/** Prints JSON with some white space, and notes where each key or item is put down. */
function print(value: Json, space: () => string): { text: string; offsets: Map<string, number> } {
  let text = "";
  const offsets = new Map<string, number>();
  const put = (node: Json, path: string[], keyed: boolean): void => {
    text += space();
    if (!keyed) offsets.set(formatPointer(path), text.length);
    if (typeof node !== "object" || node === null) {
      text += JSON.stringify(node);
    } else {
      const list = Array.isArray(node);
      text += list ? "[" : "{";
      for (const [index, [name, item]] of Object.entries(node).entries()) {
        if (index > 0) text += `${space()},`;
        text += space();
        if (!list) {
          offsets.set(formatPointer([...path, name]), text.length);
          text += `${JSON.stringify(name)}${space()}:`;
        }
        put(item as Json, [...path, name], !list);
      }
      text += `${space()}${list ? "]" : "}"}`;
    }
    text += space();
  };
  put(value, [], false);
  return { text, offsets };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

describe("positions", () => {
  const spaces = fc.infiniteStream(fc.constantFrom("", "", " ", "\n", "\r\n", "\t", "\n  "));

  test("of every node of any JSON text are those of its printer", () => {
    fc.assert(
      fc.property(tree, spaces, (value, stream) => {
        const { text, offsets } = print(value, () => stream.next().value ?? "");
        const document = parseDocument("a.json", text);
        expect(document.root).toEqual(JSON.parse(text));
        const found: unknown[] = [];
        const wanted: unknown[] = [];
        for (const [pointer, offset] of offsets) {
          found.push({ pointer, ...document.position(pointer) });
          wanted.push({ pointer, file: "a.json", ...positionOf(text, offset) });
        }
        expect(found).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  test("of every node of any YAML text are those that another parser gives", () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (value) => {
        const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
        const document = parseDocument("a.yaml", text);
        if (document.syntax === "json") return;
        const lines = new LineCounter();
        const other = parseYaml(text, { lineCounter: lines, version: "1.2", schema: "core", merge: false });
        const visit = (node: unknown, path: string[]): void => {
          if (isMap(node)) {
            for (const { key: name, value: inner } of node.items) {
              if (!isScalar(name) || !name.range) throw new Error("a key without a range");
              const here = [...path, String(name.source ?? name.value)];
              const { line, col } = lines.linePos(name.range[0]);
              expect(document.position(formatPointer(here))).toEqual({ file: "a.yaml", line, column: col });
              visit(inner, here);
            }
          } else if (isSeq(node)) {
            for (const [index, item] of node.items.entries()) {
              const block = isScalar(item) && (item.type === "BLOCK_LITERAL" || item.type === "BLOCK_FOLDED");
              const range = isScalar(item) || isMap(item) || isSeq(item) ? item.range : undefined;
              if (range && !block && range[1] > range[0]) {
                const { line, col } = lines.linePos(range[0]);
                expect(document.position(formatPointer([...path, index]))).toEqual({
                  file: "a.yaml",
                  line,
                  column: col,
                });
              }
              visit(item, [...path, String(index)]);
            }
          }
        };
        visit(other.contents, []);
      }),
      { numRuns: 100 },
    );
  });

  test("lead through aliases and merge keys to where the value is written", () => {
    const document = parseDocument("a.yaml", "a: &a\n  x: 1\nb: *a\nc:\n  <<: [ { y: 2 }, *a ]\n");
    const lines = ["/b", "/b/x", "/c/x", "/c/y", "/c/nothing"].map((pointer) => document.position(pointer).line);
    expect(lines).toEqual([3, 2, 2, 5, 4]);
  });

  test("of what is not there are those of the nearest ancestor", () => {
    const document = parseDocument("a.yaml", "a:\n  - x\n  - y: 1\n");
    const at = (pointer: string) => `${document.position(pointer).line}:${document.position(pointer).column}`;
    expect([at("/a/1/z/b"), at("/a/9"), at("/a/-"), at("/q"), at("no pointer")]).toEqual([
      "3:5",
      "1:1",
      "1:1",
      "1:1",
      "1:1",
    ]);
  });
});

describe("two syntaxes, one value", () => {
  test("any value read from YAML is the value printed", () => {
    fc.assert(
      fc.property(tree, (value) => {
        const text = stringify(value, { aliasDuplicateObjects: false });
        const plain = JSON.parse(JSON.stringify(value)) as Json;
        // JSON prints -0 as 0.
        const read = JSON.parse(JSON.stringify(parseDocument("a.yaml", `# comment\n${text}`).root)) as Json;
        expect(read).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  test("JSON in a file called YAML is read as JSON; flow style that is not JSON as YAML", () => {
    expect(parseDocument("a.yaml", '{"a": 1}').syntax).toBe("json");
    expect(parseDocument("a.yaml", "{a: 1, }").syntax).toBe("yaml");
  });

  test("text that is not JSON is refused, never half read", () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.constantFrom("", ",", "}", "]", '"', ":", "\\", "x", "-"), (value, at, insert) => {
        const text = JSON.stringify({ value });
        const offset = at % (text.length + 1);
        const broken = text.slice(0, offset) + insert + text.slice(insert === "" ? offset + 1 : offset);
        let expected: unknown;
        try {
          expected = JSON.parse(broken);
        } catch {
          expect(() => parseDocument("a.json", broken)).toThrow(/CONTRACT_(?:JSON_SYNTAX|FILE_EMPTY|LIMIT)/);
          return;
        }
        // A dropped point may make a number too large for doubles, which JSON.parse reads as infinite.
        if (
          JSON.stringify(expected, (_, item: unknown) =>
            typeof item === "number" && Math.abs(item) === Infinity ? "∞" : item,
          ).includes("∞")
        ) {
          expect(() => parseDocument("a.json", broken)).toThrow(/CONTRACT_(?:NUMBER_RANGE|DUPLICATE_KEY)/);
        } else {
          // A dropped character may make two keys one, where JSON.parse keeps the last value.
          const read = (): Json => {
            try {
              return parseDocument("a.json", broken).root;
            } catch (error) {
              if (error instanceof ContractError && error.code === "CONTRACT_DUPLICATE_KEY") return "twice";
              throw error;
            }
          };
          const lost = memberCount(broken) > memberCount(JSON.stringify(expected));
          expect(read()).toEqual(lost ? "twice" : expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
