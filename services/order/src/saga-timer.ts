import type { Logger } from "@concordat/runtime/logging";
import { type Poller, startPoller } from "@concordat/runtime/poller";
import { leadOrder } from "./lead-order.ts";
import type { OrderParts } from "./parts.ts";
import { Unavailable } from "./ports.ts";
import { takeDueSagas } from "./saga-store.ts";

const atOnce = 10;

/**
 * Leads on what nobody leads: orders whose process died, whose calls got no answer, or that have heard nothing until
 * their deadline. Any number of processes may run it.
 */
export function startSagaTimer(
  parts: OrderParts,
  options: { readonly logger: Logger; readonly interval?: number },
): Poller {
  const { logger, interval = 250 } = options;
  return startPoller({ name: "saga timer", interval, logger, work: () => leadDue(parts, logger) });
}

/** One look; gives how many were due. */
export async function leadDue(parts: OrderParts, logger: Pick<Logger, "warn" | "error">): Promise<number> {
  const due = await takeDueSagas(parts.database, atOnce, parts.timers.lease);
  await Promise.all(
    due.map(async (orderId) => {
      try {
        await leadOrder(parts, orderId);
      } catch (error) {
        // One order's trouble is not that of the others; its timer is set for another try.
        if (error instanceof Unavailable) logger.warn({ err: error, orderId }, "order waits for another service");
        else logger.error({ err: error, orderId }, "order could not be led on");
      }
    }),
  );
  return due.length;
}
