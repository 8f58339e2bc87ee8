import { normaliseName, resolveName } from "./resolve-name.ts";

describe("names of documents", () => {
  test.each([
    ["contracts/order/openapi.yaml", "../_shared/problem.yaml", "contracts/_shared/problem.yaml"],
    ["openapi.yaml", "schemas/a.yaml", "schemas/a.yaml"],
    ["openapi.yaml", "../a.yaml", "../a.yaml"],
    ["../x/openapi.yaml", "../../a.yaml", "../../a.yaml"],
    ["/home/api.yaml", "../../../a.yaml", "/a.yaml"],
    ["/home/api.yaml", "/etc/a.yaml", "/etc/a.yaml"],
    ["a/b.yaml", "", "a/b.yaml"],
    ["a/b.yaml", "order%20api.yaml", "a/order api.yaml"],
    ["a/b.yaml", "./c.yaml", "a/c.yaml"],
    ["C:/x/a.yaml", "b.yaml", "C:/x/b.yaml"],
    ["main:contracts/order/openapi.yaml", "../_shared/problem.yaml", "main:contracts/_shared/problem.yaml"],
    ["origin/main:openapi.yaml", "a.yaml", "origin/main:a.yaml"],
    ["HEAD~1:a/b.yaml", "/c.yaml", "HEAD~1:c.yaml"],
    ["https://example.com/v1/a.yaml", "../b.yaml#/x", "https://example.com/b.yaml"],
    ["https://example.com/v1/a.yaml", "b%20c.yaml", "https://example.com/v1/b%20c.yaml"],
    ["a/b.yaml", "https://example.com/c.yaml", "https://example.com/c.yaml"],
    ["a/b.yaml", "%zz", undefined],
  ])("from %s, %j is %s", (base, reference, name) => {
    expect(resolveName(base, reference)).toBe(name);
  });

  test.each([
    ["./a/../b.yaml", "b.yaml"],
    ["main:./a//b.yaml", "main:a/b.yaml"],
    ["https://example.com/a/../b.yaml", "https://example.com/b.yaml"],
    ["/a/./b.yaml", "/a/b.yaml"],
    ["100%.yaml", "100%.yaml"],
  ])("%s is the document %s", (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });
});
