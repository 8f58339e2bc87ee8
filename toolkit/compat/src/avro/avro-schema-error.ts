/** The stable codes of `AvroSchemaError`; a retired code is never reused. */
export type AvroSchemaErrorCode =
  | "AVRO_JSON"
  | "AVRO_TOO_LARGE"
  | "AVRO_TOO_DEEP"
  | "AVRO_NAME"
  | "AVRO_TYPE"
  | "AVRO_UNDEFINED_NAME"
  | "AVRO_REDEFINED"
  | "AVRO_UNION"
  | "AVRO_DEFAULT"
  | "AVRO_COMPARISON_TOO_LARGE";

/** Where in a document something stands. */
export interface AvroPlace {
  readonly document: string;
  readonly text: string;
  readonly offset: number;
}

/** An Avro schema that does not parse, or that is beyond a limit. `detail` is the sentence alone, without the place. */
export class AvroSchemaError extends Error {
  override readonly name = "AvroSchemaError";
  readonly code: AvroSchemaErrorCode;
  readonly detail: string;
  readonly document: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;

  constructor(code: AvroSchemaErrorCode, detail: string, place: AvroPlace) {
    const { line, column } = lineAndColumn(place.text, place.offset);
    super(`${place.document}:${line}:${column}: ${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.document = place.document;
    this.line = line;
    this.column = column;
  }
}

/** The line and column (both from 1) of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}
