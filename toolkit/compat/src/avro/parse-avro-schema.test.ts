import { canonicalText } from "./canonical-text.ts";
import { AvroSchemaError } from "./avro-schema-error.ts";
import { normalizedText } from "./normalized-text.ts";
import { parseAvroSchema, type ParseAvroOptions } from "./parse-avro-schema.ts";

function refusal(text: string, options?: ParseAvroOptions) {
  try {
    parseAvroSchema(text, options);
  } catch (error) {
    if (error instanceof AvroSchemaError) return [error.code, error.line, error.column];
    throw error;
  }
  return "accepted";
}

test.each([
  ["not JSON", "{", ["AVRO_JSON", 1, 2]],
  ["empty", "", ["AVRO_JSON", 1, 1]],
  ["a lone escape", '"\\', ["AVRO_JSON", 1, 2]],
  ["an unknown type", '{\n  "type": "recrod"\n}', ["AVRO_UNDEFINED_NAME", 1, 1]],
  ["a number", "5", ["AVRO_TYPE", 1, 1]],
  ["no fields", '{"type":"record","name":"R"}', ["AVRO_TYPE", 1, 1]],
  ["a field without type", '{"type":"record","name":"R","fields":[\n{"name":"a"}]}', ["AVRO_TYPE", 2, 1]],
  [
    "a repeated field",
    '{"type":"record","name":"R","fields":[{"name":"a","type":"int"},\n{"name":"a","type":"int"}]}',
    ["AVRO_NAME", 2, 1],
  ],
  [
    "a wrong default",
    '{"type":"record","name":"R","fields":[{"name":"a","type":"int",\n"default":"x"}]}',
    ["AVRO_DEFAULT", 2, 11],
  ],
  ["a bad name", '{"type":"record","name":"a-b","fields":[]}', ["AVRO_NAME", 1, 1]],
  ["a negative size", '{"type":"fixed","name":"F","size":-1}', ["AVRO_TYPE", 1, 1]],
  ["a number of 2,000 digits", `{"type":"int","x":${"1".repeat(2_000)}}`, ["AVRO_JSON", 1, 2019]],
])("refuses %s, with its place", (_name, text, expected) => {
  expect(refusal(text)).toEqual(expected);
});

test("refuses a text over the limit", () => {
  expect(refusal(`"int"${" ".repeat(1_048_576)}`)).toEqual(["AVRO_TOO_LARGE", 1, 1]);
});

test("names: strict is ASCII, unicode is Java's rule, any takes all", () => {
  const named = (name: string) => `{"type":"record","name":${JSON.stringify(name)},"fields":[]}`;
  expect(refusal(named("Größe"))).toBe("accepted");
  expect(refusal(named("Größe"), { names: "strict" })).toEqual(["AVRO_NAME", 1, 1]);
  expect(refusal(named("a-b"), { names: "any" })).toBe("accepted");
});

test("defaults are checked only when asked", () => {
  const text = '{"type":"record","name":"R","fields":[{"name":"a","type":"int","default":"x"}]}';
  expect(refusal(text, { validateDefaults: false })).toBe("accepted");
});

test("a default that contains itself ends", () => {
  const text = '{"type":"record","name":"R","fields":[{"name":"r","type":"R","default":{}}]}';
  expect(refusal(text)).toEqual(["AVRO_DEFAULT", 1, 72]);
});

test("keys named like members of objects are only keys", () => {
  const text = '{"type":"int","__proto__":{"a":1},"constructor":2}';
  expect(canonicalText(parseAvroSchema(text).type)).toBe(text);
});

test("types of references are known by name and stay names in the text", () => {
  const known = parseAvroSchema('{"type":"fixed","name":"n.F","size":2}').defined.values();
  const { type } = parseAvroSchema('{"type":"record","name":"n.R","fields":[{"name":"a","type":"F"}]}', { known });
  expect(canonicalText(type, { known: ["n.F"] })).toBe(
    '{"type":"record","name":"R","namespace":"n","fields":[{"name":"a","type":"F"}]}',
  );
  expect(canonicalText(type)).toContain('"type":{"type":"fixed","name":"F","size":2}');
});

test("normalised text: full names, fixed order of keys, sorted aliases and properties", () => {
  const text = `{"type":"record","namespace":"n","doc":"","name":"R","aliases":["Z","A"],"b":1,"a":2.50,"fields":[
    {"type":{"scale":0,"type":"bytes","logicalType":"decimal","precision":4},"name":"x","doc":"d"},
    {"name":"y","type":["null","R"],"default":null,"q":1,"p":2}]}`;
  expect(normalizedText(parseAvroSchema(text).type)).toBe(
    '{"name":"n.R","type":"record","fields":[' +
      '{"name":"x","type":{"type":"bytes","logicalType":"decimal","precision":4},"order":"ascending","doc":"d"},' +
      '{"name":"y","type":["null","n.R"],"order":"ascending","default":null,"p":2,"q":1}],' +
      '"aliases":["n.A","n.Z"],"a":2.5,"b":1}',
  );
});
