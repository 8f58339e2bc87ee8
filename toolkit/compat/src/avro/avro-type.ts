import type { JsonNode } from "./lossless-json.ts";

/** The types without a name or a part. */
export const primitiveNames = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"] as const;
export type AvroPrimitiveName = (typeof primitiveNames)[number];

/** The name of a record, enum or fixed. */
export interface AvroName {
  readonly name: string;
  /** Undefined: the null namespace. */
  readonly space: string | undefined;
  readonly full: string;
}

interface AvroNode {
  readonly document: string;
  /** Where the type is written (a name's definition, not its uses); `""` is the whole document. */
  readonly pointer: string;
  readonly offset: number;
  /** Properties that Avro does not know, logical types among them, in the order of the text. */
  readonly properties: ReadonlyMap<string, JsonNode>;
}

interface AvroNamed extends AvroNode {
  readonly name: AvroName;
  readonly doc: string | undefined;
  readonly aliases: readonly AvroName[];
}

export interface AvroPrimitive extends AvroNode {
  readonly kind: AvroPrimitiveName;
}

/** An `error` is a record with `error: true`. */
export interface AvroRecord extends AvroNamed {
  readonly kind: "record";
  readonly error: boolean;
  fields: readonly AvroField[];
}

export interface AvroField {
  readonly name: string;
  readonly position: number;
  readonly pointer: string;
  readonly offset: number;
  type: AvroType;
  readonly doc: string | undefined;
  readonly default: JsonNode | undefined;
  readonly order: "ascending" | "descending" | "ignore";
  readonly aliases: readonly string[];
  readonly properties: ReadonlyMap<string, JsonNode>;
}

export interface AvroEnum extends AvroNamed {
  readonly kind: "enum";
  readonly symbols: readonly string[];
  readonly default: string | undefined;
}

export interface AvroFixed extends AvroNamed {
  readonly kind: "fixed";
  readonly size: number;
}

export interface AvroArray extends AvroNode {
  readonly kind: "array";
  items: AvroType;
}

export interface AvroMap extends AvroNode {
  readonly kind: "map";
  values: AvroType;
}

export interface AvroUnion extends AvroNode {
  readonly kind: "union";
  readonly branches: AvroType[];
}

/** A parsed Avro schema (specification 1.12). Named types are shared by their uses, so the graph may have cycles. */
export type AvroType = AvroPrimitive | AvroRecord | AvroEnum | AvroFixed | AvroArray | AvroMap | AvroUnion;
export type AvroNamedType = AvroRecord | AvroEnum | AvroFixed;

/** True for records, enums and fixed. */
export function isNamed(type: AvroType): type is AvroNamedType {
  return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}

/** The full name, or the kind of a type without a name: what must be unique in a union. */
export function fullName(type: AvroType): string {
  return isNamed(type) ? type.name.full : type.kind;
}
