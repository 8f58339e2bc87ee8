/** One line of a server's structured log. */
export interface LogLine {
  readonly level: string;
  readonly msg: string;
  /** ISO 8601. */
  readonly time: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a log line; `undefined` for everything else that a process may print. */
export function parseLogLine(text: string): LogLine | undefined {
  if (!text.startsWith("{") || text.length > 1_000_000) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof fields !== "object" || fields === null) return undefined;
  const { level, msg, time } = fields as Record<string, unknown>;
  if (typeof level !== "string" || typeof msg !== "string") return undefined;
  return { level, msg, time: typeof time === "string" ? time : "", fields: fields as Record<string, unknown> };
}

/** Why a process ended, in its own words: its last fatal or error line, otherwise its last output. */
export function lastWords(tail: readonly string[]): string {
  const lines = tail.map((text) => ({ text, line: parseLogLine(text) }));
  const own =
    lines.findLast(({ line }) => line?.level === "fatal") ?? lines.findLast(({ line }) => line?.level === "error");
  if (own?.line !== undefined) {
    const { msg, fields } = own.line;
    const error = fields["err"];
    const thrown = typeof error === "object" && error !== null && "message" in error ? error.message : fields["reason"];
    const detail = typeof thrown === "string" ? thrown : "";
    return detail === "" || msg.includes(detail) ? msg : `${msg}: ${detail}`;
  }
  const plain = lines.filter(({ line, text }) => line === undefined && text.trim() !== "").map(({ text }) => text);
  return plain.length === 0 ? "it printed nothing" : plain.slice(-15).join("\n");
}
