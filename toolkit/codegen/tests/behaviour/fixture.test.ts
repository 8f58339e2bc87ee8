import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadOpenApi } from "@concordat/model";
import { generateService } from "../../src/index.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = fileURLToPath(new URL("../../fixtures/behaviour/generated/", import.meta.url));

/** The tests beside it run this code, so it may not lag behind. */
test("the behaviour fixture is what the generator writes", async () => {
  const entry = "toolkit/codegen/fixtures/behaviour/openapi.yaml";
  const openapi = await loadOpenApi(entry, { read: (name) => readFile(`${root}${name}`, "utf8") });
  const files = await generateService({ service: "behaviour", openapi });
  expect(files.map(({ path }) => path).toSorted()).toEqual(readdirSync(folder).toSorted());
  for (const { path, text } of files)
    expect([path, text === readFileSync(`${folder}${path}`, "utf8")]).toEqual([path, true]);
});

test("the manifest tells inputs, outputs and tools", async () => {
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, "utf8")) as Record<string, Record<string, string>>;
  expect(Object.keys(manifest)).toEqual(["generator", "inputs", "outputs"]);
  expect(Object.keys(manifest["inputs"] ?? {})).toEqual(["toolkit/codegen/fixtures/behaviour/openapi.yaml"]);
  expect(
    Object.values({ ...manifest["inputs"], ...manifest["outputs"] }).every((hash) => /^[0-9a-f]{64}$/.test(hash)),
  ).toBe(true);
});
