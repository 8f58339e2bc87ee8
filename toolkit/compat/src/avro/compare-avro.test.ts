import avsc from "avsc";
import fc from "fast-check";
import { type Json, loadAvro, loadAvroFromValues } from "@concordat/model";
import type { CompatibilityLevel } from "./compatibility-level.ts";
import { compareAvro } from "./compare-avro.ts";
import { anyPair } from "./java-reference/schema-pairs.ts";

function side(schema: Json, name: string) {
  const contract = loadAvroFromValues(new Map([[name, schema]]));
  const [event] = contract.events;
  if (event === undefined) throw new Error("expected an event");
  return { contract, event };
}

const compare = (base: Json, head: Json, level: CompatibilityLevel = "BACKWARD") =>
  compareAvro(side(base, "r.avsc"), side(head, "r.avsc"), level);
const record = (fields: readonly Json[], more: Record<string, Json> = {}): Json => ({
  type: "record",
  name: "R",
  ...more,
  fields,
});
const int = { name: "a", type: "int" };
const enumOf = (...symbols: string[]): Json => ({ name: "e", type: { type: "enum", name: "E", symbols } });

/** The head with a fix's edits applied to its plain JSON. */
function edited(head: Json, edits: readonly { readonly pointer: string; readonly value?: Json }[]): Json {
  const copy = structuredClone(head) as Json;
  for (const { pointer, value } of edits) {
    const path = pointer.split("/").slice(1);
    const last = path.pop() ?? "";
    const parent = path.reduce((node, key) => (node as Record<string, Json>)[key] ?? null, copy) as Record<
      string,
      Json
    >;
    parent[last] = value ?? null;
  }
  return copy;
}

test.each([
  ["a field without default", record([]), record([int]), "avro-reader-field-missing-default-value", "/fields/0"],
  [
    "a renamed field",
    record([{ name: "b", type: "int" }]),
    record([int]),
    "avro-reader-field-missing-default-value",
    "/fields/0",
  ],
  [
    "a list",
    record([]),
    record([{ name: "l", type: { type: "array", items: "int" } }]),
    "avro-reader-field-missing-default-value",
    "/fields/0",
  ],
  [
    "a union",
    record([]),
    record([{ name: "u", type: ["int", "null"] }]),
    "avro-reader-field-missing-default-value",
    "/fields/0",
  ],
  [
    "a symbol less",
    record([enumOf("A", "B")]),
    record([enumOf("A")]),
    "avro-missing-enum-symbols",
    "/fields/0/type/symbols",
  ],
  ["another type", record([int]), record([{ name: "a", type: "string" }]), "avro-type-mismatch", "/fields/0/type"],
  [
    "a branch less",
    record([{ name: "u", type: ["null", "int", "string"] }]),
    record([{ name: "u", type: ["null", "int"] }]),
    "avro-missing-union-branch",
    "/fields/0/type",
  ],
  ["another record name", record([int]), record([int], { name: "S" }), "avro-name-mismatch", "/name"],
  [
    "another size",
    record([{ name: "f", type: { type: "fixed", name: "F", size: 2 } }]),
    record([{ name: "f", type: { type: "fixed", name: "F", size: 3 } }]),
    "avro-fixed-size-mismatch",
    "/fields/0/type/size",
  ],
])(
  "%s is breaking, shown by an event that cannot be read, and mended by its fix",
  (_name, base, head, rule, pointer) => {
    const [finding, ...rest] = compare(base, head);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule,
      pointer,
      verdict: "breaking",
      severity: "error",
      witness: { direction: "event" },
    });
    const { witness, reason, fix } = finding ?? {};
    if (reason === undefined) expect(witness?.refusal).toEqual(expect.any(String));
    else expect(witness).not.toHaveProperty("refusal");
    const written = avsc.Type.forSchema(base as never, { wrapUnions: true });
    expect(JSON.parse(written.toString(written.fromBuffer(Buffer.from(witness?.encoded ?? "", "base64"))))).toEqual(
      witness?.value,
    );
    expect(compare(base, edited(head, fix?.edits ?? []))).toEqual([]);
  },
);

test.each<[CompatibilityLevel, string[]]>([
  ["NONE", []],
  ["BACKWARD", ["avro-reader-field-missing-default-value backward"]],
  ["FORWARD", ["avro-reader-field-missing-default-value forward"]],
  ["FULL", ["avro-reader-field-missing-default-value forward", "avro-reader-field-missing-default-value backward"]],
  [
    "FULL_TRANSITIVE",
    ["avro-reader-field-missing-default-value forward", "avro-reader-field-missing-default-value backward"],
  ],
])("%s looks at its directions", (level, expected) => {
  const found = compare(record([{ name: "old", type: "int" }]), record([{ name: "added", type: "string" }]), level);
  expect(
    found.map(({ rule, message }) => `${rule} ${message.includes("The old version cannot") ? "forward" : "backward"}`),
  ).toEqual(expected);
});

test("the witness holds the symbol, the branch and the depth that fail", () => {
  const nest = (...symbols: string[]): Json =>
    record([
      {
        name: "l",
        type: { type: "array", items: ["null", { type: "record", name: "S", fields: [enumOf(...symbols)] }] },
      },
    ]);
  const [finding] = compare(nest("A", "B", "C"), nest("A", "B"));
  expect(finding?.witness?.value).toEqual({ l: [{ S: { e: "C" } }] });
});

test("a fix for what the head no longer sends keeps sending it", () => {
  const [base, head] = [record([int, { name: "b", type: "string" }]), record([int])];
  const [finding] = compare(base, head, "FORWARD");
  expect(finding?.fix?.edits).toEqual([
    { document: "r.avsc", pointer: "/fields/1", value: { name: "b", type: "string" } },
  ]);
  expect(compare(base, edited(head, finding?.fix?.edits ?? []), "FORWARD")).toEqual([]);
});

test.each([
  ["avro-namespace-changed", record([], { namespace: "a" }), record([], { namespace: "b" }), ""],
  [
    "avro-logical-type-changed",
    record([{ name: "t", type: { type: "long", logicalType: "timestamp-millis" } }]),
    record([{ name: "t", type: ["null", { type: "long", logicalType: "timestamp-micros" }] }]),
    "/fields/0/type/1",
  ],
  [
    "avro-decimal-changed",
    record([{ name: "d", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 } }]),
    record([{ name: "d", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 3 } }]),
    "/fields/0/type",
  ],
])("%s passes Java's rules and is warned of", (rule, base, head, pointer) => {
  expect(compare(base, head)).toMatchObject([{ rule, pointer, severity: "warning", verdict: "compatible" }]);
});

test("positions are given in both files, across files too", async () => {
  const read = (files: Readonly<Record<string, string>>) => ({ read: async (name: string) => files[name] ?? "" });
  const event = (name: string) =>
    `{\n  "type": "record", "name": "R", "fields": [\n    {"name": "m", "type": "${name}"}\n  ]\n}`;
  const money = (type: string) =>
    `{"type": "record", "name": "Money", "fields": [\n  {"name": "amount", "type": "${type}"}]}`;
  const load = async (type: string) => {
    const contract = await loadAvro(
      ["r.avsc", "money.avsc"],
      read({ "r.avsc": event("Money"), "money.avsc": money(type) }),
    );
    const found = contract.events.find(({ name }) => name === "R");
    if (found === undefined) throw new Error("expected the event R");
    return { contract, event: found };
  };
  const [finding] = compareAvro(await load("long"), await load("string"));
  const place = { file: "money.avsc", line: 2, column: 22 };
  expect(finding).toMatchObject({ rule: "avro-type-mismatch", pointer: "/fields/0/type", base: place, head: place });
});

test("equal schemas give nothing; every breaking finding of a mutation is shown or says why not", () => {
  fc.assert(
    fc.property(anyPair, ({ reader, writer }) => {
      const load = (text: string, name: string) => {
        try {
          return side(JSON.parse(text) as Json, name);
        } catch {
          return undefined;
        }
      };
      const [base, head] = [load(writer, "r.avsc"), load(reader, "r.avsc")];
      fc.pre(base !== undefined && head !== undefined);
      const findings = attempt(() => compareAvro(base, head));
      fc.pre(findings !== undefined);
      for (const { verdict, witness, reason } of findings) {
        if (verdict === "breaking") expect(witness?.refusal ?? reason).toEqual(expect.any(String));
      }
      // Java's check throws for a schema with itself when an alias names another of its fields.
      const itself = attempt(() => compareAvro(base, base, "FULL")) ?? [];
      expect(itself.filter(({ rule }) => rule !== "avro-ambiguous-field")).toEqual([]);
      expect(attempt(() => compareAvro(base, head))).toEqual(findings);
    }),
    { numRuns: 200 },
  );
});

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name === "AvroSchemaError") return undefined;
    throw error;
  }
}
