const FIRST_SIZE = 256;
/** Byte strings from here on are passed on as they are instead of being copied. */
const PASS_ON_SIZE = 2048;

/** Writes the primitive types of the Kafka protocol (non-flexible versions); large byte strings are not copied. */
export class Writer {
  #buffer = Buffer.allocUnsafe(FIRST_SIZE);
  #at = 0;
  /** Start of the part of the buffer that is not in `#chunks` yet. */
  #from = 0;
  readonly #chunks: Uint8Array[] = [];
  #passedOn = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#passedOn + this.#at - this.#from;
  }

  #reserve(size: number): number {
    const at = this.#at;
    if (at + size > this.#buffer.length) {
      const pending = this.#buffer.subarray(this.#from, at);
      const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, pending.length + size));
      pending.copy(grown);
      this.#buffer = grown;
      this.#from = 0;
      this.#at = pending.length + size;
      return pending.length;
    }
    this.#at = at + size;
    return at;
  }

  int8(value: number): this {
    const at = this.#reserve(1);
    this.#buffer.writeInt8(value, at);
    return this;
  }

  int16(value: number): this {
    const at = this.#reserve(2);
    this.#buffer.writeInt16BE(value, at);
    return this;
  }

  int32(value: number): this {
    const at = this.#reserve(4);
    this.#buffer.writeInt32BE(value, at);
    return this;
  }

  int64(value: number): this {
    const at = this.#reserve(8);
    this.#buffer.writeInt32BE(Math.floor(value / 0x1_0000_0000), at);
    this.#buffer.writeUInt32BE(value >>> 0, at + 4);
    return this;
  }

  boolean(value: boolean): this {
    return this.int8(value ? 1 : 0);
  }

  string(value: string): this {
    const size = Buffer.byteLength(value);
    if (size > 0x7fff) throw new RangeError(`expected a string of at most 32767 bytes, got ${size}`);
    this.int16(size);
    const at = this.#reserve(size);
    this.#buffer.write(value, at, "utf8");
    return this;
  }

  nullableString(value: string | null): this {
    return value === null ? this.int16(-1) : this.string(value);
  }

  bytes(value: Uint8Array): this {
    return this.int32(value.length).raw(value);
  }

  /** Bytes without a length before them. */
  raw(value: Uint8Array): this {
    if (value.length < PASS_ON_SIZE) {
      const at = this.#reserve(value.length);
      this.#buffer.set(value, at);
      return this;
    }
    if (this.#at > this.#from) this.#chunks.push(this.#buffer.subarray(this.#from, this.#at));
    this.#passedOn += this.#at - this.#from + value.length;
    this.#from = this.#at;
    this.#chunks.push(value);
    return this;
  }

  array<T>(items: readonly T[], write: (item: T) => void): this {
    this.int32(items.length);
    for (const item of items) write(item);
    return this;
  }

  /** All bytes in order. The writer is not used afterwards. */
  finish(): Uint8Array[] {
    if (this.#at > this.#from) this.#chunks.push(this.#buffer.subarray(this.#from, this.#at));
    this.#from = this.#at;
    return this.#chunks;
  }
}
