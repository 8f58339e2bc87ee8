import type { AvroContract, Fix, Location, OpenApiContract, Operation, Severity } from "@concordat/model";

/** One place where a contract breaks a rule. */
export interface Violation {
  readonly location: Location;
  /** One sentence: what is wrong and what is expected. */
  readonly message: string;
  /** Tells violations of one rule at one place apart, such as a property's name. */
  readonly facet?: string;
  readonly operation?: Operation;
  readonly fix?: Fix;
}

interface RuleFacts {
  /** Stem of the rule's file, page and examples. */
  readonly id: string;
  readonly severity: Severity;
  /** One line, for lists. */
  readonly title: string;
}

/** A rule over one OpenAPI contract: pure, no state from one contract to the next. */
export interface OpenApiRule extends RuleFacts {
  readonly kind: "openapi";
  check(contract: OpenApiContract): Iterable<Violation>;
}

/** A rule over one service's Avro contract. */
export interface AvroRule extends RuleFacts {
  readonly kind: "avro";
  check(contract: AvroContract): Iterable<Violation>;
}

export type LintRule = OpenApiRule | AvroRule;
