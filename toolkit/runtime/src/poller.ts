import type { Logger } from "./logging.ts";

export interface PollerOptions {
  /** Stands in log lines. */
  readonly name: string;
  /** Does what is due and tells how much it found; it runs again at once until it finds nothing. */
  readonly work: (signal: AbortSignal) => Promise<number>;
  /** Milliseconds between two looks when nothing is due; 250 when absent. */
  readonly interval?: number;
  /** Milliseconds that failing work may go on before {@link Poller.check} complains; 10000 when absent. */
  readonly patience?: number;
  readonly logger?: Pick<Logger, "error">;
}

/** Work that is found by looking at a table of timers. Any number of processes may poll one table (SKIP LOCKED). */
export interface Poller {
  /** Looks now. */
  wake(): void;
  /** A health check: rejects when the work has failed for longer than its patience. */
  check(): void;
  /** Takes nothing more and waits for what is at hand. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks at most while they fail. */
const longestPause = 2000;

/** Starts to poll; an error is logged and the next look comes after the interval, doubled each time up to two seconds. */
export function startPoller(options: PollerOptions): Poller {
  const { name, work, interval = 250, patience = 10_000, logger } = options;
  const stopping = new AbortController();
  let wakeUp = () => {};
  let woken = false;
  let failingSince: number | undefined;
  let failures = 0;

  const pause = () =>
    new Promise<void>((resolve) => {
      if (woken || stopping.signal.aborted) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, Math.max(interval, Math.min(interval * 2 ** failures, longestPause)));
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const look = async (): Promise<number> => {
    try {
      const found = await work(stopping.signal);
      failingSince = undefined;
      failures = 0;
      return found;
    } catch (error) {
      failingSince ??= performance.now();
      failures++;
      logger?.error({ err: error, poller: name }, "polling failed");
      return 0;
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      woken = false;
      if ((await look()) === 0) await pause();
    }
  };
  const running = run();

  return {
    wake() {
      woken = true;
      wakeUp();
    },
    check() {
      if (failingSince !== undefined && performance.now() - failingSince > patience) {
        throw new Error(`${name} has failed for more than ${patience} ms`);
      }
    },
    async stop() {
      stopping.abort();
      wakeUp();
      await running;
    },
  };
}
