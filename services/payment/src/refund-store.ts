import type { Sql } from "@concordat/runtime/database";
import { traceHeaders } from "@concordat/runtime/trace";
import type { Money } from "@concordat-shop/generated/payment/types.ts";
import type { Payment, Refund } from "@concordat-shop/generated/payment/types.ts";

interface RefundRow {
  readonly id: string;
  readonly payment_id: string;
  readonly order_id: string;
  readonly status: "processing" | "done";
  readonly amount: number;
  readonly currency: string;
  readonly reason: string;
  readonly created_at: Date;
  readonly traceparent: string | null;
}

/** A refund with what only the service knows. */
export interface StoredRefund extends Refund {
  readonly done: boolean;
  /** The trace of what asked for it. */
  readonly traceparent: string | undefined;
}

function refundOf(row: RefundRow): StoredRefund {
  return {
    id: row.id,
    paymentId: row.payment_id,
    orderId: row.order_id,
    amount: { amount: row.amount, currency: row.currency },
    reason: row.reason,
    createdAt: row.created_at.toISOString(),
    done: row.status === "done",
    traceparent: row.traceparent ?? undefined,
  };
}

const refundColumns = "id, payment_id, order_id, status, amount, currency, reason, created_at, traceparent";

export interface RefundDetails {
  readonly id: string;
  readonly payment: Payment;
  readonly amount: Money;
  readonly reason: string;
  readonly dueInSeconds: number;
}

/** Adds a refund that the acquirer is still to be asked for. The payment must be locked. */
export async function insertRefund(
  sql: Sql,
  { id, payment, amount, reason, dueInSeconds }: RefundDetails,
): Promise<void> {
  await sql.query(
    `INSERT INTO refunds (id, payment_id, order_id, status, amount, currency, reason, created_at, due_at, traceparent)
     VALUES ($1, $2, $3, 'processing', $4, $5, $6, now(), now() + make_interval(secs => $7), $8)`,
    [
      id,
      payment.id,
      payment.orderId,
      amount.amount,
      amount.currency,
      reason,
      dueInSeconds,
      traceHeaders()["traceparent"],
    ],
  );
}

export async function findRefund(sql: Sql, id: string): Promise<StoredRefund | undefined> {
  const { rows } = await sql.query<RefundRow>(`SELECT ${refundColumns} FROM refunds WHERE id = $1`, [id]);
  return rows[0] === undefined ? undefined : refundOf(rows[0]);
}

/** Refunds of a payment that are done, newest first. */
export async function listRefunds(
  sql: Sql,
  paymentId: string,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<StoredRefund[]> {
  const { rows } = await sql.query<RefundRow>(
    `SELECT ${refundColumns} FROM refunds
     WHERE payment_id = $1 AND status = 'done' AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [paymentId, before ?? null, limit],
  );
  return rows.map(refundOf);
}

/** How much of a captured payment is neither refunded nor about to be. The payment must be locked. */
export async function refundableRest(sql: Sql, payment: Payment): Promise<number> {
  const { rows } = await sql.query<{ underway: number }>(
    `SELECT coalesce(sum(amount), 0)::bigint AS underway FROM refunds WHERE payment_id = $1 AND status = 'processing'`,
    [payment.id],
  );
  return payment.amount.amount - payment.refunded.amount - (rows[0]?.underway ?? 0);
}

/** Marks a refund as done and counts it; undefined when somebody else did so before. */
export async function settleRefund(sql: Sql, id: string): Promise<StoredRefund | undefined> {
  const { rows } = await sql.query<RefundRow>(
    `UPDATE refunds SET status = 'done', due_at = NULL WHERE id = $1 AND status = 'processing' RETURNING ${refundColumns}`,
    [id],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  await sql.query(
    `UPDATE payments SET refunded = refunded + $2, updated_at = now(),
       status = CASE WHEN refunded + $2 = amount THEN 'refunded' ELSE status END WHERE id = $1`,
    [row.payment_id, row.amount],
  );
  return refundOf(row);
}

/** Takes refunds whose timer has run out, and sets it again in case the taker dies. */
export async function takeDueRefunds(sql: Sql, limit: number): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `UPDATE refunds SET attempts = attempts + 1, due_at = now() + make_interval(secs => 5)
     WHERE id IN (SELECT id FROM refunds WHERE due_at <= now() ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** Sets the timer for another try, the later the more there were. */
export async function postponeRefund(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `UPDATE refunds SET due_at = now() + make_interval(secs => least(5, 0.1 * 2 ^ least(attempts, 10)))
     WHERE id = $1 AND due_at IS NOT NULL`,
    [id],
  );
}
