import type { Json, Location, Operation } from "@concordat/model";
import type { Direction } from "../schema/projection.ts";
import type { Change, ChangeSink } from "./change.ts";
import type { SchemaWalk } from "./schema-walk.ts";
import type { Sides } from "./sides.ts";

/** What comparing one pair of operations needs. */
export interface Context {
  readonly sides: Sides;
  readonly walk: SchemaWalk;
  readonly sink: ChangeSink;
  /** The operation's number. */
  readonly number: number;
  readonly base: Operation;
  readonly head: Operation;
  /** Where request data flows: `request` to the provider; webhooks and callbacks turn it round. */
  readonly inward: Direction;
  /** The day of the comparison, RFC 3339. */
  readonly today: string;
  /** Draft and alpha operations only report. */
  readonly lenient: boolean;
}

/** Where response data flows. */
export function outward({ inward }: Context): Direction {
  return inward === "request" ? "response" : "request";
}

/** The rule for a direction: rules are named as seen from ordinary operations. */
export type Named = Omit<Change, "verdict"> & { readonly verdict?: Change["verdict"] };

/** Hands in a change that needs no schema to be proven: the described request or response is the witness. */
export function tell(context: Context, change: Named): void {
  const verdict = change.verdict ?? (change.witness === undefined ? "compatible" : "breaking");
  context.sink.add({ ...change, verdict, ...(context.lenient ? { lenient: true } : {}) }, [context.number]);
}

/** A request as a person would describe it: what is sent is valid under the base. */
export function requestOf({ base }: Context, more: { readonly [member: string]: Json }): Json {
  return { method: base.method.toUpperCase(), path: base.path, ...more };
}

/** A member of a node. */
export function at(location: Location, ...tokens: readonly (string | number)[]): Location {
  const tail = tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { document: location.document, pointer: location.pointer + tail };
}
