/** An error that the person who runs the program can mend: its message says what to do, its stack helps nobody. */
export class UserError extends Error {
  /** Stable, for programs and documentation. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UserError";
    this.code = code;
  }
}
