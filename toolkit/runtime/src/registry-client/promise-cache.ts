/** Remembers answers that never change: one question at a time for each key, failures forgotten, the oldest dropped. */
export class PromiseCache<Key, Value> {
  readonly #entries = new Map<Key, Promise<Value>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: Key, ask: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const asked = ask();
    this.#entries.set(key, asked);
    asked.catch(() => {
      if (this.#entries.get(key) === asked) this.#entries.delete(key);
    });
    if (this.#entries.size > this.#limit) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    }
    return asked;
  }
}
