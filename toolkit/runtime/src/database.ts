import { setTimeout as sleep } from "node:timers/promises";
import { Pool, type PoolClient, TypeOverrides } from "pg";
import { type Listener, openListener } from "./database/listener.ts";
import type { Logger } from "./logging.ts";

export interface QueryResult<Row> {
  readonly rows: Row[];
  /** How many rows the statement read or changed. */
  readonly rowCount: number;
}

/** Runs SQL. `params` are the values of `$1`, `$2`, ...; never put values into the text. */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<QueryResult<Row>>;
}

export type IsolationLevel = "read committed" | "repeatable read" | "serializable";

export interface TransactionOptions {
  /** `read committed` when absent. */
  readonly isolation?: IsolationLevel;
  /** How often a serialization failure (40001) or a deadlock (40P01) starts the work again; 5 when absent. */
  readonly retries?: number;
}

export interface Database extends Sql {
  /**
   * Runs `work` in one transaction: commits when it resolves, rolls back when it rejects. The work runs again after a
   * serialization failure or a deadlock, so its effects must all be in the transaction.
   */
  tx<T>(work: (sql: Sql) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /**
   * Calls `wake` for each NOTIFY on `channel`, and once after a lost connection is back (with an empty payload),
   * as notifications may have been missed. Gives the function that stops listening.
   */
  listen(channel: string, wake: (payload: string) => void): Promise<() => Promise<void>>;
  /** Rejects when the database does not answer. */
  check(): Promise<void>;
  /** Waits for running statements and closes every connection. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Shown by `pg_stat_activity`. */
  readonly application?: string;
  /** Connections at most; 10 when absent. */
  readonly connections?: number;
  /** A statement that runs longer is cancelled. Milliseconds, 15000 when absent. */
  readonly statementTimeout?: number;
  readonly logger?: Logger;
}

/** A bigint column is a number in JavaScript as long as it is exact. */
const types = new TypeOverrides();
types.setTypeParser(20, (text: string) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is not exact as a JavaScript number`);
  return value;
});

/**
 * A pool of connections to the PostgreSQL of `url` (`postgresql://role:password@host:port/database`, or a unix socket:
 * `postgresql://role:password@localhost/database?host=/directory`). Connects when first used.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const settings = { connectionString: url, application_name: options.application ?? "concordat" };
  const pool = new Pool({
    ...settings,
    types,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.statementTimeout ?? 15_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", (error) => options.logger?.warn({ err: error }, "idle database connection lost"));
  const listeners = new Set<Listener>();

  const query = async <Row>(on: Pool | PoolClient, text: string, params: readonly unknown[]) => {
    const result = await on.query(text, [...params]);
    return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 };
  };

  return {
    query: (text, params = []) => query(pool, text, params),
    async tx(work, { isolation = "read committed", retries = 5 } = {}) {
      for (let attempt = 0; ; attempt++) {
        try {
          return await transaction(pool, isolation, (client) =>
            work({ query: (text, params = []) => query(client, text, params) }),
          );
        } catch (error) {
          if (!isRetryable(error) || attempt >= retries) throw error;
          await sleep(Math.random() * 10 * 2 ** attempt);
        }
      }
    },
    async listen(channel, wake) {
      const listener = await openListener(settings, channel, wake, options.logger);
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
        await listener.close();
      };
    },
    async check() {
      await pool.query("SELECT 1");
    },
    async close() {
      await Promise.all([...listeners].map((listener) => listener.close()));
      await pool.end();
    },
  };
}

async function transaction<T>(pool: Pool, isolation: IsolationLevel, work: (client: PoolClient) => Promise<T>) {
  const client = await pool.connect();
  let broken: Error | undefined;
  const lost = (error: Error) => {
    broken = error;
  };
  client.on("error", lost);
  try {
    await client.query(`BEGIN ISOLATION LEVEL ${isolation}`);
    const result = await work(client);
    const { command } = await client.query("COMMIT");
    // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and the work swallowed its error.
    if (command !== "COMMIT") throw new Error("the transaction was rolled back: a statement in it had failed");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(lost);
    throw error;
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}

/** The five characters of PostgreSQL's error code (SQLSTATE), such as `23505` for a unique violation. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[\dA-Z]{5}$/.test(code) ? code : undefined;
}

function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === "40001" || state === "40P01";
}
