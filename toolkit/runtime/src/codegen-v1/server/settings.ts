import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProblemDetails } from "../shared/problem.ts";

/** Where the server reports what callers must not see; a pino logger fits. */
export interface ServerLog {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface ServerLimits {
  /** Bytes of a body that is held in memory, after decompression; 1 MiB. */
  readonly bodyBytes?: number;
  /** Bytes of a streamed body (multipart, binary, lines); 64 MiB. */
  readonly streamBytes?: number;
  /** Parts of a multipart body; 100. */
  readonly parts?: number;
  /** Header fields of a request; 100. */
  readonly headers?: number;
  /** Milliseconds until a handler must have answered; 30 000. Later: 503, and `request.signal` aborts. */
  readonly milliseconds?: number;
}

/** What a problem is about, for `renderProblem`. */
export interface ProblemContext {
  /** Undefined where no operation was found. */
  readonly operationId: string | undefined;
  readonly raw: IncomingMessage;
}

export interface RenderedProblem {
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

export interface ServerSettings {
  readonly log?: ServerLog;
  readonly limits?: ServerLimits;
  /** Validate answers against the contract; a violation is a 500 whose pointer is in the log only. Default: unless NODE_ENV is `production`. */
  readonly validateResponses?: boolean;
  /** A path outside the contract: a 404 problem (default), or on to the next middleware. */
  readonly unmatched?: "problem" | "next";
  /** Undeclared query parameters: a 400 (default), or dropped. */
  readonly unknownQuery?: "refuse" | "ignore";
  /** Another form for the server's own problems. */
  readonly renderProblem?: (problem: ProblemDetails, context: ProblemContext) => RenderedProblem;
}

/** An Express middleware; it also works on Node's own `http.createServer`. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void;
