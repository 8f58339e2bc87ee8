// The door for generated clients. Nothing behind it needs Node: it runs in browsers and edge runtimes alike.
export { createClient } from "./client/client.ts";
export type {
  CallOptions,
  Client,
  ClientOptions,
  ClientValidation,
  CredentialRequest,
  CredentialSource,
  DeprecationNotice,
  RequestContext,
  RetryContext,
  RetryOptions,
} from "./client/client.ts";
export {
  ApiError,
  CancelledError,
  ClientError,
  InputError,
  NetworkError,
  TimeoutError,
  UnexpectedResponse,
  type CallFacts,
} from "./client/errors.ts";
export {
  operation,
  type Call,
  type Failure,
  type OptionalCall,
  type ResponseHeaders,
  type Success,
} from "./client/operation.ts";
export { paged, type PageDescriptor, type PagedCall, type Pages } from "./client/pages.ts";
export { bind, type BoundCall, type BoundOptionalCall, type BoundPagedCall } from "./client/bind.ts";
export {
  deepFormBody,
  formBody,
  linesBody,
  multipartBody,
  rawBody,
  readBlob,
  readForm,
  readText,
} from "./client/bodies.ts";
export { deepObject, formStyle, jsonText, pathStyle } from "./client/serialize.ts";
export { apiKey, basic, bearer } from "./client/schemes.ts";
export { readEvents, readLines, type ServerSentEvent } from "./client/streams.ts";
export { cachedToken, clientCredentials, type ClientCredentials, type Token } from "./client/credentials.ts";
export type {
  BodyDecoder,
  BodyEncoder,
  ClientOperation,
  ContentDescriptor,
  ParameterDescriptor,
  SchemeDescriptor,
} from "./client/descriptor.ts";
export type { BinaryBody, ErrorStatus, StatusOf, Unknown } from "./client/status.ts";
