import type { Sql } from "@concordat/runtime/database";
import { traceHeaders } from "@concordat/runtime/trace";
import { type OrderMode, type Saga, hasEnded } from "./saga.ts";

/** A saga and its timers. */
export interface StoredSaga {
  readonly orderId: string;
  readonly saga: Saga;
  /** How often the call of this step was tried. */
  readonly attempts: number;
  /** The step is to be given up. */
  readonly late: boolean;
  /** The trace of the request that placed the order. */
  readonly traceparent: string | undefined;
}

interface SagaRow {
  readonly order_id: string;
  readonly state: Saga;
  readonly attempts: number;
  readonly late: boolean;
  readonly traceparent: string | null;
}

/** Seconds of the saga's timers. */
export interface SagaTimers {
  /** A step that is not through by then is given up. */
  readonly deadline: number;
  /** How long the one who works on a step has it for himself, before others believe him dead. */
  readonly lease: number;
}

const columns = "order_id, state, attempts, deadline_at <= clock_timestamp() AS late, traceparent";

function sagaOf(row: SagaRow): StoredSaga {
  const { order_id: orderId, state: saga, attempts, late, traceparent } = row;
  return { orderId, saga, attempts, late, traceparent: traceparent ?? undefined };
}

/** Adds the saga of a new order; its timer runs out after the lease, or at the deadline when nothing is to be called. */
export async function insertSaga(sql: Sql, orderId: string, saga: Saga, timers: SagaTimers): Promise<void> {
  await sql.query(
    `INSERT INTO sagas (order_id, mode, step, state, due_at, deadline_at, traceparent)
     VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5), now() + make_interval(secs => $6), $7)`,
    [
      orderId,
      saga.mode,
      saga.step,
      JSON.stringify(saga),
      saga.step === "awaiting" ? timers.deadline : timers.lease,
      timers.deadline,
      traceHeaders()["traceparent"],
    ],
  );
}

export async function findSaga(sql: Sql, orderId: string): Promise<StoredSaga | undefined> {
  const { rows } = await sql.query<SagaRow>(`SELECT ${columns} FROM sagas WHERE order_id = $1`, [orderId]);
  return rows[0] === undefined ? undefined : sagaOf(rows[0]);
}

/** Locks a saga until the transaction ends: its inputs take turns. */
export async function lockSaga(
  sql: Sql,
  orderId: string,
  options: { readonly mode?: OrderMode | undefined } = {},
): Promise<StoredSaga | undefined> {
  const { rows } = await sql.query<SagaRow>(
    `SELECT ${columns} FROM sagas WHERE order_id = $1 AND ($2::text IS NULL OR mode = $2) FOR UPDATE`,
    [orderId, options.mode ?? null],
  );
  return rows[0] === undefined ? undefined : sagaOf(rows[0]);
}

/** Writes a saga's next state. A new step that has a deadline of its own gets it; an ended saga has no timer. */
export async function writeSaga(
  sql: Sql,
  orderId: string,
  saga: Saga,
  timers: Partial<SagaTimers> & Pick<SagaTimers, "lease">,
): Promise<void> {
  await sql.query(
    `UPDATE sagas SET step = $2, state = $3, attempts = 0,
       deadline_at = coalesce(clock_timestamp() + make_interval(secs => $4), deadline_at),
       due_at = CASE WHEN $5 THEN NULL WHEN $2 = 'awaiting' THEN deadline_at
                ELSE clock_timestamp() + make_interval(secs => $6) END
     WHERE order_id = $1`,
    [orderId, saga.step, JSON.stringify(saga), timers.deadline ?? null, hasEnded(saga), timers.lease],
  );
}

/** Sets the timer for another try of a step that got no answer. */
export async function postponeSaga(sql: Sql, orderId: string, seconds: number): Promise<void> {
  await sql.query(
    `UPDATE sagas SET due_at = least(deadline_at, clock_timestamp() + make_interval(secs => $2))
     WHERE order_id = $1 AND due_at IS NOT NULL`,
    [orderId, seconds],
  );
}

/** Takes sagas whose timer has run out, and sets it again in case the taker dies. */
export async function takeDueSagas(sql: Sql, limit: number, lease: number): Promise<string[]> {
  const { rows } = await sql.query<{ order_id: string }>(
    `UPDATE sagas SET attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => $2)
     WHERE order_id IN (
       SELECT order_id FROM sagas WHERE due_at <= clock_timestamp() ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING order_id`,
    [limit, lease],
  );
  return rows.map(({ order_id: orderId }) => orderId);
}
