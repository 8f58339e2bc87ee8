import type { Position } from "./location.ts";

/** What a contract error is made of. */
export interface ContractErrorDetails {
  /** A stable code, such as `CONTRACT_REF_UNRESOLVED`; never reused. */
  readonly code: string;
  readonly position: Position;
  readonly expected: string;
  readonly got: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** Input that does not load: says where, what was expected, what came and what to do. Commands print it and exit with 3. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly code: string;
  readonly position: Position;
  readonly expected: string;
  readonly got: string;
  readonly advice: string | undefined;

  constructor({ code, position, expected, got, advice }: ContractErrorDetails) {
    const { file, line, column } = position;
    super(
      `${file}:${line}:${column}: ${code}: expected ${expected}, got ${got}${advice === undefined ? "" : `. ${advice}`}`,
    );
    this.code = code;
    this.position = position;
    this.expected = expected;
    this.got = got;
    this.advice = advice;
  }
}
