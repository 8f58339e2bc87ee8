import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { ContractError, loadAvroFromValues, type AvroContract, type Json } from "@concordat/model";
import { emitEvents, type EventOptions } from "./events.ts";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../../..");

type Field = Readonly<Record<string, Json>>;

function record(name: string, fields: readonly Field[], more: Readonly<Record<string, Json>> = {}): Json {
  return { type: "record", name, namespace: "concordat.parcel", fields, ...more };
}
const id: Field = { name: "parcelId", type: "string" };

function contractOf(...schemas: readonly Json[]): AvroContract {
  return loadAvroFromValues(
    new Map(schemas.map((schema, index) => [`contracts/parcel/events/event-${index}.avsc`, schema])),
  );
}

function textOf(schemas: readonly Json[], options?: EventOptions): string {
  const [file, ...more] = emitEvents(contractOf(...schemas), "parcel", options);
  expect(more).toEqual([]);
  return file?.text ?? "";
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Type-checks generated code with a program that uses it, under the repository's own settings, and runs the program. */
async function runWith(text: string, program: string): Promise<string> {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache/events-test-"));
  folders.push(folder);
  writeFileSync(join(folder, "events.ts"), text);
  writeFileSync(join(folder, "main.ts"), program);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: { noUnusedLocals: true, noUnusedParameters: true, types: ["node"] },
      include: ["."],
      exclude: [],
    }),
  );
  const options = { cwd: root, maxBuffer: 10_000_000 };
  const node = process.execPath;
  const checked = await run(
    node,
    [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", folder],
    options,
  ).catch((error: { stdout: string }) => error);
  expect(checked.stdout).toBe("");
  return (await run(node, [join(folder, "main.ts")], options)).stdout;
}

const everything = [
  record(
    "ParcelSent",
    [
      { name: "parcelId", type: { type: "string", logicalType: "uuid" }, doc: "Which parcel." },
      { name: "sentAt", type: { type: "long", logicalType: "timestamp-millis" } },
      { name: "nanos", type: { type: "long", logicalType: "timestamp-nanos" } },
      { name: "day", type: { type: "int", logicalType: "date" } },
      { name: "weight", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 3 }, doc: "In kilograms." },
      { name: "size", type: { type: "enum", name: "Size", symbols: ["SMALL", "LARGE"], default: "SMALL" } },
      { name: "hash", type: { type: "fixed", name: "Hash", size: 4 } },
      {
        name: "stops",
        type: {
          type: "array",
          items: record("Stop", [
            { name: "city", type: "string" },
            { name: "note", type: ["null", "string"], default: null },
          ]),
        },
      },
      { name: "labels", type: { type: "map", values: ["null", "long"] } },
      {
        name: "payer",
        type: [
          record("Sender", [{ name: "name", type: "string" }]),
          record("Receiver", [{ name: "name", type: "string" }]),
        ],
      },
      { name: "insurance", type: ["null", "double", "string"], default: null },
      { name: "count", type: "long", default: 1 },
    ],
    { doc: "A parcel left.\nIt is on its way." },
  ),
  record("ParcelLost", [id]),
];

const program = `
import { createEventDouble } from "@concordat/runtime/events";
import { onParcelSent, onParcelLostBatch, parcelSent, parcelSentCodec, publishParcelLost, publishParcelSent, type ParcelSent, type Size } from "./events.ts";

const size: Size = "LARGE";
const double = createEventDouble();
await publishParcelSent(double, {
  parcelId: "0190b3c4-1111-7222-8333-444455556666",
  sentAt: new Date(0), nanos: 1700000000123456789n, day: "2026-11-25", weight: "1.5", size,
  hash: Buffer.from("abcd"), stops: [{ city: "Bern" }], labels: { a: 1, b: null },
  payer: { "concordat.parcel.Receiver": { name: "Ada" } },
});
await publishParcelLost(double, { parcelId: "p1" });
const seen: unknown[] = [];
await double.consume("reader", [
  onParcelSent((event: ParcelSent) => {
    const day: string = event.day;
    const note: string | null = event.stops[0]?.note ?? null;
    seen.push([day, note, event.weight, event.nanos.toString(), event.insurance, event.count, event.payer, event.labels, event.sentAt.toISOString()]);
  }),
  onParcelLostBatch((events) => { seen.push(events.map(({ event }) => event.parcelId)); }, { size: 5 }),
]);
await double.settled();
const name: "concordat.parcel.ParcelSent" = parcelSent.fullName;
// @ts-expect-error a missing field
void (() => publishParcelSent(double, { parcelId: "x" }));
// @ts-expect-error no such symbol
void ((): Size => "HUGE");
// @ts-expect-error read-only
void ((event: ParcelSent) => { event.count = 2; });
console.log(JSON.stringify({ seen, name, subject: parcelSentCodec.descriptor.subject, key: parcelSent.key, source: parcelSent.source }));
`;

test("generated code type-checks strictly and carries events", async () => {
  const out: unknown = JSON.parse(await runWith(textOf(everything), program));
  expect(out).toEqual({
    seen: [
      [
        "2026-11-25",
        null,
        "1.500",
        "1700000000123456789",
        null,
        1,
        { "concordat.parcel.Receiver": { name: "Ada" } },
        { a: 1, b: null },
        "1970-01-01T00:00:00.000Z",
      ],
      ["p1"],
    ],
    name: "concordat.parcel.ParcelSent",
    subject: "parcel.events-concordat.parcel.ParcelSent",
    key: "parcelId",
    source: "/parcel",
  });
}, 60_000);

test("by option longs are bigints and timestamps numbers", async () => {
  const schema = record("ParcelSent", [
    id,
    { name: "count", type: "long" },
    { name: "sentAt", type: { type: "long", logicalType: "timestamp-millis" } },
  ]);
  const out = await runWith(
    textOf([schema], { longs: "bigint", timestamps: "number", topic: "parcels" }),
    `import { parcelSentCodec as codec, type ParcelSent } from "./events.ts";
     const event: ParcelSent = { parcelId: "p", count: 9007199254740993n, sentAt: 5 };
     const { count, sentAt } = codec.reader()(codec.encode(event, 1));
     console.log(String(count), sentAt + 1, codec.descriptor.topic);`,
  );
  expect(out).toBe("9007199254740993 6 parcels\n");
}, 60_000);

test("types wrap exactly the unions that the runtime wraps", async () => {
  const long = (logicalType: string): Json => ({ type: "long", logicalType });
  const decimal: Json = { type: "bytes", logicalType: "decimal", precision: 4, scale: 1 };
  const named = (name: string): Json => record(name, [{ name: "x", type: "int" }]);
  // Each union with a bare value of its second branch, as source text.
  const unions: readonly (readonly [Json[], string])[] = [
    [["null", "string"], '"x"'],
    [["string", "int", "boolean", "bytes"], "1"],
    [["int", "long"], "1"],
    [["string", { type: "enum", name: "Kind", symbols: ["A"] }], '"A"'],
    [["string", decimal], '"1.0"'],
    [["string", long("timestamp-millis")], "new Date(1)"],
    [[named("One"), long("timestamp-millis")], "new Date(1)"],
    [["int", long("timestamp-nanos")], "1n"],
    [["string", { type: "int", logicalType: "date" }], '"2026-11-25"'],
    [["double", { type: "int", logicalType: "date" }], '"2026-11-25"'],
    [[named("Two"), { type: "map", values: "int" }], "{ x: 1 }"],
    [["null", named("Three"), { type: "array", items: "int" }], "{ x: 1 }"],
    [
      ["string", { type: "fixed", name: "Span", size: 12, logicalType: "duration" }],
      "{ months: 1, days: 1, milliseconds: 1 }",
    ],
  ];
  const text = textOf(unions.map(([union], index) => record(`Union${index}`, [id, { name: "value", type: union }])));
  const wrapped = unions.map((_union, index) => {
    const declared = new RegExp(`interface Union${index} \\{[^]*?readonly value: ([^;]*);`).exec(text)?.[1] ?? "";
    return declared.includes("{ readonly ");
  });
  const out = await runWith(
    text,
    `import { eventCodec } from "@concordat/runtime/codegen-v1/events";
     import * as events from "./events.ts";
     const values: unknown[] = [${unions.map(([, value]) => value).join(", ")}];
     const descriptors = [${unions.map((_union, index) => `events.union${index}`).join(", ")}];
     const refused = descriptors.map((descriptor, index) => {
       try { eventCodec<unknown>(descriptor).encode({ parcelId: "p", value: values[index] }, 1); return false; } catch { return true; }
     });
     console.log(JSON.stringify(refused));`,
  );
  expect(JSON.parse(out)).toEqual(wrapped);
  expect(wrapped.filter(Boolean).length).toBeGreaterThan(3);
}, 60_000);

test("the same contract gives the same bytes, its order aside from the events'", () => {
  expect(textOf(everything)).toBe(textOf(everything));
});

describe("untrusted text", () => {
  const payload = "*/ globalThis.pwned = true; /*";
  const breaks = ["\n", "\r", "\u2028", "\u2029"].map((end) => `${end}globalThis.pwned = true;`).join("");
  const docs = `${payload} ${breaks} \`\${globalThis.pwned = true}\` </script> \u202E`;
  const torture = [
    record(
      "ParcelSent",
      [
        { ...id, doc: docs },
        { name: "note", type: "string", default: docs, doc: docs },
        { name: "class", type: { type: "enum", name: "Array", symbols: ["class", "await", "Promise"], doc: docs } },
        { name: "default", type: record("Date", [{ name: "then", type: "string", doc: docs }], { doc: docs }) },
        { name: "list", type: { type: "array", items: record("Record", [{ name: "await", type: "Date" }]) } },
        { name: "at", type: { type: "long", logicalType: "timestamp-millis" } },
      ],
      { doc: docs, [`x-${payload}`]: docs, "x-list": [docs, { [docs]: docs }] },
    ),
    // Names that meet those made from the first event.
    record("ParcelSentInput", [id]),
    record("EventCodec", [id]),
    record("publishParcelSent", [id]),
    record("eventCodec", [id]),
  ];

  test("stays in strings and comments", async () => {
    const text = textOf(torture);
    for (const line of text.split("\n")) {
      if (!line.includes("pwned")) continue;
      // Either a line of a comment, whose end is broken up, or a string literal.
      const code = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
      expect(code.includes("pwned") ? code : " *").toMatch(/^\s*(?:\/\*\*| \*)(?:(?!\*\/).)*(?: \*\/)?$/);
    }
    expect(text).not.toMatch(/[\u2028\u2029\u202E]|<\/script/);
    const out = await runWith(
      text,
      `import * as events from "./events.ts";
       const { parcelSentCodec } = events;
       const bytes = parcelSentCodec.encode({ parcelId: "p", class: "await", default: { then: "x" }, list: [{ await: { then: "y" } }], at: new Date(1) }, 1);
       const { note, list } = parcelSentCodec.reader()(bytes);
       console.log(JSON.stringify([note, list, "pwned" in globalThis, Object.keys(events).length]));`,
    );
    // Five exports an event: descriptor, codec, publish, on, onBatch.
    expect(JSON.parse(out)).toEqual([docs, JSON.parse('[{"await":{"then":"y"}}]'), false, 25]);
  }, 60_000);

  const refused: readonly (readonly [string, Json, string, number?])[] = [
    [
      "a field named __proto__",
      record("ParcelSent", [id, JSON.parse('{"name":"__proto__","type":"int"}') as Field]),
      "EVENT_NAME_RESERVED",
    ],
    [
      "a field named constructor",
      record("ParcelSent", [id, { name: "constructor", type: "int" }]),
      "EVENT_NAME_RESERVED",
    ],
    [
      "a symbol named toString",
      record("ParcelSent", [id, { name: "e", type: { type: "enum", name: "E", symbols: ["toString"] } }]),
      "EVENT_NAME_RESERVED",
      12,
    ],
    [
      "an array of null",
      record("ParcelSent", [id, { name: "e", type: { type: "array", items: "null" } }]),
      "EVENT_ARRAY_OF_NULL",
    ],
    ["an event without a key", record("ParcelSent", [{ name: "text", type: "string" }]), "EVENT_KEY_UNKNOWN"],
    ["a key that is not there", record("ParcelSent", [id], { "x-key": "orderId" }), "EVENT_KEY_UNKNOWN"],
    [
      "a key that is no text or number",
      record("ParcelSent", [{ name: "parcelId", type: "double" }], { "x-key": "parcelId" }),
      "EVENT_KEY_UNKNOWN",
    ],
  ];
  test.each(refused.map(([name, schema, code, line = 1]) => [name, schema, code, line] as const))(
    "refuses %s, with its place",
    (_name, schema, code, line) => {
      let caught: unknown;
      try {
        textOf([schema]);
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(ContractError);
      expect(caught).toMatchObject({
        code,
        position: { file: "contracts/parcel/events/event-0.avsc", line },
      });
    },
  );
});

test("the key is what the contract marks, or the first id", () => {
  const other: Field = { name: "other", type: "string" };
  expect(textOf([record("E", [other, id])])).toContain('key: "parcelId"');
  expect(textOf([record("E", [other, id], { "x-key": "other" })])).toContain('key: "other"');
  expect(textOf([record("E", [id, { ...other, "x-key": true }])])).toContain('key: "other"');
});

test("types of one simple name from two namespaces are told apart", () => {
  const text = textOf([
    record("ParcelSent", [
      id,
      { name: "a", type: { type: "record", name: "Money", namespace: "one", fields: [{ name: "x", type: "int" }] } },
      { name: "b", type: { type: "record", name: "Money", namespace: "two", fields: [{ name: "y", type: "int" }] } },
    ]),
  ]);
  expect(text).toMatch(/readonly a: Money;/);
  expect(text).toMatch(/readonly b: Money2;/);
});

test("a contract without events makes no file", () => {
  expect(emitEvents(contractOf(), "parcel")).toEqual([]);
});
