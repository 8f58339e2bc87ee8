import { prefersAsync } from "./prefers-async.ts";

test.each([
  [undefined, false],
  ["", false],
  ["respond-async", true],
  ["Respond-Async", true],
  ["return=minimal, respond-async", true],
  ["respond-async; wait=10", true],
  ["wait=10,respond-async ;x", true],
  ["respond-asynchronously", false],
  ["not-respond-async", false],
  ['foo="respond-async"', false],
])("Prefer: %s -> %s", (header, expected) => {
  expect(prefersAsync(header)).toBe(expected);
});
