/** Whom a new version must not break, in the words of schema registries. */
export const compatibilityLevels = [
  "NONE",
  "BACKWARD",
  "BACKWARD_TRANSITIVE",
  "FORWARD",
  "FORWARD_TRANSITIVE",
  "FULL",
  "FULL_TRANSITIVE",
] as const;
export type CompatibilityLevel = (typeof compatibilityLevels)[number];

/** Who reads whose data: `backward`, the new version reads old data; `forward`, the old version reads new data. */
export type ReadingDirection = "backward" | "forward";

/** The level of a name in any case; undefined for any other text. */
export function parseCompatibilityLevel(text: string): CompatibilityLevel | undefined {
  const upper = text.toUpperCase();
  return compatibilityLevels.find((level) => level === upper);
}

/** The directions that a level checks, in the order in which registries report them. */
export function directionsOf(level: CompatibilityLevel): readonly ReadingDirection[] {
  if (level === "NONE") return [];
  if (level.startsWith("FULL")) return ["forward", "backward"];
  return level.startsWith("FORWARD") ? ["forward"] : ["backward"];
}

/** Whether every earlier version counts, not only the latest. */
export function isTransitive(level: CompatibilityLevel): boolean {
  return level.endsWith("_TRANSITIVE");
}
