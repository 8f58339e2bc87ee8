import { reading } from "./documents-for-test.ts";
import type { Json } from "./json.ts";
import { loadAvro, loadAvroFromValues } from "./load-avro.ts";

const files = {
  "a.avsc": {
    type: "record",
    name: "A",
    namespace: "x.y",
    doc: "first",
    fields: [
      { name: "b", type: "B" },
      { name: "c", type: ["null", "z.C"], default: null },
      { name: "again", type: { type: "array", items: "x.y.B" } },
    ],
  },
  "b.avsc": { type: "enum", name: "B", namespace: "x.y", symbols: ["P", "Q"] },
  "c.avsc": {
    type: "record",
    name: "z.C",
    fields: [
      { name: "d", type: { type: "fixed", name: "D", size: 4 } },
      { name: "next", type: ["null", "C"], default: null },
      { name: "b", type: "x.y.B", default: "P" },
    ],
  },
} satisfies Record<string, Json>;
const texts = Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value, null, 2)]));

describe("Avro schemas over several files", () => {
  test.each([[["a.avsc", "b.avsc", "c.avsc"]], [["c.avsc", "a.avsc", "b.avsc"]]])("in the order %j", async (order) => {
    const contract = await loadAvro(order, reading(texts));
    expect(contract.events.map(({ location }) => location.document)).toEqual(order);
    expect([...contract.types.keys()].toSorted()).toEqual(["x.y.A", "x.y.B", "z.C", "z.D"]);
    const a = contract.events.find(({ name }) => name === "A");
    expect(a).toMatchObject({ fullName: "x.y.A", doc: "first", location: { document: "a.avsc", pointer: "" } });
    // Each named type is defined at its first use and named afterwards.
    expect(a?.schema).toEqual({
      ...files["a.avsc"],
      fields: [
        { name: "b", type: files["b.avsc"] },
        {
          name: "c",
          type: [
            "null",
            {
              ...files["c.avsc"],
              fields: [files["c.avsc"].fields[0], files["c.avsc"].fields[1], files["c.avsc"].fields[2]],
            },
          ],
          default: null,
        },
        { name: "again", type: { type: "array", items: "x.y.B" } },
      ],
    });
    expect(contract.types.get("z.D")).toEqual({ document: "c.avsc", pointer: "/fields/0/type" });
  });

  test("a schema in one piece comes out as it is written", () => {
    const value: Json = {
      type: "record",
      name: "N",
      namespace: "a.b",
      fields: [
        {
          name: "inner",
          type: { type: "record", name: "Inner", fields: [{ name: "n", type: ["null", "N"], default: null }] },
        },
        { name: "m", type: { type: "map", values: "Inner" } },
        { name: "t", type: { type: "long", logicalType: "timestamp-millis" }, "x-note": { type: "not a schema" } },
      ],
    };
    const [event] = loadAvroFromValues(new Map([["n", value]])).events;
    expect(event?.schema).toEqual(value);
  });

  test("a definition moved into another namespace keeps its own", () => {
    const outer: Json = { type: "record", name: "O", namespace: "o", fields: [{ name: "p", type: "P" }] };
    const inner: Json = {
      type: "record",
      name: "P",
      fields: [{ name: "q", type: { type: "enum", name: "Q", symbols: ["A"] } }],
    };
    const [event] = loadAvroFromValues(
      new Map([
        ["o", outer],
        ["p", inner],
      ]),
    ).events;
    expect(event?.schema["fields"]).toEqual([
      { name: "p", type: { type: "record", name: "P", namespace: "", fields: inner["fields"] } },
    ]);
  });

  test("the same definition in two files is one type", () => {
    const money: Json = { type: "record", name: "Money", namespace: "a", fields: [{ name: "minor", type: "long" }] };
    const holder = (name: string): Json => ({
      type: "record",
      name,
      namespace: "a",
      fields: [
        { name: "m", type: money },
        { name: "n", type: "Money" },
      ],
    });
    const contract = loadAvroFromValues(
      new Map([
        ["x", holder("X")],
        ["y", holder("Y")],
      ]),
    );
    expect(contract.events.map(({ schema }) => schema)).toEqual([holder("X"), holder("Y")]);
    expect([...contract.types.keys()]).toEqual(["a.X", "a.Money", "a.Y"]);
  });

  test("types in a chain 5,000 long are refused, not a stack overflow", () => {
    const link = (index: number): [string, Json] => [
      `t${index}`,
      {
        type: "record",
        name: `T${index}`,
        fields: [{ name: "next", type: index === 4_999 ? "int" : `T${index + 1}` }],
      },
    ];
    const contract = loadAvroFromValues(new Map(Array.from({ length: 5_000 }, (_, index) => link(index))));
    expect(() => contract.events[0]?.schema).toThrow(/CONTRACT_LIMIT_DEPTH/);
    expect(contract.events[4_800]?.schema["name"]).toBe("T4800");
  });
});

describe("defaults", () => {
  const named: Json = {
    type: "record",
    name: "N",
    fields: [
      { name: "x", type: "int" },
      { name: "y", type: "int", default: 1 },
    ],
  };
  test.each<[Json, Json, boolean]>([
    ["int", 1, true],
    ["int", 1.5, false],
    ["int", 2 ** 31, false],
    ["long", 2 ** 31, true],
    ["double", 1, true],
    ["boolean", "true", false],
    ["bytes", "\u00ff", true],
    ["bytes", "\u0100", false],
    ["null", null, true],
    [["null", "string"], null, true],
    [["null", "string"], "x", true],
    [["null", "string"], 1, false],
    [{ type: "array", items: "int" }, [1, 2], true],
    [{ type: "array", items: "int" }, [1, "2"], false],
    [{ type: "map", values: "int" }, { a: 1 }, true],
    [{ type: "map", values: "int" }, { a: null }, false],
    [{ type: "fixed", name: "F", size: 2 }, "ab", true],
    [{ type: "fixed", name: "F", size: 2 }, "abc", false],
    [{ type: "enum", name: "E", symbols: ["A"] }, "A", true],
    [{ type: "enum", name: "E", symbols: ["A"] }, "B", false],
    [named, { x: 1 }, true],
    [named, { y: 1 }, false],
    [{ type: "int", logicalType: "date" }, 1, true],
  ])("%j with default %j: %s", (type, value, fits) => {
    const load = () =>
      loadAvroFromValues(new Map([["r", { type: "record", name: "R", fields: [{ name: "f", type, default: value }] }]]))
        .events.length;
    if (fits) expect(load()).toBe(1);
    else expect(load).toThrow(/AVRO_DEFAULT_INVALID/);
  });
});
