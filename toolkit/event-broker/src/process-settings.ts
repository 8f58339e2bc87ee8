import { join } from "node:path";
import type { FaultRule } from "./faults.ts";
import type { LogEntry } from "./log.ts";
import type { Durability } from "./storage/database.ts";

/** What the process entry reads from its environment. */
export interface ProcessSettings {
  readonly host: string;
  readonly port: number;
  readonly directory: string;
  readonly durability: Durability;
  readonly logLevel: LogEntry["level"] | "silent";
  readonly healthPort: number | null;
  readonly stopsWithParent: boolean;
  readonly faults: readonly FaultRule[];
}

/** One or more environment variables have values that cannot be used. */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings";
}

const LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
const LEVEL_NAMES: Readonly<Record<string, (typeof LEVELS)[number]>> = { trace: "debug", fatal: "error" };

/**
 * Reads PORT, HOST, CONCORDAT_DATA_DIR, EVENT_BROKER_DURABILITY, EVENT_BROKER_FAULTS, LOG_LEVEL, HEALTH_PORT and
 * CONCORDAT_PARENT_PIPE.
 *
 * @throws {WrongSettings} naming every variable that is wrong
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ProcessSettings {
  const wrong: string[] = [];
  const value = (name: string): string | undefined => environment[name] || undefined;
  const port = (name: string, byDefault: number | null): number | null => {
    const text = value(name);
    if (text === undefined) return byDefault;
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
    wrong.push(`${name}: expected a port from 0 to 65535, got ${JSON.stringify(text)}`);
    return byDefault;
  };
  const choice = <T extends string>(name: string, choices: readonly T[], byDefault: T): T => {
    const text = value(name)?.toLowerCase();
    if (text === undefined) return byDefault;
    const found = choices.find((known) => known === (LEVEL_NAMES[text] ?? text));
    if (found === undefined) wrong.push(`${name}: expected ${choices.join(", ")}, got ${JSON.stringify(text)}`);
    return found ?? byDefault;
  };
  const settings: ProcessSettings = {
    host: value("HOST") ?? "127.0.0.1",
    port: port("PORT", 0) ?? 0,
    directory: join(value("CONCORDAT_DATA_DIR") ?? ".concordat", "event-broker"),
    durability: choice("EVENT_BROKER_DURABILITY", ["full", "normal"], "full"),
    logLevel: choice("LOG_LEVEL", LEVELS, "info"),
    healthPort: port("HEALTH_PORT", null),
    stopsWithParent: value("CONCORDAT_PARENT_PIPE") === "1",
    faults: readFaults(value("EVENT_BROKER_FAULTS"), wrong),
  };
  if (wrong.length > 0) throw new WrongSettings(wrong.join("; "));
  return settings;
}

function readFaults(text: string | undefined, wrong: string[]): readonly FaultRule[] {
  if (text === undefined) return [];
  try {
    return parseFaultRules(JSON.parse(text));
  } catch (error) {
    wrong.push(`EVENT_BROKER_FAULTS: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

const KINDS: readonly unknown[] = ["delay", "drop", "refuse", "duplicate", "reorder"];

/** Checks a list of fault rules that came as JSON. @throws {WrongSettings} */
export function parseFaultRules(value: unknown): readonly FaultRule[] {
  if (!Array.isArray(value)) throw new WrongSettings("expected a list of fault rules");
  for (const [index, rule] of (value as readonly unknown[]).entries()) {
    const fault = isRecord(rule) ? rule["fault"] : undefined;
    if (!isRecord(fault) || !KINDS.includes(fault["kind"])) {
      throw new WrongSettings(`rule ${index}: expected a fault of kind ${KINDS.join(", ")}`);
    }
    const timed = fault["kind"] === "delay" || fault["kind"] === "reorder";
    if (timed && typeof fault["ms"] !== "number") throw new WrongSettings(`rule ${index}: expected "ms", a number`);
    if (fault["kind"] === "drop" && fault["when"] !== "before" && fault["when"] !== "after") {
      throw new WrongSettings(`rule ${index}: expected "when" to be "before" or "after"`);
    }
  }
  return value as readonly FaultRule[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
