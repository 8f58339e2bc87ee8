/** Allows retries for a share of the calls, so that a broken target is not met by a storm of them. */
export class RetryBudget {
  readonly #share: number;
  readonly #most: number;
  #left: number;

  /** `share` of a retry is earned by each call; `most` retries can be saved up, and are there at the start. */
  constructor(share: number, most: number) {
    this.#share = share;
    this.#most = most;
    this.#left = most;
  }

  /** A call was made. */
  earn(): void {
    this.#left = Math.min(this.#most, this.#left + this.#share);
  }

  /** True when a retry may be made; it counts. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** A retry that was taken and not made. */
  giveBack(): void {
    this.#left = Math.min(this.#most, this.#left + 1);
  }
}
