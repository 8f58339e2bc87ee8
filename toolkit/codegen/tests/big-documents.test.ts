import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadOpenApi } from "@concordat/model";
import { generateService } from "../src/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const specs = join(root, "../shared/specs");

/** One call and everything it needs, minified for browsers; a Node built-in behind it would fail here. */
function bundle(folder: string, client: string, name: string): string {
  const entry = join(folder, "entry.ts");
  writeFileSync(entry, `export { createClient, ${name} } from ${JSON.stringify(client)};\n`);
  const result = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/esbuild/bin/esbuild"),
      entry,
      "--bundle",
      "--minify",
      "--format=esm",
      "--platform=browser",
      "--target=es2022",
    ],
    { encoding: "utf8", cwd: root },
  );
  expect(result.stderr).toBe("");
  return result.stdout;
}

test("one call of the order API is at most 6 KB, runtime included, without a Node built-in", () => {
  const folder = mkdtempSync(join(root, ".concordat-bundle-"));
  try {
    for (const name of ["getOrder", "createOrder"]) {
      const code = bundle(folder, join(root, "generated/order/client.ts"), name);
      expect(code.length).toBeLessThanOrEqual(6144);
      expect(code).not.toMatch(/node:|cancelOrder/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const documents = ["stripe-base.json", "adyen-checkout-v71.json", "petstore.yaml"].filter((name) =>
  existsSync(join(specs, name)),
);
if (documents.length === 0)
  process.stderr.write("SKIPPED: ../shared/specs is absent, so big real documents are not generated\n");
const testDocuments = documents.length === 0 ? describe.skip : describe;

testDocuments("big real documents", () => {
  test.each(documents)(
    "%s generates, type-checks under the strict settings, and one call stays small",
    async (name) => {
      const openapi = await loadOpenApi(`../shared/specs/${name}`, {
        read: (path) => readFile(join(root, path), "utf8"),
      });
      const files = await generateService({ service: "big", openapi });
      const folder = mkdtempSync(join(root, ".concordat-big-"));
      try {
        for (const { path, text } of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
        writeFileSync(
          join(folder, "tsconfig.json"),
          JSON.stringify({
            extends: "../tsconfig.json",
            compilerOptions: { types: ["node"] },
            include: ["./*.ts"],
            exclude: [],
          }),
        );
        const checked = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
          encoding: "utf8",
        });
        expect(checked.stdout).toBe("");
        if (name !== "stripe-base.json") return;
        expect(readFileSync(join(folder, "server.ts"), "utf8").match(/^ {6}method: /gm)).toHaveLength(
          openapi.operations.length,
        );
        expect(bundle(folder, "./client.ts", "getAccount").length).toBeLessThanOrEqual(6144);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
