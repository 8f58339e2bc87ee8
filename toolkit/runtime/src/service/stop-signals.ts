import closeWithGrace from "close-with-grace";
import type { Logger } from "../logging.ts";

export interface StopSignals {
  readonly logger: Logger;
  /** Milliseconds until the process ends without waiting any longer. */
  readonly timeout: number;
  /** Says whether everything stopped cleanly. */
  readonly stop: () => Promise<boolean>;
}

/**
 * Stops the process in order on SIGINT, SIGTERM, an unexpected error, or when the supervisor that started it is gone.
 * A second signal ends it at once.
 */
export function installStopSignals({ logger, timeout, stop }: StopSignals): void {
  const grace = closeWithGrace(
    {
      delay: timeout,
      logger: false,
      skip: [
        "beforeExit",
        "SIGHUP",
        "SIGQUIT",
        "SIGILL",
        "SIGTRAP",
        "SIGABRT",
        "SIGBUS",
        "SIGFPE",
        "SIGSEGV",
        "SIGUSR2",
      ],
      onSecondSignal: (signal) => logger.warn({ signal }, "second signal, ending at once"),
      onSecondError: (error) => logger.error({ err: error }, "second error while stopping, ending at once"),
      onTimeout: () => logger.error({ timeout }, "stop took too long, ending at once"),
    },
    async ({ signal, err }) => {
      if (err !== undefined) logger.fatal({ err }, "unexpected error, stopping");
      else logger.debug({ signal }, "stopping");
      const clean = await stop();
      if (!clean) throw new Error("a stop step failed");
      logger.debug("stopped");
    },
  );
  if (process.connected) process.once("disconnect", () => grace.close());
}
