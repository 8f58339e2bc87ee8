import type { DatabaseSync, StatementSync } from "node:sqlite";

/** The prepared statements that all partition logs share. Bounds are positions: from (inclusive) to (exclusive). */
export interface LogStatements {
  readonly insert: StatementSync;
  readonly holding: StatementSync;
  readonly read: StatementSync;
  readonly headers: StatementSync;
  readonly oldest: StatementSync;
  readonly notBefore: StatementSync;
  readonly removeBefore: StatementSync;
  readonly loadPartition: StatementSync;
  readonly checkpoint: StatementSync;
}

export function prepareLogStatements(database: DatabaseSync): LogStatements {
  return {
    insert: database.prepare("INSERT INTO batch (position, records, max_timestamp, data) VALUES (?, ?, ?, ?)"),
    holding: database.prepare(
      "SELECT position, records FROM batch WHERE position >= ? AND position <= ? ORDER BY position DESC LIMIT 1",
    ),
    read: database.prepare("SELECT data FROM batch WHERE position >= ? AND position < ? ORDER BY position"),
    headers: database.prepare(
      `SELECT position, substr(data, 1, 61) AS header, length(data) AS size FROM batch
       WHERE position >= ? AND position < ? ORDER BY position`,
    ),
    oldest: database.prepare(
      `SELECT position, records, max_timestamp AS time, length(data) AS size FROM batch
       WHERE position >= ? AND position < ? ORDER BY position LIMIT ?`,
    ),
    notBefore: database.prepare(
      `SELECT position, data FROM batch
       WHERE position >= ? AND position < ? AND max_timestamp >= ? ORDER BY position LIMIT 1`,
    ),
    removeBefore: database.prepare("DELETE FROM batch WHERE position >= ? AND position < ?"),
    loadPartition: database.prepare(
      `SELECT log_start, checkpoint_end, checkpoint_bytes, checkpoint_producers FROM partition WHERE id = ?`,
    ),
    checkpoint: database.prepare(
      `UPDATE partition SET log_start = ?, checkpoint_end = ?, checkpoint_bytes = ?, checkpoint_producers = ?
       WHERE id = ?`,
    ),
  };
}
