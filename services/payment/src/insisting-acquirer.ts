import { setTimeout as sleep } from "node:timers/promises";
import { type Acquirer, AcquirerUnreachable } from "./acquirer.ts";

export interface InsistingOptions {
  /** How often it asks before it gives up. */
  readonly attempts: number;
  /** First pause in milliseconds; doubled each time and drawn at random below that. */
  readonly pause: number;
}

/** An acquirer that is asked again, with the same key, when it gives no answer: most lost answers cost nobody a 503. */
export function insisting(acquirer: Acquirer, { attempts, pause }: InsistingOptions): Acquirer {
  const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof AcquirerUnreachable) || attempt >= attempts) throw error;
        await sleep(Math.random() * pause * 2 ** attempt);
      }
    }
  };
  return {
    capture: (request) => insist(() => acquirer.capture(request)),
    refund: (request) => insist(() => acquirer.refund(request)),
  };
}
