import type { Sql } from "@concordat/runtime/database";
import { type Acquirer, AcquirerUnreachable, type CaptureRequest, type RefundRequest } from "./acquirer.ts";

export interface SimulatedAcquirerOptions {
  /** The acquirer's own connection: what it does is never part of a transaction of the service. */
  readonly ledger: Sql;
  /** How often it acts and then gives no answer, from 0 to 1. */
  readonly dropRate: number;
  /** A number from 0 to below 1; `Math.random` when absent. */
  readonly random?: () => number;
}

const declines: ReadonlyMap<string, string> = new Map([
  ["tok_declined", "do_not_honor"],
  ["tok_insufficient_funds", "insufficient_funds"],
]);

/**
 * A stand-in for a bank, deterministic by the method's token: `tok_declined` and `tok_insufficient_funds` are declined,
 * every other token is approved. It keeps a ledger of what it did, and like a real one it acts once per key and may
 * lose its answer on the way.
 */
export function createSimulatedAcquirer(options: SimulatedAcquirerOptions): Acquirer {
  const { ledger, dropRate, random = Math.random } = options;
  const answer = (key: string): void => {
    if (random() < dropRate) throw new AcquirerUnreachable(key);
  };
  return {
    async capture(request) {
      const declineCode = declines.get(request.method);
      if (declineCode === undefined) await recordCapture(ledger, request);
      answer(request.key);
      return declineCode === undefined ? { captured: true } : { captured: false, declineCode };
    },
    async refund(request) {
      await recordRefund(ledger, request);
      answer(request.key);
    },
  };
}

async function recordCapture(ledger: Sql, { key, orderId, amount }: CaptureRequest): Promise<void> {
  await ledger.query(
    `INSERT INTO acquirer_captures (capture_key, order_id, amount, currency) VALUES ($1, $2, $3, $4)
     ON CONFLICT (capture_key) DO NOTHING`,
    [key, orderId, amount.amount, amount.currency],
  );
}

async function recordRefund(ledger: Sql, { key, capture, amount }: RefundRequest): Promise<void> {
  await ledger.query(
    `INSERT INTO acquirer_refunds (refund_key, capture_key, amount) VALUES ($1, $2, $3)
     ON CONFLICT (refund_key) DO NOTHING`,
    [key, capture, amount.amount],
  );
}
