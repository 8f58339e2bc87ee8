import type { IncomingMessage, ServerResponse } from "node:http";
import type { Auth } from "./security.ts";

/** A request whose operation is known and whose caller is authenticated; nothing of its body has been read. */
export interface ForwardCall {
  readonly operationId: string;
  /** Where the operation is described: `contracts/order/openapi.yaml#/paths/~1orders/post`. */
  readonly source: string;
  readonly auth: Auth | undefined;
  readonly raw: IncomingMessage;
  readonly response: ServerResponse;
}

const marker = Symbol.for("concordat.forward");

/** A handler that answers by itself; it fits any operation. */
export type ForwardHandler = ((request: unknown) => never) & {
  readonly [marker]: (call: ForwardCall) => Promise<void>;
};

/**
 * Makes a handler that takes the connection over once path, method, security and scopes have been checked: for gateways
 * that copy streams, and for libraries that serve an operation themselves. What `answer` rejects with becomes a problem
 * as long as no byte of the answer was sent.
 */
export function forward(answer: (call: ForwardCall) => Promise<void>): ForwardHandler {
  const handler = (): never => {
    throw new TypeError("a forwarding handler is not called with a parsed request");
  };
  return Object.assign(handler, { [marker]: answer });
}

/** What a forwarding handler does; undefined for a handler of parsed requests. */
export function forwardOf(handler: object): ((call: ForwardCall) => Promise<void>) | undefined {
  return (handler as Partial<ForwardHandler>)[marker];
}
