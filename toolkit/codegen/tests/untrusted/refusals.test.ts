import { type Json, loadOpenApiFromValue } from "@concordat/model";
import { generateService } from "../../src/index.ts";

const contract = (paths: Json, schemas: Json = {}): Json => ({
  openapi: "3.1.1",
  info: { title: "t", version: "1" },
  paths,
  components: { schemas },
});
const operation = (operationId: string, more: object = {}): Json => ({
  operationId,
  responses: { "200": { description: "ok" } },
  ...more,
});
const own = (name: string, value: Json): Json =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as Json;

const generate = async (value: Json) =>
  generateService({ service: "s", openapi: await loadOpenApiFromValue("c.json", value) });

test.each<[string, Json, string]>([
  ["a property __proto__", contract({}, { S: { type: "object", properties: own("__proto__", {}) } }), "__proto__"],
  [
    "a property hasOwnProperty",
    contract({}, { S: { type: "object", properties: { hasOwnProperty: {} } } }),
    "hasOwnProperty",
  ],
  [
    "a property of half a character",
    contract({}, { S: { type: "object", properties: { "\uD800": {} } } }),
    "a lone surrogate",
  ],
  ["an operation __proto__", contract({ "/": { get: operation("__proto__") } }), "__proto__"],
  [
    "a parameter __proto__",
    contract({ "/": { get: operation("a", { parameters: [{ name: "__proto__", in: "query", schema: {} }] }) } }),
    "__proto__",
  ],
  ["two operations of one id", contract({ "/": { get: operation("a"), put: operation("a") } }), '"a" a second time'],
])("%s is refused with its place", async (_name, value, got) => {
  await expect(generate(value)).rejects.toMatchObject({
    code: "GENERATE_NAME_REFUSED",
    got,
    position: { file: "c.json", line: expect.any(Number) as number, column: expect.any(Number) as number },
  });
});

test("names that differ in their spelling only are told apart, exact ones first", async () => {
  const files = await generate(
    contract(
      {
        "/a": { get: operation("get-user") },
        "/b": { get: operation("getUser") },
        "/c": { get: operation("GetUser") },
      },
      { order: {}, Order: {}, "o-r-d-e-r": {} },
    ),
  );
  const server = files.find(({ path }) => path === "server.ts")?.text ?? "";
  expect(
    [...server.matchAll(/^ {4}(\w+): \{\n {6}method: "GET",\n {6}path: "(.*)"/gm)].map(
      ([, name, path]) => `${path} ${name}`,
    ),
  ).toEqual(["/a getUser2", "/b getUser", "/c getUser3"]);
  const types = files.find(({ path }) => path === "types.ts")?.text ?? "";
  expect(
    [...types.matchAll(/schemas\/(.*)\s+\*\/\nexport type (\w+)/g)]
      .map(([, schema, name]) => `${schema?.trim()} ${name}`)
      .toSorted(),
  ).toEqual(["Order Order", "o-r-d-e-r ORDER", "order Order2"]);
});
