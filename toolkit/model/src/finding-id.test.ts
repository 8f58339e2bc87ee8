import { createHash } from "node:crypto";
import fc from "fast-check";
import { findingId } from "./finding-id.ts";

describe("a finding's id", () => {
  test("is the beginning of SHA-256 over the parts and their lengths", () => {
    const text = "4:rule6:a.yaml2:/a0:";
    expect(findingId("rule", "a.yaml", "/a")).toBe(createHash("sha256").update(text).digest("hex").slice(0, 16));
  });

  test("differs when any part differs, wherever the parts are cut", () => {
    const parts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const same = left.every((part, index) => part === right[index]);
        expect(findingId(...left) === findingId(...right)).toBe(same);
      }),
    );
    expect(findingId("ab", "c", "", "")).not.toBe(findingId("a", "bc", "", ""));
  });
});
