import type { Printer } from "./report.ts";

/** Every output format; its code is read when it is asked for. */
export const formats = {
  text: async () => (await import("./text.ts")).text,
  json: async () => (await import("./json.ts")).json,
  jsonl: async () => (await import("./json.ts")).jsonl,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  github: async () => (await import("./github.ts")).github,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => (await import("./html.ts")).html,
} as const satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type Format = keyof typeof formats;
