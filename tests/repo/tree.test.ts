import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root, trackedFiles } from "./run-tool.ts";

const source = trackedFiles("*.ts", "*.mjs").filter((name) => !/(^|\/)(fixtures|generated)\//.test(name));

test("source files are named in kebab case", () => {
  const odd = source.filter(
    (name) =>
      !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.(config|test|db\.test|property\.test|rule|pact|cases))?\.(ts|mjs)$/.test(
        basename(name),
      ),
  );
  expect(odd).toEqual([]);
});

test("no source file is longer than 500 lines", () => {
  const long = source
    .map((name) => [name, readFileSync(join(root, name), "utf8").split("\n").length] as const)
    .filter(([name, lines]) => lines > mostLines(name));
  expect(long).toEqual([]);
});

/** Tests are tables of cases; tables of rules are data. */
function mostLines(name: string): number {
  if (name.endsWith(".test.ts")) return 800;
  return /\/rules\/[a-z]+-rules\.ts$/.test(name) ? 700 : 500;
}

test("no file is called utils or helpers", () => {
  expect(source.filter((name) => /^(utils?|helpers?|common|misc)\./.test(basename(name)))).toEqual([]);
});

test("nothing tells where it was made", () => {
  const found = trackedFiles()
    .filter((name) => !/\.(png|tgz|jar|db)$/.test(name))
    .filter((name) => {
      const text = readFileSync(join(root, name), "utf8");
      return /(^|[^A-Za-z0-9.])\/(?:work|farm|root)\/[A-Za-z0-9._-]+/m.test(text) || /"resolved": "htt[p]/.test(text);
    });
  expect(found).toEqual([]);
});
