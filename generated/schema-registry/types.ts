/** @generated from contracts/schema-registry/openapi.yaml by `concordat generate`. Do not edit. */

/**
 * Any JSON value.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/AnyJson
 */
export type AnyJson = unknown;

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Compatibility */
export interface Compatibility {
  is_compatible: boolean;
  /** Present with `verbose=true`. */
  messages?: string[];
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Config */
export interface Config {
  compatibilityLevel?: string;
  normalize?: boolean;
  validateFields?: boolean;
  validateNewSchemas?: boolean;
  compatibilityGroup?: string;
}

/**
 * Members to change; null clears one. Others than these are kept with the config and have no effect.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/ConfigUpdate
 */
export interface ConfigUpdate {
  /** NONE, BACKWARD, FORWARD or FULL, the last three also with _TRANSITIVE; in any case. */
  compatibility?: string | null;
  normalize?: boolean | null;
  validateFields?: boolean | null;
  validateNewSchemas?: boolean | null;
  /** The metadata property whose value groups comparable versions. */
  compatibilityGroup?: string | null;
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/ContextIds */
export type ContextIds = {
  context: string;
  /** Format: int32 */
  id: number;
}[];

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Contexts */
export type Contexts = string[];

/**
 * What went wrong; exactly these two members.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Error
 */
export interface Error_ {
  /**
   * Format: int32
   * The HTTP status, or the status and two more digits.
   */
  error_code: number;
  message: string;
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Ids */
export type Ids = number[];

/**
 * Tags, properties and the names of sensitive properties; stored with the schema and part of its identity.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Metadata
 */
export type Metadata = {
  tags?: {
    [key: string]: string[];
  } | null;
  properties?: {
    [key: string]: string;
  } | null;
  sensitive?: string[] | null;
} | null;

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Mode */
export interface Mode {
  /** READWRITE, READONLY, READONLY_OVERRIDE, IMPORT. */
  mode?: string | null;
}

/**
 * An empty object.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Nothing
 */
export type Nothing = Record<string, unknown>;

/**
 * A named type of the schema that another subject's version defines.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Reference
 */
export interface Reference {
  /** The type's full name. */
  name: string;
  subject: string;
  /**
   * Format: int32
   * -1 stands for the latest.
   */
  version: number;
}

/**
 * Constraints: items at most 200.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/References
 */
export type References = Reference[];

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Registered */
export interface Registered {
  /** Format: int32 */
  id: number;
  /** Format: int32 */
  version?: number;
  guid?: string;
  schemaType?: string;
  schema?: string;
  references?: References;
  metadata?: Metadata;
  ruleSet?: RuleSet;
  /** Format: int64 */
  ts?: number;
}

/**
 * Rules that clients run; stored with the schema and part of its identity.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/RuleSet
 */
export type RuleSet = Record<string, unknown> | null;

/**
 * A schema to register, look up or check. Unknown members are ignored.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/SchemaRequest
 */
export interface SchemaRequest {
  /** The schema's text; empty for the latest schema of the subject. */
  schema?: string | null;
  /** AVRO, also when absent. */
  schemaType?: string | null;
  references?: References | null;
  metadata?: Metadata;
  ruleSet?: RuleSet;
  /**
   * Format: int32
   * The id to register under; needs the mode IMPORT.
   */
  id?: number | null;
  /**
   * Format: int32
   * The version to register as; outside IMPORT the next one. -1 compares with the latest only.
   */
  version?: number | null;
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/SchemaString */
export interface SchemaString {
  /** Present when `subject` was given. */
  subject?: string;
  /** Format: int32 */
  version?: number;
  guid?: string;
  schemaType?: string;
  schema: string;
  references?: References;
  metadata?: Metadata;
  ruleSet?: RuleSet;
  /**
   * Format: int32
   * Present when `fetchMaxId` was given.
   */
  maxId?: number;
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/SchemaVersion */
export interface SchemaVersion {
  subject: string;
  /** Format: int32 */
  version: number;
  /** Format: int32 */
  id: number;
  guid?: string;
  schemaType?: string;
  schema: string;
  references?: References;
  metadata?: Metadata;
  ruleSet?: RuleSet;
  /**
   * Format: int64
   * Milliseconds since 1970.
   */
  ts?: number;
  /** Present and true for a soft-deleted version. */
  deleted?: boolean;
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/SchemaVersions */
export type SchemaVersions = SchemaVersion[];

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/ServerId */
export interface ServerId {
  scope: {
    path: string[];
    clusters: {
      [key: string]: string;
    };
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/ServerVersion */
export interface ServerVersion {
  version: string;
  commitId: string;
}

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/SubjectNames */
export type SubjectNames = string[];

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/SubjectVersions */
export type SubjectVersions = {
  subject: string;
  /** Format: int32 */
  version: number;
}[];

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/Types */
export type Types = "AVRO"[];

/**
 * Constraints: format int32.
 * @generated from contracts/schema-registry/openapi.yaml#/components/schemas/VersionNumber
 */
export type VersionNumber = number;

/** @generated from contracts/schema-registry/openapi.yaml#/components/schemas/VersionNumbers */
export type VersionNumbers = VersionNumber[];
