import type { Order, OrderLine, OrderStatus, Rejection } from "@concordat-shop/generated/order/types.ts";
import type { Sql } from "@concordat/runtime/database";
import type { OrderMode, Saga } from "./saga.ts";

interface OrderRow {
  readonly id: string;
  readonly customer_id: string;
  readonly mode: OrderMode;
  readonly status: OrderStatus;
  readonly currency: string;
  readonly total: number;
  readonly payment_method: string;
  readonly payment_id: string | null;
  readonly reservation_id: string | null;
  readonly rejection_reason: Rejection["reason"] | null;
  readonly rejection_detail: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly lines: { readonly sku: string; readonly quantity: number; readonly amount: number }[];
}

/** An order with what only the service knows. */
export interface StoredOrder {
  readonly order: Order;
  readonly mode: OrderMode;
  readonly paymentMethod: string;
}

function orderOf(row: OrderRow): StoredOrder {
  const { currency } = row;
  const lines = row.lines.map(({ sku, quantity, amount }): OrderLine => ({
    sku,
    quantity,
    unitPrice: { amount, currency },
  }));
  const order: Order = {
    id: row.id,
    status: row.status,
    customerId: row.customer_id,
    lines,
    total: { amount: row.total, currency },
    ...(row.payment_id === null ? {} : { paymentId: row.payment_id }),
    ...(row.reservation_id === null ? {} : { reservationId: row.reservation_id }),
    ...(row.rejection_reason === null ? {} : { rejection: rejectionOf(row.rejection_reason, row.rejection_detail) }),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
  return { order, mode: row.mode, paymentMethod: row.payment_method };
}

function rejectionOf(reason: Rejection["reason"], detail: string | null): Rejection {
  return detail === null ? { reason } : { reason, detail };
}

const columns = `o.id, o.customer_id, o.mode, o.status, o.currency, o.total, o.payment_method, o.payment_id,
  o.reservation_id, o.rejection_reason, o.rejection_detail, o.created_at, o.updated_at,
  (SELECT json_agg(json_build_object('sku', l.sku, 'quantity', l.quantity, 'amount', l.unit_amount) ORDER BY l.position)
   FROM order_lines l WHERE l.order_id = o.id) AS lines`;

/** An order as it is placed: its prices are fixed. */
export interface NewOrder {
  readonly id: string;
  readonly customerId: string;
  readonly mode: OrderMode;
  readonly paymentMethod: string;
  readonly currency: string;
  readonly total: number;
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly amount: number }[];
}

/** Adds a pending order. */
export async function insertOrder(sql: Sql, order: NewOrder): Promise<StoredOrder> {
  const { id, customerId, mode, paymentMethod, currency, total, lines } = order;
  await sql.query(
    `INSERT INTO orders (id, customer_id, mode, status, currency, total, payment_method, created_at, updated_at)
     VALUES ($1, $2, $3, 'pending', $4, $5, $6, date_trunc('milliseconds', now()), date_trunc('milliseconds', now()))`,
    [id, customerId, mode, currency, total, paymentMethod],
  );
  await sql.query(
    `INSERT INTO order_lines (order_id, position, sku, quantity, unit_amount)
     SELECT $1, position, sku, quantity, amount
     FROM unnest($2::text[], $3::int[], $4::bigint[]) WITH ORDINALITY AS l (sku, quantity, amount, position)`,
    [id, lines.map(({ sku }) => sku), lines.map(({ quantity }) => quantity), lines.map(({ amount }) => amount)],
  );
  const stored = await findOrder(sql, id);
  if (stored === undefined) throw new Error(`order ${id} was not written`);
  return stored;
}

export async function findOrder(sql: Sql, id: string): Promise<StoredOrder | undefined> {
  const { rows } = await sql.query<OrderRow>(`SELECT ${columns} FROM orders o WHERE o.id = $1`, [id]);
  return rows[0] === undefined ? undefined : orderOf(rows[0]);
}

export interface OrderFilter {
  readonly customerId: string;
  readonly status?: OrderStatus | undefined;
  /** Only orders placed before this one. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** A customer's orders, newest first. */
export async function listOrders(sql: Sql, { customerId, status, before, limit }: OrderFilter): Promise<Order[]> {
  const { rows } = await sql.query<OrderRow>(
    `SELECT ${columns} FROM orders o
     WHERE o.customer_id = $1 AND ($2::text IS NULL OR o.status = $2) AND ($3::uuid IS NULL OR o.id < $3)
     ORDER BY o.id DESC LIMIT $4`,
    [customerId, status ?? null, before ?? null, limit],
  );
  return rows.map((row) => orderOf(row).order);
}

/** Gives an order its final status, as its saga ended. The saga's row must be locked. */
export async function endOrder(sql: Sql, id: string, saga: Saga): Promise<StoredOrder> {
  await sql.query(
    `UPDATE orders SET status = $2, payment_id = $3, reservation_id = $4, rejection_reason = $5, rejection_detail = $6,
       updated_at = date_trunc('milliseconds', greatest(now(), created_at)) WHERE id = $1`,
    [
      id,
      saga.step,
      saga.paymentId ?? null,
      saga.reservationId ?? null,
      saga.rejection?.reason ?? null,
      saga.rejection?.detail ?? null,
    ],
  );
  const stored = await findOrder(sql, id);
  if (stored === undefined) throw new Error(`order ${id} is not in the database`);
  return stored;
}
