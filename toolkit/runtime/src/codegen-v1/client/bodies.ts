import { deepPairs } from "./serialize.ts";

/** `application/x-www-form-urlencoded`: lists repeat their name, objects travel as JSON. */
export function formBody(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of fields(body)) form.append(name, String(plain(value)));
  return form;
}

/** `application/x-www-form-urlencoded` whose contract encodes members as `deepObject`: `card[number]=…`. */
export function deepFormBody(body: unknown): URLSearchParams {
  return new URLSearchParams(Object.entries(body as object).flatMap(([name, value]) => deepPairs(name, value)));
}

/** `multipart/form-data`: files are Blobs (a `File` keeps its name), objects travel as JSON. */
export function multipartBody(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of fields(body)) {
    if (value instanceof Blob) form.append(name, value);
    else form.append(name, String(plain(value)));
  }
  return form;
}

/** Text, bytes, Blobs and streams as they are; async iterables become streams. */
export function rawBody(body: unknown): unknown {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body && !(body instanceof ReadableStream)
    ? streamOf(body as AsyncIterable<Uint8Array>)
    : body;
}

/** `application/x-ndjson`: one JSON text a line, sent as the items come. */
export function linesBody(body: unknown): ReadableStream {
  const encoder = new TextEncoder();
  return streamOf(
    (async function* () {
      for await (const item of body as AsyncIterable<unknown>) yield encoder.encode(`${JSON.stringify(item)}\n`);
    })(),
  );
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function fields(body: unknown): [string, unknown][] {
  return Object.entries(body as Record<string, unknown>).flatMap(([name, value]): [string, unknown][] =>
    value === undefined
      ? []
      : Array.isArray(value)
        ? value.map((item): [string, unknown] => [name, item])
        : [[name, value]],
  );
}

const plain = (value: unknown): unknown => (typeof value === "object" ? JSON.stringify(value) : value);

/** A body as text. */
export const readText = (response: Response): Promise<string> => response.text();

/** A binary body; `.stream()` and `.arrayBuffer()` give its bytes. */
export const readBlob = (response: Response): Promise<Blob> => response.blob();

/** `application/x-www-form-urlencoded` as an object of texts. */
export const readForm = async (response: Response): Promise<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(await response.text()));
