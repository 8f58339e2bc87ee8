import type { Violation } from "./violation.ts";

/** What a JSON text holds, or why it is not taken. */
export type JsonReading = { readonly value: unknown } | { readonly violation: Omit<Violation, "in"> };

/** Levels of nesting that JSON bodies may have. */
const depthLimit = 200;

/**
 * Reads JSON strictly: refuses `__proto__` members, integers that a double would round, and deep nesting, each with the
 * place; JSON.parse alone accepts them in silence.
 */
export function readJson(text: string): JsonReading {
  if (text.length > 2 * depthLimit && tooDeep(text))
    return refuse("", `must have at most ${depthLimit} levels of nesting`, "depth");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse("", `must be JSON: ${reason(error)}`, "json");
  }
  if (/[0-9]{16}/.test(text)) {
    const imprecise = findImprecise(text);
    if (imprecise !== undefined)
      return refuse(imprecise.pointer, `must be within ±9007199254740991, got ${imprecise.source}`, "integer-range");
  }
  if (/_|\\u005f/i.test(text) && /proto|\\u00/i.test(text)) {
    const pointer = findProto(value, "");
    if (pointer !== undefined) return refuse(pointer, "is not an allowed name", "name");
  }
  return { value };
}

const refuse = (pointer: string, detail: string, code: string): JsonReading => ({
  violation: { pointer, detail, code },
});

/** The parser's reason without the excerpt of the text that follows it. */
const reason = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, ?"[^]*$|, \.\.\.[^]*$/, "") : "malformed";

function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === 0x5c) index += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > depthLimit) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return false;
}

/** The first integer beyond ±(2^53 - 1), by the source text that JSON.parse shows its reviver. */
function findImprecise(text: string): { pointer: string; source: string } | undefined {
  let found: { pointer: string; source: string } | undefined;
  const reviver = function (name: string, value: unknown, context?: { readonly source?: string }): unknown {
    const source = context?.source;
    if (
      typeof value === "number" &&
      source !== undefined &&
      /^-?[0-9]{16,}$/.test(source) &&
      BigInt(value) !== BigInt(source)
    )
      found ??= { pointer: `/${name}`, source };
    return value;
  };
  (
    JSON.parse as (
      text: string,
      reviver: (this: unknown, name: string, value: unknown, context?: { source?: string }) => unknown,
    ) => unknown
  )(text, reviver);
  return found;
}

function findProto(value: unknown, pointer: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (name === "__proto__") return place;
    const found = findProto(member, place);
    if (found !== undefined) return found;
  }
  return undefined;
}
