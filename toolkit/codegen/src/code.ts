/**
 * Source text that may be printed. Contract text is untrusted and becomes `Code` through {@link quote}, {@link docComment},
 * {@link propertyKey} or an identifier of `names.ts`, never by itself: the {@link code} tag takes nothing but `Code`.
 */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Composes code from literals and code: ``code`export type ${name} = ${type};` ``. */
export function code(literals: TemplateStringsArray, ...parts: readonly Code[]): Code {
  let text = literals[0] ?? "";
  for (const [index, part] of parts.entries()) text += part.text + (literals[index + 1] ?? "");
  return new Code(text);
}

export const empty = new Code("");

export function joinCode(parts: readonly Code[], separator: string): Code {
  return new Code(parts.map((part) => part.text).join(separator));
}

/** Indents every line that is not empty. */
export function indent(part: Code, spaces = 2): Code {
  return new Code(part.text.replaceAll(/^(?=.)/gm, " ".repeat(spaces)));
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Escapes what JSON.stringify leaves: U+2028, U+2029, `</script`, controls and bidirectional controls, so that text cannot
 * end the script or show readers other code than compilers read. For string literals; in a comment it is harmless.
 */
export function escapeInvisible(text: string): string {
  return text
    .replaceAll(/[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, escapeUnit)
    .replaceAll(/<(?=\/script|!--)/gi, "\\u003c");
}

/** A string literal, in double quotes. */
export function quote(text: string): Code {
  return new Code(escapeInvisible(JSON.stringify(text)));
}

/** A property key: bare where it is a plain identifier, quoted otherwise. `__proto__` is refused before it comes here. */
export function propertyKey(name: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? new Code(name) : quote(name);
}

/** A finite number as a literal. */
export function numberLiteral(value: number): Code {
  return new Code(Object.is(value, -0) ? "0" : JSON.stringify(value));
}

/** Any JSON value as a literal on one line; `__proto__` keys become computed so that they stay plain data. */
export function jsonLiteral(value: unknown): Code {
  if (Array.isArray(value)) return new Code(`[${value.map((item) => jsonLiteral(item).text).join(", ")}]`);
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(
        ([name, member]) =>
          `${name === "__proto__" ? '["__proto__"]' : propertyKey(name).text}: ${jsonLiteral(member).text}`,
      );
    return new Code(members.length === 0 ? "{}" : `{ ${members.join(", ")} }`);
  }
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return numberLiteral(value);
  return new Code(JSON.stringify(value) ?? "undefined");
}

/**
 * A documentation comment. Line breaks of any kind (LF, CR, U+2028, U+2029) start a new ` * ` line, the comment's end is
 * broken up and controls are dropped.
 */
export function docComment(paragraphs: readonly (string | undefined)[]): Code {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => paragraph !== undefined && paragraph.trim() !== "")
    .flatMap((paragraph) => paragraph.trimEnd().split(/\r\n|[\n\r\u2028\u2029\u0085]/))
    .map((line) =>
      line
        .replaceAll(/(?!\t)[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
        .replaceAll("*/", "*\\/")
        .replaceAll(/<(?=\/script|!--)/gi, "&lt;")
        .trimEnd(),
    );
  if (lines.length === 0) return empty;
  if (lines.length === 1) return new Code(`/** ${lines[0]} */\n`);
  return new Code(`/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`);
}
