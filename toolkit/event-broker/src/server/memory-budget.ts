/** A bound on bytes in flight over all connections; who does not fit waits in line. */
export class MemoryBudget {
  readonly #limit: number;
  readonly #line: { readonly bytes: number; readonly granted: () => void }[] = [];
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get free(): number {
    return Math.max(0, this.#limit - this.#used);
  }

  /** Takes the bytes if they fit and nobody waits; otherwise `granted` is called when they have been taken. */
  reserve(bytes: number, granted: () => void): boolean {
    if (this.#line.length === 0 && this.#fits(bytes)) {
      this.#used += bytes;
      return true;
    }
    this.#line.push({ bytes, granted });
    return false;
  }

  /** Leaves the line. */
  cancel(granted: () => void): void {
    const index = this.#line.findIndex((waiting) => waiting.granted === granted);
    if (index !== -1) this.#line.splice(index, 1);
    this.#serve();
  }

  /** Takes bytes that exist already, whether they fit or not. */
  take(bytes: number): void {
    this.#used += bytes;
  }

  release(bytes: number): void {
    this.#used -= bytes;
    this.#serve();
  }

  #fits(bytes: number): boolean {
    // One frame always fits when nothing else is in flight.
    return this.#used === 0 || this.#used + bytes <= this.#limit;
  }

  #serve(): void {
    for (let next = this.#line[0]; next !== undefined && this.#fits(next.bytes); next = this.#line[0]) {
      this.#line.shift();
      this.#used += next.bytes;
      next.granted();
    }
  }
}
