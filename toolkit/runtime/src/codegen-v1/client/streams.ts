import { parseJson } from "./parse-json.ts";

/** One event of `text/event-stream`. */
export interface ServerSentEvent<Data> {
  readonly data: Data;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: number;
}

/** Lines of a body; leaving the loop releases the connection. */
async function* linesOf(response: Response): AsyncGenerator<string, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      // A carriage return at the end may be half of a line break.
      const lines = rest.split(done ? /\r\n|\r|\n/ : /\r\n|\r(?!$)|\n/);
      rest = lines.pop() ?? "";
      yield* lines;
      if (done) {
        if (rest !== "") yield rest;
        return;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** `application/x-ndjson` and its like: an item a line. */
export function readLines(response: Response): Promise<AsyncGenerator<unknown, void, undefined>> {
  return Promise.resolve(
    (async function* () {
      for await (const line of linesOf(response)) if (line.trim() !== "") yield parseJson(line);
    })(),
  );
}

/** `text/event-stream` (HTML standard, section 9.2.6); the data of each event is read as JSON where it is JSON. */
export function readEvents(response: Response): Promise<AsyncGenerator<ServerSentEvent<unknown>, void, undefined>> {
  return Promise.resolve(
    (async function* () {
      let data: string[] = [];
      let event: Record<string, string | number> = {};
      for await (const line of linesOf(response)) {
        if (line === "") {
          if (data.length > 0) yield { ...event, data: jsonOrText(data.join("\n")) };
          data = [];
          event = {};
          continue;
        }
        const [, field = "", value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
        if (field === "data") data.push(value);
        else if (field === "event" || (field === "id" && !value.includes("\0"))) event[field] = value;
        else if (field === "retry" && /^\d+$/.test(value)) event[field] = Number(value);
      }
    })(),
  );
}

function jsonOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
