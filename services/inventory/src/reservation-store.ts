import type { Sql } from "@concordat/runtime/database";
import type {
  Reservation,
  ReservationDraft,
  ReservationLine,
  Shortage,
} from "@concordat-shop/generated/inventory/types.ts";

interface ReservationRow {
  readonly id: string;
  readonly order_id: string;
  readonly customer_id: string;
  readonly status: "held" | "released";
  readonly created_at: Date;
  readonly released_at: Date | null;
  readonly lines: ReservationLine[];
}

function reservationOf(row: ReservationRow): Reservation {
  return {
    id: row.id,
    orderId: row.order_id,
    customerId: row.customer_id,
    status: row.status,
    lines: row.lines,
    createdAt: row.created_at.toISOString(),
    ...(row.released_at === null ? {} : { releasedAt: row.released_at.toISOString() }),
  };
}

const columns = `r.id, r.order_id, r.customer_id, r.status, r.created_at, r.released_at,
  (SELECT json_agg(json_build_object('sku', l.sku, 'quantity', l.quantity) ORDER BY l.position)
   FROM reservation_lines l WHERE l.reservation_id = r.id) AS lines`;

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

/** Marks an order as ended without success: nothing is held for it any more. */
export async function markClosed(sql: Sql, orderId: string, reason: string): Promise<void> {
  await sql.query("UPDATE order_guards SET closed_at = now(), reason = $2 WHERE order_id = $1 AND closed_at IS NULL", [
    orderId,
    reason,
  ]);
}

/**
 * Holds all lines or none. Rows are locked in the order of their SKUs, so that two orders of the same products never wait
 * for each other; the update itself takes only what is free, and the table's check is the last guard.
 *
 * @returns the products of which there is not enough; empty when everything is held
 */
export async function holdStock(sql: Sql, lines: readonly ReservationLine[]): Promise<Shortage[]> {
  const skus = lines.map(({ sku }) => sku);
  await sql.query("SELECT 1 FROM products WHERE sku = ANY($1) ORDER BY sku FOR UPDATE", [skus]);
  const { rows: shortages } = await sql.query<Shortage>(
    `SELECT w.sku, w.quantity AS requested, coalesce(p.on_hand - p.held, 0) AS available
     FROM unnest($1::text[], $2::int[]) AS w (sku, quantity) LEFT JOIN products p USING (sku)
     WHERE coalesce(p.on_hand - p.held, 0) < w.quantity ORDER BY w.sku`,
    [skus, lines.map(({ quantity }) => quantity)],
  );
  if (shortages.length > 0) return shortages;
  const { rowCount } = await sql.query(
    `UPDATE products p SET held = p.held + w.quantity, version = p.version + 1, updated_at = now()
     FROM unnest($1::text[], $2::int[]) AS w (sku, quantity)
     WHERE p.sku = w.sku AND p.on_hand - p.held >= w.quantity`,
    [skus, lines.map(({ quantity }) => quantity)],
  );
  if (rowCount !== lines.length) throw new Error(`held ${rowCount} of ${lines.length} lines although all were free`);
  return [];
}

/** Adds a reservation whose goods are held. */
export async function insertReservation(sql: Sql, id: string, draft: ReservationDraft): Promise<Reservation> {
  const { orderId, customerId, lines } = draft;
  await sql.query(
    `INSERT INTO reservations (id, order_id, customer_id, status, created_at) VALUES ($1, $2, $3, 'held', now())`,
    [id, orderId, customerId],
  );
  await sql.query(
    `INSERT INTO reservation_lines (reservation_id, position, sku, quantity)
     SELECT $1, position, sku, quantity
     FROM unnest($2::text[], $3::int[]) WITH ORDINALITY AS l (sku, quantity, position)`,
    [id, lines.map(({ sku }) => sku), lines.map(({ quantity }) => quantity)],
  );
  const reservation = await findReservation(sql, id);
  if (reservation === undefined) throw new Error(`reservation ${id} was not written`);
  return reservation;
}

export async function findReservation(sql: Sql, id: string): Promise<Reservation | undefined> {
  const { rows } = await sql.query<ReservationRow>(`SELECT ${columns} FROM reservations r WHERE r.id = $1`, [id]);
  return rows[0] === undefined ? undefined : reservationOf(rows[0]);
}

/** The reservation of an order. */
export async function findReservationOf(sql: Sql, orderId: string): Promise<Reservation | undefined> {
  const { rows } = await sql.query<ReservationRow>(`SELECT ${columns} FROM reservations r WHERE r.order_id = $1`, [
    orderId,
  ]);
  return rows[0] === undefined ? undefined : reservationOf(rows[0]);
}

export interface ReservationFilter {
  /** Only reservations of this customer. */
  readonly customerId?: string | undefined;
  readonly orderId?: string | undefined;
  /** Only reservations made before this one. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Reservations, newest first. */
export async function listReservations(sql: Sql, filter: ReservationFilter): Promise<Reservation[]> {
  const { rows } = await sql.query<ReservationRow>(
    `SELECT ${columns} FROM reservations r
     WHERE ($1::text IS NULL OR r.customer_id = $1) AND ($2::uuid IS NULL OR r.order_id = $2)
       AND ($3::uuid IS NULL OR r.id < $3)
     ORDER BY r.id DESC LIMIT $4`,
    [filter.customerId ?? null, filter.orderId ?? null, filter.before ?? null, filter.limit],
  );
  return rows.map(reservationOf);
}

/** Frees the goods of a held reservation; undefined when it is not held (any more). */
export async function releaseStock(sql: Sql, id: string): Promise<Reservation | undefined> {
  const { rowCount } = await sql.query(
    `UPDATE reservations SET status = 'released', released_at = now() WHERE id = $1 AND status = 'held'`,
    [id],
  );
  if (rowCount === 0) return undefined;
  await sql.query(
    `SELECT 1 FROM products WHERE sku IN (SELECT sku FROM reservation_lines WHERE reservation_id = $1)
     ORDER BY sku FOR UPDATE`,
    [id],
  );
  await sql.query(
    `UPDATE products p SET held = p.held - l.quantity, version = p.version + 1, updated_at = now()
     FROM reservation_lines l WHERE l.reservation_id = $1 AND p.sku = l.sku`,
    [id],
  );
  return findReservation(sql, id);
}
