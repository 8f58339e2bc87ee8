import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { BodyKind } from "./descriptor.ts";
import type { HeaderValue } from "./reply.ts";

/** Flat header list as `writeHead` takes it. */
export type HeaderList = (string | string[])[];

export function headerText(value: HeaderValue): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

export function headerList(headers: Readonly<Record<string, HeaderValue | undefined>>): HeaderList {
  const list: HeaderList = [];
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    list.push(
      name,
      Array.isArray(value) && name.toLowerCase() === "set-cookie" ? value.map(String) : headerText(value),
    );
  }
  return list;
}

/** Writes a whole body. `Content-Length` is set also for HEAD, whose body is left out. */
export function sendText(
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  body: string | Uint8Array,
  head: boolean,
): void {
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  headers.push("Content-Length", String(length));
  writeHead(response, status, headers);
  if (head) response.end();
  else response.end(body);
}

function writeHead(response: ServerResponse, status: number, headers: HeaderList): void {
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index];
    const value = headers[index + 1];
    if (typeof name === "string" && value !== undefined) response.setHeader(name, value);
  }
  response.statusCode = status;
}

type Chunks = AsyncIterable<unknown> | Iterable<unknown>;

/** Writes a stream: bytes as they are, lines as NDJSON, events as Server-Sent Events. Waits while the receiver is slow. */
export async function sendStream(
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  body: Chunks,
  kind: BodyKind,
  head: boolean,
): Promise<void> {
  writeHead(response, status, headers);
  if (head) {
    response.end();
    return;
  }
  response.flushHeaders();
  const write =
    kind === "events"
      ? eventText
      : kind === "lines"
        ? (item: unknown) => `${JSON.stringify(item)}\n`
        : (item: unknown) => item as Uint8Array | string;
  for await (const item of body) {
    if (response.destroyed) return;
    if (!response.write(write(item))) await Promise.race([once(response, "drain"), once(response, "close")]);
  }
  response.end();
}

/** An item with `data` and nothing but the fields of an event is one; any other item becomes the event's data. */
function eventText(item: unknown): string {
  const event = isEvent(item) ? item : { data: item };
  const lines = [];
  if (event.event !== undefined) lines.push(`event: ${oneLine(event.event)}`);
  if (event.id !== undefined) lines.push(`id: ${oneLine(event.id)}`);
  if (event.retry !== undefined) lines.push(`retry: ${Number(event.retry)}`);
  const data = typeof event.data === "string" ? event.data : JSON.stringify(event.data);
  for (const line of data.split(/\r\n|\r|\n/)) lines.push(`data: ${line}`);
  return `${lines.join("\n")}\n\n`;
}

const oneLine = (value: unknown): string => String(value).replaceAll(/[\r\n\0]/g, " ");
const eventFields = new Set(["data", "event", "id", "retry"]);

/** One event of `text/event-stream` (HTML standard, section 9.2). */
export interface ServerSentEvent<Data = unknown> {
  readonly data: Data;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: number;
}

function isEvent(item: unknown): item is ServerSentEvent {
  return (
    typeof item === "object" &&
    item !== null &&
    "data" in item &&
    Object.keys(item).every((name) => eventFields.has(name))
  );
}
