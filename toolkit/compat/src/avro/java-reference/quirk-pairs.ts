import type { SchemaPair } from "./schema-pairs.ts";

const record = (name: string, fields: string, more = "") =>
  `{"type":"record","name":"${name}",${more}"fields":[${fields}]}`;
const field = (name: string, type: string, more = "") => `{"name":"${name}","type":${type}${more}}`;
const primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"].map((name) => `"${name}"`);
const others = [
  record("R", field("a", '"int"')),
  '{"type":"enum","name":"E","symbols":["A","B"]}',
  '{"type":"fixed","name":"F","size":4}',
  '{"type":"array","items":"int"}',
  '{"type":"map","values":"int"}',
  '["null","int"]',
  "[]",
];
const kinds = [...primitives, ...others];

/** Every kind against every kind, and each quirk of Java's rules by name. */
export const quirkPairs: readonly (SchemaPair & { readonly quirk: string })[] = [
  ...kinds.flatMap((reader) => kinds.map((writer) => ({ quirk: "kind against kind", reader, writer }))),
  { quirk: "simple names decide, namespaces do not", reader: record("a.R", ""), writer: record("b.R", "") },
  {
    quirk: "a renamed record is checked inside too",
    reader: record("S", field("x", '"int"')),
    writer: record("R", field("x", '"string"')),
  },
  { quirk: "an alias of the reader", reader: record("n.S", "", '"aliases":["R"],'), writer: record("n.R", "") },
  {
    quirk: "an alias in another namespace",
    reader: record("n.S", "", '"aliases":["m.R"],'),
    writer: record("n.R", ""),
  },
  {
    quirk: "an alias of the null namespace never matches",
    reader: record("n.S", "", '"aliases":[".R"],'),
    writer: record("R", ""),
  },
  {
    quirk: "renamed fixed of another size: both",
    reader: '{"type":"fixed","name":"G","size":5}',
    writer: others[2] ?? "",
  },
  {
    quirk: "symbols sorted",
    reader: '{"type":"enum","name":"E","symbols":["X"]}',
    writer: '{"type":"enum","name":"E","symbols":["C","B","X","A"]}',
  },
  {
    quirk: "an enum default rescues",
    reader: '{"type":"enum","name":"E","symbols":["X"],"default":"X"}',
    writer: '{"type":"enum","name":"E","symbols":["X","Y"]}',
  },
  { quirk: "a missing field without default", reader: record("R", field("a", '"int"')), writer: record("R", "") },
  {
    quirk: "a missing field with default",
    reader: record("R", field("a", '"int"', ',"default":1')),
    writer: record("R", ""),
  },
  {
    quirk: "an absent enum field with an enum default is a type mismatch",
    reader: record("R", field("e", '{"type":"enum","name":"E","symbols":["A"],"default":"A"}')),
    writer: record("R", ""),
  },
  {
    quirk: "an alias of a field",
    reader: record("R", field("b", '"int"', ',"aliases":["a"]')),
    writer: record("R", field("a", '"int"')),
  },
  {
    quirk: "name and alias both match: thrown",
    reader: record("R", field("b", '"int"', ',"aliases":["a"]')),
    writer: record("R", `${field("a", '"int"')},${field("b", '"int"')}`),
  },
  {
    quirk: "two fields read one",
    reader: record("R", `${field("b", '"int"', ',"aliases":["a"]')},${field("c", '"int"', ',"aliases":["a"]')}`),
    writer: record("R", field("a", '"int"')),
  },
  { quirk: "errors equal records", reader: '{"type":"error","name":"R","fields":[]}', writer: record("R", "") },
  {
    quirk: "recursion",
    reader: record("R", field("n", '["null","R"]')),
    writer: record("R", `${field("n", '["null","R"]')},${field("v", '"int"')}`),
  },
  {
    quirk: "one pair used twice keeps its first location",
    reader: record("T", `${field("p", record("R", field("a", '"int"')))},${field("q", '"R"')}`),
    writer: record("T", `${field("p", record("R", ""))},${field("q", '"R"')}`),
  },
  {
    quirk: "a pair first met in a union keeps the union's empty location",
    reader: record("T", `${field("p", `["null",${record("R", field("a", '"int"'))}]`)},${field("q", '"R"')}`),
    writer: record("T", `${field("p", `["null",${record("R", "")}]`)},${field("q", '"R"')}`),
  },
  {
    quirk: "logical types are ignored",
    reader: '{"type":"long","logicalType":"timestamp-micros"}',
    writer: '{"type":"long","logicalType":"timestamp-millis"}',
  },
  {
    quirk: "decimal scale is ignored",
    reader: '{"type":"bytes","logicalType":"decimal","precision":4,"scale":1}',
    writer: '{"type":"bytes","logicalType":"decimal","precision":4,"scale":2}',
  },
  { quirk: "reader union, writer none", reader: '["null","string"]', writer: '"int"' },
  { quirk: "writer union, reader none", reader: '"long"', writer: '["null","int","string"]' },
  {
    quirk: "union in a map in an array",
    reader: '{"type":"array","items":{"type":"map","values":["null","int"]}}',
    writer: '{"type":"array","items":{"type":"map","values":["null","string","int"]}}',
  },
  // Parsing and texts.
  {
    quirk: "1.0 stays",
    reader:
      '{"type":"int","x":1.0,"y":10000000.0,"z":0.0001,"w":1e3,"b":9007199254740993,"c":123456789012345678901234567890,"d":-0.0,"e":-0}',
    writer: '"int"',
  },
  { quirk: "keys in order, integers too", reader: '{"type":"int","2":1,"1":2,"__proto__":3}', writer: '"int"' },
  { quirk: "repeated key", reader: '{"type":"int","k":1,"m":2,"k":3}', writer: '"int"' },
  { quirk: "escapes", reader: '{"type":"int","k":"\\u001f\\n\\"\\\\u001f\\u00e9\\u007f/"}', writer: '"int"' },
  { quirk: "comments", reader: '/* c */ {"type":"int"} // end', writer: '"int"' },
  {
    quirk: "union default of a later branch",
    reader: record("R", field("a", '["null","int"]', ',"default":5')),
    writer: record("R", ""),
  },
  {
    quirk: "double default as text",
    reader: record("R", `${field("a", '"double"', ',"default":"NaN"')},${field("b", '"float"', ',"default":"1.5"')}`),
    writer: record("R", ""),
  },
  {
    quirk: "default beyond a double",
    reader: record("R", field("a", '"long"', ',"default":9007199254740993')),
    writer: record("R", ""),
  },
  {
    quirk: "default beyond a long",
    reader: record("R", field("a", '"long"', ',"default":9223372036854775808')),
    writer: record("R", ""),
  },
  {
    quirk: "1.0 is no int default",
    reader: record("R", field("a", '"int"', ',"default":1.0')),
    writer: record("R", ""),
  },
  {
    quirk: "fixed default of another length",
    reader: record("R", field("a", '{"type":"fixed","name":"F","size":2}', ',"default":"abc"')),
    writer: record("R", ""),
  },
  {
    quirk: "enum field default that is no symbol",
    reader: record("R", field("a", '{"type":"enum","name":"E","symbols":["A"]}', ',"default":"Z"')),
    writer: record("R", ""),
  },
  {
    quirk: "enum default that is no symbol",
    reader: '{"type":"enum","name":"E","symbols":["A"],"default":"Z"}',
    writer: '"int"',
  },
  { quirk: "empty enum", reader: '{"type":"enum","name":"E","symbols":[]}', writer: '"int"' },
  { quirk: "name like a type", reader: record("n.string", field("a", '"n.string"')), writer: '"int"' },
  {
    quirk: "null namespace inside a namespace",
    reader: record("n.R", `${field("a", '{"type":"fixed","name":"F","namespace":"","size":2}')},${field("b", '"F"')}`),
    writer: '"int"',
  },
  {
    quirk: "identical redefinition",
    reader: record("R", `${field("a", others[2] ?? "")},${field("b", others[2] ?? "")}`),
    writer: '"int"',
  },
  {
    quirk: "different redefinition",
    reader: record("R", `${field("a", others[2] ?? "")},${field("b", '{"type":"fixed","name":"F","size":5}')}`),
    writer: '"int"',
  },
  { quirk: "no name", reader: '{"type":"record","fields":[]}', writer: '"int"' },
  { quirk: "non-ASCII name", reader: record("Ä", ""), writer: record("Ä", "") },
  { quirk: "bad name", reader: record("a-b", ""), writer: '"int"' },
  { quirk: "bad namespace", reader: record("R", "", '"namespace":"a-b",'), writer: '"int"' },
  {
    quirk: "use before definition",
    reader: `["null",${record("R", `${field("a", '"S"')},${field("b", record("S", ""))}`)}]`,
    writer: '"int"',
  },
  { quirk: "undefined name", reader: record("R", field("a", '"Nowhere"')), writer: '"int"' },
  { quirk: "nested union", reader: '[["int"]]', writer: '"int"' },
  { quirk: "duplicate in a union", reader: '["int",{"type":"int","x":1}]', writer: '"int"' },
  { quirk: "schema of a schema", reader: '{"type":{"type":"int"}}', writer: '"int"' },
  { quirk: "text after the end", reader: '"int" x', writer: '"int"' },
  {
    quirk: "aliases relative to the namespace",
    reader: record("n.R", "", '"aliases":["n.A","B","m.C"],"x":null,'),
    writer: '"int"',
  },
  { quirk: "order in capitals", reader: record("R", field("a", '"int"', ',"order":"DESCENDING"')), writer: '"int"' },
  { quirk: "unknown order", reader: record("R", field("a", '"int"', ',"order":"up"')), writer: '"int"' },
  {
    quirk: "properties of a use are dropped",
    reader: record("R", `${field("a", others[2] ?? "")},${field("b", '{"type":"F","x":1}')}`),
    writer: '"int"',
  },
];
