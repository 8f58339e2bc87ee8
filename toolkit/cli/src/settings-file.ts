import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { CommandError } from "./command-error.ts";
import type { Settings } from "./settings.ts";

/** What each setting may hold; `concordat.schema.json` says the same to editors (a test compares them). */
export const settingKinds = {
  contracts: "path",
  generated: "path",
  approvals: "path",
  pacts: "paths",
  base: "text",
  eventCompatibility: [
    "NONE",
    "BACKWARD",
    "BACKWARD_TRANSITIVE",
    "FORWARD",
    "FORWARD_TRANSITIVE",
    "FULL",
    "FULL_TRANSITIVE",
  ],
  preset: ["wire", "sdk", "strict"],
} as const satisfies Record<keyof Settings, "path" | "paths" | "text" | readonly string[]>;

/** Reads `concordat.yaml`. Every mistake is reported at once, each with its line and column. */
export function parseSettings(text: string, defaults: Settings): Settings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: string[] = [];
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `concordat.yaml:${line}:${col}`;
  };
  for (const { message, pos } of document.errors) problems.push(`${at(pos[0])}: ${message.split("\n")[0]}`);
  const found: Record<string, unknown> = {};
  if (problems.length === 0 && document.contents !== null) {
    if (!isMap(document.contents)) problems.push("concordat.yaml:1:1: expected settings, one `name: value` a line");
    else
      for (const { key, value } of document.contents.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const spot = at(isNode(key) ? (key.range?.[0] ?? 0) : 0);
        const held = isNode(value) ? value.toJS(document) : value;
        const problem = check(name, held);
        if (problem === undefined) found[name] = held;
        else problems.push(`${spot}: ${problem}`);
      }
  }
  if (problems.length > 0)
    throw new CommandError("CLI_SETTINGS", `concordat.yaml has mistakes\n${problems.join("\n")}`);
  return { ...defaults, ...found };
}

function check(name: string, value: unknown): string | undefined {
  if (!Object.hasOwn(settingKinds, name))
    return `expected one of ${Object.keys(settingKinds).join(", ")}, got "${name}"`;
  const kind = settingKinds[name as keyof Settings];
  if (typeof kind !== "string")
    return kind.includes(value as never) ? undefined : `expected ${name} to be one of ${kind.join(", ")}`;
  if (kind === "paths")
    return Array.isArray(value) && value.every((item) => typeof item === "string" && inside(item))
      ? undefined
      : `expected ${name} to be a list of paths inside the project`;
  if (typeof value !== "string" || value === "") return `expected ${name} to be a text`;
  if (kind === "path" && !inside(value)) return `expected ${name} to be a path inside the project, got "${value}"`;
  return undefined;
}

const inside = (path: string): boolean => !path.startsWith("/") && !path.split(/[/\\]/).includes("..");
