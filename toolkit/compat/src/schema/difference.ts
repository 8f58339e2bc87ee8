import type { Json } from "@concordat/model";
import type { Generator } from "./generate.ts";
import type { Identity } from "./identical.ts";
import type { Languages } from "./language.ts";
import type { ObjectViews } from "./object-view.ts";
import type { Reading } from "./reading.ts";
import type { Patterns } from "./regex.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Alternative, Conjunction, Shapes } from "./shape.ts";

/** A place where the reader demands more than the sender promises. */
export interface Difference {
  /** The keyword that differs; `type`, `enum`, `required`, ... */
  readonly keyword: string;
  /** What of the keyword: a member's name, an enum value, a type; empty when there is one of it. */
  readonly facet: string;
  /** The schemas that say so on the two sides. */
  readonly sender: SchemaNode | undefined;
  readonly reader: SchemaNode | undefined;
  /** Values that may be accepted by the sender's schema and refused by the reader's; to be checked. */
  readonly drafts: () => readonly Json[];
  /** The pair of sub-schemas that differs, where the difference lies deeper. */
  readonly child?: ChildPair;
  /** For an option of a union: the reader's option that it is meant to be. */
  readonly partner?: { readonly sender: Alternative; readonly reader: Alternative };
  /** Why it cannot be decided, should no draft prove it. */
  readonly reason?: string;
}

export interface ChildPair {
  readonly sender: Conjunction;
  readonly reader: Conjunction;
}

/** What is known about a pair. */
export interface Outcome {
  /** Whether everything that the sender's schema accepts is accepted by the reader's. */
  readonly contained: boolean;
  readonly differences: readonly Difference[];
  /** A value that the sender's schema accepts and the reader's refuses, where one is found; looked for when asked. */
  witness(): Json | undefined;
}

/** What the comparisons of single kinds need from the engine. */
export interface Workshop {
  readonly shapes: Shapes;
  readonly patterns: Patterns;
  readonly languages: Languages;
  readonly generator: Generator;
  readonly views: ObjectViews;
  readonly identity: Identity;
  /** Whether the options of a `oneOf` exclude each other, by node and kind. */
  readonly exclusive: Map<string, boolean>;
  contain(sender: Conjunction, reader: Conjunction, reading: Reading): Outcome;
}
