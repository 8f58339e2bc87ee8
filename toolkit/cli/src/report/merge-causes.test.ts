import type { Finding } from "@concordat/model";
import { mergeCauses } from "./merge-causes.ts";

const finding = (contract: string, operation: string, more: Partial<Finding> = {}): Finding => ({
  id: contract,
  rule: "r",
  verdict: "breaking",
  severity: "error",
  message: "m",
  contract,
  pointer: "",
  operations: [operation],
  consumers: [{ name: "web", evidence: "pact" }],
  base: null,
  head: { file: "order.yaml", line: 3, column: 1 },
  ...more,
});

test("one place in two composed contracts is one finding of the contract that holds it", () => {
  const merged = mergeCauses([
    finding("gateway.yaml", "GET /a"),
    finding("order.yaml", "GET /b"),
    finding("order.yaml", "GET /a"),
  ]);
  expect(merged.map(({ id, operations, consumers }) => [id, operations, consumers.length])).toEqual([
    ["order.yaml", ["GET /a", "GET /b"], 1],
  ]);
});

test.each([
  ["rule", { rule: "other" }],
  ["facet", { message: "other" }],
  ["place", { head: { file: "order.yaml", line: 4, column: 1 } }],
])("another %s is another finding", (_, more) => {
  expect(mergeCauses([finding("a", "x"), finding("a", "x", more)])).toHaveLength(2);
});
