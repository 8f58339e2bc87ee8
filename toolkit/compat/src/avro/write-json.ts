import type { Json } from "@concordat/model";
import type { JsonNode } from "./lossless-json.ts";

/** Writes a value compactly, as Jackson writes the tree that it read: keys in order, non-ASCII unescaped. */
export function writeJson(node: JsonNode): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return writeNumber(node.text);
    case "string":
      return writeString(node.value);
    case "array":
      return `[${node.items.map(writeJson).join(",")}]`;
    case "object":
      return `{${[...node.entries].map(([key, value]) => `${writeString(key)}:${writeJson(value)}`).join(",")}}`;
  }
}

/** Writes a string as Jackson does: short escapes, other control characters as `\u001F` in upper case. */
export function writeString(value: string): string {
  return JSON.stringify(value).replace(/\\u00([01][0-9a-f])/g, (escape, digits: string, at: number, whole: string) =>
    oddBackslashesBefore(whole, at) ? escape : `\\u00${digits.toUpperCase()}`,
  );
}

/** An escaped backslash before `u001f` makes it text: `"\\u001f"`. */
function oddBackslashesBefore(whole: string, at: number): boolean {
  let count = 0;
  while (whole[at - 1 - count] === "\\") count += 1;
  return count % 2 === 1;
}

function writeNumber(text: string): string {
  return /[.eE]/.test(text) ? writeDouble(Number(text)) : BigInt(text).toString();
}

/** `Double.toString` of Java: at least one fraction digit, scientific outside 10^-3 .. 10^7. */
export function writeDouble(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [mantissa = "", exponentText = ""] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(exponentText);
  const sign = value < 0 ? "-" : "";
  if (exponent < -3 || exponent >= 7) return `${sign}${digits[0]}.${digits.slice(1) || "0"}E${exponent}`;
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** The value as plain JSON; numbers beyond a double are rounded to one. */
export function toPlainJson(node: JsonNode): Json {
  switch (node.kind) {
    case "null":
      return null;
    case "number":
      return Number(node.text);
    case "boolean":
    case "string":
      return node.value;
    case "array":
      return node.items.map(toPlainJson);
    case "object":
      return Object.fromEntries([...node.entries].map(([key, value]) => [key, toPlainJson(value)]));
  }
}

/** A node for a plain value, standing nowhere. */
export function fromPlainJson(value: Json): JsonNode {
  const offset = 0;
  if (value === null) return { kind: "null", offset };
  if (typeof value === "boolean") return { kind: "boolean", value, offset };
  if (typeof value === "number") return { kind: "number", text: String(value), offset };
  if (typeof value === "string") return { kind: "string", value, offset };
  if (Array.isArray(value)) return { kind: "array", items: value.map(fromPlainJson), offset };
  const entries = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [[key, fromPlainJson(item)] as const],
  );
  return { kind: "object", entries: new Map(entries), offset };
}
