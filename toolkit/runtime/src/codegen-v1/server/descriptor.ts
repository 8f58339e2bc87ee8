import type { ResponseSchemas } from "../shared/compile-schemas.ts";
import type { SecurityScheme, TextType } from "../shared/text-type.ts";
import type { Validator } from "../shared/validator.ts";

/** How a body of a media type is read and written. */
export type BodyKind = "json" | "text" | "form" | "multipart" | "bytes" | "events" | "lines";

/** A parameter as the contract describes it; absent members mean OpenAPI's default. */
export interface ParameterDescriptor {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  /** How its text becomes a value; absent: a string. */
  readonly type?: TextType;
  /** The value that stands for an absent parameter. */
  readonly default?: unknown;
  /** The parameter's text is a JSON document. */
  readonly json?: boolean;
  readonly allowEmptyValue?: boolean;
}

export interface MediaDescriptor {
  readonly kind: BodyKind;
  readonly validate?: Validator;
  /** Form and multipart fields: how their text becomes values; a field that is not named is a string. */
  readonly fields?: Readonly<Record<string, TextType>>;
}

export interface BodyDescriptor {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaDescriptor>>;
}

export interface ResponseDescriptor {
  /** Media types, the preferred first. */
  readonly content?: Readonly<Record<string, BodyKind>>;
  /** Declared headers; `true`: required. */
  readonly headers?: Readonly<Record<string, boolean>>;
}

/** Scopes by scheme, all of which must hold. An empty object allows anonymous calls. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** One operation of a contract as data; its behaviour is in `serve`. */
export interface OperationDescriptor {
  readonly method: string;
  /** The path template: `/orders/{orderId}`. */
  readonly path: string;
  /** Where the contract describes it: file and JSON pointer. */
  readonly source: string;
  /** Alternatives, the first that holds wins; absent: no credentials are asked for. */
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly ParameterDescriptor[];
  /** Validates `{path, query, header, cookie}` after parsing. */
  readonly validateParameters?: Validator;
  readonly body?: BodyDescriptor;
  /** By status: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, ResponseDescriptor>>;
  /** Deprecated since: a date, or `true` where the contract does not tell. */
  readonly deprecated?: string | true;
  /** The date after which the operation may be gone. */
  readonly sunset?: string;
}

export type OperationTable = Readonly<Record<string, OperationDescriptor>>;

/** What a generated server hands to the runtime. */
export interface ServiceDescriptor {
  /** The contract's file. */
  readonly source: string;
  readonly operations: OperationTable;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** Loads the schemas of the responses, which are compiled when first needed. */
  readonly responseSchemas?: () => Promise<ResponseSchemas>;
}
