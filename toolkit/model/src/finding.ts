import type { Json } from "./json.ts";
import type { Position } from "./location.ts";

/** `breaking` is proven by a witness; `unknown` says what could not be shown; `compatible` findings are for information. */
export type Verdict = "breaking" | "compatible" | "unknown";

/** How loudly a finding speaks. Only `error` makes a command exit with 1. */
export type Severity = "error" | "warning" | "info";

/** A concrete value that one side of a change accepts and the other refuses, checked by both validators. */
export interface Witness {
  readonly direction: "request" | "response" | "event";
  /** The operation that carries the value, such as `GET /orders/{orderId}`; absent for events. */
  readonly operation?: string;
  /** An instance of the schema at the finding's pointer, or the described request where no schema is concerned. */
  readonly value: Json;
  /** For events: the record as the writer encodes it, Avro binary in base64. */
  readonly encoded?: string;
  /** The refusing validator's words. */
  readonly refusal?: string;
}

/** One replacement in a contract: the node at `pointer` of `document` becomes `value`; `undefined` removes it. */
export interface Edit {
  readonly document: string;
  readonly pointer: string;
  readonly value?: Json;
}

/** The smallest change of the head that would make it compatible. */
export interface Fix {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A consumer known to use what a finding touches. */
export interface ConsumerUse {
  readonly name: string;
  readonly version?: string;
  readonly evidence: "pact" | "client";
  /** What it reads or sends, such as `reads total`. */
  readonly use?: string;
}

/** What lint, compat, pact and registry report. Every output format is one printer over it. */
export interface Finding {
  /** A hash of rule, contract, pointer and facet; never of prose. See `findingId`. */
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** One sentence. */
  readonly message: string;
  /** The entry document of the contract. */
  readonly contract: string;
  /** JSON pointer of the root cause, in the side that still has it (head first). */
  readonly pointer: string;
  /** Operations reached, such as `GET /orders/{orderId}`, in the order of the contract. */
  readonly operations: readonly string[];
  readonly consumers: readonly ConsumerUse[];
  readonly base: Position | null;
  readonly head: Position | null;
  readonly witness?: Witness;
  readonly fix?: Fix;
  /** Why a verdict is `unknown`. */
  readonly reason?: string;
  /** A page that explains the rule. */
  readonly help?: string;
}
