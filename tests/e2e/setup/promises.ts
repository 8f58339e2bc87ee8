import type { Sql } from "@concordat/runtime/database";

/** The databases that the promises are asked of, each through its own service's role. */
export interface Databases {
  readonly order: Sql;
  readonly payment: Sql;
  readonly inventory: Sql;
}

/** What a client was told: the key it sent and the order that the answer named. */
export interface ClientLogEntry {
  readonly key: string;
  readonly orderId: string;
}

export interface Violation {
  readonly promise: string;
  readonly what: string;
}

type Rows = readonly Record<string, unknown>[];
const violations = (promise: string, rows: Rows): Violation[] =>
  rows.map((row) => ({ promise, what: JSON.stringify(row) }));

/** P1: every order that was accepted exists exactly once for its idempotency key. */
export async function acceptedOnce({ order }: Databases, log: readonly ClientLogEntry[]): Promise<Violation[]> {
  const { rows } = await order.query(
    `SELECT key, count(DISTINCT told.order_id) AS told, count(DISTINCT orders.id) AS stored
     FROM unnest($1::text[], $2::uuid[]) AS told (key, order_id) LEFT JOIN orders ON orders.id = told.order_id
     GROUP BY key HAVING count(DISTINCT told.order_id) <> 1 OR count(DISTINCT orders.id) <> 1`,
    [log.map(({ key }) => key), log.map(({ orderId }) => orderId)],
  );
  // Every order was made for a key of its own.
  const { rows: strays } = await order.query(
    `SELECT id, status FROM orders WHERE NOT EXISTS (
       SELECT FROM idempotency_keys WHERE operation = 'createOrder' AND resource = orders.id::text)`,
  );
  return violations("P1 accepted exactly once", [...rows, ...strays]);
}

/** P2: the bank has charged no order twice. */
export async function chargedOnce({ payment }: Databases): Promise<Violation[]> {
  const { rows } = await payment.query(
    "SELECT order_id, count(*) AS captures FROM acquirer_captures GROUP BY order_id HAVING count(*) > 1",
  );
  return violations("P2 no double charge", rows);
}

/** P3: what the bank holds of an order is its total if and only if the order is confirmed, and nothing otherwise. */
export async function chargedIffConfirmed({ order, payment }: Databases): Promise<Violation[]> {
  const { rows: orders } = await order.query<{ id: string; status: string; total: number }>(
    "SELECT id, status, total FROM orders",
  );
  const { rows } = await payment.query(
    `SELECT id, status, total, coalesce(kept, 0) AS kept
     FROM unnest($1::uuid[], $2::text[], $3::bigint[]) AS told (id, status, total)
     FULL JOIN (
       SELECT order_id, sum(captures.amount) - sum(coalesce(refunds.amount, 0)) AS kept FROM acquirer_captures captures
       LEFT JOIN (SELECT capture_key, sum(amount) AS amount FROM acquirer_refunds GROUP BY capture_key) refunds
       USING (capture_key) GROUP BY order_id
     ) bank ON bank.order_id = told.id
     WHERE coalesce(kept, 0) <> CASE WHEN status = 'confirmed' THEN total ELSE 0 END`,
    [orders.map(({ id }) => id), orders.map(({ status }) => status), orders.map(({ total }) => total)],
  );
  return violations("P3 charged if and only if confirmed", rows);
}

/** P4: no product is oversold, and goods are held for exactly the confirmed orders, in their quantities. */
export async function stockInBalance({ order, inventory }: Databases): Promise<Violation[]> {
  const { rows: products } = await inventory.query(
    `SELECT sku, on_hand, held, coalesce(reserved, 0) AS reserved FROM products
     LEFT JOIN (SELECT sku, sum(quantity) AS reserved FROM reservation_lines
                JOIN reservations ON reservations.id = reservation_id WHERE status = 'held' GROUP BY sku) lines USING (sku)
     WHERE held < 0 OR held > on_hand OR held <> coalesce(reserved, 0)`,
  );
  const { rows: ordered } = await order.query<{ id: string; status: string; sku: string; quantity: number }>(
    "SELECT id, status, sku, quantity FROM orders JOIN order_lines ON order_id = id",
  );
  const { rows: leaks } = await inventory.query(
    `SELECT id, told.sku, told.status, quantity, coalesce(held, 0) AS held
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[]) AS told (id, status, sku, quantity)
     LEFT JOIN (SELECT order_id, sku, sum(quantity) AS held FROM reservation_lines
                JOIN reservations ON reservations.id = reservation_id WHERE status = 'held' GROUP BY order_id, sku) lines
     ON lines.order_id = told.id AND lines.sku = told.sku
     WHERE coalesce(held, 0) <> CASE WHEN told.status = 'confirmed' THEN quantity ELSE 0 END`,
    [
      ordered.map(({ id }) => id),
      ordered.map(({ status }) => status),
      ordered.map(({ sku }) => sku),
      ordered.map(({ quantity }) => quantity),
    ],
  );
  return violations("P4 no oversell, no leaked stock", [...products, ...leaks]);
}

/** P5: every order has ended, its saga with it, and nothing is on its way any more. */
export async function unsettled({ order, payment }: Databases): Promise<Violation[]> {
  const { rows: orders } = await order.query(
    `SELECT id, status, step FROM orders JOIN sagas ON order_id = id WHERE status = 'pending' OR due_at IS NOT NULL`,
  );
  const { rows: payments } = await payment.query(
    `SELECT id, 'payment' AS what FROM payments WHERE status = 'processing'
     UNION ALL SELECT id, 'refund' FROM refunds WHERE status = 'processing'
     UNION ALL SELECT order_id, 'guard' FROM order_guards WHERE unsettled`,
  );
  return violations("P5 every order ends", [...orders, ...payments]);
}

/** Events that are written down and not sent yet, over all services. */
export async function unsentEvents(databases: Databases): Promise<number> {
  const counts = await Promise.all(
    [databases.order, databases.payment, databases.inventory].map((sql) =>
      sql.query<{ n: number }>("SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL"),
    ),
  );
  return counts.reduce((sum, { rows }) => sum + (rows[0]?.n ?? 0), 0);
}
