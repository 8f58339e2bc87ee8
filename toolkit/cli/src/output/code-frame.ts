import type { Position } from "@concordat/model";

const context = 1;
const widest = 120;

/**
 * The line of a position with its neighbours, numbered, and a caret below the column. Control characters of the
 * contract are shown as `·`, so that a text cannot steer the terminal. Empty when the position is outside the text.
 */
export function codeFrame(text: string, position: Position): string {
  const lines = text.split(/\r\n|\n|\r/);
  const first = Math.max(1, position.line - context);
  const last = Math.min(lines.length, position.line + context);
  if (position.line > lines.length) return "";
  const gutter = String(last).length;
  const shift = Math.max(0, position.column - widest + 20);
  const out: string[] = [];
  for (let line = first; line <= last; line++) {
    const mark = line === position.line ? ">" : " ";
    out.push(
      `${mark} ${String(line).padStart(gutter)} | ${shown((lines[line - 1] ?? "").slice(shift, shift + widest))}`,
    );
    if (line === position.line) out.push(`  ${" ".repeat(gutter)} | ${" ".repeat(position.column - 1 - shift)}^`);
  }
  return out.map((line) => line.trimEnd()).join("\n");
}

const shown = (line: string): string => line.replaceAll("\t", " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "·");
