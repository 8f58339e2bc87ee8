/** @generated from contracts/schema-registry/openapi.yaml by `concordat generate`. Do not edit. */

import {
  type Auth,
  type Double,
  type Middleware,
  type Reply,
  type ServerRequest,
  type ServerSettings,
  type ServiceDescriptor,
  serve,
  startDouble,
} from "@concordat/runtime/codegen-v1/server";
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
import {
  checkCompatibilityBody,
  checkCompatibilityBody2,
  checkCompatibilityBody3,
  checkCompatibilityParameters,
  checkCompatibilityWithVersionBody,
  checkCompatibilityWithVersionBody2,
  checkCompatibilityWithVersionBody3,
  checkCompatibilityWithVersionParameters,
  deleteSubjectConfigParameters,
  deleteSubjectModeParameters,
  deleteSubjectParameters,
  deleteVersionParameters,
  getGlobalConfigParameters,
  getGlobalModeParameters,
  getLatestWithMetadataParameters,
  getSchemaByGuidParameters,
  getSchemaParameters,
  getSchemaTextParameters,
  getSubjectConfigParameters,
  getSubjectModeParameters,
  getVersionParameters,
  getVersionSchemaParameters,
  listContextsParameters,
  listIdsOfGuidParameters,
  listReferrersParameters,
  listSchemasParameters,
  listSubjectsOfSchemaParameters,
  listSubjectsParameters,
  listVersionsOfSchemaParameters,
  listVersionsParameters,
  lookUpSchemaBody,
  lookUpSchemaBody2,
  lookUpSchemaBody3,
  lookUpSchemaParameters,
  registerSchemaBody,
  registerSchemaBody2,
  registerSchemaBody3,
  registerSchemaParameters,
  setGlobalConfigBody,
  setGlobalConfigBody2,
  setGlobalConfigBody3,
  setGlobalModeBody,
  setGlobalModeBody2,
  setGlobalModeBody3,
  setGlobalModeParameters,
  setSubjectConfigBody,
  setSubjectConfigBody2,
  setSubjectConfigBody3,
  setSubjectConfigParameters,
  setSubjectModeBody,
  setSubjectModeBody2,
  setSubjectModeBody3,
  setSubjectModeParameters,
} from "./validators.js";

export { accepted, created, HttpProblem, noContent, ok, problem, reply } from "@concordat/runtime/codegen-v1/server";
export type { Auth, Authenticator, AuthenticationRequest, Double, Middleware, ServerLog } from "@concordat/runtime/codegen-v1/server";

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get */
export interface GetRootRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get */
export type GetRootResult =
  | Reply<200, Nothing>
  | Reply<500, Error_>;

/**
 * Answer that the registry is there
 * An empty object.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get
 */
export type GetRoot = (request: GetRootRequest) => Promise<GetRootResult> | GetRootResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post */
export interface PostRootRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post */
export type PostRootResult =
  | Reply<200, Nothing>
  | Reply<500, Error_>;

/**
 * Answer that the registry is there
 * An empty object; some clients post to the root to see whether a registry answers.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post
 */
export type PostRoot = (request: PostRootRequest) => Promise<PostRootResult> | PostRootResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get */
export interface ListSubjectsRequest extends ServerRequest {
  readonly query: {
    /**
     * Only subjects that start with this; `:*:` stands for all contexts.
     * Constraints: characters at most 2048.
     */
    readonly subjectPrefix?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
    /**
     * Whether only soft-deleted versions count.
     * @default false
     */
    readonly deletedOnly: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get */
export type ListSubjectsResult =
  | Reply<200, SubjectNames>
  | Reply<400, Error_>
  | Reply<500, Error_>;

/**
 * List subjects
 * Names of the subjects that have a version, in order.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get
 */
export type ListSubjects = (request: ListSubjectsRequest) => Promise<ListSubjectsResult> | ListSubjectsResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post */
export interface LookUpSchemaRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
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
    readonly deleted: boolean;
  };
  readonly body: SchemaRequest;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post */
export type LookUpSchemaResult =
  | Reply<200, SchemaVersion>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Look up a schema under a subject
 * Finds the version of the subject that has this content. Nothing is registered.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post
 */
export type LookUpSchema = (request: LookUpSchemaRequest) => Promise<LookUpSchemaResult> | LookUpSchemaResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete */
export interface DeleteSubjectRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /**
     * Whether to remove what was soft-deleted before.
     * @default false
     */
    readonly permanent: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete */
export type DeleteSubjectResult =
  | Reply<200, VersionNumbers>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Delete a subject
 * Hides every version (soft delete), or with `permanent=true` removes what was hidden before. Schemas that others reference stay.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete
 */
export type DeleteSubject = (request: DeleteSubjectRequest) => Promise<DeleteSubjectResult> | DeleteSubjectResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get */
export interface ListVersionsRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
    /**
     * Whether only soft-deleted versions count.
     * @default false
     */
    readonly deletedOnly: boolean;
    /**
     * Whether soft-deleted versions are listed as negative numbers.
     * @default false
     */
    readonly deletedAsNegative: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get */
export type ListVersionsResult =
  | Reply<200, VersionNumbers>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * List the versions of a subject
 * Version numbers, ascending.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get
 */
export type ListVersions = (request: ListVersionsRequest) => Promise<ListVersionsResult> | ListVersionsResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post */
export interface RegisterSchemaRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
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
    readonly force: boolean;
  };
  readonly body: SchemaRequest;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post */
export type RegisterSchemaResult =
  | Reply<200, Registered>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<409, Error_>
  | Reply<413, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Register a schema under a subject
 * Gives the schema's id. A schema that the subject has already is found, not registered twice, however many callers try at once. A new one becomes the next version if the subject's compatibility level allows it.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post
 */
export type RegisterSchema = (request: RegisterSchemaRequest) => Promise<RegisterSchemaResult> | RegisterSchemaResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get */
export interface GetVersionRequest extends ServerRequest {
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
  readonly query: {
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
    readonly deleted: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get */
export type GetVersionResult =
  | Reply<200, SchemaVersion>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Read a version
 * One version of a subject with its schema.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get
 */
export type GetVersion = (request: GetVersionRequest) => Promise<GetVersionResult> | GetVersionResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete */
export interface DeleteVersionRequest extends ServerRequest {
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
  readonly query: {
    /**
     * Whether to remove what was soft-deleted before.
     * @default false
     */
    readonly permanent: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete */
export type DeleteVersionResult =
  | Reply<200, VersionNumber>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Delete a version
 * Hides one version (soft delete), or with `permanent=true` removes it after it was hidden.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete
 */
export type DeleteVersion = (request: DeleteVersionRequest) => Promise<DeleteVersionResult> | DeleteVersionResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get */
export interface GetVersionSchemaRequest extends ServerRequest {
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
  readonly query: {
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get */
export type GetVersionSchemaResult =
  | Reply<200, AnyJson>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Read the schema of a version
 * The schema's text alone.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get
 */
export type GetVersionSchema = (request: GetVersionSchemaRequest) => Promise<GetVersionSchemaResult> | GetVersionSchemaResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get */
export interface ListReferrersRequest extends ServerRequest {
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
  readonly query: {
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get */
export type ListReferrersResult =
  | Reply<200, Ids>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * List who references a version
 * Ids of the schemas that reference this version.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get
 */
export type ListReferrers = (request: ListReferrersRequest) => Promise<ListReferrersResult> | ListReferrersResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get */
export interface GetLatestWithMetadataRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
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
    readonly deleted: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get */
export type GetLatestWithMetadataResult =
  | Reply<200, SchemaVersion>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Read the latest version with some metadata
 * The latest version whose metadata has each `key` with the `value` at the same place.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get
 */
export type GetLatestWithMetadata = (request: GetLatestWithMetadataRequest) => Promise<GetLatestWithMetadataResult> | GetLatestWithMetadataResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get */
export interface ListSchemasRequest extends ServerRequest {
  readonly query: {
    /**
     * Only subjects that start with this; `:*:` stands for all contexts.
     * Constraints: characters at most 2048.
     */
    readonly subjectPrefix?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
    /**
     * Whether only each subject's latest version is listed.
     * @default false
     */
    readonly latestOnly: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get */
export type ListSchemasResult =
  | Reply<200, SchemaVersions>
  | Reply<400, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * List schemas
 * Versions of all subjects with their schemas.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get
 */
export type ListSchemas = (request: ListSchemasRequest) => Promise<ListSchemasResult> | ListSchemasResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get */
export interface ListSchemaTypesRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get */
export type ListSchemaTypesResult =
  | Reply<200, Types>
  | Reply<500, Error_>;

/**
 * List the types of schemas
 * The types that can be registered: AVRO.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get
 */
export type ListSchemaTypes = (request: ListSchemaTypesRequest) => Promise<ListSchemaTypesResult> | ListSchemaTypesResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get */
export interface GetSchemaRequest extends ServerRequest {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query: {
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
    readonly fetchMaxId: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get */
export type GetSchemaResult =
  | Reply<200, SchemaString>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<500, Error_>;

/**
 * Read a schema by id
 * The schema with a global id. An id means the same content forever.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get
 */
export type GetSchema = (request: GetSchemaRequest) => Promise<GetSchemaResult> | GetSchemaResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get */
export interface GetSchemaTextRequest extends ServerRequest {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query: {
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
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get */
export type GetSchemaTextResult =
  | Reply<200, AnyJson>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<500, Error_>;

/**
 * Read the text of a schema by id
 * The schema's text alone.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get
 */
export type GetSchemaText = (request: GetSchemaTextRequest) => Promise<GetSchemaTextResult> | GetSchemaTextResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get */
export interface ListVersionsOfSchemaRequest extends ServerRequest {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query: {
    /**
     * Only versions of this subject.
     * Constraints: characters at most 2048.
     */
    readonly subject?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get */
export type ListVersionsOfSchemaResult =
  | Reply<200, SubjectVersions>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<500, Error_>;

/**
 * List the versions that have a schema
 * Subjects and versions with this content.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get
 */
export type ListVersionsOfSchema = (request: ListVersionsOfSchemaRequest) => Promise<ListVersionsOfSchemaResult> | ListVersionsOfSchemaResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get */
export interface ListSubjectsOfSchemaRequest extends ServerRequest {
  readonly params: {
    /**
     * A global schema id.
     * Constraints: format int32.
     */
    readonly id: number;
  };
  readonly query: {
    /**
     * Only versions of this subject.
     * Constraints: characters at most 2048.
     */
    readonly subject?: string;
    /**
     * Whether soft-deleted versions count too.
     * @default false
     */
    readonly deleted: boolean;
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get */
export type ListSubjectsOfSchemaResult =
  | Reply<200, SubjectNames>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<500, Error_>;

/**
 * List the subjects that have a schema
 * Names of the subjects with this content.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get
 */
export type ListSubjectsOfSchema = (request: ListSubjectsOfSchemaRequest) => Promise<ListSubjectsOfSchemaResult> | ListSubjectsOfSchemaResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get */
export interface GetSchemaByGuidRequest extends ServerRequest {
  readonly params: {
    /**
     * A schema's guid.
     * Constraints: characters at most 64.
     */
    readonly guid: string;
  };
  readonly query: {
    /**
     * Accepted; Avro schemas have one text.
     * Constraints: characters at most 64.
     */
    readonly format?: string;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get */
export type GetSchemaByGuidResult =
  | Reply<200, SchemaString>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<500, Error_>;

/**
 * Read a schema by guid
 * The schema with a guid, which follows from its content and is the same in every registry.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get
 */
export type GetSchemaByGuid = (request: GetSchemaByGuidRequest) => Promise<GetSchemaByGuidResult> | GetSchemaByGuidResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get */
export interface ListIdsOfGuidRequest extends ServerRequest {
  readonly params: {
    /**
     * A schema's guid.
     * Constraints: characters at most 64.
     */
    readonly guid: string;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get */
export type ListIdsOfGuidResult =
  | Reply<200, ContextIds>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<500, Error_>;

/**
 * List the ids of a guid
 * The id in each context; here there is one context.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get
 */
export type ListIdsOfGuid = (request: ListIdsOfGuidRequest) => Promise<ListIdsOfGuidResult> | ListIdsOfGuidResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post */
export interface CheckCompatibilityRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /** Whether to normalise the schema first; the config's value when absent. */
    readonly normalize?: boolean;
    /**
     * Whether to say why a schema is incompatible.
     * @default false
     */
    readonly verbose: boolean;
  };
  readonly body: SchemaRequest;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post */
export type CheckCompatibilityResult =
  | Reply<200, Compatibility>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Check a schema as registering would
 * Compares the schema with the versions that the subject's level asks for.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post
 */
export type CheckCompatibility = (request: CheckCompatibilityRequest) => Promise<CheckCompatibilityResult> | CheckCompatibilityResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post */
export interface CheckCompatibilityWithVersionRequest extends ServerRequest {
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
  readonly query: {
    /** Whether to normalise the schema first; the config's value when absent. */
    readonly normalize?: boolean;
    /**
     * Whether to say why a schema is incompatible.
     * @default false
     */
    readonly verbose: boolean;
  };
  readonly body: SchemaRequest;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post */
export type CheckCompatibilityWithVersionResult =
  | Reply<200, Compatibility>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Check a schema against one version
 * Compares the schema with one version under the subject's level.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post
 */
export type CheckCompatibilityWithVersion = (request: CheckCompatibilityWithVersionRequest) => Promise<CheckCompatibilityWithVersionResult> | CheckCompatibilityWithVersionResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get */
export interface GetGlobalConfigRequest extends ServerRequest {
  readonly query: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get */
export type GetGlobalConfigResult =
  | Reply<200, Config>
  | Reply<400, Error_>
  | Reply<500, Error_>;

/**
 * Read the compatibility level of all subjects
 * The compatibility level of subjects that have none of their own.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get
 */
export type GetGlobalConfig = (request: GetGlobalConfigRequest) => Promise<GetGlobalConfigResult> | GetGlobalConfigResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put */
export interface SetGlobalConfigRequest extends ServerRequest {
  readonly body: ConfigUpdate;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put */
export type SetGlobalConfigResult =
  | Reply<200, ConfigUpdate>
  | Reply<400, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Set the compatibility level of all subjects
 * Changes the compatibility level of subjects that have none of their own. Absent members stay.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put
 */
export type SetGlobalConfig = (request: SetGlobalConfigRequest) => Promise<SetGlobalConfigResult> | SetGlobalConfigResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete */
export interface DeleteGlobalConfigRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete */
export type DeleteGlobalConfigResult =
  | Reply<200, Config>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Reset the compatibility level of all subjects
 * Back to the server's default; answers what was set before.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete
 */
export type DeleteGlobalConfig = (request: DeleteGlobalConfigRequest) => Promise<DeleteGlobalConfigResult> | DeleteGlobalConfigResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get */
export interface GetSubjectConfigRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get */
export type GetSubjectConfigResult =
  | Reply<200, Config>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Read the compatibility level of a subject
 * 404 when the subject has none of its own, unless `defaultToGlobal=true`.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get
 */
export type GetSubjectConfig = (request: GetSubjectConfigRequest) => Promise<GetSubjectConfigResult> | GetSubjectConfigResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put */
export interface SetSubjectConfigRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly body: ConfigUpdate;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put */
export type SetSubjectConfigResult =
  | Reply<200, ConfigUpdate>
  | Reply<400, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Set the compatibility level of a subject
 * The subject need not exist yet. Absent members stay.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put
 */
export type SetSubjectConfig = (request: SetSubjectConfigRequest) => Promise<SetSubjectConfigResult> | SetSubjectConfigResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete */
export interface DeleteSubjectConfigRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete */
export type DeleteSubjectConfigResult =
  | Reply<200, Config>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Remove the compatibility level of a subject
 * The subject follows the global one again; answers what was set before.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete
 */
export type DeleteSubjectConfig = (request: DeleteSubjectConfigRequest) => Promise<DeleteSubjectConfigResult> | DeleteSubjectConfigResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get */
export interface GetGlobalModeRequest extends ServerRequest {
  readonly query: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get */
export type GetGlobalModeResult =
  | Reply<200, Mode>
  | Reply<400, Error_>
  | Reply<500, Error_>;

/**
 * Read the mode of all subjects
 * The mode of subjects that have none of their own.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get
 */
export type GetGlobalMode = (request: GetGlobalModeRequest) => Promise<GetGlobalModeResult> | GetGlobalModeResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put */
export interface SetGlobalModeRequest extends ServerRequest {
  readonly query: {
    /**
     * Whether to switch to IMPORT although subjects exist.
     * @default false
     */
    readonly force: boolean;
  };
  readonly body: Mode;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put */
export type SetGlobalModeResult =
  | Reply<200, Mode>
  | Reply<400, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Set the mode of all subjects
 * Changes the mode of subjects that have none of their own. Absent members stay.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put
 */
export type SetGlobalMode = (request: SetGlobalModeRequest) => Promise<SetGlobalModeResult> | SetGlobalModeResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete */
export interface DeleteGlobalModeRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete */
export type DeleteGlobalModeResult =
  | Reply<200, Mode>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Reset the mode of all subjects
 * Back to the server's default; answers what was set before.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete
 */
export type DeleteGlobalMode = (request: DeleteGlobalModeRequest) => Promise<DeleteGlobalModeResult> | DeleteGlobalModeResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get */
export interface GetSubjectModeRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /**
     * Whether the effective value is wanted where none is set.
     * @default false
     */
    readonly defaultToGlobal: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get */
export type GetSubjectModeResult =
  | Reply<200, Mode>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Read the mode of a subject
 * 404 when the subject has none of its own, unless `defaultToGlobal=true`.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get
 */
export type GetSubjectMode = (request: GetSubjectModeRequest) => Promise<GetSubjectModeResult> | GetSubjectModeResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put */
export interface SetSubjectModeRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /**
     * Whether to switch to IMPORT although subjects exist.
     * @default false
     */
    readonly force: boolean;
  };
  readonly body: Mode;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put */
export type SetSubjectModeResult =
  | Reply<200, Mode>
  | Reply<400, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Set the mode of a subject
 * The subject need not exist yet. Absent members stay.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put
 */
export type SetSubjectMode = (request: SetSubjectModeRequest) => Promise<SetSubjectModeResult> | SetSubjectModeResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete */
export interface DeleteSubjectModeRequest extends ServerRequest {
  readonly params: {
    /**
     * The subject, percent-encoded (a slash is `%2F`).
     * Constraints: characters at least 1, characters at most 2048.
     */
    readonly subject: string;
  };
  readonly query: {
    /**
     * Accepted and without effect - there is one context.
     * @default false
     */
    readonly recursive: boolean;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete */
export type DeleteSubjectModeResult =
  | Reply<200, Mode>
  | Reply<400, Error_>
  | Reply<404, Error_>
  | Reply<422, Error_>
  | Reply<500, Error_>;

/**
 * Remove the mode of a subject
 * The subject follows the global one again; answers what was set before.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete
 */
export type DeleteSubjectMode = (request: DeleteSubjectModeRequest) => Promise<DeleteSubjectModeResult> | DeleteSubjectModeResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get */
export interface ListContextsRequest extends ServerRequest {
  readonly query: {
    /**
     * How many to leave out at the start.
     * Constraints: at least 0, format int32.
     * @default 0
     */
    readonly offset: number;
    /**
     * How many to give at most; a negative number for the endpoint's default.
     * Constraints: format int32.
     * @default -1
     */
    readonly limit: number;
  };
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get */
export type ListContextsResult =
  | Reply<200, Contexts>
  | Reply<400, Error_>
  | Reply<500, Error_>;

/**
 * List contexts
 * The default context, `.`.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get
 */
export type ListContexts = (request: ListContextsRequest) => Promise<ListContextsResult> | ListContextsResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get */
export interface GetServerIdRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get */
export type GetServerIdResult =
  | Reply<200, ServerId>
  | Reply<500, Error_>;

/**
 * Read the registry's id
 * Names the scope of the ids.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get
 */
export type GetServerId = (request: GetServerIdRequest) => Promise<GetServerIdResult> | GetServerIdResult;

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get */
export interface GetServerVersionRequest extends ServerRequest {
  readonly body: undefined;
  readonly auth: Auth | undefined;
}

/** @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get */
export type GetServerVersionResult =
  | Reply<200, ServerVersion>
  | Reply<500, Error_>;

/**
 * Read the registry's version
 * The version of the software.
 * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get
 */
export type GetServerVersion = (request: GetServerVersionRequest) => Promise<GetServerVersionResult> | GetServerVersionResult;

/** A handler for every operation; a missing or surplus one does not compile. */
export interface Handlers {
  /**
   * Answer that the registry is there
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/get
   */
  readonly getRoot: GetRoot;
  /**
   * Answer that the registry is there
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1/post
   */
  readonly postRoot: PostRoot;
  /**
   * List subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects/get
   */
  readonly listSubjects: ListSubjects;
  /**
   * Look up a schema under a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post
   */
  readonly lookUpSchema: LookUpSchema;
  /**
   * Delete a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete
   */
  readonly deleteSubject: DeleteSubject;
  /**
   * List the versions of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get
   */
  readonly listVersions: ListVersions;
  /**
   * Register a schema under a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post
   */
  readonly registerSchema: RegisterSchema;
  /**
   * Read a version
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get
   */
  readonly getVersion: GetVersion;
  /**
   * Delete a version
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete
   */
  readonly deleteVersion: DeleteVersion;
  /**
   * Read the schema of a version
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get
   */
  readonly getVersionSchema: GetVersionSchema;
  /**
   * List who references a version
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get
   */
  readonly listReferrers: ListReferrers;
  /**
   * Read the latest version with some metadata
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get
   */
  readonly getLatestWithMetadata: GetLatestWithMetadata;
  /**
   * List schemas
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas/get
   */
  readonly listSchemas: ListSchemas;
  /**
   * List the types of schemas
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get
   */
  readonly listSchemaTypes: ListSchemaTypes;
  /**
   * Read a schema by id
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get
   */
  readonly getSchema: GetSchema;
  /**
   * Read the text of a schema by id
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get
   */
  readonly getSchemaText: GetSchemaText;
  /**
   * List the versions that have a schema
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get
   */
  readonly listVersionsOfSchema: ListVersionsOfSchema;
  /**
   * List the subjects that have a schema
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get
   */
  readonly listSubjectsOfSchema: ListSubjectsOfSchema;
  /**
   * Read a schema by guid
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get
   */
  readonly getSchemaByGuid: GetSchemaByGuid;
  /**
   * List the ids of a guid
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get
   */
  readonly listIdsOfGuid: ListIdsOfGuid;
  /**
   * Check a schema as registering would
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post
   */
  readonly checkCompatibility: CheckCompatibility;
  /**
   * Check a schema against one version
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post
   */
  readonly checkCompatibilityWithVersion: CheckCompatibilityWithVersion;
  /**
   * Read the compatibility level of all subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/get
   */
  readonly getGlobalConfig: GetGlobalConfig;
  /**
   * Set the compatibility level of all subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/put
   */
  readonly setGlobalConfig: SetGlobalConfig;
  /**
   * Reset the compatibility level of all subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config/delete
   */
  readonly deleteGlobalConfig: DeleteGlobalConfig;
  /**
   * Read the compatibility level of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get
   */
  readonly getSubjectConfig: GetSubjectConfig;
  /**
   * Set the compatibility level of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put
   */
  readonly setSubjectConfig: SetSubjectConfig;
  /**
   * Remove the compatibility level of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete
   */
  readonly deleteSubjectConfig: DeleteSubjectConfig;
  /**
   * Read the mode of all subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/get
   */
  readonly getGlobalMode: GetGlobalMode;
  /**
   * Set the mode of all subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/put
   */
  readonly setGlobalMode: SetGlobalMode;
  /**
   * Reset the mode of all subjects
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode/delete
   */
  readonly deleteGlobalMode: DeleteGlobalMode;
  /**
   * Read the mode of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get
   */
  readonly getSubjectMode: GetSubjectMode;
  /**
   * Set the mode of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put
   */
  readonly setSubjectMode: SetSubjectMode;
  /**
   * Remove the mode of a subject
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete
   */
  readonly deleteSubjectMode: DeleteSubjectMode;
  /**
   * List contexts
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1contexts/get
   */
  readonly listContexts: ListContexts;
  /**
   * Read the registry's id
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get
   */
  readonly getServerId: GetServerId;
  /**
   * Read the registry's version
   * @generated from contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get
   */
  readonly getServerVersion: GetServerVersion;
}

export type ServerOptions = ServerSettings;

const service: ServiceDescriptor = {
  source: "contracts/schema-registry/openapi.yaml",
  securitySchemes: {},
  operations: {
    getRoot: {
      method: "GET",
      path: "/",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1/get",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    postRoot: {
      method: "POST",
      path: "/",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1/post",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listSubjects: {
      method: "GET",
      path: "/subjects",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects/get",
      security: [{}],
      parameters: [
        { name: "subjectPrefix", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
        { name: "deletedOnly", in: "query", type: "boolean", default: false },
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listSubjectsParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    lookUpSchema: {
      method: "POST",
      path: "/subjects/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/post",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "normalize", in: "query", type: "boolean" },
        { name: "format", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
      ],
      validateParameters: lookUpSchemaParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: lookUpSchemaBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: lookUpSchemaBody2 },
          "application/json": { kind: "json", validate: lookUpSchemaBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    deleteSubject: {
      method: "DELETE",
      path: "/subjects/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}/delete",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "permanent", in: "query", type: "boolean", default: false },
      ],
      validateParameters: deleteSubjectParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listVersions: {
      method: "GET",
      path: "/subjects/{subject}/versions",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "deleted", in: "query", type: "boolean", default: false },
        { name: "deletedOnly", in: "query", type: "boolean", default: false },
        { name: "deletedAsNegative", in: "query", type: "boolean", default: false },
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listVersionsParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    registerSchema: {
      method: "POST",
      path: "/subjects/{subject}/versions",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions/post",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "normalize", in: "query", type: "boolean" },
        { name: "format", in: "query" },
        { name: "force", in: "query", type: "boolean", default: false },
      ],
      validateParameters: registerSchemaParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: registerSchemaBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: registerSchemaBody2 },
          "application/json": { kind: "json", validate: registerSchemaBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        409: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        413: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getVersion: {
      method: "GET",
      path: "/subjects/{subject}/versions/{version}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "version", in: "path", required: true },
        { name: "format", in: "query" },
        { name: "referenceFormat", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getVersionParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    deleteVersion: {
      method: "DELETE",
      path: "/subjects/{subject}/versions/{version}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}/delete",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "version", in: "path", required: true },
        { name: "permanent", in: "query", type: "boolean", default: false },
      ],
      validateParameters: deleteVersionParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getVersionSchema: {
      method: "GET",
      path: "/subjects/{subject}/versions/{version}/schema",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1schema/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "version", in: "path", required: true },
        { name: "format", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getVersionSchemaParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listReferrers: {
      method: "GET",
      path: "/subjects/{subject}/versions/{version}/referencedby",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1versions~1{version}~1referencedby/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "version", in: "path", required: true },
        { name: "deleted", in: "query", type: "boolean", default: false },
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listReferrersParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getLatestWithMetadata: {
      method: "GET",
      path: "/subjects/{subject}/metadata",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1subjects~1{subject}~1metadata/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "key", in: "query", type: ["array", "string"] },
        { name: "value", in: "query", type: ["array", "string"] },
        { name: "format", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getLatestWithMetadataParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listSchemas: {
      method: "GET",
      path: "/schemas",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas/get",
      security: [{}],
      parameters: [
        { name: "subjectPrefix", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
        { name: "latestOnly", in: "query", type: "boolean", default: false },
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listSchemasParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listSchemaTypes: {
      method: "GET",
      path: "/schemas/types",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1types/get",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getSchema: {
      method: "GET",
      path: "/schemas/ids/{id}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}/get",
      security: [{}],
      parameters: [
        { name: "id", in: "path", required: true, type: "integer" },
        { name: "subject", in: "query" },
        { name: "format", in: "query" },
        { name: "referenceFormat", in: "query" },
        { name: "fetchMaxId", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getSchemaParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getSchemaText: {
      method: "GET",
      path: "/schemas/ids/{id}/schema",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1schema/get",
      security: [{}],
      parameters: [
        { name: "id", in: "path", required: true, type: "integer" },
        { name: "subject", in: "query" },
        { name: "format", in: "query" },
      ],
      validateParameters: getSchemaTextParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listVersionsOfSchema: {
      method: "GET",
      path: "/schemas/ids/{id}/versions",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1versions/get",
      security: [{}],
      parameters: [
        { name: "id", in: "path", required: true, type: "integer" },
        { name: "subject", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listVersionsOfSchemaParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listSubjectsOfSchema: {
      method: "GET",
      path: "/schemas/ids/{id}/subjects",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1ids~1{id}~1subjects/get",
      security: [{}],
      parameters: [
        { name: "id", in: "path", required: true, type: "integer" },
        { name: "subject", in: "query" },
        { name: "deleted", in: "query", type: "boolean", default: false },
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listSubjectsOfSchemaParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getSchemaByGuid: {
      method: "GET",
      path: "/schemas/guids/{guid}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}/get",
      security: [{}],
      parameters: [
        { name: "guid", in: "path", required: true },
        { name: "format", in: "query" },
      ],
      validateParameters: getSchemaByGuidParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listIdsOfGuid: {
      method: "GET",
      path: "/schemas/guids/{guid}/ids",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1schemas~1guids~1{guid}~1ids/get",
      security: [{}],
      parameters: [
        { name: "guid", in: "path", required: true },
      ],
      validateParameters: listIdsOfGuidParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    checkCompatibility: {
      method: "POST",
      path: "/compatibility/subjects/{subject}/versions",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions/post",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "normalize", in: "query", type: "boolean" },
        { name: "verbose", in: "query", type: "boolean", default: false },
      ],
      validateParameters: checkCompatibilityParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: checkCompatibilityBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: checkCompatibilityBody2 },
          "application/json": { kind: "json", validate: checkCompatibilityBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    checkCompatibilityWithVersion: {
      method: "POST",
      path: "/compatibility/subjects/{subject}/versions/{version}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1compatibility~1subjects~1{subject}~1versions~1{version}/post",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "version", in: "path", required: true },
        { name: "normalize", in: "query", type: "boolean" },
        { name: "verbose", in: "query", type: "boolean", default: false },
      ],
      validateParameters: checkCompatibilityWithVersionParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: checkCompatibilityWithVersionBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: checkCompatibilityWithVersionBody2 },
          "application/json": { kind: "json", validate: checkCompatibilityWithVersionBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getGlobalConfig: {
      method: "GET",
      path: "/config",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1config/get",
      security: [{}],
      parameters: [
        { name: "defaultToGlobal", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getGlobalConfigParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    setGlobalConfig: {
      method: "PUT",
      path: "/config",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1config/put",
      security: [{}],
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: setGlobalConfigBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: setGlobalConfigBody2 },
          "application/json": { kind: "json", validate: setGlobalConfigBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    deleteGlobalConfig: {
      method: "DELETE",
      path: "/config",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1config/delete",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getSubjectConfig: {
      method: "GET",
      path: "/config/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "defaultToGlobal", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getSubjectConfigParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    setSubjectConfig: {
      method: "PUT",
      path: "/config/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/put",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
      ],
      validateParameters: setSubjectConfigParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: setSubjectConfigBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: setSubjectConfigBody2 },
          "application/json": { kind: "json", validate: setSubjectConfigBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    deleteSubjectConfig: {
      method: "DELETE",
      path: "/config/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1config~1{subject}/delete",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
      ],
      validateParameters: deleteSubjectConfigParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getGlobalMode: {
      method: "GET",
      path: "/mode",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1mode/get",
      security: [{}],
      parameters: [
        { name: "defaultToGlobal", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getGlobalModeParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    setGlobalMode: {
      method: "PUT",
      path: "/mode",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1mode/put",
      security: [{}],
      parameters: [
        { name: "force", in: "query", type: "boolean", default: false },
      ],
      validateParameters: setGlobalModeParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: setGlobalModeBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: setGlobalModeBody2 },
          "application/json": { kind: "json", validate: setGlobalModeBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    deleteGlobalMode: {
      method: "DELETE",
      path: "/mode",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1mode/delete",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getSubjectMode: {
      method: "GET",
      path: "/mode/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/get",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "defaultToGlobal", in: "query", type: "boolean", default: false },
      ],
      validateParameters: getSubjectModeParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    setSubjectMode: {
      method: "PUT",
      path: "/mode/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/put",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "force", in: "query", type: "boolean", default: false },
      ],
      validateParameters: setSubjectModeParameters,
      body: {
        required: true,
        content: {
          "application/vnd.schemaregistry.v1+json": { kind: "json", validate: setSubjectModeBody },
          "application/vnd.schemaregistry+json": { kind: "json", validate: setSubjectModeBody2 },
          "application/json": { kind: "json", validate: setSubjectModeBody3 },
        },
      },
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    deleteSubjectMode: {
      method: "DELETE",
      path: "/mode/{subject}",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1mode~1{subject}/delete",
      security: [{}],
      parameters: [
        { name: "subject", in: "path", required: true },
        { name: "recursive", in: "query", type: "boolean", default: false },
      ],
      validateParameters: deleteSubjectModeParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        404: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        422: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    listContexts: {
      method: "GET",
      path: "/contexts",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1contexts/get",
      security: [{}],
      parameters: [
        { name: "offset", in: "query", type: "integer", default: 0 },
        { name: "limit", in: "query", type: "integer", default: -1 },
      ],
      validateParameters: listContextsParameters,
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        400: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getServerId: {
      method: "GET",
      path: "/v1/metadata/id",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1id/get",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
    getServerVersion: {
      method: "GET",
      path: "/v1/metadata/version",
      source: "contracts/schema-registry/openapi.yaml#/paths/~1v1~1metadata~1version/get",
      security: [{}],
      responses: {
        200: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
        500: { content: { "application/vnd.schemaregistry.v1+json": "json", "application/vnd.schemaregistry+json": "json", "application/json": "json" } },
      },
    },
  },
  responseSchemas: async () => (await import("./response-schemas.ts")).responseSchemas,
};

/** A server for tests that refuses what the contract refuses; operations without a handler answer 501. */
export function createDouble(handlers: Partial<Handlers>, options?: ServerSettings): Promise<Double> {
  return startDouble(service, handlers, options);
}

/**
 * One middleware for Express 5 (or `http.createServer`) that serves every operation.
 * @throws TypeError when a handler or an authenticator is missing
 */
export function createServer(handlers: Handlers, options: ServerOptions = {}): Middleware {
  return serve(service, handlers, options);
}
