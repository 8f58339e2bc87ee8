import type { Sql } from "@concordat/runtime/database";
import { traceHeaders } from "@concordat/runtime/trace";
import type { Payment, PaymentDraft } from "@concordat-shop/generated/payment/types.ts";

interface PaymentRow {
  readonly id: string;
  readonly order_id: string;
  readonly customer_id: string;
  readonly method: string;
  readonly status: Payment["status"];
  readonly amount: number;
  readonly currency: string;
  readonly refunded: number;
  readonly decline_code: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly traceparent: string | null;
}

/** A payment with what only the service knows. */
export interface StoredPayment extends Payment {
  readonly method: string;
  /** The trace of what asked for it. */
  readonly traceparent: string | undefined;
}

function paymentOf(row: PaymentRow): StoredPayment {
  const { currency } = row;
  return {
    id: row.id,
    orderId: row.order_id,
    customerId: row.customer_id,
    method: row.method,
    traceparent: row.traceparent ?? undefined,
    status: row.status,
    amount: { amount: row.amount, currency },
    refunded: { amount: row.refunded, currency },
    ...(row.decline_code === null ? {} : { declineCode: row.decline_code }),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/**
 * Locks an order's row, making it when this is the first time that the order is heard of; tells whether the order has
 * ended without success. Until the transaction ends nobody else acts for the order.
 */
export async function lockOrder(sql: Sql, orderId: string): Promise<{ readonly closed: boolean }> {
  const { rows } = await sql.query<{ closed_at: Date | null }>(
    `INSERT INTO order_guards (order_id) VALUES ($1)
     ON CONFLICT (order_id) DO UPDATE SET order_id = excluded.order_id RETURNING closed_at`,
    [orderId],
  );
  return { closed: (rows[0]?.closed_at ?? null) !== null };
}

/** Marks an order as ended without success: nothing is charged any more and what was charged is due to be refunded. */
export async function closeOrder(sql: Sql, orderId: string, reason: string): Promise<void> {
  await sql.query(
    `INSERT INTO order_guards (order_id, closed_at, reason, unsettled, traceparent) VALUES ($1, now(), $2, true, $3)
     ON CONFLICT (order_id) DO UPDATE
       SET closed_at = now(), reason = excluded.reason, unsettled = true, traceparent = excluded.traceparent
     WHERE order_guards.closed_at IS NULL`,
    [orderId, reason, traceHeaders()["traceparent"]],
  );
}

/** Adds a payment that the acquirer is still to be asked for; false when the order has one already. */
export async function insertPayment(
  sql: Sql,
  id: string,
  draft: PaymentDraft,
  options: { readonly dueInSeconds: number },
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `INSERT INTO payments (id, order_id, customer_id, method, status, amount, currency, created_at, updated_at, due_at,
       traceparent)
     VALUES ($1, $2, $3, $4, 'processing', $5, $6, now(), now(), now() + make_interval(secs => $7), $8)
     ON CONFLICT (order_id) DO NOTHING`,
    [
      id,
      draft.orderId,
      draft.customerId,
      draft.method,
      draft.amount.amount,
      draft.amount.currency,
      options.dueInSeconds,
      traceHeaders()["traceparent"],
    ],
  );
  return rowCount === 1;
}

const paymentColumns = `id, order_id, customer_id, method, status, amount, currency, refunded, decline_code, created_at,
  updated_at, traceparent`;

export async function findPayment(
  sql: Sql,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<StoredPayment | undefined> {
  const lock = options.lock === true ? "FOR UPDATE" : "";
  const { rows } = await sql.query<PaymentRow>(`SELECT ${paymentColumns} FROM payments WHERE id = $1 ${lock}`, [id]);
  return rows[0] === undefined ? undefined : paymentOf(rows[0]);
}

export interface PaymentFilter {
  /** Only payments of this customer. */
  readonly customerId?: string | undefined;
  readonly orderId?: string | undefined;
  /** Only payments made before this one. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Payments, newest first. */
export async function listPayments(sql: Sql, filter: PaymentFilter): Promise<StoredPayment[]> {
  const { rows } = await sql.query<PaymentRow>(
    `SELECT ${paymentColumns} FROM payments
     WHERE ($1::text IS NULL OR customer_id = $1) AND ($2::uuid IS NULL OR order_id = $2)
       AND ($3::uuid IS NULL OR id < $3)
     ORDER BY id DESC LIMIT $4`,
    [filter.customerId ?? null, filter.orderId ?? null, filter.before ?? null, filter.limit],
  );
  return rows.map(paymentOf);
}

/** Writes the acquirer's answer down; undefined when somebody else did so before. */
export async function settlePayment(
  sql: Sql,
  id: string,
  result: { readonly captured: true } | { readonly captured: false; readonly declineCode: string },
): Promise<StoredPayment | undefined> {
  const { rows } = await sql.query<PaymentRow>(
    `UPDATE payments SET status = $2, decline_code = $3, due_at = NULL, updated_at = now()
     WHERE id = $1 AND status = 'processing' RETURNING ${paymentColumns}`,
    [id, result.captured ? "captured" : "declined", result.captured ? null : result.declineCode],
  );
  return rows[0] === undefined ? undefined : paymentOf(rows[0]);
}

/** Takes payments whose timer has run out, and sets it again in case the taker dies. */
export async function takeDuePayments(sql: Sql, limit: number): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `UPDATE payments SET attempts = attempts + 1, due_at = now() + make_interval(secs => 5)
     WHERE id IN (SELECT id FROM payments WHERE due_at <= now() ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** Sets the timer for another try, the later the more there were. */
export async function postponePayment(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `UPDATE payments SET due_at = now() + make_interval(secs => least(5, 0.1 * 2 ^ least(attempts, 10)))
     WHERE id = $1 AND due_at IS NOT NULL`,
    [id],
  );
}

/** An order that ended without success. */
export interface ClosedOrder {
  readonly orderId: string;
  readonly reason: string;
  /** The trace of what closed it. */
  readonly traceparent: string | undefined;
}

/** Locks a closed order that has something left to be settled; undefined when there is none. */
export async function takeUnsettledOrder(sql: Sql): Promise<ClosedOrder | undefined> {
  const { rows } = await sql.query<{ order_id: string; reason: string; traceparent: string | null }>(
    `SELECT g.order_id, g.reason, g.traceparent FROM order_guards g LEFT JOIN payments p USING (order_id)
     WHERE g.unsettled AND (p.status IS NULL OR p.status <> 'processing')
     ORDER BY g.closed_at LIMIT 1 FOR UPDATE OF g SKIP LOCKED`,
  );
  const row = rows[0];
  return row && { orderId: row.order_id, reason: row.reason, traceparent: row.traceparent ?? undefined };
}

/** Nothing is left to be settled for a closed order. The order must be locked. */
export async function markSettled(sql: Sql, orderId: string): Promise<void> {
  await sql.query("UPDATE order_guards SET unsettled = false WHERE order_id = $1", [orderId]);
}

/** The payment of an order, locked. */
export async function lockPaymentOf(sql: Sql, orderId: string): Promise<StoredPayment | undefined> {
  const { rows } = await sql.query<PaymentRow>(
    `SELECT ${paymentColumns} FROM payments WHERE order_id = $1 FOR UPDATE`,
    [orderId],
  );
  return rows[0] === undefined ? undefined : paymentOf(rows[0]);
}

/** A captured payment of nothing has nothing to be given back. The payment must be locked. */
export async function markRefunded(sql: Sql, id: string): Promise<void> {
  await sql.query("UPDATE payments SET status = 'refunded', updated_at = now() WHERE id = $1", [id]);
}
