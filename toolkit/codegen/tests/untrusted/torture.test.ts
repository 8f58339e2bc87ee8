import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadOpenApiFromValue } from "@concordat/model";
import type TypeScript from "typescript";
import { type GeneratedFile, generateService } from "../../src/index.ts";
import { payload, tortureContract } from "./torture-contract.ts";

const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;
const root = fileURLToPath(new URL("../../../..", import.meta.url));

const generate = async (version: "3.0.3" | "3.1.1"): Promise<GeneratedFile[]> =>
  generateService({
    service: "torture",
    openapi: await loadOpenApiFromValue("torture.json", tortureContract(version)),
  });

interface Parsed {
  readonly problems: number;
  /** Calls of the payload, and templates: generated code has none of either. */
  readonly suspicious: readonly string[];
}

function parse({ path, text }: GeneratedFile): Parsed {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) as TypeScript.SourceFile & {
    parseDiagnostics: readonly unknown[];
  };
  const suspicious: string[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source).includes(payload))
      suspicious.push(node.getText(source));
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node))
      suspicious.push(node.getText(source));
    if (ts.isExpressionStatement(node) && ts.isIdentifier(node.expression)) suspicious.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { problems: source.parseDiagnostics.length, suspicious };
}

describe.each(["3.0.3", "3.1.1"] as const)("a contract of OpenAPI %s in which every text is hostile", (version) => {
  let files: GeneratedFile[];
  beforeAll(async () => {
    files = await generate(version);
  });

  test("writes the same files as any other, and the same bytes twice", async () => {
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      "client.ts",
      "manifest.json",
      "response-schemas.ts",
      "server.ts",
      "types.ts",
      "validation.ts",
      "validators.d.ts",
      "validators.js",
    ]);
    expect(await generate(version)).toEqual(files);
  });

  test("has the payload in names, strings and comments only: it is never called", () => {
    for (const file of files.filter(({ path }) => !path.endsWith(".json"))) {
      expect(file.text).toContain(file.path === "validators.d.ts" ? "Validator" : payload);
      expect([file.path, parse(file)]).toEqual([file.path, { problems: 0, suspicious: [] }]);
    }
  });

  test("holds no raw line separators, bidirectional controls or script ends", () => {
    for (const { path, text } of files)
      expect([path, /[\u2028\u2029\u202A-\u202E\u2066-\u2069]|<\/script/i.exec(text)]).toEqual([path, null]);
  });

  test("type-checks under the strict settings and loads", async () => {
    const folder = mkdtempSync(join(root, ".concordat-torture-"));
    try {
      for (const { path, text } of files) writeFileSync(join(folder, path), text);
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          extends: "../tsconfig.json",
          compilerOptions: { types: ["node"], noUnusedLocals: true, noUnusedParameters: true },
          include: ["./*.ts"],
          exclude: [],
        }),
      );
      const checked = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
        encoding: "utf8",
      });
      expect(checked.stdout).toBe("");
      const load = `await import("./server.ts"); await import("./client.ts"); await import("./response-schemas.ts"); if (typeof ${payload} !== "undefined") process.exit(9);`;
      const loaded = spawnSync(process.execPath, ["--input-type=module", "-e", load], {
        cwd: folder,
        encoding: "utf8",
      });
      expect([loaded.status, loaded.stderr]).toEqual([0, ""]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
