import type { IncomingMessage } from "node:http";
import type { Auth } from "./security.ts";

/** What every handler gets besides its operation's own input. Generated request types narrow it. */
export interface ServerRequest {
  readonly operationId: string;
  /** Path parameters. */
  readonly params: object;
  readonly query: object;
  /** Declared headers, by the names of the contract; all others are in `raw.headers`. */
  readonly headers: object;
  readonly cookies: object;
  readonly body: unknown;
  /** Who calls; undefined for anonymous calls. */
  readonly auth: Auth | undefined;
  /** Aborts when the caller leaves or the time is up. */
  readonly signal: AbortSignal;
  /** Node's request. */
  readonly raw: IncomingMessage;
}
