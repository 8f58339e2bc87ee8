import type { Json, Severity } from "@concordat/model";

/** Whose peace a severity keeps: the wire's alone, generated code's too, or that of everybody who reads the contract. */
export type Preset = "wire" | "sdk" | "strict";

/** Severities per preset; `off` leaves the finding out. */
export type Severities = Readonly<Record<Preset, Severity | "off">>;

/** What a rule finds. The verdict of a finding is decided by variance; the severity by the preset. */
export interface Rule {
  readonly id: string;
  /** What happened, as a heading. */
  readonly title: string;
  /** Why it matters to whom. */
  readonly why: string;
  readonly severity: Severities;
  /** A rule about promises and not about data: no witness can prove it. */
  readonly policy?: true;
  readonly example: RuleExample;
}

/** A change that the rule reports; the step back (or `correct`) is not reported as breaking. */
export interface RuleExample {
  /** What the two values are: a schema, an operation, or a whole contract. */
  readonly of: "request-schema" | "response-schema" | "operation" | "contract";
  readonly base: Json;
  readonly head: Json;
  /** What to write in the head instead. */
  readonly correct: Json;
}

/** Breaks on the wire: an error under every preset. */
export const breaking: Severities = { wire: "error", sdk: "error", strict: "error" };
/** Keeps validity and changes meaning. */
export const warning: Severities = { wire: "warning", sdk: "warning", strict: "error" };
/** Harmless on the wire, breaks code generated from the contract. */
export const sdkBreaking: Severities = { wire: "info", sdk: "error", strict: "error" };
/** For information. */
export const info: Severities = { wire: "info", sdk: "info", strict: "info" };
