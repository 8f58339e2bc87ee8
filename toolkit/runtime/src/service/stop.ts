import type { Logger } from "../logging.ts";

/** One part of a process that has to end in order. */
export interface StopStep {
  readonly name: string;
  readonly stop: () => unknown;
}

/** Runs the steps one after the other; a failed one is logged and the next runs. True when none failed. */
export async function stopInOrder(steps: readonly StopStep[], logger: Logger): Promise<boolean> {
  let clean = true;
  for (const { name, stop } of steps) {
    try {
      await stop();
    } catch (error) {
      clean = false;
      logger.error({ err: error, step: name }, "stop step failed");
    }
  }
  return clean;
}
