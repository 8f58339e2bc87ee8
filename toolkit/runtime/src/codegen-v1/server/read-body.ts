import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HttpProblem } from "./http-problem.ts";

/** The bytes of a body; a body beyond `limit` bytes (after decompression) is a 413. */
export async function readBytes(raw: IncomingMessage, limit: number): Promise<Buffer> {
  const declared = Number(raw.headers["content-length"] ?? 0);
  if (declared > limit) throw tooLarge(limit);
  const encoding = raw.headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity")
    return collect(decoded(raw, encoding.toLowerCase()), limit);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (finish: () => void): void => {
      raw.off("data", onData).off("end", onEnd).off("error", onError).off("close", onClose);
      finish();
    };
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) settle(() => reject(tooLarge(limit)));
      else chunks.push(chunk);
    };
    const onEnd = (): void =>
      settle(() => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size)));
    const onError = (error: Error): void => settle(() => reject(error));
    const onClose = (): void => settle(() => reject(new HttpProblem(400, { detail: "The body ended early." })));
    raw.on("data", onData).on("end", onEnd).on("error", onError).on("close", onClose);
  });
}

/** The body as a stream of bytes; reading beyond `limit` throws a 413. */
export async function* streamBytes(raw: IncomingMessage, limit: number): AsyncGenerator<Uint8Array, void, undefined> {
  const encoding = raw.headers["content-encoding"]?.toLowerCase();
  let size = 0;
  for await (const chunk of (encoding === undefined || encoding === "identity"
    ? raw
    : decoded(raw, encoding)) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function decoded(raw: IncomingMessage, encoding: string): Transform {
  const decoder =
    encoding === "gzip" || encoding === "x-gzip"
      ? createGunzip()
      : encoding === "deflate"
        ? createInflate()
        : encoding === "br"
          ? createBrotliDecompress()
          : undefined;
  if (decoder === undefined)
    throw new HttpProblem(
      415,
      { detail: `The content encoding ${JSON.stringify(encoding)} is not supported.` },
      { "Accept-Encoding": "gzip, deflate, br" },
    );
  raw.on("error", (error) => decoder.destroy(error));
  return raw.pipe(decoder);
}

async function collect(stream: Transform, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof HttpProblem) throw error;
    throw new HttpProblem(400, { detail: "The body does not decompress." });
  }
  return Buffer.concat(chunks, size);
}

const tooLarge = (limit: number): HttpProblem =>
  new HttpProblem(413, { detail: `The body is larger than ${limit} bytes.` });
