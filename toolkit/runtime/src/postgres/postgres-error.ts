import { UserError } from "../user-error.ts";

export type PostgresErrorCode =
  | "POSTGRES_BINARIES"
  | "POSTGRES_ACCOUNT"
  | "POSTGRES_IN_USE"
  | "POSTGRES_CREATE"
  | "POSTGRES_START";

/** The embedded PostgreSQL cannot run; the message ends with the way out. */
export class PostgresError extends UserError {
  constructor(code: PostgresErrorCode, problem: string, options?: ErrorOptions) {
    const wayOut = "To use another PostgreSQL, set DATABASE_URL to a role that may create databases.";
    super(code, `Embedded PostgreSQL ${problem}\n${wayOut}`, options);
    this.name = "PostgresError";
  }
}
