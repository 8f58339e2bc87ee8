export type PostgresErrorCode =
  | "POSTGRES_BINARIES"
  | "POSTGRES_ACCOUNT"
  | "POSTGRES_IN_USE"
  | "POSTGRES_CREATE"
  | "POSTGRES_START";

/** The embedded PostgreSQL cannot run; the message ends with the way out. */
export class PostgresError extends Error {
  readonly code: PostgresErrorCode;

  constructor(code: PostgresErrorCode, problem: string, options?: ErrorOptions) {
    super(
      `Embedded PostgreSQL ${problem}\nTo use another PostgreSQL, set DATABASE_URL to a role that may create databases.`,
      options,
    );
    this.name = "PostgresError";
    this.code = code;
  }
}
