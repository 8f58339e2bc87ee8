/** The user's wish to stop. */
export interface StopSignals {
  /** Aborts with the first signal. */
  readonly signal: AbortSignal;
  /** Resolves with the first signal. */
  readonly requested: Promise<void>;
  release(): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The first signal asks to stop in order; a second one ends this process at once, and all others end with it. */
export function watchStopSignals(): StopSignals {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  const listen = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 1);
    controller.abort();
    resolve();
  };
  for (const signal of signals) process.on(signal, listen);
  // A program that started this one over an IPC channel, such as a test, takes it along when it ends.
  const abandoned = (): void => listen("SIGTERM");
  const supervised = process.connected;
  if (supervised) process.once("disconnect", abandoned);
  return {
    signal: controller.signal,
    requested: promise,
    release: () => {
      for (const signal of signals) process.off(signal, listen);
      process.off("disconnect", abandoned);
      if (supervised && process.connected) process.disconnect();
    },
  };
}
