import { type CompatibilityLevel, compatibilityLevels, type Preset } from "@concordat/compat";
import { isDay } from "../approvals.ts";
import { CommandError } from "../command-error.ts";
import type { Project } from "../project.ts";
import type { CompareSidesOptions } from "./compare-sides.ts";

export type ComparisonSettings = Pick<CompareSidesOptions, "preset" | "level" | "today" | "usage"> & {
  /** Consumers whose pacts were read. */
  readonly consumers: number;
};

/** Settings of a comparison from options, `concordat.yaml` and the project's pacts. */
export async function comparisonSettings(
  project: Project,
  options: { readonly preset?: Preset; readonly level?: string; readonly date?: string },
): Promise<ComparisonSettings> {
  const { settings, folder } = project;
  const level = (options.level ?? settings.eventCompatibility).toUpperCase();
  if (!compatibilityLevels.includes(level as CompatibilityLevel))
    throw new CommandError(
      "CLI_LEVEL",
      `expected one of ${compatibilityLevels.join(", ")}, got "${options.level ?? ""}"`,
    );
  const today = options.date ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today)) throw new CommandError("CLI_DATE", `expected a day as YYYY-MM-DD, got "${today}"`);
  const { readPacts } = await import("./read-pacts.ts");
  const pacts = readPacts(folder, settings.pacts);
  const { consumerUsage } = await import("./consumer-usage.ts");
  return {
    preset: options.preset ?? (settings.preset as Preset),
    level: level as CompatibilityLevel,
    today,
    usage: (contract) => (pacts.length === 0 ? [] : consumerUsage(pacts, contract)),
    consumers: new Set(pacts.map(({ pact }) => pact.consumer.name)).size,
  };
}
