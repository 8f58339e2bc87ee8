import type { TextType } from "./text-type.ts";

const integer = /^-?(?:0|[1-9][0-9]*)$/;
const number = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * Turns text into a value of a type. Nothing is coerced: text that does not spell a value of the type (`1.5` or the empty
 * text for an integer) stays text, and validation refuses it.
 */
export function parseText(text: string, type: TextType | undefined): unknown {
  switch (type) {
    case undefined:
    case "string":
      return text;
    case "integer": {
      const value = integer.test(text) ? Number(text) : undefined;
      return value !== undefined && Number.isSafeInteger(value) ? value : text;
    }
    case "bigint":
      return integer.test(text) && text.length < 40 ? BigInt(text) : text;
    case "number": {
      const value = number.test(text) ? Number(text) : Number.NaN;
      return Number.isFinite(value) ? value : text;
    }
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "null":
      return text === "" || text === "null" ? null : text;
    case "json":
      return parseJsonText(text);
    default:
      return parseAlternative(text, type);
  }
}

function parseAlternative(text: string, type: Exclude<TextType, string>): unknown {
  if (type[0] !== "any") return text;
  for (const alternative of type.slice(1) as readonly TextType[]) {
    const value = parseText(text, alternative);
    if (typeof value !== "string") return value;
  }
  return text;
}

function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The kind of container a type asks for, if it does; a scalar alternative in `any` does not hide it. */
export function containerOf(
  type: TextType | undefined,
): readonly ["array", TextType] | readonly ["object", Readonly<Record<string, TextType>>, TextType?] | undefined {
  if (typeof type !== "object") return undefined;
  if (type[0] === "any") {
    for (const alternative of type.slice(1) as readonly TextType[]) {
      const container = containerOf(alternative);
      if (container !== undefined) return container;
    }
    return undefined;
  }
  return type;
}
