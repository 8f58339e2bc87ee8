import type { Fix, Json, Location, Verdict } from "@concordat/model";
import type { Direction } from "../schema/projection.ts";

/** A change as it is found; findings are made of changes once all operations are known. */
export interface Change {
  readonly rule: string;
  /** What changed, the same for both directions: changes of one subject at one place are one finding. */
  readonly subject: string;
  /** Tells findings of one rule at one place apart. */
  readonly facet: string;
  readonly verdict: Verdict;
  readonly message: string;
  /** Where the cause stands on each side; undefined where it does not exist. */
  readonly base: Location | undefined;
  readonly head: Location | undefined;
  /** More exact places, such as the keyword's, for line and column. */
  readonly baseMark?: Location | undefined;
  readonly headMark?: Location | undefined;
  readonly witness?: { readonly direction: Direction; readonly value: Json; readonly refusal?: string };
  readonly reason?: string;
  readonly fix?: Fix;
  /** Lower severities of unstable operations and the like. */
  readonly lenient?: boolean;
}

/** Where changes go, with the operations that they touch. */
export interface ChangeSink {
  add(change: Change, operations: Iterable<number>): void;
}
