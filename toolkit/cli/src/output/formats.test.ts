import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Finding } from "@concordat/model";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Format, formats } from "./formats.ts";
import type { PrintContext, Report } from "./report.ts";

const source = 'openapi: 3.1.0\ninfo:\n  title: "<script>alert(1)</script>"\npaths: {}\n';
const finding: Finding = {
  id: "00000000000000aa",
  rule: "response-property-removed",
  verdict: "breaking",
  severity: "error",
  message: "A response lost `total`,\n<b>50%</b> of readers: fail ::error::",
  contract: "contracts/order/openapi.yaml",
  pointer: "/info/title",
  operations: ["GET /orders/{orderId}"],
  consumers: [{ name: "web", version: "1.0.1", evidence: "pact", use: "reads total" }],
  base: { file: "contracts/order/openapi.yaml", line: 3, column: 10 },
  head: { file: "contracts/order/openapi.yaml", line: 3, column: 3 },
  witness: {
    direction: "response",
    operation: "GET /orders/{orderId}",
    value: { id: "```\u0007</script>" },
    refusal: "total is missing",
  },
  fix: {
    text: "Keep the property",
    edits: [{ document: "contracts/order/openapi.yaml", pointer: "/info/title", value: "x" }],
  },
};
const quiet: Finding = {
  ...finding,
  id: "00000000000000bb",
  rule: "description-changed",
  verdict: "compatible",
  severity: "info",
  base: null,
};
const report = (findings: readonly Finding[]): Report => ({
  command: "compare",
  verdict: findings.some(({ verdict }) => verdict === "breaking") ? "breaking" : "compatible",
  findings,
  compared: { contracts: 1, operations: 2, schemas: 3, events: 0, consumers: 1 },
  notCompared: ["links of GET /x"],
  releases: [{ contract: "contracts/order/openapi.yaml", base: "1.0.0", head: "1.0.1", bump: "major" }],
});
const context: PrintContext = {
  version: "0.1.0",
  style: (_, text) => text,
  text: (file) => (file === "contracts/order/openapi.yaml" ? source : undefined),
  rule: (id) => ({ title: id, help: undefined }),
  replacements: (edits) => edits.map(({ document }) => ({ file: document, offset: 31, length: 5, insert: "x" })),
};
const print = async (format: Format, ...findings: Finding[]): Promise<string> =>
  (await formats[format]())(report(findings), context);
const everything = Object.keys(formats) as Format[];

test.each(everything)("%s is the same every time, with and without findings", async (format) => {
  for (const findings of [[], [finding, quiet]])
    expect(await print(format, ...findings)).toBe(await print(format, ...findings));
});

test("text begins with the place and ends with the rule", async () => {
  const lines = (await print("text", finding)).split("\n");
  expect(lines[0]).toMatch(/^contracts\/order\/openapi\.yaml:3:3: breaking: /);
  expect(lines).toContain("  00000000000000aa  response-property-removed");
  expect(lines).toContain('  >  3 |   title: "<script>alert(1)</script>"'.replace(">  3", "> 3"));
  expect(lines.at(-2)).toBe("breaking: 1 breaking (1 contract, 2 operations, 3 schemas, 1 consumer)");
});

test("json follows its published schema", async () => {
  const schema = JSON.parse(readFileSync(new URL("../../report.schema.json", import.meta.url), "utf8")) as object;
  const validate = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    logger: false,
  }).compile(schema);
  validate(JSON.parse(await print("json", finding, quiet)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...JSON.parse(await print("json", finding)), verdict: "maybe" })).toBe(false);
});

test("jsonl has one finding a line and a last line that sums up", async () => {
  const lines = (await print("jsonl", finding, quiet))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ rule, compared }) => rule ?? compared)).toEqual([
    "response-property-removed",
    "description-changed",
    report([]).compared,
  ]);
});

test("sarif is valid SARIF 2.1.0 with fingerprints and a fix", async () => {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
    logger: false,
  }).compile(schema);
  const log = JSON.parse(await print("sarif", finding, quiet)) as { runs: [{ results: Record<string, unknown>[] }] };
  validate(log);
  expect(validate.errors).toBeNull();
  const [result] = log.runs[0].results;
  expect(result).toMatchObject({
    ruleId: "response-property-removed",
    level: "error",
    partialFingerprints: { "concordat/v1": "00000000000000aa" },
    fixes: [
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 16 },
                insertedContent: { text: "x" },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(validate({ ...log, version: "2.0.0" })).toBe(false);
});

test("github escapes what would end a command", async () => {
  const [line = ""] = (await print("github", finding)).split("\n");
  expect(line).toMatch(/^::error file=contracts\/order\/openapi\.yaml,line=3,col=3,title=response-property-removed::/);
  expect(line).toContain("%0A<b>50%25</b>");
});

test("github sums up what is over ten", async () => {
  const lines = (await print("github", ...Array.from({ length: 13 }, () => finding))).split("\n");
  expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  expect(lines).toContain("::error::3 more findings of this level");
});

test("gitlab has unique fingerprints and relative paths", async () => {
  const issues = JSON.parse(await print("gitlab", finding, quiet)) as {
    fingerprint: string;
    severity: string;
    location: unknown;
  }[];
  expect(issues.map(({ fingerprint, severity }) => [fingerprint, severity])).toEqual([
    ["00000000000000aa", "blocker"],
    ["00000000000000bb", "info"],
  ]);
  expect(issues[0]?.location).toEqual({ path: "contracts/order/openapi.yaml", lines: { begin: 3 } });
});

test("junit counts cases and failures and escapes text", async () => {
  const text = await print("junit", finding, quiet);
  expect(text).toContain('<testsuites name="concordat compare" tests="2" failures="1">');
  expect(text).toContain("&lt;b&gt;50%&lt;/b&gt;");
  expect(text).not.toContain("\u0007");
});

test("markdown keeps contract text inside fences longer than its own", async () => {
  const text = await print("markdown", finding);
  expect(text).toContain("````json");
  expect(text).toContain("&lt;b>50%");
  expect(text.startsWith("<!-- concordat -->\n")).toBe(true);
});

test("html holds no element that a contract wrote", async () => {
  const text = await print("html", finding);
  expect(text).not.toMatch(/<script|<b>50/);
  expect(text).toContain("&lt;script&gt;alert(1)");
});
