import type { Reading } from "../schema/reading.ts";
import type { Conjunction } from "../schema/shape.ts";
import type { Change } from "./change.ts";

/** Two schemas in one direction; each pair is looked at once, whatever reaches it. */
export interface SchemaPair {
  readonly base: Conjunction;
  readonly head: Conjunction;
  readonly reading: Reading;
  /** Whether the values travel as XML. */
  readonly xml: boolean;
  /** Differences do not count: another option of the same union accepts the values. */
  readonly quiet: boolean;
  readonly parents: Set<SchemaPair>;
  readonly operations: Set<number>;
  readonly changes: Change[];
}
