import type { Finding } from "@concordat/model";

/** The part of a semantic version that a change must raise. */
export type Bump = "major" | "minor" | "patch" | "none";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];
const semver = /^v?(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+.*)?$/u;

/** The smallest bump that findings ask for; `changed`: whether anything differs at all. */
export function bumpOf(findings: readonly Finding[], changed: boolean): Bump {
  if (findings.some(({ verdict, severity }) => verdict === "breaking" && severity !== "info")) return "major";
  if (findings.some(({ rule }) => rule !== "component-changed")) return "minor";
  return changed ? "patch" : "none";
}

/**
 * Whether a version follows another by at least the bump (Semantic Versioning 2.0.0). Below 1.0.0 a minor step
 * stands for a major one. Undefined when one of the two is no semantic version.
 */
export function follows(base: string, head: string, bump: Bump): boolean | undefined {
  const [before, after] = [semver.exec(base), semver.exec(head)];
  if (before === null || after === null) return undefined;
  const [from, to] = [before, after].map((match) => match.slice(1, 4).map(Number)) as [number[], number[]];
  const at = [0, 1, 2].find((index) => from[index] !== to[index]);
  if (at === undefined) return bump === "none" || bump === "patch";
  if ((to[at] ?? 0) < (from[at] ?? 0)) return false;
  const unstable = from[0] === 0 && to[0] === 0;
  const needed: Bump = unstable && bump === "major" ? "minor" : unstable && bump === "minor" ? "patch" : bump;
  const made: Bump = at === 0 ? "major" : at === 1 ? "minor" : "patch";
  return order.indexOf(made) >= order.indexOf(needed);
}
