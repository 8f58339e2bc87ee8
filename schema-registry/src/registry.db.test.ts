import { createTestDatabase } from "../../tests/setup/test-database.ts";
import { recordSchema, startRegistry } from "./registry-under-test.ts";

const { url } = await createTestDatabase("registry");
let registry: Awaited<ReturnType<typeof startRegistry>>;
beforeAll(async () => {
  registry = await startRegistry(url);
});
afterAll(() => registry.stop());
beforeEach(async () => {
  await registry.database.query("TRUNCATE schemas, versions, schema_references, configs, modes");
  await registry.database.query("UPDATE registry_ids SET next = 1");
});

const a = { name: "a", type: "int" };
const b = { name: "b", type: "string" };
const bWithDefault = { ...b, default: "" };
const call: typeof registry.call = (...parameters) => registry.call(...parameters);
const register = (subject: string, schema: object, query = "") =>
  call("POST", `/subjects/${subject}/versions${query}`, schema);
const error = (error_code: number, message: unknown) => ({ error_code, message });

describe("registering", () => {
  test("gives id, version, guid and the canonical text; the same content again changes nothing", async () => {
    const first = await register("s", { schema: '{"fields":[], "type":"record", "name":"n.R","x":1.0}' });
    expect(first).toMatchObject({
      status: 200,
      type: "application/vnd.schemaregistry.v1+json",
      body: {
        id: 1,
        version: 1,
        schemaType: "AVRO",
        schema: '{"type":"record","name":"R","namespace":"n","fields":[],"x":1.0}',
      },
    });
    expect(
      (await register("s", { schema: '{"type":"record","namespace":"n","name":"R","fields":[],"x":1.0}' })).body,
    ).toEqual(first.body);
    expect((await call("GET", "/subjects/s/versions")).body).toEqual([1]);
  });

  test("ids belong to content: another subject shares it, other content does not", async () => {
    expect((await register("s", recordSchema([a]))).body).toMatchObject({ id: 1, version: 1 });
    expect((await register("t", recordSchema([a]))).body).toMatchObject({ id: 1, version: 1 });
    expect((await register("s", recordSchema([a, bWithDefault]))).body).toMatchObject({ id: 2, version: 2 });
    expect((await call("GET", "/schemas/ids/1/versions")).body).toEqual([
      { subject: "s", version: 1 },
      { subject: "t", version: 1 },
    ]);
    expect((await call("GET", "/schemas/ids/1/subjects")).body).toEqual(["s", "t"]);
  });

  test("an incompatible schema is refused with the messages that user interfaces parse", async () => {
    await register("s", recordSchema([a]));
    const refused = await register("s", recordSchema([a, b]));
    expect(refused.status).toBe(409);
    expect(refused.body).toEqual(
      error(
        409,
        'Schema being registered is incompatible with an earlier schema for subject "s", details: [' +
          "{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'b' at path '/fields/1' in the new schema has no default value and is missing in the old schema', additionalInfo:'b'}, " +
          "{oldSchemaVersion: 1}, " +
          `{oldSchema: '{"type":"record","name":"R","fields":[{"name":"a","type":"int"}]}'}, ` +
          "{validateFields: 'false', compatibility: 'BACKWARD'}]",
      ),
    );
    expect((await register("s", recordSchema([a, b]), "?force=true")).body).toMatchObject({ version: 2 });
  });

  test.each([
    ["not JSON", { schema: "{" }, 42201],
    ["no schema", {}, 42201],
    ["an unknown type", { schema: '"int"', schemaType: "COBOL" }, 42201],
    ["a bad name", { schema: '{"type":"record","name":"Größe","fields":[]}' }, 42201],
    ["a bad default", recordSchema([{ ...a, default: "x" }]), 42201],
    ["a missing reference", { schema: '"n.T"', references: [{ name: "n.T", subject: "t", version: 1 }] }, 42201],
    ["2,200 levels", { schema: `${'{"type":"array","items":'.repeat(2_200)}"int"${"}".repeat(2_200)}` }, 42201],
    ["an id without import", { schema: '"int"', id: 7 }, 42205],
    ["a version out of order", { schema: '"int"', version: 7 }, 42201],
  ])("refuses %s", async (_name, body, code) => {
    const { status, body: answer } = await register("s", body);
    expect(status).toBe(422);
    expect(answer).toEqual(error(code, expect.any(String)));
  });

  test.each([
    ["not JSON", "{", 400],
    ["no body", "", 400],
    ["a number as schema", '{"schema":5}', 400],
  ])("answers %s in its own form", async (_name, body, status) => {
    const answer = await call("POST", "/subjects/s/versions", body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(error(status, expect.stringContaining("HTTP 400 Bad Request")));
  });

  test("with normalize=true, order of keys and properties makes no other content", async () => {
    const one = { schema: '{"type":"record","name":"R","fields":[],"b":1,"a":2,"doc":""}' };
    const two = { schema: '{"type":"record","name":"R","fields":[],"a":2,"b":1}' };
    expect((await register("s", one, "?normalize=true")).body).toMatchObject({ id: 1 });
    expect((await register("s", two, "?normalize=true")).body).toMatchObject({ id: 1, version: 1 });
    expect((await register("s", two)).body).toMatchObject({ id: 2, version: 2 });
  });

  test("a soft-deleted schema comes back as a new version with its id", async () => {
    await register("s", recordSchema([a]));
    await call("DELETE", "/subjects/s/versions/1");
    expect((await register("s", recordSchema([a]))).body).toMatchObject({ id: 1, version: 2 });
    expect((await call("GET", "/subjects/s/versions?deleted=true")).body).toEqual([2]);
  });
});

describe("levels", () => {
  const steps = [[a], [a, bWithDefault], [a, b]];
  test.each([
    ["NONE", [200, 200, 200]],
    ["BACKWARD", [200, 200, 200]],
    ["BACKWARD_TRANSITIVE", [200, 200, 409]],
    ["FORWARD", [200, 200, 200]],
    ["FULL", [200, 200, 200]],
    ["FULL_TRANSITIVE", [200, 200, 409]],
  ])("%s", async (level, statuses) => {
    expect((await call("PUT", "/config/s", { compatibility: level.toLowerCase() })).body).toEqual({
      compatibility: level,
    });
    const answers = [];
    for (const fields of steps) answers.push((await register("s", recordSchema(fields))).status);
    expect(answers).toEqual(statuses);
  });

  test("FULL reports old-reads-new first and the version once", async () => {
    await call("PUT", "/config/s", { compatibility: "FULL" });
    await register("s", recordSchema([a]));
    const { body } = await call("POST", "/compatibility/subjects/s/versions?verbose=true", recordSchema([b]));
    const { messages } = body as { messages: string[] };
    expect(messages.map((message) => /^\{(\w+)/.exec(message)?.[1])).toEqual([
      "errorType",
      "errorType",
      "oldSchemaVersion",
      "oldSchema",
      "validateFields",
    ]);
    expect(messages[0]).toContain(
      "The field 'a' at path '/fields/0' in the old schema has no default value and is missing in the new schema",
    );
  });
});

describe("compatibility without registering", () => {
  test("against a version, latest, and an unknown subject", async () => {
    await register("s", recordSchema([a]));
    const check = (path: string, schema: object) => call("POST", `/compatibility/subjects/${path}`, schema);
    expect((await check("s/versions/latest", recordSchema([a, b]))).body).toEqual({ is_compatible: false });
    expect((await check("s/versions/1/", recordSchema([a, bWithDefault]))).body).toEqual({ is_compatible: true });
    expect((await check("nobody/versions/latest", recordSchema([a]))).body).toEqual({ is_compatible: true });
    expect((await check("s/versions/2", recordSchema([a]))).body).toEqual(error(40402, "Version 2 not found."));
    expect((await check("s/versions/0", recordSchema([a]))).body).toMatchObject({ error_code: 42202 });
    expect((await check("s/versions/latest?verbose=true", { schema: "" })).body).toEqual({
      is_compatible: false,
      messages: ["Empty schema"],
    });
    expect((await check("s/versions/latest", { schema: "" })).status).toBe(422);
  });
});

describe("reading", () => {
  test("the raw text stays as it is stored", async () => {
    const schema = '{"type":"int","x":1.0,"y":9007199254740993}';
    await register("s", { schema });
    expect((await call("GET", "/subjects/s/versions/1/schema")).text).toBe(schema);
    expect((await call("GET", "/schemas/ids/1/schema/")).text).toBe(schema);
    expect((await call("GET", "/schemas/ids/1?subject=s&fetchMaxId=true")).body).toMatchObject({
      schema,
      subject: "s",
      version: 1,
      maxId: 1,
    });
  });

  test.each([
    ["GET", "/subjects/x/versions", 40401, "Subject 'x' not found."],
    ["GET", "/subjects/x/versions/1", 40401, "Subject 'x' not found."],
    ["GET", "/subjects/s/versions/3", 40402, "Version 3 not found."],
    ["GET", "/subjects/s/versions/LATEST2", 42202, expect.stringContaining("'LATEST2' is not a valid version id")],
    ["GET", "/schemas/ids/9", 40403, "Schema 9 not found"],
    ["GET", "/schemas/ids/nine", 404, expect.stringContaining("HTTP 404 Not Found")],
    ["GET", "/schemas/guids/none", 40403, "Schema none not found"],
    ["GET", "/config/s", 40408, "Subject 's' does not have subject-level compatibility configured"],
    ["GET", "/mode/s", 40409, "Subject 's' does not have subject-level mode configured"],
    ["DELETE", "/config/s", 40401, "Subject 's' not found."],
    [
      "DELETE",
      "/subjects/s?permanent=true",
      40405,
      "Subject 's' was not deleted first before being permanently deleted",
    ],
    [
      "DELETE",
      "/subjects/s/versions/1?permanent=true",
      40407,
      "Subject 's' Version 1 was not deleted first before being permanently deleted",
    ],
    ["GET", "/subjects/__GLOBAL/versions", 42208, "The specified subject '__GLOBAL' is not a valid."],
    ["GET", "/subjects/%01/versions", 42208, "The specified subject '?' is not a valid."],
    ["GET", "/nowhere", 404, "HTTP 404 Not Found"],
    ["PATCH", "/subjects", 405, "HTTP 405 Method Not Allowed"],
  ])("%s %s: %d", async (method, path, code, message) => {
    await register("s", recordSchema([a]));
    const answer = await call(method, path);
    expect(answer.body).toEqual(error(code, message));
    expect(answer.status).toBe(code < 1_000 ? code : Math.floor(code / 100));
    expect(answer.type).toBe("application/vnd.schemaregistry.v1+json");
  });

  test("subjects with a slash, lists, prefixes, pages and doubled ampersands", async () => {
    for (const subject of ["b", "a%2F1", "c"]) await register(subject, recordSchema([a]));
    await call("DELETE", "/subjects/c");
    expect((await call("GET", "/subjects")).body).toEqual(["a/1", "b"]);
    expect((await call("GET", "/subjects/?&&deleted=True&&")).body).toEqual(["a/1", "b", "c"]);
    expect((await call("GET", "/subjects?deletedOnly=true")).body).toEqual(["c"]);
    expect((await call("GET", "/subjects?subjectPrefix=a&unknown=1")).body).toEqual(["a/1"]);
    expect((await call("GET", "/subjects?offset=1&limit=1")).body).toEqual(["b"]);
    expect((await call("GET", "/subjects/a%2F1/versions/-1")).body).toMatchObject({ subject: "a/1", version: 1 });
    expect((await call("GET", "/schemas?latestOnly=true")).body).toMatchObject([{ subject: "a/1" }, { subject: "b" }]);
  });

  test("media types are negotiated, errors too; a body may come without a type", async () => {
    const accept = { accept: "application/json" };
    expect((await call("GET", "/subjects", undefined, accept)).type).toBe("application/json");
    expect((await call("GET", "/subjects/x/versions", undefined, accept)).type).toBe("application/json");
    const body = JSON.stringify(recordSchema([a]));
    expect(
      (await call("POST", "/subjects/s/versions", body, { "content-type": "application/octet-stream" })).status,
    ).toBe(200);
    expect((await call("POST", "/subjects/s/versions", body, { "content-type": "application/xml" })).body).toEqual(
      error(415, "HTTP 415 Unsupported Media Type"),
    );
  });

  test("lookup", async () => {
    await register("s", recordSchema([a]));
    expect((await call("POST", "/subjects/s", recordSchema([a]))).body).toMatchObject({
      subject: "s",
      version: 1,
      id: 1,
    });
    expect((await call("POST", "/subjects/s", recordSchema([b]))).body).toEqual(error(40403, "Schema not found"));
    expect((await call("POST", "/subjects/x", recordSchema([a]))).body).toEqual(error(40401, "Subject 'x' not found."));
  });
});

describe("references", () => {
  const money = { schema: '{"type":"record","name":"shop.Money","fields":[{"name":"amount","type":"long"}]}' };
  const price = {
    schema: '{"type":"record","name":"shop.Price","fields":[{"name":"price","type":"Money"}]}',
    references: [{ name: "shop.Money", subject: "money", version: 1 }],
  };

  test("are resolved, kept apart in the text, and protect what they name", async () => {
    await register("money", money);
    expect((await register("price", price)).body).toMatchObject({ id: 2, references: price.references });
    expect((await call("GET", "/subjects/price/versions/1/schema")).text).toContain('"type":"Money"');
    expect((await call("GET", "/subjects/money/versions/1/referencedby")).body).toEqual([2]);
    const refusal = error(
      42206,
      "One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=money,version=1}.",
    );
    expect((await call("DELETE", "/subjects/money")).body).toEqual(refusal);
    await call("DELETE", "/subjects/price");
    expect((await call("DELETE", "/subjects/money")).body).toEqual([1]);
    expect((await call("DELETE", "/subjects/money?permanent=true")).body).toEqual(refusal);
    await call("DELETE", "/subjects/price?permanent=true");
    expect((await call("DELETE", "/subjects/money?permanent=true")).body).toEqual([1]);
  });

  test("a change of a referenced type is compared through the reference", async () => {
    await register("money", money);
    await register("price", price);
    await call("PUT", "/config/money", { compatibility: "NONE" });
    await register("money", { schema: money.schema.replace('"long"', '"string"') });
    const next = { ...price, references: [{ name: "shop.Money", subject: "money", version: 2 }] };
    const { body } = await register("price", next);
    expect(body).toMatchObject({ error_code: 409, message: expect.stringContaining("TYPE_MISMATCH") });
  });

  test("version -1 is the latest, fixed at registration", async () => {
    await register("money", money);
    const answer = await register("price", {
      ...price,
      references: [{ name: "shop.Money", subject: "money", version: -1 }],
    });
    expect(answer.body).toMatchObject({ references: price.references });
  });
});

describe("deleting", () => {
  test("hides, then removes; numbers go on, ids answer until the last holder is gone", async () => {
    for (const fields of [[a], [a, bWithDefault]]) await register("s", recordSchema(fields));
    expect((await call("DELETE", "/subjects/s/versions/latest")).body).toBe(2);
    expect((await call("GET", "/subjects/s/versions/2")).body).toEqual(error(40402, "Version 2 not found."));
    expect((await call("GET", "/subjects/s/versions/2?deleted=true")).body).toMatchObject({ deleted: true });
    expect((await call("GET", "/subjects/s/versions?deletedAsNegative=true")).body).toEqual([1, -2]);
    expect((await call("DELETE", "/subjects/s/versions/2")).body).toMatchObject({ error_code: 40406 });
    expect((await call("DELETE", "/subjects/s/versions/2?permanent=true")).body).toBe(2);
    expect((await call("GET", "/schemas/ids/2")).body).toEqual(error(40403, "Schema 2 not found"));
    expect((await register("s", recordSchema([a, bWithDefault]))).body).toMatchObject({ id: 3, version: 2 });
    expect((await call("DELETE", "/subjects/s")).body).toEqual([1, 2]);
    expect((await call("DELETE", "/subjects/s")).body).toMatchObject({ error_code: 40404 });
    expect((await call("GET", "/schemas/ids/1")).status).toBe(200);
    expect((await call("DELETE", "/subjects/s?permanent=true")).body).toEqual([1, 2]);
    expect((await call("GET", "/schemas/ids/1")).status).toBe(404);
    expect((await register("s", recordSchema([a]))).body).toMatchObject({ id: 4, version: 1 });
  });

  test("removing the last version drops config and mode", async () => {
    await register("s", recordSchema([a]));
    await call("PUT", "/config/s", { compatibility: "FULL" });
    await call("DELETE", "/subjects/s");
    await call("DELETE", "/subjects/s?permanent=true");
    expect((await call("GET", "/config/s")).body).toMatchObject({ error_code: 40408 });
  });
});

describe("config and mode", () => {
  test("a subject's config without a level has the server's default level, not the global one", async () => {
    expect((await call("GET", "/config")).body).toEqual({ compatibilityLevel: "BACKWARD" });
    await call("PUT", "/config", { compatibility: "none", normalize: true });
    expect((await call("GET", "/config/s?defaultToGlobal=true")).body).toMatchObject({ compatibilityLevel: "NONE" });
    await call("PUT", "/config/s", { validateFields: true });
    expect((await call("GET", "/config/s?defaultToGlobal=true")).body).toMatchObject({
      compatibilityLevel: "BACKWARD",
      normalize: true,
      validateFields: true,
    });
    await call("PUT", "/config/s", { compatibility: "FULL" });
    await call("PUT", "/config/s", { compatibility: null });
    expect((await call("GET", "/config/s")).body).toEqual({ compatibilityLevel: "BACKWARD", validateFields: true });
    expect((await call("PUT", "/config/s", { compatibility: "SOME" })).body).toMatchObject({ error_code: 42203 });
    expect((await call("DELETE", "/config")).body).toEqual({ compatibilityLevel: "NONE", normalize: true });
    expect((await call("GET", "/config/:.:")).body).toEqual({ compatibilityLevel: "BACKWARD" });
  });

  test("READONLY refuses what changes and still finds what is there", async () => {
    await register("s", recordSchema([a]));
    expect((await call("PUT", "/mode/s", { mode: "readonly" })).body).toEqual({ mode: "READONLY" });
    const refusal = error(42205, "Subject s in context  is in read-only mode");
    expect((await register("s", recordSchema([a, bWithDefault]))).body).toEqual(refusal);
    expect((await call("DELETE", "/subjects/s")).body).toEqual(refusal);
    expect((await call("PUT", "/config/s", { compatibility: "NONE" })).body).toEqual(refusal);
    expect((await register("s", recordSchema([a]))).body).toMatchObject({ id: 1 });
    expect((await call("PUT", "/mode", { mode: "SOME" })).body).toMatchObject({ error_code: 42204 });
    expect((await call("DELETE", "/mode/s")).body).toEqual({ mode: "READONLY" });
    expect((await call("GET", "/mode/s?defaultToGlobal=true")).body).toEqual({ mode: "READWRITE" });
  });

  test("IMPORT takes ids and versions, and one id keeps one content", async () => {
    await register("s", recordSchema([a]));
    expect((await call("PUT", "/mode/s", { mode: "IMPORT" })).body).toMatchObject({ error_code: 42205 });
    await call("PUT", "/mode/t", { mode: "IMPORT" });
    expect((await register("t", { ...recordSchema([b]), id: 42, version: 7 })).body).toMatchObject({
      id: 42,
      version: 7,
    });
    expect((await register("t", { ...recordSchema([b]), id: 42, version: 7 })).body).toMatchObject({
      id: 42,
      version: 7,
    });
    expect((await register("t", { ...recordSchema([a, b]), id: 42 })).body).toEqual(
      error(42205, "Overwrite new schema with id 42 in context  is not permitted."),
    );
    expect((await register("u", recordSchema([a, b], "New"))).body).toMatchObject({ id: 43 });
  });

  test("the server tells about itself", async () => {
    expect((await call("GET", "/")).body).toEqual({});
    expect((await call("GET", "/contexts")).body).toEqual(["."]);
    expect((await call("GET", "/schemas/types")).body).toEqual(["AVRO"]);
    expect((await call("GET", "/v1/metadata/version")).body).toMatchObject({ version: "0.0.0" });
  });

  test("metadata is part of the content, inherited, and finds the latest version with it", async () => {
    const major = (value: string) => ({ metadata: { properties: { major: value } } });
    await register("s", { ...recordSchema([a]), ...major("1") });
    await register("s", { ...recordSchema([a, bWithDefault]), ...major("2") });
    expect((await register("s", recordSchema([a, b]))).body).toMatchObject({ version: 3, ...major("2") });
    expect((await call("GET", "/subjects/s/metadata?key=major&value=1")).body).toMatchObject({ version: 1 });
    expect((await call("GET", "/subjects/s/metadata?key=major&value=9")).body).toMatchObject({ error_code: 40403 });
  });
});
