import type { Finding } from "@concordat/model";
import { addApproval, applyApprovals, isDay, parseApprovals } from "./approvals.ts";

const finding = (id: string): Finding => ({
  id,
  rule: "operation-removed",
  verdict: "breaking",
  severity: "error",
  message: "m",
  contract: "contracts/order/openapi.yaml",
  pointer: "/paths/~1orders/get",
  operations: [],
  consumers: [],
  base: null,
  head: null,
});
const approval = { finding: "00000000000000aa", reason: "agreed", owner: "team-orders", expires: "2026-12-31" };

test.each([
  ["2026-12-31", true],
  ["2026-02-30", false],
  ["2026-2-3", false],
  ["tomorrow", false],
])("%s is a day: %s", (text, expected) => expect(isDay(text)).toBe(expected));

test("writes an entry that it reads back, and renews it instead of repeating it", () => {
  const once = addApproval("# ours\napprovals: []\n", approval);
  const twice = addApproval(once, { ...approval, expires: "2027-01-31" });
  expect(once).toContain("# ours");
  expect(parseApprovals("a.yaml", once)).toEqual([{ ...approval, position: { file: "a.yaml", line: 3, column: 5 } }]);
  expect(parseApprovals("a.yaml", twice).map(({ expires }) => expires)).toEqual(["2027-01-31"]);
});

test("keeps an all-digit id and a day as text", () => {
  const text = addApproval("", { ...approval, finding: "0012345678901234" });
  expect(parseApprovals("a.yaml", text)[0]).toMatchObject({ finding: "0012345678901234", expires: "2026-12-31" });
});

test.each([
  ["approvals: 1", "a.yaml:1:1"],
  ["approvals:\n  - finding: zz\n", "a.yaml:2:5"],
  ["approvals:\n  - {finding: 00000000000000aa, reason: r, owner: o, expires: soon}\n", "a.yaml:2:5"],
  ["approvals: [\n", "a.yaml:"],
])("%j is refused at %s", (text, at) => {
  expect(() => parseApprovals("a.yaml", text)).toThrow(at);
});

test("approves by id until the day has passed", () => {
  const approvals = parseApprovals("a.yaml", addApproval("", approval));
  const judge = (today: string) =>
    applyApprovals([finding("00000000000000aa"), finding("00000000000000bb")], approvals, today).map(
      ({ rule, severity }) => [rule, severity],
    );
  expect(judge("2026-12-31")).toEqual([
    ["operation-removed", "info"],
    ["operation-removed", "error"],
  ]);
  expect(judge("2027-01-01")).toEqual([
    ["operation-removed", "error"],
    ["operation-removed", "error"],
    ["approval-expired", "error"],
  ]);
  expect(applyApprovals([], approvals, "2026-01-01").map(({ rule }) => rule)).toEqual(["approval-unmatched"]);
});
