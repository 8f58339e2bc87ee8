/** Names one node: the document that holds it and the JSON pointer (RFC 6901) inside that document. */
export interface Location {
  /** The document's name as it was loaded: a path relative to the working folder, a URL, or `REV:path`. */
  readonly document: string;
  /** A JSON pointer; `""` is the whole document. */
  readonly pointer: string;
}

/** Where a node stands in its file. */
export interface Position {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}
