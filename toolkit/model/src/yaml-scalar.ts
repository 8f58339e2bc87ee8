import type { Json } from "./json.ts";

const integer = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const words = new Map<string, Json>([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/** The kinds of a plain scalar that YAML 1.2's core schema knows. */
export type YamlScalar =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "not-finite" };

/**
 * Resolves an unquoted scalar by YAML 1.2's core schema (section 10.3.2): `NO`, `2020-01-01`, `1_000` and `12:30` are
 * strings, `0o17` and `0x1F` are integers.
 */
export function resolvePlainScalar(text: string): YamlScalar {
  const word = words.get(text);
  if (word !== undefined) return { kind: "value", value: word };
  const first = text.charCodeAt(0);
  // Digits, `+`, `-` and `.` begin numbers; all else is a string.
  if (!((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46))
    return { kind: "value", value: text };
  if (integer.test(text) || float.test(text)) return finite(Number(text));
  if (octal.test(text)) return finite(Number.parseInt(text.slice(2), 8));
  if (hexadecimal.test(text)) return finite(Number.parseInt(text.slice(2), 16));
  if (notFinite.test(text)) return { kind: "not-finite" };
  return { kind: "value", value: text };
}

function finite(value: number): YamlScalar {
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "not-finite" };
}
