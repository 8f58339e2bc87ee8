import { type CompatibilityLevel, compatibilityLevels, parseCompatibilityLevel, type Preset } from "@concordat/compat";
import { isDay } from "../approvals.ts";
import { CommandError } from "../command-error.ts";
import type { Project } from "../project.ts";
import type { CompareSidesOptions } from "./compare-sides.ts";
import type { PactFile } from "./read-pacts.ts";

export type ComparisonSettings = Pick<CompareSidesOptions, "preset" | "level" | "today" | "usage"> & {
  readonly pacts: readonly PactFile[];
  /** Consumers whose pacts were read. */
  readonly consumers: number;
};

/** Settings of a comparison from options, `concordat.yaml` and the project's pacts. */
export async function comparisonSettings(
  project: Project,
  options: { readonly preset?: Preset; readonly level?: string; readonly date?: string },
): Promise<ComparisonSettings> {
  const { settings, folder } = project;
  const { readPacts } = await import("./read-pacts.ts");
  const pacts = readPacts(folder, settings.pacts);
  const { consumerUsage } = await import("./consumer-usage.ts");
  return {
    preset: options.preset ?? (settings.preset as Preset),
    level: levelOf(options.level ?? settings.eventCompatibility),
    today: dayOf(options.date),
    usage: (contract) => (pacts.length === 0 ? [] : consumerUsage(pacts, contract)),
    pacts,
    consumers: new Set(pacts.map(({ pact }) => pact.consumer.name)).size,
  };
}

/** The day asked for, or today in UTC. Throws CommandError. */
export function dayOf(asked: string | undefined): string {
  const day = asked ?? new Date().toISOString().slice(0, 10);
  if (!isDay(day)) throw new CommandError("CLI_DATE", `expected a day as YYYY-MM-DD, got "${day}"`);
  return day;
}

/** A compatibility level by its name in any case. Throws CommandError. */
export function levelOf(asked: string): CompatibilityLevel {
  const level = parseCompatibilityLevel(asked);
  if (level === undefined)
    throw new CommandError("CLI_LEVEL", `expected one of ${compatibilityLevels.join(", ")}, got "${asked}"`);
  return level;
}
