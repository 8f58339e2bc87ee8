import { readFileSync } from "node:fs";
import { editText } from "./edit-text.ts";
import { openApi, reading } from "./documents-for-test.ts";
import { type ErrorCode, errorCodes } from "./error-codes.ts";
import { ContractError } from "./contract-error.ts";
import type { Limits } from "./limits.ts";
import { loadAvro } from "./load-avro.ts";
import { loadOpenApi } from "./load-open-api.ts";
import { parseDocument } from "./parse-document.ts";

interface Case {
  readonly name: string;
  readonly code: ErrorCode;
  /** `line:column` in the file of the error. */
  readonly at: string;
  readonly run: () => unknown;
}

const load = (
  files: Record<string, string | Uint8Array>,
  limits: Partial<Limits> = {},
  entry = Object.keys(files)[0] ?? "",
) => loadOpenApi(entry, { ...reading(files), limits });
const record = (...fields: string[]) => `{"type":"record","name":"R","namespace":"a","fields":[${fields.join(",")}]}`;
const avro = (...texts: string[]) => {
  const files = Object.fromEntries(texts.map((text, index) => [`f${index}.avsc`, text]));
  return loadAvro(Object.keys(files), reading(files));
};

const ten = (letter: string) => Array.from({ length: 10 }, () => letter).join(", ");
const bomb = [...Array(12).keys()]
  .map((level) => `l${level}: &l${level} [${ten(level === 0 ? "x" : `*l${level - 1}`)}]`)
  .join("\n");

const cases: readonly Case[] = [
  {
    name: "no such file",
    code: "CONTRACT_FILE_UNREADABLE",
    at: "a.yaml:1:1",
    run: () => loadOpenApi("a.yaml", reading({})),
  },
  {
    name: "no such event",
    code: "CONTRACT_FILE_UNREADABLE",
    at: "a.avsc:1:1",
    run: () => loadAvro(["a.avsc"], reading({})),
  },
  { name: "an empty YAML file", code: "CONTRACT_FILE_EMPTY", at: "a.yaml:1:1", run: () => load({ "a.yaml": "" }) },
  {
    name: "only comments",
    code: "CONTRACT_FILE_EMPTY",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": "# one\n---\n# two\n" }),
  },
  { name: "an empty JSON file", code: "CONTRACT_FILE_EMPTY", at: "a.json:1:1", run: () => load({ "a.json": " \n" }) },
  {
    name: "bytes that are no text",
    code: "CONTRACT_FILE_ENCODING",
    at: "a.yaml:2:3",
    run: () => load({ "a.yaml": Uint8Array.of(97, 10, 98, 99, 0xff) }),
  },
  { name: "broken JSON", code: "CONTRACT_JSON_SYNTAX", at: "a.json:2:8", run: () => load({ "a.json": '{\n  "a": }' }) },
  { name: "JSON with a tail", code: "CONTRACT_JSON_SYNTAX", at: "a.json:1:4", run: () => load({ "a.json": "{} x" }) },
  {
    name: "an open JSON string",
    code: "CONTRACT_JSON_SYNTAX",
    at: "a.json:1:8",
    run: () => load({ "a.json": '{"a": "' }),
  },
  {
    name: "broken YAML",
    code: "CONTRACT_YAML_SYNTAX",
    at: "a.yaml:2:5",
    run: () => load({ "a.yaml": "a: 1\n   b: 2\n" }),
  },
  {
    name: "two YAML documents",
    code: "CONTRACT_YAML_SYNTAX",
    at: "a.yaml:3:1",
    run: () => load({ "a.yaml": "a: 1\n---\nb: 2\n" }),
  },
  {
    name: "an unknown YAML tag",
    code: "CONTRACT_YAML_SYNTAX",
    at: "a.yaml:1:13",
    run: () => load({ "a.yaml": "a: !include x.yaml\n" }),
  },
  {
    name: "a mapping as YAML key",
    code: "CONTRACT_YAML_SYNTAX",
    at: "a.yaml:1:3",
    run: () => load({ "a.yaml": "? {a: 1}\n: 2\n" }),
  },
  {
    name: "a key twice in JSON",
    code: "CONTRACT_DUPLICATE_KEY",
    at: "a.json:1:15",
    run: () => load({ "a.json": '{"x":{"a":{}, "a":1}}' }),
  },
  {
    name: "a key twice in YAML",
    code: "CONTRACT_DUPLICATE_KEY",
    at: "a.yaml:3:3",
    run: () => load({ "a.yaml": "x:\n  a: 1\n  'a': 2\n" }),
  },
  {
    name: "a number beyond doubles in JSON",
    code: "CONTRACT_NUMBER_RANGE",
    at: "a.json:1:6",
    run: () => load({ "a.json": '{"a":1e999}' }),
  },
  {
    name: "infinity in YAML",
    code: "CONTRACT_NUMBER_RANGE",
    at: "a.yaml:1:4",
    run: () => load({ "a.yaml": "a: .inf" }),
  },
  {
    name: "a file over the limit",
    code: "CONTRACT_LIMIT_FILE_SIZE",
    at: "a.json:1:1",
    run: () => load({ "a.json": "{}        " }, { fileBytes: 9 }),
  },
  {
    name: "a YAML file over its limit",
    code: "CONTRACT_LIMIT_FILE_SIZE",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": "a: 1234567" }, { yamlFileBytes: 9 }),
  },
  {
    name: "all files over the limit",
    code: "CONTRACT_LIMIT_TOTAL_SIZE",
    at: "a.yaml:5:5",
    run: () =>
      load(
        { "a.yaml": openApi("paths:\n  /a:\n    $ref: b.yaml\n"), "b.yaml": `# ${"x".repeat(200)}` },
        { totalBytes: 200 },
      ),
  },
  {
    name: "too many files",
    code: "CONTRACT_LIMIT_DOCUMENTS",
    at: "b.yaml:1:1",
    run: () =>
      load(
        { "a.yaml": openApi("paths:\n  /a:\n    $ref: b.yaml\n"), "b.yaml": "$ref: c.yaml", "c.yaml": "{}" },
        { documents: 2 },
      ),
  },
  {
    name: "JSON 50,000 deep",
    code: "CONTRACT_LIMIT_DEPTH",
    at: "a.json:1:1001",
    run: () => load({ "a.json": "[".repeat(50_000) }),
  },
  {
    name: "flow YAML 50,000 deep",
    code: "CONTRACT_LIMIT_DEPTH",
    at: "a.yaml:1:1001",
    run: () => load({ "a.yaml": "[".repeat(50_000) }),
  },
  {
    name: "block YAML 50,000 deep",
    code: "CONTRACT_LIMIT_DEPTH",
    at: "a.yaml:1:2005",
    run: () => load({ "a.yaml": "- ".repeat(50_000) }),
  },
  {
    name: "depth through aliases",
    code: "CONTRACT_LIMIT_DEPTH",
    at: "a.yaml:4:9",
    run: () => load({ "a.yaml": "a: &a [[x]]\nb: &b [*a]\nc: &c [*b]\nd: &d [ *c]\n" }, { depth: 5 }),
  },
  {
    name: "too many values",
    code: "CONTRACT_LIMIT_NODES",
    at: "a.json:1:1",
    run: () => load({ "a.json": "[1,2,3,4,5]" }, { nodes: 5 }),
  },
  {
    name: "too many values in YAML",
    code: "CONTRACT_LIMIT_NODES",
    at: "a.yaml:5:3",
    run: () => load({ "a.yaml": "- 1\n- 2\n- 3\n- 4\n- 5\n" }, { nodes: 5 }),
  },
  { name: "an alias bomb", code: "CONTRACT_ALIAS_BOMB", at: "a.yaml:7:25", run: () => load({ "a.yaml": bomb }) },
  {
    name: "an alias inside its anchor",
    code: "CONTRACT_ALIAS_CYCLE",
    at: "a.yaml:1:8",
    run: () => load({ "a.yaml": "a: &a [*a]" }),
  },
  {
    name: "Swagger 2",
    code: "CONTRACT_VERSION_UNSUPPORTED",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": 'swagger: "2.0"\npaths: {}\n' }),
  },
  {
    name: "an unknown version",
    code: "CONTRACT_VERSION_UNSUPPORTED",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": openApi("paths: {}", "4.0.0") }),
  },
  {
    name: "a version that is a number",
    code: "CONTRACT_VERSION_UNSUPPORTED",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": openApi("paths: {}", "3.1") }),
  },
  {
    name: "no version",
    code: "CONTRACT_VERSION_UNSUPPORTED",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": "paths: {}" }),
  },
  { name: "a text", code: "CONTRACT_SHAPE", at: "a.yaml:1:1", run: () => load({ "a.yaml": "<html>not found</html>" }) },
  {
    name: "paths as a list",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:3:1",
    run: () => load({ "a.yaml": openApi("paths: [1]") }),
  },
  {
    name: "an operation as text",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:5:5",
    run: () => load({ "a.yaml": openApi("paths:\n  /a:\n    get: x\n") }),
  },
  {
    name: "a schema as a number",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:5:5",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: 5\n") }),
  },
  {
    name: "allOf as an object",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:5:10",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: { allOf: {} }\n") }),
  },
  {
    name: "a parameter in the body",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:5:28",
    run: () => load({ "a.yaml": openApi("paths:\n  /a:\n    parameters: [{name: a, in: body}]\n    get: {}\n") }),
  },
  {
    name: "a status in words",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:5:25",
    run: () => load({ "a.yaml": openApi("paths:\n  /a:\n    get: { responses: { ok: {} } }\n") }),
  },
  {
    name: "scopes as text",
    code: "CONTRACT_SHAPE",
    at: "a.yaml:3:15",
    run: () => load({ "a.yaml": openApi("security: [ { a: read } ]\npaths: {}") }),
  },
  {
    name: "3.0 without paths",
    code: "CONTRACT_MEMBER_MISSING",
    at: "a.yaml:1:1",
    run: () => load({ "a.yaml": openApi("", "3.0.3") }),
  },
  {
    name: "a parameter without a place",
    code: "CONTRACT_MEMBER_MISSING",
    at: "a.yaml:5:18",
    run: () => load({ "a.yaml": openApi("paths:\n  /a:\n    parameters: [{name: a}]\n    get: {}\n") }),
  },
  {
    name: "a $ref that is no string",
    code: "CONTRACT_REF_SYNTAX",
    at: "a.yaml:5:10",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: 5 }\n") }),
  },
  {
    name: "a $ref with a bad escape",
    code: "CONTRACT_REF_SYNTAX",
    at: "a.yaml:5:10",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: '#/%zz' }\n") }),
  },
  {
    name: "a $ref to no node",
    code: "CONTRACT_REF_UNRESOLVED",
    at: "a.yaml:5:10",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n") }),
  },
  {
    name: "a $ref to no file",
    code: "CONTRACT_REF_UNRESOLVED",
    at: "a.yaml:5:10",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: b.yaml }\n") }),
  },
  {
    name: "a $ref to nothing in a second file",
    code: "CONTRACT_REF_UNRESOLVED",
    at: "b.yaml:2:1",
    run: () =>
      load({
        "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: b.yaml }\n"),
        "b.yaml": "type: object\n$ref: '#/x'\n",
      }),
  },
  {
    name: "a $ref to itself",
    code: "CONTRACT_REF_CIRCULAR",
    at: "a.yaml:5:10",
    run: () => load({ "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: '#/components/schemas/A' }\n") }),
  },
  {
    name: "a schema that is all of itself",
    code: "CONTRACT_REF_CIRCULAR",
    at: "a.yaml:5:34",
    run: () =>
      load({
        "a.yaml": openApi(
          "components:\n  schemas:\n    A: { allOf: [{}, { allOf: [{ $ref: '#/components/schemas/B' }] }] }\n    B: { type: object, allOf: [{ $ref: '#/components/schemas/A' }] }\n",
        ),
      }),
  },
  {
    name: "$refs in a ring over two files",
    code: "CONTRACT_REF_CIRCULAR",
    at: "a.yaml:5:10",
    run: () =>
      load({
        "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: b.yaml }\n"),
        "b.yaml": "$ref: a.yaml#/components/schemas/A\n",
      }),
  },
  {
    name: "a local file from the network",
    code: "CONTRACT_REF_FORBIDDEN",
    at: "https://example.com/a.yaml:5:10",
    run: () =>
      load({
        "https://example.com/a.yaml": openApi("components:\n  schemas:\n    A: { $ref: 'file:///etc/passwd' }\n"),
      }),
  },
  {
    name: "an edit of a node that is not there",
    code: "CONTRACT_EDIT_TARGET",
    at: "a.yaml:1:1",
    run: () => editText(parseDocument("a.yaml", "a: 1\n"), [{ document: "a.yaml", pointer: "/b/c", value: 1 }]),
  },
  { name: "a list as event", code: "AVRO_SHAPE", at: "f0.avsc:1:1", run: () => avro('["null"]') },
  { name: "a field without a type", code: "AVRO_SHAPE", at: "f0.avsc:1:55", run: () => avro(record('{"name":"x"}')) },
  {
    name: "a field twice",
    code: "AVRO_SHAPE",
    at: "f0.avsc:1:82",
    run: () => avro(record('{"name":"x","type":"int"}', '{"name":"x","type":"int"}')),
  },
  {
    name: "a type twice in a union",
    code: "AVRO_SHAPE",
    at: "f0.avsc:1:81",
    run: () => avro(record('{"name":"x","type":["int","int"]}')),
  },
  {
    name: "a name with a dash",
    code: "AVRO_NAME_INVALID",
    at: "f0.avsc:1:56",
    run: () => avro(record('{"name":"a-b","type":"int"}')),
  },
  {
    name: "a record's name with a space",
    code: "AVRO_NAME_INVALID",
    at: "f0.avsc:1:18",
    run: () => avro('{"type":"record","name":"a b","fields":[]}'),
  },
  {
    name: "an unknown type",
    code: "AVRO_TYPE_UNKNOWN",
    at: "f0.avsc:1:67",
    run: () => avro(record('{"name":"x","type":"Money"}')),
  },
  {
    name: "a type defined twice",
    code: "AVRO_TYPE_REDEFINED",
    at: "f1.avsc:1:1",
    run: () => avro('{"type":"fixed","name":"a.F","size":4}', '{"type":"fixed","name":"F","namespace":"a","size":5}'),
  },
  {
    name: "a default of the wrong type",
    code: "AVRO_DEFAULT_INVALID",
    at: "f0.avsc:1:80",
    run: () => avro(record('{"name":"x","type":"int","default":"1"}')),
  },
  {
    name: "an enum's default that is no symbol",
    code: "AVRO_DEFAULT_INVALID",
    at: "f0.avsc:1:43",
    run: () => avro('{"type":"enum","name":"E","symbols":["A"],"default":"B"}'),
  },
];

async function failure(run: () => unknown): Promise<ContractError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("input that does not load", () => {
  test.each(cases)("$name", async ({ code, at, run }) => {
    const { position, ...error } = await failure(run);
    expect({ code: error.code, at: `${position.file}:${position.line}:${position.column}` }).toEqual({ code, at });
  });

  test("every code is thrown by some case", () => {
    expect([...new Set(cases.map(({ code }) => code))].toSorted()).toEqual(Object.keys(errorCodes).toSorted());
  });

  test("every code is explained in docs/errors.md, and no other", () => {
    const page = readFileSync(new URL("../docs/errors.md", import.meta.url), "utf8");
    const explained = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(explained).toEqual(Object.keys(errorCodes));
  });
});
