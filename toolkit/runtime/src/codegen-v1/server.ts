// The door for generated servers.
export {
  accepted,
  created,
  noContent,
  ok,
  problem,
  reply,
  type HeaderValue,
  type NoHeaders,
  type Reply,
} from "./server/reply.ts";
export type { ByteSource, Status, StatusOf } from "./server/reply-types.ts";
export { serve } from "./server/serve.ts";
export { forward, type ForwardCall, type ForwardHandler } from "./server/forward.ts";
export { HttpProblem } from "./server/http-problem.ts";
export { ContractBreach } from "./server/check-response.ts";
export type { ServerRequest } from "./server/request.ts";
export type { Auth, AuthenticationRequest, Authenticator, Authenticators } from "./server/security.ts";
export type {
  Middleware,
  ProblemContext,
  RenderedProblem,
  ServerLimits,
  ServerLog,
  ServerSettings,
} from "./server/settings.ts";
export type { OperationDescriptor, OperationTable, ServiceDescriptor } from "./server/descriptor.ts";
export type { MultipartBody, MultipartField, MultipartFile, MultipartPart } from "./server/multipart.ts";
export type { ServerSentEvent } from "./server/send-reply.ts";
export type { ProblemDetails } from "./shared/problem.ts";
export type { ResponseSchemas } from "./shared/compile-schemas.ts";
export { startDouble, type Double, type DoubleCall } from "./server/double.ts";
export type { Violation } from "./shared/violation.ts";
export type { Validator } from "./shared/validator.ts";
