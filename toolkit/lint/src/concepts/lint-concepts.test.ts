import { loadAvro, loadOpenApi } from "@concordat/model";
import { lintConcepts } from "./lint-concepts.ts";

const api = (concept: string, properties: object, schema = "Order") =>
  loadOpenApi("order.json", {
    read: async () =>
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "t", version: "1" },
        paths: {},
        components: {
          schemas: { [schema]: { type: "object", ...(concept !== "" && { "x-concept": concept }), properties } },
        },
      }),
  });
const event = (concept: string, fields: object, name = "Order") =>
  loadAvro(["order.avsc"], {
    read: async () =>
      JSON.stringify({
        type: "record",
        name,
        namespace: "shop",
        ...(concept !== "" && { "x-concept": concept }),
        fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })),
      }),
  });
const timestamp = { type: "long", logicalType: "timestamp-millis" };
const mode = (...symbols: string[]) => ({ type: "enum", name: "Mode", symbols });

test.each([
  ["text and text agree", { a: { type: "string" } }, { a: "string" }, []],
  ["an instant is a date-time", { a: { type: "string", format: "date-time" } }, { a: timestamp }, []],
  ["a day is no instant", { a: { type: "string", format: "date" } }, { a: timestamp }, ["type"]],
  ["text for an instant", { a: { type: "string" } }, { a: timestamp }, ["type"]],
  ["integer against double", { a: { type: "integer" } }, { a: "double" }, ["type"]],
  ["null in the event only", { a: { type: "string" } }, { a: ["null", "string"] }, ["null"]],
  ["null in both", { a: { anyOf: [{ type: "string" }, { type: "null" }] } }, { a: ["null", "string"] }, []],
  ["null in the API only", { a: { type: ["string", "null"] } }, { a: "string" }, ["null"]],
  ["a value that the event lacks", { a: { type: "string", enum: ["x", "y"] } }, { a: mode("x") }, ["enum"]],
  ["a value that the API lacks", { a: { type: "string", enum: ["x"] } }, { a: mode("x", "y") }, ["enum-event"]],
  ["another unit", { a: { type: "integer", "x-unit": "cents" } }, { a: { type: "long", "x-unit": "euros" } }, ["unit"]],
  ["members of one side only", { b: { type: "string" } }, { a: "string" }, []],
])("%s", async (_, properties, fields, facets) => {
  const findings = lintConcepts([await api("order", properties)], [await event("order", fields)]);
  expect(findings.map(({ rule, severity, head, base }) => [rule, severity, head?.file, base?.file])).toEqual(
    facets.map(() => ["concept-mismatch", "warning", "order.avsc", "order.json"]),
  );
  expect(new Set(findings.map(({ id }) => id)).size).toBe(facets.length);
});

test("equal names with enough shared members are taken for one concept, for information", async () => {
  const findings = lintConcepts(
    [await api("", { a: { type: "integer" }, b: { type: "string" } })],
    [await event("", { a: "string", b: "string" })],
  );
  expect(findings.map(({ severity, pointer }) => [severity, pointer])).toEqual([["info", "/fields/0"]]);
});

test.each([
  ["other names", await api("", { a: { type: "integer" } }, "Item"), await event("", { a: "string" })],
  [
    "too little shared",
    await api("", { a: { type: "integer" }, b: {}, c: {} }),
    await event("", { a: "string", d: "string", e: "string" }),
  ],
  ["different concepts", await api("order", { a: { type: "integer" } }), await event("cart", { a: "string" })],
])("%s are no concept", (_, schema, record) => {
  expect(lintConcepts([schema], [record])).toEqual([]);
});
