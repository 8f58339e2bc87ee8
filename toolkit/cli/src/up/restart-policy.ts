/** When a process that ended is started again. */
export interface RestartPolicy {
  /** Milliseconds to wait before the next start, or `undefined` when it ended too often. `now` never goes back. */
  next(now: number): number | undefined;
}

export interface RestartLimits {
  /** Restarts within the window at most. */
  readonly restarts: number;
  /** Milliseconds. */
  readonly window: number;
  /** Milliseconds before the first restart of a window, doubled with each further one. */
  readonly firstDelay: number;
  readonly longestDelay: number;
}

const usual: RestartLimits = { restarts: 6, window: 60_000, firstDelay: 50, longestDelay: 5000 };

/** Back-off with a bound: a process that keeps ending is given up instead of being started for ever. */
export function createRestartPolicy(limits: RestartLimits = usual): RestartPolicy {
  let ends: number[] = [];
  return {
    next(now) {
      ends = [...ends.filter((end) => now - end < limits.window), now];
      if (ends.length > limits.restarts) return undefined;
      return Math.min(limits.firstDelay * 2 ** (ends.length - 1), limits.longestDelay);
    },
  };
}
