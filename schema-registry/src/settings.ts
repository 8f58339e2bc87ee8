import { type CompatibilityLevel, parseCompatibilityLevel } from "@concordat/compat";
import type { Json } from "@concordat/model";
import { refusals } from "./registry-error.ts";
import type { Store } from "./store.ts";

/** What decides about a registration. */
export interface EffectiveConfig {
  readonly level: CompatibilityLevel;
  readonly normalize: boolean;
  readonly validateFields: boolean;
  readonly validateNewSchemas: boolean;
  readonly compatibilityGroup: string | undefined;
}

export const modes = ["READWRITE", "READONLY", "READONLY_OVERRIDE", "IMPORT"] as const;
export type Mode = (typeof modes)[number];

/** The level where nothing is set. */
export const defaultLevel: CompatibilityLevel = "BACKWARD";

type Settings = Readonly<Record<string, Json>>;

/**
 * The config in force for a subject. A subject's own config without a level has the server's default level, not the
 * global one; its other absent members follow the global config.
 */
export async function effectiveConfig(store: Store, subject: string): Promise<EffectiveConfig> {
  const global = (await store.config("")) ?? {};
  const own = await store.config(subject);
  const level = (own ?? global)["compatibilityLevel"];
  const inherited = (name: string): Json | undefined => own?.[name] ?? global[name];
  const group = inherited("compatibilityGroup");
  return {
    level: (typeof level === "string" ? parseCompatibilityLevel(level) : undefined) ?? defaultLevel,
    normalize: inherited("normalize") === true,
    validateFields: inherited("validateFields") === true,
    validateNewSchemas: inherited("validateNewSchemas") !== false,
    compatibilityGroup: typeof group === "string" ? group : undefined,
  };
}

/** Settings after a change: absent members stay, null clears. @throws RegistryError 42203 */
export function changedSettings(before: Settings, change: Readonly<Record<string, Json | undefined>>): Settings {
  const settings: Record<string, Json> = { ...before };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const stored = name === "compatibility" ? "compatibilityLevel" : name;
    if (value === null) delete settings[stored];
    else settings[stored] = stored === "compatibilityLevel" ? level(value) : value;
  }
  return settings;
}

function level(value: Json): CompatibilityLevel {
  const known = typeof value === "string" ? parseCompatibilityLevel(value) : undefined;
  if (known === undefined) throw refusals.invalidLevel();
  return known;
}

/** The mode in force for a subject. */
export async function effectiveMode(store: Store, subject: string): Promise<Mode> {
  return parseMode((await store.mode(subject)) ?? (await store.mode("")) ?? "READWRITE");
}

/** @throws RegistryError 42204 */
export function parseMode(text: string): Mode {
  const upper = text.toUpperCase();
  const mode = modes.find((each) => each === upper);
  if (mode === undefined) throw refusals.invalidMode();
  return mode;
}

/** Refuses a change of a subject that is read-only. @throws RegistryError 42205 */
export async function demandWritable(store: Store, subject: string): Promise<Mode> {
  const mode = await effectiveMode(store, subject);
  if (mode === "READONLY" || mode === "READONLY_OVERRIDE") {
    throw refusals.notPermitted(`Subject ${subject === "" ? "null" : subject} in context  is in read-only mode`);
  }
  return mode;
}
