import type { Json, JsonObject } from "./json.ts";
import type { Location, Position } from "./location.ts";

/** Everything that the four ways (lint, compare, generate, usage) share about a loaded contract. */
export interface Contract {
  readonly kind: "openapi" | "avro";
  /** The document that was asked for; its `$ref`s led to the others. */
  readonly entry: string;
  /** Every document read, by name, the entry first. */
  readonly documents: ReadonlyMap<string, ContractDocument>;
  /** The node at a location, a `$ref` not followed; undefined when there is none. */
  at(location: Location): Json | undefined;
  /** Where the node's own `$ref` leads: one hop; undefined when it holds none. For schemas of 3.1, whose siblings count. */
  target(location: Location): Location | undefined;
  /** Where a URI reference written at a location leads (`$dynamicRef`, discriminator mappings); undefined: nowhere. */
  resolve(from: Location, reference: string): Location | undefined;
  /** Where the node's `$ref` chain ends; the location itself when it holds no `$ref`. A `$ref` is an edge, never expanded. */
  follow(location: Location): Location;
  /** Where a node stands; computed on demand. A pointer that leads nowhere answers its nearest existing ancestor. */
  position(location: Location): Position;
}

/** One parsed file. */
export interface ContractDocument {
  readonly name: string;
  readonly text: string;
  readonly syntax: "json" | "yaml";
  readonly root: Json;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
  /** The digits of a number as written, where a double cannot hold it (`9007199254740993`); otherwise undefined. */
  numberText(pointer: string): string | undefined;
}

/** An OpenAPI 3.0, 3.1 or 3.2 description, over any number of files. */
export interface OpenApiContract extends Contract {
  readonly kind: "openapi";
  readonly version: "3.0" | "3.1" | "3.2";
  readonly root: JsonObject;
  readonly title: string;
  /** `info.version`. */
  readonly release: string;
  /** In the order of the contract. */
  readonly operations: readonly Operation[];
  /** Webhooks (3.1); `path` is the webhook's name and requests flow to the consumer. */
  readonly webhooks: readonly Operation[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** Component schemas of the entry document by name, in the order of the contract. */
  readonly schemas: ReadonlyMap<string, Location>;
}

/** One operation, its parameters merged with those of the path item and its security and servers effective. */
export interface Operation {
  /** `operationId`; undefined when the contract has none. */
  readonly id: string | undefined;
  /** `GET /orders/{orderId}`: the operation's name in findings. */
  readonly key: string;
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  /** Where the operation object stands, after `$ref`s of the path item. */
  readonly location: Location;
  /** Where the path item is mentioned in the entry document: `/paths/~1orders/post`. */
  readonly mention: Location;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly ContractResponse[];
  /** OR of ANDs; empty: no security declared at all; an alternative without members: anonymous allowed. */
  readonly security: readonly SecurityAlternative[];
  readonly servers: readonly Location[];
  readonly callbacks: readonly Callback[];
  /** The operation object as written. */
  readonly source: JsonObject;
}

/** `scopes` by security scheme; all members must hold. */
export type SecurityAlternative = ReadonlyMap<string, readonly string[]>;

export interface SecurityScheme {
  readonly name: string;
  readonly location: Location;
  readonly source: JsonObject;
}

export interface Callback {
  readonly name: string;
  readonly location: Location;
  readonly operations: readonly Operation[];
}

export type ParameterIn = "path" | "query" | "header" | "cookie" | "querystring";

/** A parameter or a response header, with OpenAPI's defaults filled in. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterIn;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  /** After `$ref`s. */
  readonly location: Location;
  /** Where the schema stands (its own `$ref` not followed); undefined when `content` describes the value. */
  readonly schema: Location | undefined;
  readonly content: readonly MediaType[];
  readonly source: JsonObject;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string | undefined;
  readonly location: Location;
  readonly content: readonly MediaType[];
  readonly source: JsonObject;
}

export interface MediaType {
  /** As written: `application/json; charset=utf-8`. */
  readonly name: string;
  readonly location: Location;
  /** Where the schema stands (its own `$ref` not followed). */
  readonly schema: Location | undefined;
  /** OpenAPI 3.2: the schema of each item of a stream. */
  readonly itemSchema: Location | undefined;
  readonly source: JsonObject;
}

export interface ContractResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string | undefined;
  readonly location: Location;
  readonly headers: readonly Parameter[];
  readonly content: readonly MediaType[];
  readonly source: JsonObject;
}

/** Avro schemas of one service's events, names resolved across files. */
export interface AvroContract extends Contract {
  readonly kind: "avro";
  /** One per file given, in the order given. */
  readonly events: readonly AvroEvent[];
  /** Every named type by full name. */
  readonly types: ReadonlyMap<string, Location>;
}

export interface AvroEvent {
  /** The record's simple name: `OrderCreated`. */
  readonly name: string;
  /** The record's full name: `concordat.order.OrderCreated`. */
  readonly fullName: string;
  readonly doc: string | undefined;
  readonly location: Location;
  readonly source: JsonObject;
  /** The schema in one piece, every referenced named type defined at its first use: what parsers and registries take. */
  readonly schema: JsonObject;
}
