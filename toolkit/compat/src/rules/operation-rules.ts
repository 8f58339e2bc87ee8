import type { Json, JsonObject } from "@concordat/model";
import { breaking, info, type Rule, type RuleExample, sdkBreaking, type Severities, warning } from "./rule.ts";

const done: JsonObject = { 200: { description: "Done" } };
const operation = (more: JsonObject): JsonObject => ({ responses: done, ...more });
const query = (more: JsonObject): JsonObject =>
  operation({ parameters: [{ name: "limit", in: "query", schema: { type: "integer" }, ...more }] });
const body = (more: JsonObject): JsonObject =>
  operation({ requestBody: { content: { "application/json": { schema: { type: "object" } } }, ...more } });
const answer = (more: JsonObject): JsonObject => ({ responses: { 200: { description: "Done", ...more } } });
const contract = (paths: JsonObject, more: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Example", version: "1.0.0" },
  paths,
  ...more,
});
const schemes: JsonObject = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  login: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: { read: "Read", write: "Write" } } },
  },
};
const secured = (security: Json, components: JsonObject = schemes): JsonObject =>
  contract({ "/orders": { get: operation({ security }) } }, { components: { securitySchemes: components } });
const served = (url: string, more: JsonObject = {}): JsonObject =>
  contract({ "/orders": { get: operation({}) } }, { servers: [{ url, ...more }] });

const rule = (
  id: string,
  severity: Severities,
  title: string,
  why: string,
  of: RuleExample["of"],
  base: Json,
  head: Json,
  correct: Json = base,
): Rule => ({ id, title, why, severity, example: { of, base, head, correct } });
const onOperation = (
  id: string,
  severity: Severities,
  title: string,
  why: string,
  base: Json,
  head: Json,
  correct: Json = base,
): Rule => rule(id, severity, title, why, "operation", base, head, correct);
const onContract = (
  id: string,
  severity: Severities,
  title: string,
  why: string,
  base: Json,
  head: Json,
  correct: Json = base,
): Rule => rule(id, severity, title, why, "contract", base, head, correct);

const policy = (entry: Rule): Rule => ({ ...entry, policy: true });

const two = contract({ "/orders": { get: operation({}), post: operation({}) } });
const one = contract({ "/orders": { get: operation({}) } });
const retired = (more: JsonObject): JsonObject =>
  contract({ "/orders": { get: operation({}), post: operation({ deprecated: true, ...more }) } });
const callback = (more: JsonObject): JsonObject =>
  operation({ callbacks: { shipped: { "{$request.body#/url}": { post: { responses: done, ...more } } } } });
const link = (more: JsonObject): JsonObject => answer({ links: { next: { operationId: "getOrder", ...more } } });

/** Paths, operations, webhooks, servers, security. */
const surface: readonly Rule[] = [
  onContract(
    "operation-removed",
    breaking,
    "An operation was removed",
    "Consumers that call it get an error.",
    two,
    one,
  ),
  onContract(
    "operation-removed-after-deprecation",
    warning,
    "A deprecated operation was removed",
    "It was announced: `deprecated` was set, and its sunset, if any, has passed.",
    retired({ "x-sunset": "2020-01-01" }),
    one,
  ),
  onContract(
    "operation-removed-before-sunset",
    breaking,
    "An operation was removed before its sunset",
    "Consumers were promised that it works until that date.",
    retired({ "x-sunset": "2999-01-01" }),
    one,
  ),
  onContract("operation-added", info, "An operation was added", "Nobody calls it yet.", one, two),
  onContract(
    "path-shadowed",
    warning,
    "A new path takes requests away from a template",
    "A concrete path wins over a templated one, so some requests reach another operation than before.",
    contract({ "/orders/{id}": { get: operation({}) } }),
    contract({ "/orders/{id}": { get: operation({}) }, "/orders/mine": { get: operation({}) } }),
  ),
  onContract(
    "path-parameter-renamed",
    sdkBreaking,
    "A path parameter was renamed",
    "On the wire nothing changes; generated clients take the argument by name.",
    contract({
      "/orders/{id}": { get: operation({ parameters: [{ name: "id", in: "path", required: true, schema: {} }] }) },
    }),
    contract({
      "/orders/{orderId}": {
        get: operation({ parameters: [{ name: "orderId", in: "path", required: true, schema: {} }] }),
      },
    }),
  ),
  onContract(
    "webhook-removed",
    breaking,
    "A webhook was removed",
    "Consumers that rely on being called are not called any more.",
    contract({}, { webhooks: { shipped: { post: operation({}) } } }),
    contract({}),
  ),
  onContract(
    "webhook-parameter-removed",
    breaking,
    "A parameter that a webhook always sends was removed",
    "Consumers rely on its presence.",
    contract({}, { webhooks: { shipped: { post: query({ required: true }) } } }),
    contract({}, { webhooks: { shipped: { post: operation({}) } } }),
  ),
  onContract(
    "webhook-response-status-removed",
    breaking,
    "A status that consumers may answer to a webhook was removed",
    "Consumers that answer as the base says are not understood.",
    contract(
      {},
      {
        webhooks: { shipped: { post: { responses: { 200: { description: "Done" }, 202: { description: "Later" } } } } },
      },
    ),
    contract({}, { webhooks: { shipped: { post: operation({}) } } }),
  ),
  onContract(
    "webhook-added",
    info,
    "A webhook was added",
    "Nobody subscribes to it yet.",
    contract({}),
    contract({}, { webhooks: { shipped: { post: operation({}) } } }),
  ),
  onContract(
    "server-prefix-changed",
    breaking,
    "The path prefix of the servers changed",
    "The prefix is part of every path below it: requests to the old one find nothing.",
    served("https://example.com/v1"),
    served("https://example.com/v2"),
  ),
  onContract(
    "server-changed",
    warning,
    "A server was removed or moved to another host",
    "Consumers configure the host; those that do not must.",
    served("https://a.example.com/v1"),
    served("https://b.example.com/v1"),
  ),
  onContract(
    "server-variable-changed",
    warning,
    "A server variable lost a value or has another default",
    "Consumers that rely on it reach another server or none.",
    served("https://{region}.example.com", { variables: { region: { default: "eu", enum: ["eu", "us"] } } }),
    served("https://{region}.example.com", { variables: { region: { default: "us", enum: ["eu", "us"] } } }),
  ),
  onContract(
    "security-narrowed",
    breaking,
    "An operation demands more credentials",
    "Each way of authenticating that the base accepts must suffice for some alternative of the head.",
    secured([{ key: [] }, { login: ["read"] }]),
    secured([{ login: ["read", "write"] }]),
  ),
  onContract(
    "security-relaxed",
    warning,
    "An operation demands fewer credentials",
    "Whoever could call it still can; check that less protection is meant.",
    secured([{ login: ["read", "write"] }]),
    secured([{ login: ["read"] }]),
  ),
  onContract(
    "security-scheme-changed",
    breaking,
    "A security scheme works in another way",
    "Credentials sent as the base says are not found or not accepted.",
    secured([{ key: [] }]),
    secured([{ key: [] }], { ...schemes, key: { type: "apiKey", in: "query", name: "key" } }),
  ),
  onContract(
    "version-not-bumped",
    warning,
    "`info.version` does not follow the change",
    "Consumers judge by the version whether they can upgrade.",
    contract({ "/orders": { get: operation({}) } }),
    contract({ "/orders": { post: operation({}) } }),
    contract({ "/orders": { get: operation({}) } }),
  ),
  onContract(
    "component-changed",
    info,
    "A component that no operation reaches changed",
    "Nothing on the wire changes.",
    contract({}, { components: { schemas: { Unused: { type: "string" } } } }),
    contract({}, { components: { schemas: { Unused: { type: "integer" } } } }),
  ),
];

/** What an operation says of itself. */
const manners: readonly Rule[] = [
  onOperation(
    "operation-id-changed",
    sdkBreaking,
    "An operationId was removed or changed",
    "On the wire nothing changes; generated functions and references in pacts are named by it.",
    operation({ operationId: "getOrder" }),
    operation({ operationId: "fetchOrder" }),
  ),
  onOperation(
    "deprecated-added",
    info,
    "An operation or parameter was deprecated",
    "It still works; consumers should prepare to do without it.",
    operation({}),
    operation({ deprecated: true }),
  ),
  onOperation(
    "sunset-moved-earlier",
    warning,
    "A sunset was moved earlier",
    "Consumers have less time than they were promised.",
    operation({ deprecated: true, "x-sunset": "2999-06-01" }),
    operation({ deprecated: true, "x-sunset": "2999-01-01" }),
  ),
  policy(
    onOperation(
      "sunset-invalid",
      { wire: "error", sdk: "error", strict: "error" },
      "A sunset is not a date",
      "`x-sunset` is an RFC 3339 date; without it nobody knows how long the operation works.",
      operation({}),
      operation({ deprecated: true, "x-sunset": "soon" }),
    ),
  ),
  policy(
    onOperation(
      "stability-decreased",
      { wire: "error", sdk: "error", strict: "error" },
      "A stability level was lowered",
      "What was promised to be stable is not any more. Breaking changes of draft and alpha operations are reported, not counted.",
      operation({ "x-stability-level": "stable" }),
      operation({ "x-stability-level": "alpha" }),
    ),
  ),
  policy(
    onOperation(
      "stability-invalid",
      { wire: "error", sdk: "error", strict: "error" },
      "A stability level is none of draft, alpha, beta, stable",
      "It decides how changes are judged, so a word that nobody knows leaves the verdict open.",
      operation({ "x-stability-level": "beta" }),
      operation({ "x-stability-level": "ga" }),
      operation({ "x-stability-level": "stable" }),
    ),
  ),
];

/** Parameters. */
const parameters: readonly Rule[] = [
  onOperation(
    "parameter-added-required",
    breaking,
    "A required parameter was added",
    "Requests without it are refused.",
    operation({}),
    query({ required: true }),
    query({}),
  ),
  onOperation(
    "parameter-became-required",
    breaking,
    "A parameter became required",
    "Requests without it are refused.",
    query({}),
    query({ required: true }),
  ),
  onOperation(
    "parameter-added",
    info,
    "An optional parameter was added",
    "Requests without it stay valid.",
    operation({}),
    query({}),
  ),
  onOperation(
    "parameter-became-optional",
    info,
    "A parameter became optional",
    "Requests with it stay valid.",
    query({ required: true }),
    query({}),
  ),
  onOperation(
    "parameter-moved",
    breaking,
    "A parameter moved to another place",
    "The provider looks for it where the base does not send it.",
    query({ required: true }),
    query({ in: "header", required: true }),
  ),
  onOperation(
    "parameter-removed",
    warning,
    "A parameter was removed",
    "Undeclared query parameters and headers are ignored: requests stay valid and mean something else.",
    query({}),
    operation({}),
  ),
  onOperation(
    "parameter-serialization-changed",
    breaking,
    "A parameter is written differently",
    "`style`, `explode` or `content` changed, so that the text of some value is another than before.",
    query({ schema: { type: "array", items: { type: "string" } } }),
    query({ schema: { type: "array", items: { type: "string" } }, style: "pipeDelimited", explode: false }),
  ),
  onOperation(
    "parameter-allow-reserved-removed",
    breaking,
    "A parameter must be escaped",
    "Reserved characters that were sent as they are mean something else now.",
    query({ allowReserved: true }),
    query({}),
  ),
  onOperation(
    "parameter-allow-empty-removed",
    breaking,
    "A parameter may not be empty any more",
    "Requests with an empty value are refused.",
    query({ allowEmptyValue: true }),
    query({}),
  ),
  onOperation(
    "parameter-default-changed",
    warning,
    "The default of a parameter changed",
    "Requests without it stay valid and mean something else.",
    query({ schema: { type: "integer", default: 10 } }),
    query({ schema: { type: "integer", default: 20 } }),
  ),
];

/** Request bodies, media types, encodings. */
const bodies: readonly Rule[] = [
  onOperation(
    "request-body-added-required",
    breaking,
    "A required request body was added",
    "Requests without a body are refused.",
    operation({}),
    body({ required: true }),
    body({}),
  ),
  onOperation(
    "request-body-became-required",
    breaking,
    "The request body became required",
    "Requests without a body are refused.",
    body({}),
    body({ required: true }),
  ),
  onOperation(
    "request-body-added",
    info,
    "An optional request body was added",
    "Requests without it stay valid.",
    operation({}),
    body({}),
  ),
  onOperation(
    "request-body-became-optional",
    info,
    "The request body became optional",
    "Requests with it stay valid.",
    body({ required: true }),
    body({}),
  ),
  onOperation(
    "request-body-removed",
    warning,
    "The request body was removed",
    "Providers that ignore a body take the requests, others refuse them.",
    body({}),
    operation({}),
  ),
  onOperation(
    "request-media-type-removed",
    breaking,
    "A media type of the request body was removed",
    "Requests in that format are refused with 415.",
    operation({ requestBody: { content: { "application/json": {}, "application/xml": {} } } }),
    operation({ requestBody: { content: { "application/json": {} } } }),
  ),
  onOperation(
    "request-media-type-added",
    info,
    "A media type of the request body was added",
    "Nobody needs to send it.",
    operation({ requestBody: { content: { "application/json": {} } } }),
    operation({ requestBody: { content: { "application/json": {}, "application/xml": {} } } }),
  ),
  onOperation(
    "response-media-type-removed",
    breaking,
    "A media type of a response was removed",
    "Consumers that name it in Accept get 406 or a format that they do not read.",
    answer({ content: { "application/json": {}, "text/csv": {} } }),
    answer({ content: { "application/json": {} } }),
  ),
  onOperation(
    "response-media-type-added",
    info,
    "A media type of a response was added",
    "Consumers that do not ask for it do not get it.",
    answer({ content: { "application/json": {} } }),
    answer({ content: { "application/json": {}, "text/csv": {} } }),
  ),
  onOperation(
    "request-encoding-changed",
    breaking,
    "A part of a form is written differently",
    "The part's content type, style or headers are not what the provider expects.",
    operation({
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { file: {} } },
            encoding: { file: { contentType: "image/png, image/jpeg" } },
          },
        },
      },
    }),
    operation({
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { file: {} } },
            encoding: { file: { contentType: "image/png" } },
          },
        },
      },
    }),
  ),
  onOperation(
    "response-encoding-changed",
    breaking,
    "A part of a multipart response is written differently",
    "The part's content type, style or headers are not what the consumer expects.",
    answer({
      content: {
        "multipart/mixed": {
          schema: { type: "object", properties: { file: {} } },
          encoding: { file: { contentType: "image/png" } },
        },
      },
    }),
    answer({
      content: {
        "multipart/mixed": {
          schema: { type: "object", properties: { file: {} } },
          encoding: { file: { contentType: "image/png, image/jpeg" } },
        },
      },
    }),
  ),
];

/** Responses, headers, links, callbacks. */
const responses: readonly Rule[] = [
  onOperation(
    "response-success-status-added",
    breaking,
    "A success or redirect status was added",
    "Consumers of the base do not know what to do with it, unless a range or `default` covers it.",
    { responses: { 200: { description: "Done" } } },
    { responses: { 200: { description: "Done" }, 202: { description: "Accepted" } } },
  ),
  onOperation(
    "response-success-status-removed",
    warning,
    "A success status was removed",
    "Others remain; consumers that wait for this one will not see it again.",
    { responses: { 200: { description: "Done" }, 202: { description: "Accepted" } } },
    { responses: { 200: { description: "Done" } } },
  ),
  onOperation(
    "response-last-success-status-removed",
    breaking,
    "No success status of the base remains",
    "No consumer of the base recognises success any more.",
    { responses: { 200: { description: "Done" } } },
    { responses: { 204: { description: "Done" } } },
  ),
  onOperation(
    "response-error-status-changed",
    { wire: "info", sdk: "warning", strict: "warning" },
    "An error status was added or removed",
    "Unknown codes are treated as the x00 of their class (RFC 9110, 15).",
    { responses: { 200: { description: "Done" } } },
    { responses: { 200: { description: "Done" }, 404: { description: "Not found" } } },
  ),
  onOperation(
    "response-header-removed",
    breaking,
    "A required response header was removed",
    "Consumers rely on its presence.",
    answer({ headers: { ETag: { required: true, schema: {} } } }),
    answer({}),
  ),
  onOperation(
    "response-header-became-optional",
    breaking,
    "A response header became optional",
    "Consumers rely on its presence.",
    answer({ headers: { ETag: { required: true, schema: {} } } }),
    answer({ headers: { ETag: { schema: {} } } }),
  ),
  onOperation(
    "response-optional-header-removed",
    warning,
    "An optional response header was removed",
    "Consumers had to expect its absence, but will never see it again.",
    answer({ headers: { ETag: { schema: {} } } }),
    answer({}),
  ),
  onOperation(
    "response-header-added",
    info,
    "A response header was added",
    "Consumers ignore headers that they do not know.",
    answer({}),
    answer({ headers: { ETag: { schema: {} } } }),
  ),
  onOperation(
    "link-changed",
    warning,
    "A link was removed or leads elsewhere",
    "Consumers that follow it find nothing or something else.",
    link({}),
    link({ operationId: "getCustomer" }),
  ),
  onOperation(
    "callback-removed",
    breaking,
    "A callback was removed",
    "Consumers that wait to be called are not called any more.",
    callback({}),
    operation({}),
  ),
  onOperation("callback-added", info, "A callback was added", "Nobody waits for it yet.", operation({}), callback({})),
];

/** All rules about what is not a schema. */
export const operationRules: readonly Rule[] = [...surface, ...manners, ...parameters, ...bodies, ...responses];
