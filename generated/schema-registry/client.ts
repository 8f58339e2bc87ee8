/** @generated from contracts/schema-registry/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type ApiError,
  type BoundCall,
  type BoundOptionalCall,
  type Call,
  type ClientOptions,
  type ContentDescriptor,
  type Failure,
  type OptionalCall,
  type Success,
  bind,
  createClient,
  formStyle,
  operation,
} from "@concordat/runtime/codegen-v1/client";
import type {
  AnyJson,
  Compatibility,
  Config,
  ConfigUpdate,
  ContextIds,
  Contexts,
  Error_,
  Ids,
  Mode,
  Nothing,
  Registered,
  SchemaRequest,
  SchemaString,
  SchemaVersion,
  SchemaVersions,
  ServerId,
  ServerVersion,
  SubjectNames,
  SubjectVersions,
  Types,
  VersionNumber,
  VersionNumbers,
} from "./types.ts";

export {
  ApiError,
  CancelledError,
  clientCredentials,
  ClientError,
  createClient,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
} from "@concordat/runtime/codegen-v1/client";
export type { CallOptions, Client, ClientOptions } from "@concordat/runtime/codegen-v1/client";

const vndSchemaregistryV1JsonContent: ContentDescriptor = { "application/vnd.schemaregistry.v1+json": 0, "application/vnd.schemaregistry+json": 0, "application/json": 0 };

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get */
export type GetRootInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get */
export type GetRootData = Nothing;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get */
export type GetRootOutcome =
  | Success<200, Nothing>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get */
export type GetRootError = ApiError<500, Error_>;

/**
 * Answer that the registry is there
 * An empty object.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get
 */
export const getRoot: OptionalCall<GetRootInput, GetRootData, GetRootOutcome, GetRootError> = /* @__PURE__ */ operation({
  id: "getRoot",
  method: "GET",
  path: "/",
  responses: { 200: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post */
export type PostRootInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post */
export type PostRootData = Nothing;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post */
export type PostRootOutcome =
  | Success<200, Nothing>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post */
export type PostRootError = ApiError<500, Error_>;

/**
 * Answer that the registry is there
 * An empty object; some clients post to the root to see whether a registry answers.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post
 */
export const postRoot: OptionalCall<PostRootInput, PostRootData, PostRootOutcome, PostRootError> = /* @__PURE__ */ operation({
  id: "postRoot",
  method: "POST",
  path: "/",
  responses: { 200: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get */
export interface ListSubjectsInput {
  readonly query?: {
    /**
     * Only subjects that start with this; `:*:` stands for all contexts.
     * Constraints: characters at most 2048.
     */
    readonly subjectPrefix?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
    /**
     * Whether only soft-deleted versions count.
     * @default false
     */
    readonly deletedOnly?: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get */
export type ListSubjectsData = SubjectNames;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get */
export type ListSubjectsOutcome =
  | Success<200, SubjectNames>
  | Failure<400, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get */
export type ListSubjectsError =
  | ApiError<400, Error_>
  | ApiError<500, Error_>;

/**
 * List subjects
 * Names of the subjects that have a version, in order.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get
 */
export const listSubjects: OptionalCall<ListSubjectsInput, ListSubjectsData, ListSubjectsOutcome, ListSubjectsError> = /* @__PURE__ */ operation({
  id: "listSubjects",
  method: "GET",
  path: "/subjects",
  parameters: [{ name: "subjectPrefix", in: "query" }, { name: "deleted", in: "query" }, { name: "deletedOnly", in: "query" }, { name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post */
export interface LookUpSchemaInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /** Whether to normalise the schema first; the config's value when absent. */
    readonly normalize?: boolean;
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
  };
  /** A schema. */
  readonly body: SchemaRequest;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post */
export type LookUpSchemaData = SchemaVersion;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post */
export type LookUpSchemaOutcome =
  | Success<200, SchemaVersion>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post */
export type LookUpSchemaError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Look up a schema under a subject
 * Finds the version of the subject that has this content. Nothing is registered.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post
 */
export const lookUpSchema: Call<LookUpSchemaInput, LookUpSchemaData, LookUpSchemaOutcome, LookUpSchemaError> = /* @__PURE__ */ operation({
  id: "lookUpSchema",
  method: "POST",
  path: "/subjects/{subject}",
  parameters: [{ name: "subject", in: "params" }, { name: "normalize", in: "query" }, { name: "format", in: "query" }, { name: "deleted", in: "query" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete */
export interface DeleteSubjectInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Whether to remove what was soft-deleted before.
     * @default false
     */
    readonly permanent?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete */
export type DeleteSubjectData = VersionNumbers;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete */
export type DeleteSubjectOutcome =
  | Success<200, VersionNumbers>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete */
export type DeleteSubjectError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Delete a subject
 * Hides every version (soft delete), or with `permanent=true` removes what was hidden before. Schemas that others reference stay.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete
 */
export const deleteSubject: Call<DeleteSubjectInput, DeleteSubjectData, DeleteSubjectOutcome, DeleteSubjectError> = /* @__PURE__ */ operation({
  id: "deleteSubject",
  method: "DELETE",
  path: "/subjects/{subject}",
  parameters: [{ name: "subject", in: "params" }, { name: "permanent", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get */
export interface ListVersionsInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
    /**
     * Whether only soft-deleted versions count.
     * @default false
     */
    readonly deletedOnly?: boolean;
    /**
     * Whether soft-deleted versions are listed as negative numbers.
     * @default false
     */
    readonly deletedAsNegative?: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get */
export type ListVersionsData = VersionNumbers;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get */
export type ListVersionsOutcome =
  | Success<200, VersionNumbers>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get */
export type ListVersionsError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * List the versions of a subject
 * Version numbers, ascending.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get
 */
export const listVersions: Call<ListVersionsInput, ListVersionsData, ListVersionsOutcome, ListVersionsError> = /* @__PURE__ */ operation({
  id: "listVersions",
  method: "GET",
  path: "/subjects/{subject}/versions",
  parameters: [{ name: "subject", in: "params" }, { name: "deleted", in: "query" }, { name: "deletedOnly", in: "query" }, { name: "deletedAsNegative", in: "query" }, { name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post */
export interface RegisterSchemaInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /** Whether to normalise the schema first; the config's value when absent. */
    readonly normalize?: boolean;
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Whether to register without a check of compatibility.
     * @default false
     */
    readonly force?: boolean;
  };
  /** A schema. */
  readonly body: SchemaRequest;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post */
export type RegisterSchemaData = Registered;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post */
export type RegisterSchemaOutcome =
  | Success<200, Registered>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<409, Error_>
  | Failure<413, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post */
export type RegisterSchemaError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<409, Error_>
  | ApiError<413, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Register a schema under a subject
 * Gives the schema's id. A schema that the subject has already is found, not registered twice, however many callers try at once. A new one becomes the next version if the subject's compatibility level allows it.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 409 The schema breaks readers that the compatibility level protects.
 * @throws {ApiError} 413 The request is too large.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post
 */
export const registerSchema: Call<RegisterSchemaInput, RegisterSchemaData, RegisterSchemaOutcome, RegisterSchemaError> = /* @__PURE__ */ operation({
  id: "registerSchema",
  method: "POST",
  path: "/subjects/{subject}/versions",
  parameters: [{ name: "subject", in: "params" }, { name: "normalize", in: "query" }, { name: "format", in: "query" }, { name: "force", in: "query" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 409: vndSchemaregistryV1JsonContent, 413: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get */
export interface GetVersionInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
    /**
     * A version number from 1 to 2147483647, or `latest` (also `-1`).
     * Constraints: characters at least 1, characters at most 64.
     */
    readonly version: string;
  };
  readonly query?: {
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Accepted; references are given as they were registered.
     * Constraints: characters at most 64.
     */
    readonly referenceFormat?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get */
export type GetVersionData = SchemaVersion;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get */
export type GetVersionOutcome =
  | Success<200, SchemaVersion>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get */
export type GetVersionError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Read a version
 * One version of a subject with its schema.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get
 */
export const getVersion: Call<GetVersionInput, GetVersionData, GetVersionOutcome, GetVersionError> = /* @__PURE__ */ operation({
  id: "getVersion",
  method: "GET",
  path: "/subjects/{subject}/versions/{version}",
  parameters: [{ name: "subject", in: "params" }, { name: "version", in: "params" }, { name: "format", in: "query" }, { name: "referenceFormat", in: "query" }, { name: "deleted", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete */
export interface DeleteVersionInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
    /**
     * A version number from 1 to 2147483647, or `latest` (also `-1`).
     * Constraints: characters at least 1, characters at most 64.
     */
    readonly version: string;
  };
  readonly query?: {
    /**
     * Whether to remove what was soft-deleted before.
     * @default false
     */
    readonly permanent?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete */
export type DeleteVersionData = VersionNumber;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete */
export type DeleteVersionOutcome =
  | Success<200, VersionNumber>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete */
export type DeleteVersionError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Delete a version
 * Hides one version (soft delete), or with `permanent=true` removes it after it was hidden.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete
 */
export const deleteVersion: Call<DeleteVersionInput, DeleteVersionData, DeleteVersionOutcome, DeleteVersionError> = /* @__PURE__ */ operation({
  id: "deleteVersion",
  method: "DELETE",
  path: "/subjects/{subject}/versions/{version}",
  parameters: [{ name: "subject", in: "params" }, { name: "version", in: "params" }, { name: "permanent", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get */
export interface GetVersionSchemaInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
    /**
     * A version number from 1 to 2147483647, or `latest` (also `-1`).
     * Constraints: characters at least 1, characters at most 64.
     */
    readonly version: string;
  };
  readonly query?: {
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get */
export type GetVersionSchemaData = AnyJson;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get */
export type GetVersionSchemaOutcome =
  | Success<200, AnyJson>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get */
export type GetVersionSchemaError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Read the schema of a version
 * The schema's text alone.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get
 */
export const getVersionSchema: Call<GetVersionSchemaInput, GetVersionSchemaData, GetVersionSchemaOutcome, GetVersionSchemaError> = /* @__PURE__ */ operation({
  id: "getVersionSchema",
  method: "GET",
  path: "/subjects/{subject}/versions/{version}/schema",
  parameters: [{ name: "subject", in: "params" }, { name: "version", in: "params" }, { name: "format", in: "query" }, { name: "deleted", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get */
export interface ListReferrersInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
    /**
     * A version number from 1 to 2147483647, or `latest` (also `-1`).
     * Constraints: characters at least 1, characters at most 64.
     */
    readonly version: string;
  };
  readonly query?: {
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get */
export type ListReferrersData = Ids;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get */
export type ListReferrersOutcome =
  | Success<200, Ids>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get */
export type ListReferrersError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * List who references a version
 * Ids of the schemas that reference this version.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get
 */
export const listReferrers: Call<ListReferrersInput, ListReferrersData, ListReferrersOutcome, ListReferrersError> = /* @__PURE__ */ operation({
  id: "listReferrers",
  method: "GET",
  path: "/subjects/{subject}/versions/{version}/referencedby",
  parameters: [{ name: "subject", in: "params" }, { name: "version", in: "params" }, { name: "deleted", in: "query" }, { name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get */
export interface GetLatestWithMetadataInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Keys of metadata properties.
     * Constraints: items at most 32.
     */
    readonly key?: string[];
    /**
     * Their values, in the same order.
     * Constraints: items at most 32.
     */
    readonly value?: string[];
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get */
export type GetLatestWithMetadataData = SchemaVersion;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get */
export type GetLatestWithMetadataOutcome =
  | Success<200, SchemaVersion>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get */
export type GetLatestWithMetadataError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Read the latest version with some metadata
 * The latest version whose metadata has each `key` with the `value` at the same place.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get
 */
export const getLatestWithMetadata: Call<GetLatestWithMetadataInput, GetLatestWithMetadataData, GetLatestWithMetadataOutcome, GetLatestWithMetadataError> = /* @__PURE__ */ operation({
  id: "getLatestWithMetadata",
  method: "GET",
  path: "/subjects/{subject}/metadata",
  parameters: [{ name: "subject", in: "params" }, { name: "key", in: "query", write: formStyle }, { name: "value", in: "query", write: formStyle }, { name: "format", in: "query" }, { name: "deleted", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get */
export interface ListSchemasInput {
  readonly query?: {
    /**
     * Only subjects that start with this; `:*:` stands for all contexts.
     * Constraints: characters at most 2048.
     */
    readonly subjectPrefix?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
    /**
     * Whether only each subject's latest version is listed.
     * @default false
     */
    readonly latestOnly?: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get */
export type ListSchemasData = SchemaVersions;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get */
export type ListSchemasOutcome =
  | Success<200, SchemaVersions>
  | Failure<400, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get */
export type ListSchemasError =
  | ApiError<400, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * List schemas
 * Versions of all subjects with their schemas.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get
 */
export const listSchemas: OptionalCall<ListSchemasInput, ListSchemasData, ListSchemasOutcome, ListSchemasError> = /* @__PURE__ */ operation({
  id: "listSchemas",
  method: "GET",
  path: "/schemas",
  parameters: [{ name: "subjectPrefix", in: "query" }, { name: "deleted", in: "query" }, { name: "latestOnly", in: "query" }, { name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get */
export type ListSchemaTypesInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get */
export type ListSchemaTypesData = Types;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get */
export type ListSchemaTypesOutcome =
  | Success<200, Types>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get */
export type ListSchemaTypesError = ApiError<500, Error_>;

/**
 * List the types of schemas
 * The types that can be registered: AVRO.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get
 */
export const listSchemaTypes: OptionalCall<ListSchemaTypesInput, ListSchemaTypesData, ListSchemaTypesOutcome, ListSchemaTypesError> = /* @__PURE__ */ operation({
  id: "listSchemaTypes",
  method: "GET",
  path: "/schemas/types",
  responses: { 200: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get */
export interface GetSchemaInput {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query?: {
    /**
     * Only versions of this subject.
     * Constraints: characters at most 2048.
     */
    readonly subject?: string;
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Accepted; references are given as they were registered.
     * Constraints: characters at most 64.
     */
    readonly referenceFormat?: string;
    /**
     * Whether to tell the highest id too.
     * @default false
     */
    readonly fetchMaxId?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get */
export type GetSchemaData = SchemaString;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get */
export type GetSchemaOutcome =
  | Success<200, SchemaString>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get */
export type GetSchemaError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<500, Error_>;

/**
 * Read a schema by id
 * The schema with a global id. An id means the same content forever.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get
 */
export const getSchema: Call<GetSchemaInput, GetSchemaData, GetSchemaOutcome, GetSchemaError> = /* @__PURE__ */ operation({
  id: "getSchema",
  method: "GET",
  path: "/schemas/ids/{id}",
  parameters: [{ name: "id", in: "params" }, { name: "subject", in: "query" }, { name: "format", in: "query" }, { name: "referenceFormat", in: "query" }, { name: "fetchMaxId", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get */
export interface GetSchemaTextInput {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query?: {
    /**
     * Only versions of this subject.
     * Constraints: characters at most 2048.
     */
    readonly subject?: string;
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get */
export type GetSchemaTextData = AnyJson;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get */
export type GetSchemaTextOutcome =
  | Success<200, AnyJson>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get */
export type GetSchemaTextError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<500, Error_>;

/**
 * Read the text of a schema by id
 * The schema's text alone.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get
 */
export const getSchemaText: Call<GetSchemaTextInput, GetSchemaTextData, GetSchemaTextOutcome, GetSchemaTextError> = /* @__PURE__ */ operation({
  id: "getSchemaText",
  method: "GET",
  path: "/schemas/ids/{id}/schema",
  parameters: [{ name: "id", in: "params" }, { name: "subject", in: "query" }, { name: "format", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get */
export interface ListVersionsOfSchemaInput {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query?: {
    /**
     * Only versions of this subject.
     * Constraints: characters at most 2048.
     */
    readonly subject?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get */
export type ListVersionsOfSchemaData = SubjectVersions;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get */
export type ListVersionsOfSchemaOutcome =
  | Success<200, SubjectVersions>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get */
export type ListVersionsOfSchemaError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<500, Error_>;

/**
 * List the versions that have a schema
 * Subjects and versions with this content.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get
 */
export const listVersionsOfSchema: Call<ListVersionsOfSchemaInput, ListVersionsOfSchemaData, ListVersionsOfSchemaOutcome, ListVersionsOfSchemaError> = /* @__PURE__ */ operation({
  id: "listVersionsOfSchema",
  method: "GET",
  path: "/schemas/ids/{id}/versions",
  parameters: [{ name: "id", in: "params" }, { name: "subject", in: "query" }, { name: "deleted", in: "query" }, { name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get */
export interface ListSubjectsOfSchemaInput {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query?: {
    /**
     * Only versions of this subject.
     * Constraints: characters at most 2048.
     */
    readonly subject?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted?: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get */
export type ListSubjectsOfSchemaData = SubjectNames;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get */
export type ListSubjectsOfSchemaOutcome =
  | Success<200, SubjectNames>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get */
export type ListSubjectsOfSchemaError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<500, Error_>;

/**
 * List the subjects that have a schema
 * Names of the subjects with this content.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get
 */
export const listSubjectsOfSchema: Call<ListSubjectsOfSchemaInput, ListSubjectsOfSchemaData, ListSubjectsOfSchemaOutcome, ListSubjectsOfSchemaError> = /* @__PURE__ */ operation({
  id: "listSubjectsOfSchema",
  method: "GET",
  path: "/schemas/ids/{id}/subjects",
  parameters: [{ name: "id", in: "params" }, { name: "subject", in: "query" }, { name: "deleted", in: "query" }, { name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get */
export interface GetSchemaByGuidInput {
  readonly params: {
    /**
     * A schema's guid.
     * Constraints: characters at most 64.
     */
    readonly guid: string;
  };
  readonly query?: {
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get */
export type GetSchemaByGuidData = SchemaString;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get */
export type GetSchemaByGuidOutcome =
  | Success<200, SchemaString>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get */
export type GetSchemaByGuidError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<500, Error_>;

/**
 * Read a schema by guid
 * The schema with a guid, which follows from its content and is the same in every registry.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get
 */
export const getSchemaByGuid: Call<GetSchemaByGuidInput, GetSchemaByGuidData, GetSchemaByGuidOutcome, GetSchemaByGuidError> = /* @__PURE__ */ operation({
  id: "getSchemaByGuid",
  method: "GET",
  path: "/schemas/guids/{guid}",
  parameters: [{ name: "guid", in: "params" }, { name: "format", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get */
export interface ListIdsOfGuidInput {
  readonly params: {
    /**
     * A schema's guid.
     * Constraints: characters at most 64.
     */
    readonly guid: string;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get */
export type ListIdsOfGuidData = ContextIds;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get */
export type ListIdsOfGuidOutcome =
  | Success<200, ContextIds>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get */
export type ListIdsOfGuidError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<500, Error_>;

/**
 * List the ids of a guid
 * The id in each context; here there is one context.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get
 */
export const listIdsOfGuid: Call<ListIdsOfGuidInput, ListIdsOfGuidData, ListIdsOfGuidOutcome, ListIdsOfGuidError> = /* @__PURE__ */ operation({
  id: "listIdsOfGuid",
  method: "GET",
  path: "/schemas/guids/{guid}/ids",
  parameters: [{ name: "guid", in: "params" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post */
export interface CheckCompatibilityInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /** Whether to normalise the schema first; the config's value when absent. */
    readonly normalize?: boolean;
    /**
     * Whether to say why a schema is incompatible.
     * @default false
     */
    readonly verbose?: boolean;
  };
  /** A schema. */
  readonly body: SchemaRequest;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post */
export type CheckCompatibilityData = Compatibility;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post */
export type CheckCompatibilityOutcome =
  | Success<200, Compatibility>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post */
export type CheckCompatibilityError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Check a schema as registering would
 * Compares the schema with the versions that the subject's level asks for.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post
 */
export const checkCompatibility: Call<CheckCompatibilityInput, CheckCompatibilityData, CheckCompatibilityOutcome, CheckCompatibilityError> = /* @__PURE__ */ operation({
  id: "checkCompatibility",
  method: "POST",
  path: "/compatibility/subjects/{subject}/versions",
  parameters: [{ name: "subject", in: "params" }, { name: "normalize", in: "query" }, { name: "verbose", in: "query" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post */
export interface CheckCompatibilityWithVersionInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
    /**
     * A version number from 1 to 2147483647, or `latest` (also `-1`).
     * Constraints: characters at least 1, characters at most 64.
     */
    readonly version: string;
  };
  readonly query?: {
    /** Whether to normalise the schema first; the config's value when absent. */
    readonly normalize?: boolean;
    /**
     * Whether to say why a schema is incompatible.
     * @default false
     */
    readonly verbose?: boolean;
  };
  /** A schema. */
  readonly body: SchemaRequest;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post */
export type CheckCompatibilityWithVersionData = Compatibility;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post */
export type CheckCompatibilityWithVersionOutcome =
  | Success<200, Compatibility>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post */
export type CheckCompatibilityWithVersionError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Check a schema against one version
 * Compares the schema with one version under the subject's level.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post
 */
export const checkCompatibilityWithVersion: Call<CheckCompatibilityWithVersionInput, CheckCompatibilityWithVersionData, CheckCompatibilityWithVersionOutcome, CheckCompatibilityWithVersionError> = /* @__PURE__ */ operation({
  id: "checkCompatibilityWithVersion",
  method: "POST",
  path: "/compatibility/subjects/{subject}/versions/{version}",
  parameters: [{ name: "subject", in: "params" }, { name: "version", in: "params" }, { name: "normalize", in: "query" }, { name: "verbose", in: "query" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get */
export interface GetGlobalConfigInput {
  readonly query?: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get */
export type GetGlobalConfigData = Config;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get */
export type GetGlobalConfigOutcome =
  | Success<200, Config>
  | Failure<400, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get */
export type GetGlobalConfigError =
  | ApiError<400, Error_>
  | ApiError<500, Error_>;

/**
 * Read the compatibility level of all subjects
 * The compatibility level of subjects that have none of their own.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get
 */
export const getGlobalConfig: OptionalCall<GetGlobalConfigInput, GetGlobalConfigData, GetGlobalConfigOutcome, GetGlobalConfigError> = /* @__PURE__ */ operation({
  id: "getGlobalConfig",
  method: "GET",
  path: "/config",
  parameters: [{ name: "defaultToGlobal", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put */
export interface SetGlobalConfigInput {
  /** What to change. */
  readonly body: ConfigUpdate;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put */
export type SetGlobalConfigData = ConfigUpdate;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put */
export type SetGlobalConfigOutcome =
  | Success<200, ConfigUpdate>
  | Failure<400, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put */
export type SetGlobalConfigError =
  | ApiError<400, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Set the compatibility level of all subjects
 * Changes the compatibility level of subjects that have none of their own. Absent members stay.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put
 */
export const setGlobalConfig: Call<SetGlobalConfigInput, SetGlobalConfigData, SetGlobalConfigOutcome, SetGlobalConfigError> = /* @__PURE__ */ operation({
  id: "setGlobalConfig",
  method: "PUT",
  path: "/config",
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete */
export type DeleteGlobalConfigInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete */
export type DeleteGlobalConfigData = Config;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete */
export type DeleteGlobalConfigOutcome =
  | Success<200, Config>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete */
export type DeleteGlobalConfigError =
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Reset the compatibility level of all subjects
 * Back to the server's default; answers what was set before.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete
 */
export const deleteGlobalConfig: OptionalCall<DeleteGlobalConfigInput, DeleteGlobalConfigData, DeleteGlobalConfigOutcome, DeleteGlobalConfigError> = /* @__PURE__ */ operation({
  id: "deleteGlobalConfig",
  method: "DELETE",
  path: "/config",
  responses: { 200: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get */
export interface GetSubjectConfigInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get */
export type GetSubjectConfigData = Config;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get */
export type GetSubjectConfigOutcome =
  | Success<200, Config>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get */
export type GetSubjectConfigError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Read the compatibility level of a subject
 * 404 when the subject has none of its own, unless `defaultToGlobal=true`.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get
 */
export const getSubjectConfig: Call<GetSubjectConfigInput, GetSubjectConfigData, GetSubjectConfigOutcome, GetSubjectConfigError> = /* @__PURE__ */ operation({
  id: "getSubjectConfig",
  method: "GET",
  path: "/config/{subject}",
  parameters: [{ name: "subject", in: "params" }, { name: "defaultToGlobal", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put */
export interface SetSubjectConfigInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  /** What to change. */
  readonly body: ConfigUpdate;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put */
export type SetSubjectConfigData = ConfigUpdate;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put */
export type SetSubjectConfigOutcome =
  | Success<200, ConfigUpdate>
  | Failure<400, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put */
export type SetSubjectConfigError =
  | ApiError<400, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Set the compatibility level of a subject
 * The subject need not exist yet. Absent members stay.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put
 */
export const setSubjectConfig: Call<SetSubjectConfigInput, SetSubjectConfigData, SetSubjectConfigOutcome, SetSubjectConfigError> = /* @__PURE__ */ operation({
  id: "setSubjectConfig",
  method: "PUT",
  path: "/config/{subject}",
  parameters: [{ name: "subject", in: "params" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete */
export interface DeleteSubjectConfigInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete */
export type DeleteSubjectConfigData = Config;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete */
export type DeleteSubjectConfigOutcome =
  | Success<200, Config>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete */
export type DeleteSubjectConfigError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Remove the compatibility level of a subject
 * The subject follows the global one again; answers what was set before.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete
 */
export const deleteSubjectConfig: Call<DeleteSubjectConfigInput, DeleteSubjectConfigData, DeleteSubjectConfigOutcome, DeleteSubjectConfigError> = /* @__PURE__ */ operation({
  id: "deleteSubjectConfig",
  method: "DELETE",
  path: "/config/{subject}",
  parameters: [{ name: "subject", in: "params" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get */
export interface GetGlobalModeInput {
  readonly query?: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get */
export type GetGlobalModeData = Mode;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get */
export type GetGlobalModeOutcome =
  | Success<200, Mode>
  | Failure<400, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get */
export type GetGlobalModeError =
  | ApiError<400, Error_>
  | ApiError<500, Error_>;

/**
 * Read the mode of all subjects
 * The mode of subjects that have none of their own.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get
 */
export const getGlobalMode: OptionalCall<GetGlobalModeInput, GetGlobalModeData, GetGlobalModeOutcome, GetGlobalModeError> = /* @__PURE__ */ operation({
  id: "getGlobalMode",
  method: "GET",
  path: "/mode",
  parameters: [{ name: "defaultToGlobal", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put */
export interface SetGlobalModeInput {
  readonly query?: {
    /**
     * Whether to switch to IMPORT although subjects exist.
     * @default false
     */
    readonly force?: boolean;
  };
  /** The mode. */
  readonly body: Mode;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put */
export type SetGlobalModeData = Mode;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put */
export type SetGlobalModeOutcome =
  | Success<200, Mode>
  | Failure<400, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put */
export type SetGlobalModeError =
  | ApiError<400, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Set the mode of all subjects
 * Changes the mode of subjects that have none of their own. Absent members stay.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put
 */
export const setGlobalMode: Call<SetGlobalModeInput, SetGlobalModeData, SetGlobalModeOutcome, SetGlobalModeError> = /* @__PURE__ */ operation({
  id: "setGlobalMode",
  method: "PUT",
  path: "/mode",
  parameters: [{ name: "force", in: "query" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete */
export type DeleteGlobalModeInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete */
export type DeleteGlobalModeData = Mode;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete */
export type DeleteGlobalModeOutcome =
  | Success<200, Mode>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete */
export type DeleteGlobalModeError =
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Reset the mode of all subjects
 * Back to the server's default; answers what was set before.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete
 */
export const deleteGlobalMode: OptionalCall<DeleteGlobalModeInput, DeleteGlobalModeData, DeleteGlobalModeOutcome, DeleteGlobalModeError> = /* @__PURE__ */ operation({
  id: "deleteGlobalMode",
  method: "DELETE",
  path: "/mode",
  responses: { 200: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get */
export interface GetSubjectModeInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get */
export type GetSubjectModeData = Mode;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get */
export type GetSubjectModeOutcome =
  | Success<200, Mode>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get */
export type GetSubjectModeError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Read the mode of a subject
 * 404 when the subject has none of its own, unless `defaultToGlobal=true`.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get
 */
export const getSubjectMode: Call<GetSubjectModeInput, GetSubjectModeData, GetSubjectModeOutcome, GetSubjectModeError> = /* @__PURE__ */ operation({
  id: "getSubjectMode",
  method: "GET",
  path: "/mode/{subject}",
  parameters: [{ name: "subject", in: "params" }, { name: "defaultToGlobal", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put */
export interface SetSubjectModeInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Whether to switch to IMPORT although subjects exist.
     * @default false
     */
    readonly force?: boolean;
  };
  /** The mode. */
  readonly body: Mode;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put */
export type SetSubjectModeData = Mode;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put */
export type SetSubjectModeOutcome =
  | Success<200, Mode>
  | Failure<400, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put */
export type SetSubjectModeError =
  | ApiError<400, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Set the mode of a subject
 * The subject need not exist yet. Absent members stay.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put
 */
export const setSubjectMode: Call<SetSubjectModeInput, SetSubjectModeData, SetSubjectModeOutcome, SetSubjectModeError> = /* @__PURE__ */ operation({
  id: "setSubjectMode",
  method: "PUT",
  path: "/mode/{subject}",
  parameters: [{ name: "subject", in: "params" }, { name: "force", in: "query" }],
  body: ["application/vnd.schemaregistry.v1+json"],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete */
export interface DeleteSubjectModeInput {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query?: {
    /**
     * Accepted and without effect - there is one context.
     * @default false
     */
    readonly recursive?: boolean;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete */
export type DeleteSubjectModeData = Mode;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete */
export type DeleteSubjectModeOutcome =
  | Success<200, Mode>
  | Failure<400, Error_>
  | Failure<404, Error_>
  | Failure<422, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete */
export type DeleteSubjectModeError =
  | ApiError<400, Error_>
  | ApiError<404, Error_>
  | ApiError<422, Error_>
  | ApiError<500, Error_>;

/**
 * Remove the mode of a subject
 * The subject follows the global one again; answers what was set before.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 404 There is no such subject, version, schema, config or mode.
 * @throws {ApiError} 422 The request was understood and refused.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete
 */
export const deleteSubjectMode: Call<DeleteSubjectModeInput, DeleteSubjectModeData, DeleteSubjectModeOutcome, DeleteSubjectModeError> = /* @__PURE__ */ operation({
  id: "deleteSubjectMode",
  method: "DELETE",
  path: "/mode/{subject}",
  parameters: [{ name: "subject", in: "params" }, { name: "recursive", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 404: vndSchemaregistryV1JsonContent, 422: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get */
export interface ListContextsInput {
  readonly query?: {
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset?: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit?: number;
  };
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get */
export type ListContextsData = Contexts;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get */
export type ListContextsOutcome =
  | Success<200, Contexts>
  | Failure<400, Error_>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get */
export type ListContextsError =
  | ApiError<400, Error_>
  | ApiError<500, Error_>;

/**
 * List contexts
 * The default context, `.`.
 * @throws {ApiError} 400 The request could not be read.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get
 */
export const listContexts: OptionalCall<ListContextsInput, ListContextsData, ListContextsOutcome, ListContextsError> = /* @__PURE__ */ operation({
  id: "listContexts",
  method: "GET",
  path: "/contexts",
  parameters: [{ name: "offset", in: "query" }, { name: "limit", in: "query" }],
  responses: { 200: vndSchemaregistryV1JsonContent, 400: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get */
export type GetServerIdInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get */
export type GetServerIdData = ServerId;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get */
export type GetServerIdOutcome =
  | Success<200, ServerId>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get */
export type GetServerIdError = ApiError<500, Error_>;

/**
 * Read the registry's id
 * Names the scope of the ids.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get
 */
export const getServerId: OptionalCall<GetServerIdInput, GetServerIdData, GetServerIdOutcome, GetServerIdError> = /* @__PURE__ */ operation({
  id: "getServerId",
  method: "GET",
  path: "/v1/metadata/id",
  responses: { 200: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get */
export type GetServerVersionInput = Readonly<Record<never, never>>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get */
export type GetServerVersionData = ServerVersion;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get */
export type GetServerVersionOutcome =
  | Success<200, ServerVersion>
  | Failure<500, Error_>;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get */
export type GetServerVersionError = ApiError<500, Error_>;

/**
 * Read the registry's version
 * The version of the software.
 * @throws {ApiError} 500 The registry failed.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get
 */
export const getServerVersion: OptionalCall<GetServerVersionInput, GetServerVersionData, GetServerVersionOutcome, GetServerVersionError> = /* @__PURE__ */ operation({
  id: "getServerVersion",
  method: "GET",
  path: "/v1/metadata/version",
  responses: { 200: vndSchemaregistryV1JsonContent, 500: vndSchemaregistryV1JsonContent },
  repeatable: true,
  security: [[]],
});

/** Every operation, bound to one client. */
export interface SchemaRegistryClient {
  /**
   * Answer that the registry is there
   * An empty object.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get
   */
  readonly getRoot: BoundOptionalCall<GetRootInput, GetRootData, GetRootOutcome, GetRootError>;
  /**
   * Answer that the registry is there
   * An empty object; some clients post to the root to see whether a registry answers.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post
   */
  readonly postRoot: BoundOptionalCall<PostRootInput, PostRootData, PostRootOutcome, PostRootError>;
  /**
   * List subjects
   * Names of the subjects that have a version, in order.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get
   */
  readonly listSubjects: BoundOptionalCall<ListSubjectsInput, ListSubjectsData, ListSubjectsOutcome, ListSubjectsError>;
  /**
   * Look up a schema under a subject
   * Finds the version of the subject that has this content. Nothing is registered.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post
   */
  readonly lookUpSchema: BoundCall<LookUpSchemaInput, LookUpSchemaData, LookUpSchemaOutcome, LookUpSchemaError>;
  /**
   * Delete a subject
   * Hides every version (soft delete), or with `permanent=true` removes what was hidden before. Schemas that others reference stay.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete
   */
  readonly deleteSubject: BoundCall<DeleteSubjectInput, DeleteSubjectData, DeleteSubjectOutcome, DeleteSubjectError>;
  /**
   * List the versions of a subject
   * Version numbers, ascending.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get
   */
  readonly listVersions: BoundCall<ListVersionsInput, ListVersionsData, ListVersionsOutcome, ListVersionsError>;
  /**
   * Register a schema under a subject
   * Gives the schema's id. A schema that the subject has already is found, not registered twice, however many callers try at once. A new one becomes the next version if the subject's compatibility level allows it.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post
   */
  readonly registerSchema: BoundCall<RegisterSchemaInput, RegisterSchemaData, RegisterSchemaOutcome, RegisterSchemaError>;
  /**
   * Read a version
   * One version of a subject with its schema.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get
   */
  readonly getVersion: BoundCall<GetVersionInput, GetVersionData, GetVersionOutcome, GetVersionError>;
  /**
   * Delete a version
   * Hides one version (soft delete), or with `permanent=true` removes it after it was hidden.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete
   */
  readonly deleteVersion: BoundCall<DeleteVersionInput, DeleteVersionData, DeleteVersionOutcome, DeleteVersionError>;
  /**
   * Read the schema of a version
   * The schema's text alone.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get
   */
  readonly getVersionSchema: BoundCall<GetVersionSchemaInput, GetVersionSchemaData, GetVersionSchemaOutcome, GetVersionSchemaError>;
  /**
   * List who references a version
   * Ids of the schemas that reference this version.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get
   */
  readonly listReferrers: BoundCall<ListReferrersInput, ListReferrersData, ListReferrersOutcome, ListReferrersError>;
  /**
   * Read the latest version with some metadata
   * The latest version whose metadata has each `key` with the `value` at the same place.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get
   */
  readonly getLatestWithMetadata: BoundCall<GetLatestWithMetadataInput, GetLatestWithMetadataData, GetLatestWithMetadataOutcome, GetLatestWithMetadataError>;
  /**
   * List schemas
   * Versions of all subjects with their schemas.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get
   */
  readonly listSchemas: BoundOptionalCall<ListSchemasInput, ListSchemasData, ListSchemasOutcome, ListSchemasError>;
  /**
   * List the types of schemas
   * The types that can be registered: AVRO.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get
   */
  readonly listSchemaTypes: BoundOptionalCall<ListSchemaTypesInput, ListSchemaTypesData, ListSchemaTypesOutcome, ListSchemaTypesError>;
  /**
   * Read a schema by id
   * The schema with a global id. An id means the same content forever.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get
   */
  readonly getSchema: BoundCall<GetSchemaInput, GetSchemaData, GetSchemaOutcome, GetSchemaError>;
  /**
   * Read the text of a schema by id
   * The schema's text alone.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get
   */
  readonly getSchemaText: BoundCall<GetSchemaTextInput, GetSchemaTextData, GetSchemaTextOutcome, GetSchemaTextError>;
  /**
   * List the versions that have a schema
   * Subjects and versions with this content.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get
   */
  readonly listVersionsOfSchema: BoundCall<ListVersionsOfSchemaInput, ListVersionsOfSchemaData, ListVersionsOfSchemaOutcome, ListVersionsOfSchemaError>;
  /**
   * List the subjects that have a schema
   * Names of the subjects with this content.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get
   */
  readonly listSubjectsOfSchema: BoundCall<ListSubjectsOfSchemaInput, ListSubjectsOfSchemaData, ListSubjectsOfSchemaOutcome, ListSubjectsOfSchemaError>;
  /**
   * Read a schema by guid
   * The schema with a guid, which follows from its content and is the same in every registry.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get
   */
  readonly getSchemaByGuid: BoundCall<GetSchemaByGuidInput, GetSchemaByGuidData, GetSchemaByGuidOutcome, GetSchemaByGuidError>;
  /**
   * List the ids of a guid
   * The id in each context; here there is one context.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get
   */
  readonly listIdsOfGuid: BoundCall<ListIdsOfGuidInput, ListIdsOfGuidData, ListIdsOfGuidOutcome, ListIdsOfGuidError>;
  /**
   * Check a schema as registering would
   * Compares the schema with the versions that the subject's level asks for.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post
   */
  readonly checkCompatibility: BoundCall<CheckCompatibilityInput, CheckCompatibilityData, CheckCompatibilityOutcome, CheckCompatibilityError>;
  /**
   * Check a schema against one version
   * Compares the schema with one version under the subject's level.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post
   */
  readonly checkCompatibilityWithVersion: BoundCall<CheckCompatibilityWithVersionInput, CheckCompatibilityWithVersionData, CheckCompatibilityWithVersionOutcome, CheckCompatibilityWithVersionError>;
  /**
   * Read the compatibility level of all subjects
   * The compatibility level of subjects that have none of their own.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get
   */
  readonly getGlobalConfig: BoundOptionalCall<GetGlobalConfigInput, GetGlobalConfigData, GetGlobalConfigOutcome, GetGlobalConfigError>;
  /**
   * Set the compatibility level of all subjects
   * Changes the compatibility level of subjects that have none of their own. Absent members stay.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put
   */
  readonly setGlobalConfig: BoundCall<SetGlobalConfigInput, SetGlobalConfigData, SetGlobalConfigOutcome, SetGlobalConfigError>;
  /**
   * Reset the compatibility level of all subjects
   * Back to the server's default; answers what was set before.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete
   */
  readonly deleteGlobalConfig: BoundOptionalCall<DeleteGlobalConfigInput, DeleteGlobalConfigData, DeleteGlobalConfigOutcome, DeleteGlobalConfigError>;
  /**
   * Read the compatibility level of a subject
   * 404 when the subject has none of its own, unless `defaultToGlobal=true`.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get
   */
  readonly getSubjectConfig: BoundCall<GetSubjectConfigInput, GetSubjectConfigData, GetSubjectConfigOutcome, GetSubjectConfigError>;
  /**
   * Set the compatibility level of a subject
   * The subject need not exist yet. Absent members stay.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put
   */
  readonly setSubjectConfig: BoundCall<SetSubjectConfigInput, SetSubjectConfigData, SetSubjectConfigOutcome, SetSubjectConfigError>;
  /**
   * Remove the compatibility level of a subject
   * The subject follows the global one again; answers what was set before.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete
   */
  readonly deleteSubjectConfig: BoundCall<DeleteSubjectConfigInput, DeleteSubjectConfigData, DeleteSubjectConfigOutcome, DeleteSubjectConfigError>;
  /**
   * Read the mode of all subjects
   * The mode of subjects that have none of their own.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get
   */
  readonly getGlobalMode: BoundOptionalCall<GetGlobalModeInput, GetGlobalModeData, GetGlobalModeOutcome, GetGlobalModeError>;
  /**
   * Set the mode of all subjects
   * Changes the mode of subjects that have none of their own. Absent members stay.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put
   */
  readonly setGlobalMode: BoundCall<SetGlobalModeInput, SetGlobalModeData, SetGlobalModeOutcome, SetGlobalModeError>;
  /**
   * Reset the mode of all subjects
   * Back to the server's default; answers what was set before.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete
   */
  readonly deleteGlobalMode: BoundOptionalCall<DeleteGlobalModeInput, DeleteGlobalModeData, DeleteGlobalModeOutcome, DeleteGlobalModeError>;
  /**
   * Read the mode of a subject
   * 404 when the subject has none of its own, unless `defaultToGlobal=true`.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get
   */
  readonly getSubjectMode: BoundCall<GetSubjectModeInput, GetSubjectModeData, GetSubjectModeOutcome, GetSubjectModeError>;
  /**
   * Set the mode of a subject
   * The subject need not exist yet. Absent members stay.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put
   */
  readonly setSubjectMode: BoundCall<SetSubjectModeInput, SetSubjectModeData, SetSubjectModeOutcome, SetSubjectModeError>;
  /**
   * Remove the mode of a subject
   * The subject follows the global one again; answers what was set before.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete
   */
  readonly deleteSubjectMode: BoundCall<DeleteSubjectModeInput, DeleteSubjectModeData, DeleteSubjectModeOutcome, DeleteSubjectModeError>;
  /**
   * List contexts
   * The default context, `.`.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get
   */
  readonly listContexts: BoundOptionalCall<ListContextsInput, ListContextsData, ListContextsOutcome, ListContextsError>;
  /**
   * Read the registry's id
   * Names the scope of the ids.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get
   */
  readonly getServerId: BoundOptionalCall<GetServerIdInput, GetServerIdData, GetServerIdOutcome, GetServerIdError>;
  /**
   * Read the registry's version
   * The version of the software.
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get
   */
  readonly getServerVersion: BoundOptionalCall<GetServerVersionInput, GetServerVersionData, GetServerVersionOutcome, GetServerVersionError>;
}

/**
 * All operations in one object. Import single functions instead where the size of a bundle counts.
 */
export function createSchemaRegistryClient(options: ClientOptions): SchemaRegistryClient {
  return bind(createClient(options), {
    getRoot,
    postRoot,
    listSubjects,
    lookUpSchema,
    deleteSubject,
    listVersions,
    registerSchema,
    getVersion,
    deleteVersion,
    getVersionSchema,
    listReferrers,
    getLatestWithMetadata,
    listSchemas,
    listSchemaTypes,
    getSchema,
    getSchemaText,
    listVersionsOfSchema,
    listSubjectsOfSchema,
    getSchemaByGuid,
    listIdsOfGuid,
    checkCompatibility,
    checkCompatibilityWithVersion,
    getGlobalConfig,
    setGlobalConfig,
    deleteGlobalConfig,
    getSubjectConfig,
    setSubjectConfig,
    deleteSubjectConfig,
    getGlobalMode,
    setGlobalMode,
    deleteGlobalMode,
    getSubjectMode,
    setSubjectMode,
    deleteSubjectMode,
    listContexts,
    getServerId,
    getServerVersion,
  });
}
