import fc from "fast-check";
import { applyEdits } from "./apply-edits.ts";
import { applyReplacements, editText } from "./edit-text.ts";
import type { Json } from "./json.ts";
import { parseDocument } from "./parse-document.ts";
import { formatPointer } from "./pointer.ts";

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly edits: readonly { readonly pointer: string; readonly value?: Json }[];
  readonly result: string;
}

const yaml = `# the order
type: object # of a shop
required: [id, total]
properties:
  id: { type: string }
  # minor units
  total:
    type: integer
    minimum: 0

  note:
    description: |
      Some
      words
    type: string
enum:
  - a
  - b # second
`;

const json = `{
  "type": "object",
  "required": ["id", "total"],
  "properties": {
    "id": {"type": "string"},
    "total": {
      "type": "integer"
    }
  },
  "empty": {}
}
`;

const swap = (text: string, before: string, after: string) => {
  expect(text).toContain(before);
  return text.replace(before, after);
};

const cases: readonly Case[] = [
  {
    name: "a scalar of YAML",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/properties/total/minimum", value: 1 }],
    result: swap(yaml, "minimum: 0", "minimum: 1"),
  },
  {
    name: "a scalar with a comment behind it",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/type", value: "array" }],
    result: swap(yaml, "type: object # of", "type: array # of"),
  },
  {
    name: "a new member of a block mapping",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/properties/total/maximum", value: 9 }],
    result: swap(yaml, "minimum: 0\n", "minimum: 0\n    maximum: 9\n"),
  },
  {
    name: "a new member that is an object",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/properties/tax", value: { type: "integer" } }],
    result: swap(yaml, "    type: string\nenum", "    type: string\n  tax:\n    type: integer\nenum"),
  },
  {
    name: "an item added to a flow list",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/required/-", value: "note" }],
    result: swap(yaml, "[id, total]", "[id, total, note]"),
  },
  {
    name: "an item added to a block list",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/enum/2", value: "NO" }],
    result: swap(yaml, "- b # second\n", "- b # second\n  - NO\n"),
  },
  {
    name: "a member removed",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/properties/total/minimum" }],
    result: swap(yaml, "    minimum: 0\n", ""),
  },
  {
    name: "an item removed",
    file: "a.yaml",
    text: yaml,
    edits: [{ pointer: "/enum/0" }],
    result: swap(yaml, "  - a\n", ""),
  },
  {
    name: "two edits at once",
    file: "a.yaml",
    text: yaml,
    edits: [
      { pointer: "/enum/0", value: "z" },
      { pointer: "/properties/note/type", value: "integer" },
    ],
    result: swap(swap(yaml, "- a\n", "- z\n"), "    type: string\nenum", "    type: integer\nenum"),
  },
  {
    name: "a scalar of JSON",
    file: "a.json",
    text: json,
    edits: [{ pointer: "/properties/total/type", value: "number" }],
    result: swap(json, '"integer"', '"number"'),
  },
  {
    name: "a member added to JSON",
    file: "a.json",
    text: json,
    edits: [{ pointer: "/properties/total/minimum", value: 0 }],
    result: swap(json, '"type": "integer"\n', '"type": "integer",\n      "minimum": 0\n'),
  },
  {
    name: "a member added to JSON on one line",
    file: "a.json",
    text: json,
    edits: [{ pointer: "/properties/id/format", value: "uuid" }],
    result: swap(json, '{"type": "string"}', '{"type": "string", "format": "uuid"}'),
  },
  {
    name: "a member added to an empty object of JSON",
    file: "a.json",
    text: json,
    edits: [{ pointer: "/empty/a", value: true }],
    result: swap(json, '"empty": {}', '"empty": {\n    "a": true\n  }'),
  },
  {
    name: "an item removed from JSON",
    file: "a.json",
    text: json,
    edits: [{ pointer: "/required/1" }],
    result: swap(json, '["id", "total"]', '["id"]'),
  },
  {
    name: "the first member removed from JSON",
    file: "a.json",
    text: json,
    edits: [{ pointer: "/type" }],
    result: swap(json, '"type": "object",\n  ', ""),
  },
];

describe("editing a text", () => {
  test.each(cases)("$name", ({ file, text, edits, result }) => {
    const document = parseDocument(file, text);
    const replacements = editText(
      document,
      edits.map((edit) => ({ document: file, ...edit })),
    );
    expect(applyReplacements(text, replacements)).toBe(result);
  });

  test("a node shared through an alias is refused", () => {
    const document = parseDocument("a.yaml", "a: &a { x: 1 }\nb: *a\n");
    expect(() => editText(document, [{ document: "a.yaml", pointer: "/b/x", value: 2 }])).toThrow(
      /CONTRACT_EDIT_TARGET/,
    );
  });

  const key = fc.oneof(
    fc.constantFrom("a", "b", "x-y", "NO", "1", "__proto__", "$ref", "a/b", "~", ""),
    fc.string({ maxLength: 6 }),
  );
  const { value: tree } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom("no", "1.0", "2020-01-01", "a: b", "#", "- x"),
      ),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));

  test.each(["json", "yaml"] as const)(
    "any edit of any %s text gives what the edit of its value gives",
    async (syntax) => {
      const { stringify } = await import("yaml");
      fc.assert(
        fc.property(
          fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
          tree,
          fc.nat(),
          fc.boolean(),
          (root, value, pick, remove) => {
            const name = `a.${syntax}`;
            const printed =
              syntax === "json" ? JSON.stringify(root, null, 2) : stringify(root, { aliasDuplicateObjects: false });
            const document = parseDocument(name, printed);
            const pointers = pointersOf(document.root).filter((pointer) => pointer !== "");
            const pointer = pointers[pick % pointers.length] ?? "/a";
            const edit = { document: name, pointer, ...(remove ? {} : { value }) };
            const wanted = applyEdits(new Map([[name, document.root]]), [edit]).get(name);
            const text = applyReplacements(printed, editText(document, [edit]));
            expect(parseDocument(name, text).root).toEqual(wanted);
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

function pointersOf(root: Json, path: string[] = []): string[] {
  const below =
    typeof root === "object" && root !== null
      ? Object.entries(root).flatMap(([name, value]) => pointersOf(value as Json, [...path, name]))
      : [];
  return [formatPointer(path), ...below];
}
