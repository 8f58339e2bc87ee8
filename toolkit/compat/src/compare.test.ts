import { type Json, type JsonObject, loadOpenApiFromValue } from "@concordat/model";
import { compareOpenApi, type CompareOptions, type Comparison } from "./compare.ts";
import { annotateConsumers } from "./consumers.ts";

const api = (paths: JsonObject, more: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "T", version: "1.0.0" },
  paths,
  ...more,
});
const schemas = (members: JsonObject): JsonObject => ({ components: { schemas: members } });
const answer = (schema: Json): JsonObject => ({
  responses: { 200: { description: "ok", content: { "application/json": { schema } } } },
});
const accept = (schema: Json): JsonObject => ({
  requestBody: { content: { "application/json": { schema } } },
  responses: { 204: { description: "ok" } },
});
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

async function compare(base: Json, head: Json, options: CompareOptions = {}): Promise<Comparison> {
  const [left, right] = [await loadOpenApiFromValue("api.json", base), await loadOpenApiFromValue("api.json", head)];
  return compareOpenApi(left, right, { today: "2026-01-31", ...options });
}
const told = ({ findings }: Comparison): string[] =>
  findings.filter(({ rule }) => rule !== "version-not-bumped").map(({ rule, pointer }) => `${rule} ${pointer}`);

const order: JsonObject = {
  type: "object",
  required: ["id", "total"],
  properties: { id: { type: "string" }, total: { type: "integer" }, note: { type: ["string", "null"] } },
};

describe("refactors that change nothing give no finding", () => {
  const inline = api({ "/o": { get: answer(order), post: accept(order) } });
  test.each<[string, Json]>([
    [
      "inline to $ref",
      api({ "/o": { get: answer(ref("Order")), post: accept(ref("Order")) } }, schemas({ Order: order })),
    ],
    [
      "allOf split",
      api({
        "/o": {
          get: answer({
            allOf: [{ type: "object", properties: order["properties"] ?? {} }, { required: ["id", "total"] }],
          }),
          post: accept({ allOf: [order] }),
        },
      }),
    ],
    [
      "a type list to anyOf",
      api({
        "/o": {
          get: answer({
            ...order,
            properties: {
              ...(order["properties"] as JsonObject),
              note: { anyOf: [{ type: "null" }, { type: "string" }] },
            },
          }),
          post: accept(order),
        },
      }),
    ],
    [
      "another order of keys",
      api({ "/o": { post: accept(Object.fromEntries(Object.entries(order).toReversed())), get: answer(order) } }),
    ],
    [
      "a path parameter's $ref and the default of every flag",
      api({ "/o": { get: { deprecated: false, ...answer(order) }, post: accept({ minProperties: 0, ...order }) } }),
    ],
  ])("%s", async (_, head) => {
    for (const [left, right] of [
      [inline, head],
      [head, inline],
    ] as const) {
      const comparison = await compare(left, right);
      expect(told(comparison).filter((finding) => !finding.startsWith("component-changed"))).toEqual([]);
      expect(comparison.verdict).toBe("compatible");
    }
  });

  test("a component renamed, recursion included", async () => {
    const tree = (name: string): JsonObject =>
      api(
        { "/t": { get: answer(ref(name)) } },
        schemas({ [name]: { type: "object", properties: { children: { type: "array", items: ref(name) } } } }),
      );
    expect(told(await compare(tree("Tree"), tree("Node")))).toEqual([]);
  });

  test("3.0 to 3.1 without other edits", async () => {
    const old = {
      ...api({
        "/o": {
          get: answer({
            type: "object",
            properties: {
              a: { type: "string", nullable: true },
              n: { type: "number", minimum: 0, exclusiveMinimum: true },
            },
          }),
        },
      }),
      openapi: "3.0.3",
    };
    const now = api({
      "/o": {
        get: answer({
          type: "object",
          properties: { a: { type: ["string", "null"] }, n: { type: "number", exclusiveMinimum: 0 } },
        }),
      },
    });
    expect(told(await compare(old, now))).toEqual([]);
    expect(told(await compare(now, old))).toEqual([]);
  });
});

describe("one cause, one finding", () => {
  const contract = (total: Json): JsonObject =>
    api(
      {
        "/o": { get: answer({ type: "array", items: ref("Order") }), post: accept(ref("Order")) },
        "/o/{id}": {
          get: { parameters: [{ name: "id", in: "path", required: true, schema: {} }], ...answer(ref("Order")) },
        },
        "/x": { get: answer({ type: "string" }) },
      },
      schemas({ Order: { type: "object", properties: { total, parent: ref("Order") }, required: ["total"] } }),
    );

  test("at the component, with every operation that it reaches and a witness of the schema at the pointer", async () => {
    const { findings, compared } = await compare(contract({ type: "integer" }), contract({ type: "string" }));
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      rule: "request-type-changed",
      verdict: "breaking",
      pointer: "/components/schemas/Order/properties/total",
      operations: ["GET /o", "POST /o", "GET /o/{id}"],
      witness: { direction: "request", operation: "GET /o", value: 0 },
    });
    expect(compared).toMatchObject({ operations: 4, schemas: 1 });
  });

  test("positions of both sides, line and column of the keyword", async () => {
    const { findings } = await compare(contract({ type: "integer" }), contract({ type: "integer", minimum: 3 }));
    const [finding] = findings;
    expect(finding?.rule).toBe("request-minimum-raised");
    const text = JSON.stringify(contract({ type: "integer", minimum: 3 }), undefined, 2).split("\n");
    expect(text[(finding?.head?.line ?? 0) - 1]?.slice((finding?.head?.column ?? 0) - 1)).toMatch(
      /^(?:"minimum": )?3/u,
    );
  });

  test("twenty runs are byte-identical", async () => {
    const runs = await Promise.all(
      Array.from({ length: 20 }, () => compare(contract({ type: "integer" }), contract({ enum: ["a", 1] }))),
    );
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(1);
  });
});

test("webhooks and callbacks turn the direction round", async () => {
  const body = (schema: Json): JsonObject => accept(schema);
  const hook = (schema: Json): JsonObject => api({}, { webhooks: { shipped: { post: body(schema) } } });
  const narrow = { type: "object", properties: { a: {} }, required: ["a"] };
  expect((await compare(hook(order), hook({ ...order, required: ["id", "total", "note"] }))).verdict).toBe(
    "compatible",
  );
  expect((await compare(hook({ ...order, required: ["id", "total", "note"] }), hook(order))).verdict).toBe("breaking");
  const callback = (schema: Json): JsonObject =>
    api({
      "/o": { post: { ...accept(order), callbacks: { done: { "{$request.body#/id}": { post: body(schema) } } } } },
    });
  expect(told(await compare(callback(narrow), callback({ type: "object", properties: { a: {} } })))).toHaveLength(1);
  expect((await compare(callback({ type: "object", properties: { a: {} } }), callback(narrow))).verdict).toBe(
    "compatible",
  );
});

test.each<[string, JsonObject, JsonObject, string[]]>([
  [
    "default split into 404 and default",
    { default: { description: "x" } },
    { 404: { description: "y" }, default: { description: "x" } },
    [],
  ],
  [
    "4XX covers 404",
    { 200: { description: "x" }, "4XX": { description: "x" } },
    { 200: { description: "x" }, 404: { description: "y" }, "4XX": { description: "x" } },
    [],
  ],
  [
    "2XX covers a new success",
    { "2XX": { description: "x" } },
    { "2XX": { description: "x" }, 202: { description: "y" } },
    [],
  ],
  [
    "Content-Type is no header",
    { 200: { description: "x", headers: { "Content-Type": { required: true, schema: {} } } } },
    { 200: { description: "x" } },
    [],
  ],
  [
    "charset and case do not distinguish",
    { 200: { description: "x", content: { "application/JSON; charset=utf-8": {} } } },
    { 200: { description: "x", content: { "application/json": {} } } },
    [],
  ],
  [
    "problem+json is not json",
    { 200: { description: "x", content: { "application/json": {} } } },
    { 200: { description: "x", content: { "application/problem+json": {} } } },
    ["response-media-type-removed", "response-media-type-added"],
  ],
])("responses: %s", async (_, before, after, expected) => {
  const { findings } = await compare(
    api({ "/o": { get: { responses: before } } }),
    api({ "/o": { get: { responses: after } } }),
  );
  expect(findings.map(({ rule }) => rule).filter((rule) => rule !== "version-not-bumped")).toEqual(expected);
});

test.each<[string, JsonObject, JsonObject, string[]]>([
  [
    "header names are case-insensitive",
    { name: "X-Key", in: "header", schema: { type: "string" } },
    { name: "x-key", in: "header", schema: { type: "string" } },
    [],
  ],
  [
    "integer to string is wider as text",
    { name: "q", in: "query", schema: { type: "integer" } },
    { name: "q", in: "query", schema: { type: "string" } },
    ["request-schema-widened"],
  ],
  [
    "string to integer is not",
    { name: "q", in: "query", schema: { type: "string" } },
    { name: "q", in: "query", schema: { type: "integer" } },
    ["request-type-changed"],
  ],
  [
    "explode does not touch primitives",
    { name: "q", in: "query", schema: { type: "string" } },
    { name: "q", in: "query", schema: { type: "string" }, explode: false },
    [],
  ],
  [
    "explode of lists",
    { name: "q", in: "query", schema: { type: "array", items: {} } },
    { name: "q", in: "query", schema: { type: "array", items: {} }, explode: false },
    ["parameter-serialization-changed"],
  ],
  [
    "one default, one finding",
    { name: "q", in: "query", schema: { type: "string", default: "a" } },
    { name: "q", in: "query", schema: { type: "string", default: "b" } },
    ["parameter-default-changed"],
  ],
])("parameters: %s", async (_, before, after, expected) => {
  const of = (parameter: JsonObject): JsonObject =>
    api({ "/o": { get: { parameters: [parameter], responses: { 204: { description: "x" } } } } });
  const { findings } = await compare(of(before), of(after));
  expect(findings.map(({ rule }) => rule).filter((rule) => rule !== "version-not-bumped")).toEqual(expected);
});

test("a path moved into the server's prefix is the same path", async () => {
  const operation = { get: { responses: { 204: { description: "x" } } } };
  const before = api({ "/v1/o": operation }, { servers: [{ url: "https://example.com" }] });
  const after = api({ "/o": operation }, { servers: [{ url: "https://example.com/v1/" }] });
  expect(told(await compare(before, after))).toEqual([]);
});

test("draft and alpha operations only report", async () => {
  const of = (level: string, schema: Json): JsonObject =>
    api({ "/o": { post: { "x-stability-level": level, ...accept(schema) } } });
  const removed = api({});
  for (const level of ["draft", "alpha"]) expect((await compare(of(level, order), removed)).verdict).toBe("compatible");
  expect((await compare(of("beta", order), removed)).verdict).toBe("breaking");
});

test("the sunset is judged on the day that is given", async () => {
  const base = api({
    "/o": { get: { deprecated: true, "x-sunset": "2026-06-01", responses: { 200: { description: "x" } } } },
  });
  expect((await compare(base, api({}), { today: "2026-05-31" })).verdict).toBe("breaking");
  expect((await compare(base, api({}), { today: "2026-06-01" })).verdict).toBe("compatible");
});

test("severities follow the preset and single settings", async () => {
  const of = (operationId: string): JsonObject =>
    api({ "/o": { get: { operationId, responses: { 200: { description: "x" } } } } });
  const severity = async (options: CompareOptions): Promise<string[]> =>
    (await compare(of("a"), of("b"), options)).findings
      .filter(({ rule }) => rule === "operation-id-changed")
      .map((finding) => finding.severity);
  expect(await severity({})).toEqual(["info"]);
  expect(await severity({ preset: "sdk" })).toEqual(["error"]);
  expect(await severity({ severities: { "operation-id-changed": "warning" } })).toEqual(["warning"]);
  expect(await severity({ severities: { "operation-id-changed": "off" } })).toEqual([]);
});

test.each<[string, string, string, boolean]>([
  ["major for breaking", "1.4.0", "2.0.0", true],
  ["minor is too little", "1.4.0", "1.5.0", false],
  ["below 1.0 a minor step", "0.4.0", "0.5.0", true],
  ["backwards", "1.4.0", "1.3.0", false],
  ["no semantic version", "2024-01", "2024-02", true],
])("info.version: %s", async (_, before, after, follows) => {
  const of = (version: string, schema: Json): JsonObject => ({
    ...api({ "/o": { post: accept(schema) } }),
    info: { title: "T", version },
  });
  const { findings, bump } = await compare(of(before, { type: "string" }), of(after, { type: "integer" }));
  expect(bump).toBe("major");
  expect(findings.some(({ rule }) => rule === "version-not-bumped")).toBe(!follows);
});

test("consumers annotate and never filter", async () => {
  const { findings } = await compare(
    api({ "/o": { get: answer(order) } }),
    api({ "/o": { get: answer({ ...order, properties: { id: { type: "string" } }, required: ["id"] }) } }),
  );
  const usage = [
    { consumer: "web", version: "1.0.1", evidence: "pact" as const, operation: "GET /o", reads: ["total"] },
    { consumer: "billing", evidence: "pact" as const, operation: "GET /o", reads: ["id"] },
    { consumer: "other", evidence: "pact" as const, operation: "GET /x", reads: ["total"] },
  ];
  const annotated = annotateConsumers(findings, usage);
  expect(annotated).toHaveLength(findings.length);
  const removed = annotated.find(({ rule }) => rule === "response-property-removed");
  expect(removed?.consumers.map(({ name }) => name)).toEqual(["web"]);
});

test("hostile names and deep nesting end in an answer", async () => {
  let deep: Json = { type: "string" };
  let other: Json = { type: "integer" };
  for (let depth = 0; depth < 300; depth += 1)
    [deep, other] = [
      { type: "object", properties: { a: deep } },
      { type: "object", properties: { a: other } },
    ];
  expect(["breaking", "unknown"]).toContain(
    (await compare(api({ "/o": { get: answer(deep) } }), api({ "/o": { get: answer(other) } }))).verdict,
  );
  const strange = JSON.parse(
    '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}},"required":["__proto__","constructor"]}',
  ) as Json;
  const { findings } = await compare(
    api({ "/o": { post: accept({ type: "object" }) } }),
    api({ "/o": { post: accept(strange) } }),
  );
  expect(findings.filter(({ verdict }) => verdict === "breaking").length).toBeGreaterThan(0);
});
