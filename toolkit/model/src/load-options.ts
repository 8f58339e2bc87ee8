import type { Limits } from "./limits.ts";
import type { ReadDocument } from "./reference-loader.ts";

/** How a contract's documents are found, and how large they may be. */
export interface LoadOptions {
  /** Gives a document's content by name: a path, a URL or `REV:path`. Rejects when there is none. */
  readonly read: ReadDocument;
  readonly limits?: Partial<Limits>;
}
