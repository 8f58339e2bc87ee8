import { MalformedRequest } from "./errors.ts";

/**
 * Reads the primitive types of the Kafka protocol (non-flexible versions) from one frame.
 * Every read is bounds-checked; lengths are checked against the bytes that are left, so a small frame can never
 * cause a large allocation.
 *
 * @see https://kafka.apache.org/protocol#protocol_types
 */
export class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Bytes not read yet. */
  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  #take(size: number, what: string): number {
    const at = this.#at;
    if (size > this.#bytes.length - at) {
      throw new MalformedRequest(`expected ${size} bytes of ${what} at byte ${at}, ${this.remaining} are left`);
    }
    this.#at = at + size;
    return at;
  }

  int8(): number {
    return this.#bytes.readInt8(this.#take(1, "int8"));
  }

  int16(): number {
    return this.#bytes.readInt16BE(this.#take(2, "int16"));
  }

  int32(): number {
    return this.#bytes.readInt32BE(this.#take(4, "int32"));
  }

  /** A 64-bit integer as a number; beyond 2^53 it is rounded, so callers compare it with a range before use. */
  int64(): number {
    const at = this.#take(8, "int64");
    return this.#bytes.readInt32BE(at) * 0x1_0000_0000 + this.#bytes.readUInt32BE(at + 4);
  }

  boolean(): boolean {
    return this.int8() !== 0;
  }

  nullableString(): string | null {
    const length = this.int16();
    if (length === -1) return null;
    if (length < 0) throw new MalformedRequest(`expected a string length of -1 or more, got ${length}`);
    const at = this.#take(length, "string");
    return this.#bytes.toString("utf8", at, at + length);
  }

  string(): string {
    const value = this.nullableString();
    if (value === null) throw new MalformedRequest("expected a string, got null");
    return value;
  }

  /** A view into the frame, not a copy. */
  nullableBytes(): Buffer | null {
    const length = this.int32();
    if (length === -1) return null;
    if (length < 0) throw new MalformedRequest(`expected a byte length of -1 or more, got ${length}`);
    const at = this.#take(length, "bytes");
    return this.#bytes.subarray(at, at + length);
  }

  bytes(): Buffer {
    const value = this.nullableBytes();
    if (value === null) throw new MalformedRequest("expected bytes, got null");
    return value;
  }

  /**
   * @param item reads one element
   * @param minimum the least number of bytes that an element takes, to refuse counts that the frame cannot hold
   */
  nullableArray<T>(item: () => T, minimum: number): T[] | null {
    const count = this.int32();
    if (count === -1) return null;
    if (count < 0) throw new MalformedRequest(`expected an array length of -1 or more, got ${count}`);
    if (count * minimum > this.remaining) {
      throw new MalformedRequest(`expected at most ${this.remaining} bytes of array, got ${count} elements`);
    }
    const items: T[] = [];
    for (let index = 0; index < count; index += 1) items.push(item());
    return items;
  }

  array<T>(item: () => T, minimum: number): T[] {
    const items = this.nullableArray(item, minimum);
    if (items === null) throw new MalformedRequest("expected an array, got null");
    return items;
  }
}
