import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import busboy from "busboy";
import { parseText } from "../shared/parse-text.ts";
import { violationsOf } from "../shared/violation.ts";
import type { MediaDescriptor } from "./descriptor.ts";
import { HttpProblem } from "./http-problem.ts";

/** A form field, parsed by its type. */
export interface MultipartField {
  readonly kind: "field";
  readonly name: string;
  readonly value: unknown;
}

/** A file, as a stream: read it to its end (or leave the loop) before the next part comes. */
export interface MultipartFile {
  readonly kind: "file";
  readonly name: string;
  readonly filename: string | undefined;
  readonly contentType: string;
  readonly stream: AsyncIterable<Uint8Array>;
}

export type MultipartPart = MultipartField | MultipartFile;

/**
 * A `multipart/form-data` body. Iterate it to stream files of any size; `collect()` holds everything in memory, within the
 * limits. Either way the fields are validated when the body has ended: a violation throws a 400.
 */
export interface MultipartBody<Form = unknown> extends AsyncIterable<MultipartPart> {
  collect(): Promise<Form>;
}

export interface MultipartLimits {
  /** Bytes of the whole body. */
  readonly bytes: number;
  /** Number of parts. */
  readonly parts: number;
}

/** Opens a multipart body without reading it. */
export function openMultipart(raw: IncomingMessage, media: MediaDescriptor, limits: MultipartLimits): MultipartBody {
  let opened = false;
  const parts = (): AsyncGenerator<MultipartPart, void, undefined> => {
    if (opened) throw new TypeError("A multipart body can be read once");
    opened = true;
    return readParts(raw, media, limits);
  };
  return {
    [Symbol.asyncIterator]: parts,
    async collect() {
      const form: Record<string, unknown> = {};
      for await (const part of parts())
        addTo(form, part.name, part.kind === "field" ? part.value : await toFile(part), media);
      return form;
    },
  };
}

async function toFile(part: MultipartFile): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of part.stream) chunks.push(new Uint8Array(chunk));
  return part.filename === undefined
    ? new Blob(chunks, { type: part.contentType })
    : new File(chunks, part.filename, { type: part.contentType });
}

function addTo(form: Record<string, unknown>, name: string, value: unknown, { fields }: MediaDescriptor): void {
  const type = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
  const list = Array.isArray(type) && type[0] === "array";
  const known = form[name];
  if (Array.isArray(known) && list) known.push(value);
  else form[name] = list ? [value] : value;
}

async function* readParts(
  raw: IncomingMessage,
  media: MediaDescriptor,
  limits: MultipartLimits,
): AsyncGenerator<MultipartPart, void, undefined> {
  const queue = new PartQueue();
  let parser: busboy.Busboy;
  try {
    parser = busboy({
      headers: raw.headers,
      defParamCharset: "utf8",
      limits: {
        // busboy stops at the limit, not past it.
        parts: limits.parts + 1,
        fieldSize: Math.min(limits.bytes, 1_048_576),
        fileSize: limits.bytes,
        fieldNameSize: 200,
      },
    });
  } catch {
    throw new HttpProblem(400, { detail: "The multipart body has no valid boundary." });
  }
  let size = 0;
  const count = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > limits.bytes)
      queue.fail(new HttpProblem(413, { detail: `The body is larger than ${limits.bytes} bytes.` }));
  };
  raw.on("data", count);
  parser.on("field", (name, value, info) => {
    if (info.valueTruncated || info.nameTruncated)
      queue.fail(new HttpProblem(413, { detail: "A field is too large." }));
    else queue.push({ kind: "field", name, value: fieldValue(name, value, media) });
  });
  parser.on("file", (name, stream, info) => {
    stream.on("limit", () =>
      queue.fail(new HttpProblem(413, { detail: `The file ${JSON.stringify(name)} is too large.` })),
    );
    queue.push({ kind: "file", name, filename: info.filename, contentType: info.mimeType, stream }, stream);
  });
  parser.on("partsLimit", () =>
    queue.fail(new HttpProblem(413, { detail: `The body has more than ${limits.parts} parts.` })),
  );
  parser.on("error", () => queue.fail(new HttpProblem(400, { detail: "The multipart body is malformed." })));
  parser.on("close", () => queue.end());
  raw.on("close", () => {
    if (!raw.complete) queue.fail(new HttpProblem(400, { detail: "The body ended early." }));
  });
  raw.pipe(parser);
  const form: Record<string, unknown> = {};
  try {
    for await (const part of queue) {
      if (part.name === "__proto__")
        throw new HttpProblem(400, {
          errors: [{ pointer: "/__proto__", detail: "is not an allowed name", code: "name", in: "body" }],
        });
      addTo(form, part.name, part.kind === "field" ? part.value : "", media);
      yield part;
    }
    if (media.validate !== undefined && !media.validate(form))
      throw new HttpProblem(400, { errors: violationsOf(media.validate, "body") });
  } finally {
    raw.off("data", count);
    raw.unpipe(parser);
    raw.resume();
    queue.drain();
  }
}

function fieldValue(name: string, text: string, { fields }: MediaDescriptor): unknown {
  const type = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
  return parseText(text, Array.isArray(type) && type[0] === "array" ? type[1] : type);
}

/** Hands parts over one at a time; a file's stream is drained when its reader has left it. */
class PartQueue implements AsyncIterable<MultipartPart> {
  readonly #parts: { part: MultipartPart; stream: Readable | undefined }[] = [];
  #error: Error | undefined;
  #ended = false;
  #wake: (() => void) | undefined;

  push(part: MultipartPart, stream?: Readable): void {
    // Whoever reads the stream sees the error; without a reader it must not end the process.
    stream?.on("error", () => undefined);
    this.#parts.push({ part, stream });
    this.#wake?.();
  }

  fail(error: Error): void {
    this.#error ??= error;
    for (const { stream } of this.#parts) stream?.destroy(error);
    this.#current?.destroy(error);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  drain(): void {
    this.#current?.resume();
    for (const { stream } of this.#parts) stream?.resume();
  }

  #current: Readable | undefined;

  async *[Symbol.asyncIterator](): AsyncGenerator<MultipartPart, void, undefined> {
    for (;;) {
      if (this.#error !== undefined) throw this.#error;
      const next = this.#parts.shift();
      if (next !== undefined) {
        this.#current = next.stream;
        yield next.part;
        next.stream?.resume();
        this.#current = undefined;
      } else if (this.#ended) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        this.#wake = undefined;
      }
    }
  }
}
