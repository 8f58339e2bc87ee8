import { readFile } from "node:fs/promises";
import { openApi, reading } from "./documents-for-test.ts";
import { evaluatePointer } from "./evaluate-pointer.ts";
import type { Json } from "./json.ts";
import { loadOpenApi, loadOpenApiFromValue } from "./load-open-api.ts";
import type { Operation } from "./contract.ts";

const load = async (rest: string, version?: string, files: Record<string, string> = {}) =>
  loadOpenApi("a.yaml", reading({ "a.yaml": openApi(rest, version), ...files }));

const only = (operations: readonly Operation[]): Operation => {
  const [operation, ...others] = operations;
  if (operation === undefined || others.length > 0) throw new Error(`${operations.length} operations`);
  return operation;
};

describe("references", () => {
  const shop = {
    "contracts/gateway/openapi.yaml": openApi(
      "security: [ { oauth: [read] } ]\nservers: [ { url: / } ]\npaths:\n  /orders/{id}:\n    $ref: ../order/openapi.yaml#/paths/~1orders~1%7Bid%7D\n",
    ),
    "contracts/order/openapi.yaml": openApi(
      [
        "paths:",
        "  /orders/{id}:",
        "    parameters: [ { name: id, in: path, schema: { type: string } } ]",
        "    get:",
        "      operationId: getOrder",
        "      responses:",
        "        200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }",
        "        default: { $ref: ../_shared/problem.yaml#/responses/Problem }",
        "components: { schemas: { Order: { type: object, properties: { parent: { $ref: '#/components/schemas/Order' } } } } }",
      ].join("\n"),
    ),
    "contracts/_shared/problem.yaml":
      "responses:\n  Problem:\n    description: p\n    content: { application/problem+json: { schema: { $ref: '#/schemas/P' } } }\nschemas: { P: { type: object } }\n",
  };

  test.each(["", "main:", "https://example.com/x/"])(
    "lead from file to file, names beginning with %j",
    async (prefix) => {
      const files = Object.fromEntries(Object.entries(shop).map(([name, text]) => [prefix + name, text]));
      const contract = await loadOpenApi(`${prefix}contracts/gateway/openapi.yaml`, reading(files));
      expect([...contract.documents.keys()]).toEqual(Object.keys(files));
      const operation = only(contract.operations);
      expect(operation).toMatchObject({
        id: "getOrder",
        key: "GET /orders/{id}",
        method: "get",
        path: "/orders/{id}",
        mention: { document: contract.entry, pointer: "/paths/~1orders~1{id}/get" },
        location: { document: `${prefix}contracts/order/openapi.yaml`, pointer: "/paths/~1orders~1{id}/get" },
        servers: [{ document: contract.entry, pointer: "/servers/0" }],
      });
      expect(operation.security).toEqual([new Map([["oauth", ["read"]]])]);
      const [, problem] = operation.responses;
      expect(problem?.location).toEqual({
        document: `${prefix}contracts/_shared/problem.yaml`,
        pointer: "/responses/Problem",
      });
      const schema = problem?.content[0]?.schema;
      if (schema === undefined) throw new Error("no schema");
      expect(contract.follow(schema)).toEqual({
        document: `${prefix}contracts/_shared/problem.yaml`,
        pointer: "/schemas/P",
      });
      expect(contract.position(operation.mention)).toEqual({ file: contract.entry, line: 6, column: 3 });
    },
  );

  test("data and names that look like references are none", async () => {
    const { schemas } = await load(
      [
        "x-settings: { $ref: nowhere.yaml }",
        "components:",
        "  schemas:",
        "    A:",
        "      type: object",
        "      properties: { $ref: { type: string }, b: { type: string, x-y: { $ref: no.yaml } } }",
        "      required: [$ref]",
        "      example: { $ref: nowhere.yaml }",
        "      examples: [ { $ref: nowhere.yaml } ]",
        "      default: { $ref: nowhere.yaml }",
        "      enum: [ { $ref: nowhere.yaml } ]",
        "      const: { $ref: nowhere.yaml }",
        "  examples: { E: { value: { $ref: nowhere.yaml } } }",
      ].join("\n"),
    );
    expect([...schemas.keys()]).toEqual(["A"]);
  });

  test.each([
    ["3.0.3", []],
    ["3.1.0", ["b.yaml"]],
  ])("siblings of a schema's $ref in %s lead to %j", async (version, more) => {
    const text =
      "paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/B', properties: { c: { $ref: b.yaml } } }\n    B: { type: object }\n";
    const contract = await load(text, version, { "b.yaml": "type: string\n" });
    expect([...contract.documents.keys()]).toEqual(["a.yaml", ...more]);
  });

  test.each(["#a", "b.yaml#/~1x~0y/%7Bz%7D", "https://example.com/schemas/c", "c.yaml#inner", "b.yaml#/deep/0"])(
    "%s resolves",
    async (reference) => {
      const contract = await load(
        `components:\n  schemas:\n    Here: { $anchor: a }\n    Other: { $id: https://example.com/schemas/c }\n    R: { $ref: '${reference}' }\n`,
        "3.1.0",
        {
          "b.yaml": "/x~y: { '{z}': { type: string } }\ndeep: [ { type: string } ]\n",
          "c.yaml": "$defs: { i: { $anchor: inner } }\n",
        },
      );
      const location = { document: "a.yaml", pointer: "/components/schemas/R" };
      expect(contract.at(contract.follow(location))).not.toHaveProperty("$ref");
      expect(contract.target(location)).toEqual(contract.follow(location));
    },
  );

  test("references below an $id are relative to it", async () => {
    const contract = await load(
      "components:\n  schemas:\n    A: { $id: https://example.com/a, $defs: { n: { type: integer } }, properties: { n: { $ref: '#/$defs/n' } } }\n",
    );
    expect(contract.follow({ document: "a.yaml", pointer: "/components/schemas/A/properties/n" }).pointer).toBe(
      "/components/schemas/A/$defs/n",
    );
  });

  test("a document is found by its $self (3.2)", async () => {
    const contract = await load(
      "$self: https://example.com/api\ncomponents:\n  schemas:\n    A: { $ref: 'https://example.com/api#/components/schemas/B' }\n    B: {}\n",
      "3.2.0",
    );
    expect(contract.follow({ document: "a.yaml", pointer: "/components/schemas/A" })).toEqual({
      document: "a.yaml",
      pointer: "/components/schemas/B",
    });
  });

  test("schemas may contain themselves, and share what they are all of", async () => {
    const { schemas } = await load(
      [
        "components:",
        "  schemas:",
        "    Base: { type: object }",
        "    L: { allOf: [ { $ref: '#/components/schemas/Base' } ] }",
        "    R: { allOf: [ { $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/L' } ] }",
        "    Tree: { allOf: [ { $ref: '#/components/schemas/R' } ], properties: { next: { $ref: '#/components/schemas/Tree' } } }",
        "    Any: { anyOf: [ { type: string }, { items: { allOf: [ { $ref: '#/components/schemas/Any' } ] } } ] }",
      ].join("\n"),
    );
    expect(schemas.size).toBe(5);
  });

  test("a document that leads back to the entry is the entry", async () => {
    const contract = await loadOpenApi("./x/../a.yaml", {
      ...reading({
        "a.yaml": openApi("components:\n  schemas:\n    A: { $ref: d/b.yaml }\n    C: {}\n"),
        "d/b.yaml": "items: { $ref: ../a.yaml#/components/schemas/C }\n",
      }),
    });
    expect([...contract.documents.keys()]).toEqual(["a.yaml", "d/b.yaml"]);
  });
});

describe("operations", () => {
  test("parameters: the operation's over the path item's, defaults filled in, ignored headers left out", async () => {
    const { operations } = await load(
      [
        "paths:",
        "  /a/{id}:",
        "    parameters:",
        "      - { name: id, in: path, schema: {} }",
        "      - { name: q, in: query, schema: {} }",
        "      - { name: X-A, in: header, required: true, schema: {} }",
        "      - { name: accept, in: header, schema: {} }",
        "    get:",
        "      parameters:",
        "        - { $ref: '#/components/parameters/Q' }",
        "        - { name: x-a, in: header, schema: {} }",
        "        - { name: c, in: cookie, content: { application/json: { schema: {} } } }",
        "components:",
        "  parameters: { Q: { name: q, in: query, required: true, style: pipeDelimited, schema: {} } }",
      ].join("\n"),
    );
    const shown = only(operations).parameters.map(({ name, in: place, required, style, explode, location }) => ({
      at: location.pointer,
      shown: `${place} ${name} ${required ? "required" : "optional"} ${style} ${explode ? "explode" : "-"}`,
    }));
    expect(shown).toEqual([
      { at: "/paths/~1a~1{id}/parameters/0", shown: "path id required simple -" },
      { at: "/components/parameters/Q", shown: "query q required pipeDelimited -" },
      { at: "/paths/~1a~1{id}/get/parameters/1", shown: "header x-a optional simple -" },
      { at: "/paths/~1a~1{id}/get/parameters/2", shown: "cookie c optional form explode" },
    ]);
  });

  test.each([
    ["", "", []],
    ["security: [ { a: [] } ]\n", "", [{ a: [] }]],
    ["security: [ { a: [] } ]\n", "security: []", [{}]],
    ["security: [ { a: [] } ]\n", "security: [ {}, { b: [x], c: [] } ]", [{}, { b: ["x"], c: [] }]],
  ])("security: root %j, operation %j", async (root, own, expected) => {
    const { operations } = await load(`${root}paths:\n  /a:\n    get: { ${own} }\n`);
    expect(only(operations).security.map((alternative) => Object.fromEntries(alternative))).toEqual(expected);
  });

  test.each([
    ["", "", ["/servers/0"]],
    ["servers: [ { url: /p } ]", "", ["/paths/~1a/servers/0"]],
    [
      "servers: [ { url: /p } ]",
      "servers: [ { url: /o }, { url: /o2 } ]",
      ["/paths/~1a/get/servers/0", "/paths/~1a/get/servers/1"],
    ],
  ])("servers: path item %j, operation %j", async (item, own, expected) => {
    const { operations } = await load(
      `servers: [ { url: / } ]\npaths:\n  /a:\n    ${item || "x-a: 1"}\n    get: { ${own} }\n`,
    );
    expect(only(operations).servers.map(({ pointer }) => pointer)).toEqual(expected);
  });

  test("a path item's $ref with siblings (3.1): what stands nearer wins", async () => {
    const { operations } = await load(
      "paths:\n  /a:\n    $ref: b.yaml\n    parameters: [ { name: q, in: query, required: true } ]\n    get: { operationId: near }\n",
      "3.1.0",
      {
        "b.yaml":
          "parameters: [ { name: q, in: query }, { name: r, in: query } ]\nget: { operationId: far }\nput: { operationId: put }\n",
      },
    );
    expect(operations.map(({ id, method }) => `${method} ${id}`)).toEqual(["get near", "put put"]);
    expect(operations[1]?.parameters.map(({ name, required }) => `${name} ${required}`)).toEqual(["q true", "r false"]);
  });

  test("3.2: query, additionalOperations, querystring, itemSchema, media types by reference", async () => {
    const text = [
      "paths:",
      "  /a:",
      "    query: { parameters: [ { name: q, in: querystring, content: { application/json: { schema: {} } } } ] }",
      "    additionalOperations:",
      "      COPY: { responses: { 2xx: { description: ok, content: { application/jsonl: { $ref: '#/components/mediaTypes/M' } } } } }",
      "components: { mediaTypes: { M: { itemSchema: { type: object } } } }",
    ].join("\n");
    const { operations } = await load(text, "3.2.0");
    expect(operations.map(({ key, method, mention }) => [key, method, mention.pointer])).toEqual([
      ["QUERY /a", "query", "/paths/~1a/query"],
      ["COPY /a", "copy", "/paths/~1a/additionalOperations/COPY"],
    ]);
    expect(operations[0]?.parameters[0]).toMatchObject({ in: "querystring", schema: undefined });
    expect(operations[1]?.responses[0]).toMatchObject({
      status: "2XX",
      content: [
        {
          name: "application/jsonl",
          schema: undefined,
          itemSchema: { pointer: "/components/mediaTypes/M/itemSchema" },
        },
      ],
    });
    const earlier = await load(text.replace("2xx", "200"), "3.1.0");
    expect(earlier.operations).toEqual([]);
  });

  test("webhooks, and callbacks that lead to themselves", async () => {
    const { webhooks, operations } = await load(
      [
        "webhooks: { paid: { post: { operationId: onPaid } } }",
        "paths:",
        "  /a:",
        "    post: { callbacks: { done: { $ref: '#/components/callbacks/Done' } } }",
        "components:",
        "  callbacks:",
        "    Done:",
        "      '{$request.body#/url}':",
        "        post: { operationId: onDone, callbacks: { done: { $ref: '#/components/callbacks/Done' } } }",
      ].join("\n"),
    );
    expect(webhooks.map(({ key, mention }) => [key, mention.pointer])).toEqual([["POST paid", "/webhooks/paid/post"]]);
    const [callback] = only(operations).callbacks;
    const inner = only(callback?.operations ?? []);
    expect([inner.id, inner.path]).toEqual(["onDone", "{$request.body#/url}"]);
    expect(inner.callbacks[0]).toBe(callback);
  });

  test("responses: header defaults, Content-Type left out; null members are absent", async () => {
    const { operations } = await load(
      [
        "paths:",
        "  /a:",
        "    get:",
        "      tags:",
        "      responses:",
        "        200: { description: ok, content: , headers: { Content-Type: {}, X-Rate: { schema: {} } } }",
        "    post:",
        "      responses:",
        "      requestBody: { required: true, content: { 'application/json; charset=utf-8': {} } }",
      ].join("\n"),
    );
    expect(operations[0]?.responses[0]?.headers).toMatchObject([
      { name: "X-Rate", in: "header", required: false, style: "simple", explode: false },
    ]);
    expect(operations[1]?.responses).toEqual([]);
    expect(operations[1]?.requestBody).toMatchObject({
      required: true,
      content: [{ name: "application/json; charset=utf-8" }],
    });
  });

  test("a release written as a number is the text", async () => {
    const contract = await loadOpenApi(
      "a.yaml",
      reading({ "a.yaml": "openapi: 3.1.0\ninfo: { title: 7, version: 1.10 }\npaths: {}\n" }),
    );
    expect([contract.title, contract.release]).toEqual(["7", "1.10"]);
  });
});

describe("descriptions given as values", () => {
  const value = { openapi: "3.0.3", info: { title: "T", version: "1" }, paths: { "/a": { get: { responses: {} } } } };

  test("positions are those of the value printed", async () => {
    const contract = await loadOpenApiFromValue("case 1", value);
    expect(contract.position({ document: "case 1", pointer: "/paths/~1a/get" })).toEqual({
      file: "case 1",
      line: 9,
      column: 7,
    });
  });

  test("they have no further documents", async () => {
    const outside = { ...value, paths: { "/a": { $ref: "b.yaml" } } };
    await expect(loadOpenApiFromValue("case 1", outside)).rejects.toMatchObject({ code: "CONTRACT_REF_UNRESOLVED" });
  });

  test("a value 50,000 deep, and none at all, are refused", async () => {
    let deep: Json = {};
    for (let level = 0; level < 50_000; level++) deep = [deep];
    await expect(loadOpenApiFromValue("case 1", deep)).rejects.toMatchObject({ code: "CONTRACT_LIMIT_DEPTH" });
    await expect(loadOpenApiFromValue("case 1", undefined as unknown as Json)).rejects.toMatchObject({
      code: "CONTRACT_SHAPE",
    });
  });
});

describe("any damage to a description", () => {
  const healthy = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "/" }],
    security: [{ a: [] }],
    paths: {
      "/a": {
        parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
        post: {
          tags: ["x"],
          requestBody: { content: { "application/json": { schema: { allOf: [{ $ref: "#/components/schemas/A" }] } } } },
          responses: { 200: { description: "", headers: { H: { schema: {} } }, links: { L: {} } } },
          callbacks: { c: { "{$url}": { get: {} } } },
        },
      },
    },
    webhooks: { w: { get: {} } },
    components: { schemas: { A: { properties: { p: { items: {} } } } }, securitySchemes: { a: { type: "http" } } },
  };
  const pointers = (node: unknown, at = ""): string[] =>
    typeof node === "object" && node !== null
      ? [at, ...Object.entries(node).flatMap(([key, value]) => pointers(value, `${at}/${key.replaceAll("/", "~1")}`))]
      : [at];

  test.each(pointers(healthy))("at %j loads or is a ContractError", async (pointer) => {
    for (const damage of [null, 5, "x", [], {}, [null], { $ref: "#/paths" }, { $ref: 1 }, true]) {
      const copy = structuredClone(healthy) as unknown as Json;
      let value: Json = damage;
      if (pointer !== "") {
        const parent = evaluatePointer(copy, pointer.slice(0, pointer.lastIndexOf("/"))) as Record<string, Json>;
        parent[pointer.slice(pointer.lastIndexOf("/") + 1).replaceAll("~1", "/")] = damage;
        value = copy;
      }
      let outcome: unknown;
      try {
        const contract = await loadOpenApiFromValue("a", value);
        // What is read late must hold as well.
        outcome = contract.operations.map((operation) =>
          operation.callbacks.map((callback) => callback.operations.length),
        );
        expect(outcome).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toMatchObject({ name: "ContractError" });
      }
    }
  });
});

describe("real descriptions", () => {
  const specs: [string, number, number][] = [
    ["petstore.yaml", 3, 3],
    ["adyen-checkout-v71.json", 28, 250],
    ["stripe-base.json", 402, 541],
  ];
  for (const [file, operations, schemas] of specs) {
    test(`${file} has ${operations} operations`, async () => {
      const url = new URL(`../../../../shared/specs/${file}`, import.meta.url);
      const text = await readFile(url).catch(() => undefined);
      if (text === undefined) {
        process.stderr.write(`skipped: ../shared/specs/${file} is not here\n`);
        return;
      }
      const contract = await loadOpenApi(file, { read: () => Promise.resolve(text) });
      expect([contract.operations.length, contract.schemas.size]).toEqual([operations, schemas]);
      for (const operation of contract.operations) expect(contract.at(operation.location)).toBe(operation.source);
    });
  }
});
