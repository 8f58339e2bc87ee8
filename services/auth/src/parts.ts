import type { Database } from "@concordat/runtime/database";

/** What the work of this service is done with. */
export interface AuthParts {
  readonly database: Database;
}
