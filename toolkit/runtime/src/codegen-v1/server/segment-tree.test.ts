import fc from "fast-check";
import { SegmentTree } from "./segment-tree.ts";

function tree(...templates: string[]): SegmentTree<string> {
  const made = new SegmentTree<string>();
  for (const template of templates) made.at(template, () => template);
  return made;
}

test.each<[string[], string, string | undefined, string[]]>([
  [["/"], "/", "/", []],
  [["/a"], "/a/", undefined, []],
  [["/a"], "/b", undefined, []],
  [["/a/{id}", "/a/mine"], "/a/mine", "/a/mine", []],
  [["/a/{id}", "/a/mine"], "/a/yours", "/a/{id}", ["yours"]],
  [["/a/{id}"], "/a/", undefined, []],
  [["/a/mine/x", "/a/{id}/y"], "/a/mine/y", "/a/{id}/y", ["mine"]],
  [["/a/{id}.{format}", "/a/{id}"], "/a/1.csv", "/a/{id}.{format}", ["1", "csv"]],
  [["/a/{id}:cancel"], "/a/7:cancel", "/a/{id}:cancel", ["7"]],
  [["/{x}/{y}"], "/a%2Fb/c", "/{x}/{y}", ["a%2Fb", "c"]],
])("%j finds %s at %s", (templates, path, route, values) => {
  const found = tree(...templates).find(path);
  expect([found?.route, found?.values ?? []]).toEqual([route, values]);
});

test("every path made from a template is found again, among many others", () => {
  const segment = fc.stringMatching(/^[a-z]{1,3}$/);
  const template = fc
    .array(fc.oneof(segment, fc.constant("{p}")), { minLength: 1, maxLength: 4 })
    .map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(
      fc.array(template, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.array(segment, { minLength: 4, maxLength: 4 }),
      (templates, pick, fill) => {
        const chosen = templates[pick % templates.length] ?? "/";
        const path = chosen
          .split("/")
          .map((part, index) => (part === "{p}" ? (fill[index % 4] ?? "x") : part))
          .join("/");
        const found = tree(...templates).find(path);
        expect(found).toBeDefined();
        // What was found covers the path, segment by segment.
        const parts = found?.route.split("/") ?? [];
        expect(parts.length).toBe(path.split("/").length);
        for (const [index, part] of path.split("/").entries()) expect([part, "{p}"]).toContain(parts[index]);
      },
    ),
  );
});
