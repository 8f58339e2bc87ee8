const PREFIX = 4;

/** What the bytes so far amount to. */
export type FrameState =
  | { readonly kind: "incomplete"; readonly begun: boolean }
  /** The length of the next frame is known and not announced yet. */
  | { readonly kind: "announced"; readonly length: number }
  | { readonly kind: "frame"; readonly frame: Buffer };

/** Cuts a stream of bytes into frames: a length of four bytes, then so many bytes. */
export class FrameBuffer {
  #chunks: Buffer[] = [];
  #size = 0;
  #length: number | null = null;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /** The next event; the length of every frame is told once before the frame itself. */
  next(): FrameState {
    if (this.#length === null) {
      if (this.#size < PREFIX) return { kind: "incomplete", begun: this.#size > 0 };
      const length = this.#joined(PREFIX).readInt32BE(0);
      this.#length = length;
      return { kind: "announced", length };
    }
    const needed = PREFIX + this.#length;
    if (this.#size < needed) return { kind: "incomplete", begun: true };
    const bytes = this.#joined(needed);
    const rest = bytes.subarray(needed);
    this.#chunks[0] = rest;
    if (rest.length === 0) this.#chunks.shift();
    this.#size -= needed;
    this.#length = null;
    return { kind: "frame", frame: bytes.subarray(PREFIX, needed) };
  }

  /** The first chunk, after joining chunks until it has at least `size` bytes. */
  #joined(size: number): Buffer {
    const first = this.#chunks[0] ?? Buffer.alloc(0);
    if (first.length >= size) return first;
    const joined = Buffer.concat(this.#chunks, this.#size);
    this.#chunks = [joined];
    return joined;
  }
}
