/** A stored batch in memory. */
export interface TailBatch {
  readonly baseOffset: number;
  readonly nextOffset: number;
  readonly data: Uint8Array;
}

/** The newest batches of one partition that are still in memory, without a gap. */
export class Tail {
  #batches: TailBatch[] = [];
  #head = 0;

  push(batch: TailBatch): void {
    this.#batches.push(batch);
  }

  dropOldest(): void {
    this.#head += 1;
    if (this.#head > 64 && this.#head * 2 > this.#batches.length) {
      this.#batches = this.#batches.slice(this.#head);
      this.#head = 0;
    }
  }

  /** Index for {@link Tail.at} of the batch that holds `offset`, or -1 when it is not in memory. */
  find(offset: number): number {
    let low = this.#head;
    let high = this.#batches.length - 1;
    const oldest = this.#batches[low];
    if (oldest === undefined || offset < oldest.baseOffset) return -1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#batches[middle]?.baseOffset ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(index: number): TailBatch | undefined {
    return this.#batches[index];
  }
}

interface Entry {
  readonly tail: Tail;
  readonly size: number;
}

/** Bounds the memory of all tails together: the batch that came first goes first. */
export class TailCache {
  readonly #limit: number;
  #entries: Entry[] = [];
  #head = 0;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(tail: Tail, batch: TailBatch): void {
    tail.push(batch);
    this.#entries.push({ tail, size: batch.data.length });
    this.#bytes += batch.data.length;
    while (this.#bytes > this.#limit) this.#dropOldest();
  }

  #dropOldest(): void {
    const entry = this.#entries[this.#head];
    if (entry === undefined) return;
    entry.tail.dropOldest();
    this.#bytes -= entry.size;
    this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
  }
}
