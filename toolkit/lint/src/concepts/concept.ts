import type { Contract, Location } from "@concordat/model";

/** What one contract says of a member of a concept, in terms that JSON Schema and Avro share. */
export interface ConceptMember {
  readonly name: string;
  readonly location: Location;
  /** `text`, `integer`, `decimal`, `boolean`, `instant`, `day`, `uuid`, `binary`, `list`, `record` or `other`. */
  readonly type: string;
  readonly nullable: boolean;
  /** Allowed values, sorted; undefined when the member is not an enum. */
  readonly values: readonly string[] | undefined;
  /** `x-unit`, or the unit that a logical type implies. */
  readonly unit: string | undefined;
}

/** One schema or record that describes a concept of the business. */
export interface Concept {
  readonly contract: Contract;
  readonly location: Location;
  /** The schema's or record's own name. */
  readonly name: string;
  /** `x-concept`, where the contract says it. */
  readonly declared: string | undefined;
  readonly members: ReadonlyMap<string, ConceptMember>;
}
