import { readFile } from "node:fs/promises";
import { rulesFile, rulesPage } from "../../../../scripts/compat-rules.ts";

test("docs/rules/compat.md is what the rules say", async () => {
  expect(await readFile(rulesFile, "utf8")).toBe(rulesPage());
});
