import type { ErrorCode } from "./error-codes.ts";

/** Why a text is not the YAML it should be, and at which offset; `parseDocument` turns it into a `ContractError`. */
export class YamlProblem extends Error {
  override readonly name = "YamlProblem";
  readonly code: ErrorCode;
  readonly offset: number;
  readonly expected: string;
  readonly got: string;
  readonly advice: string | undefined;

  constructor(code: ErrorCode, offset: number, expected: string, got: string, advice?: string) {
    super(`expected ${expected}, got ${got}`);
    this.code = code;
    this.offset = offset;
    this.expected = expected;
    this.got = got;
    this.advice = advice;
  }
}
