import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, trackedFiles } from "./run-tool.ts";

const rooms = "(?:toolkit|contracts|generated|services|schema-registry|tests|docs|scripts|deploy)";

/** Paths that a document names: links to files, and back-ticked paths that begin with a room of the repository. */
function namedPaths(document: string, text: string): string[] {
  const prose = text.replaceAll(/```.*?```/gs, "");
  const links = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path]) =>
    join(dirname(document), path ?? ""),
  );
  const ticks = [...prose.matchAll(new RegExp(`\`(${rooms}/[^\`\\s]*)\``, "g"))].map(([, path]) => path ?? "");
  return [...links, ...ticks.filter((path) => !/[<*{]|\.\.\./.test(path))].map((path) =>
    path.replace(/:\d+(:\d+)?$/, ""),
  );
}

const documents = trackedFiles("*.md").filter((name) => !name.includes("fixtures/") && name !== "CHANGELOG.md");

test("there are documents to check", () =>
  expect(documents).toEqual(expect.arrayContaining(["README.md", "ARCHITECTURE.md"])));

test.each(documents)("%s names only paths that exist", (document) => {
  const missing = namedPaths(document, readFileSync(join(root, document), "utf8")).filter(
    (path) => !existsSync(join(root, path)),
  );
  expect(missing).toEqual([]);
});

test("a path that does not exist is noticed", () =>
  expect(
    namedPaths("README.md", "see [x](docs/none.md) and `toolkit/none.ts:3`").filter(
      (path) => !existsSync(join(root, path)),
    ),
  ).toEqual(["docs/none.md", "toolkit/none.ts"]));
