import { exitCode } from "./command.ts";

/** A failure that the user can mend: printed as one message, never with a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** A stable code, such as `CLI_PORT_BUSY`. */
  readonly code: string;
  readonly exitCode: number;

  /** `advice` is the next thing to do, a sentence or a command line. */
  constructor(code: string, message: string, advice?: string, exit: number = exitCode.usage) {
    super(advice === undefined ? message : `${message}\n  ${advice}`);
    this.code = code;
    this.exitCode = exit;
  }
}
